import { css, type CSSResult, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controlStyles } from '../fields/control.styles.js';
import { FollowStateController } from '../follow-state-controller.js';
import type { WorkbenchState } from '../workbench-state.js';

/** The third step: a preview of the page. */
export class PagePaneElement extends LitElement {
  static override styles: CSSResult[] = [
    controlStyles,
    css`
      :host {
        display: grid;
        gap: 1rem;
      }

      .toggles {
        display: inline-flex;
        padding: 0.15rem;
        font-size: 0.9rem;
        border: 1px solid var(--edge);
        border-radius: 99em;
      }

      .toggles button {
        min-block-size: 1.8rem;
        padding: 0.1rem 0.65rem;
        border-color: transparent;
        background-color: transparent;
      }

      .toggles button[aria-pressed='true'] {
        background-color: var(--ink);
      }

      .copy {
        margin-inline-start: auto;
      }
    `,
  ];

  @property({ attribute: false }) state!: WorkbenchState;

  /** Whether the preview fills the available width. */
  @property({ type: Boolean, reflect: true }) wide = false;

  @state() private scheme: 'light' | 'dark' = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

  constructor() {
    super();
    new FollowStateController(this, true);
  }

  #handleCopy(): void {
    this.dispatchEvent(new Event('copy-page'));
  }

  #toggle(label: string, isOn: boolean, choose: () => void): TemplateResult {
    return html`<button type="button" aria-pressed=${isOn ? 'true' : 'false'} @click=${choose}>${label}</button>`;
  }

  protected override render(): TemplateResult {
    const { review } = this.state;
    if (!review) {
      return html`<p class="empty">
        Your page appears here as readers will see it. Then copy it in the format that your blog accepts.
      </p>`;
    }
    return html`
      <div class="row">
        <span class="toggles" role="group" aria-label="Width">
          ${this.#toggle('Phone', !this.wide, () => (this.wide = false))}
          ${this.#toggle('Wide', this.wide, () => (this.wide = true))}
        </span>
        <span class="toggles" role="group" aria-label="Colours">
          ${this.#toggle('Light', this.scheme === 'light', () => (this.scheme = 'light'))}
          ${this.#toggle('Dark', this.scheme === 'dark', () => (this.scheme = 'dark'))}
        </span>
        <button class="primary copy" type="button" @click=${this.#handleCopy}>Copy the page</button>
      </div>
      <review-preview .review=${review} .scheme=${this.scheme} .wide=${this.wide}></review-preview>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'page-pane': PagePaneElement;
  }
}
