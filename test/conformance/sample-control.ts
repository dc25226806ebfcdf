import { type CSSResult, html, type TemplateResult } from 'lit';
import { ControlElement } from '../../src/base/control-element.js';
import { hostStyles } from '../../src/base/host.styles.js';

/** The smallest control there can be, to try the base and the suite of controls. */
export class SampleControlElement extends ControlElement {
  static override readonly tag = 'sample-control';
  static override styles: CSSResult = hostStyles;

  protected override render(): TemplateResult {
    const take = (event: Event) => this.takeFromPerson((event.target as HTMLInputElement).value, event);
    return html`<input
      .value=${this.value}
      ?disabled=${this.isDisabled}
      ?required=${this.required}
      size="10"
      @input=${take}
      @change=${take}
    />`;
  }
}
