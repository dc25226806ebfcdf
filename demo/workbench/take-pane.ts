import { css, html, LitElement, nothing, type CSSResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controlStyles } from './control.styles.js';
import { FollowState } from './follow-state.js';
import type { WorkbenchState } from './workbench-state.js';

/** What the page still lacks, and every spelling of it to take away. */
export class TakePaneElement extends LitElement {
  static override styles: CSSResult[] = [
    controlStyles,
    css`
      .parts {
        display: grid;
        gap: 1.5rem 1.75rem;
      }

      .part {
        display: grid;
        gap: 0.75rem;
        align-content: start;
        min-inline-size: 0;
      }

      h2 {
        padding-block-end: 0.6rem;
        border-block-end: 2px solid var(--ink);
        font: 700 1.3rem/1.2 var(--serif);
      }

      h2:focus-visible {
        outline-offset: 4px;
      }

      @container workbench (min-width: 46rem) {
        .parts {
          grid-template-columns: minmax(0, 10fr) minmax(0, 19fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) state!: WorkbenchState;

  constructor() {
    super();
    new FollowState(this, true);
  }

  /** Brings it into view, to go on from there. */
  override focus(): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('#take-title');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { review } = this.state;
    if (!review) return nothing;
    return html`<div class="parts">
      <section class="part" aria-labelledby="check-title">
        <h2 id="check-title">Check</h2>
        <check-list .review=${review} .state=${this.state}></check-list>
      </section>
      <section class="part" aria-labelledby="take-title">
        <h2 id="take-title" tabindex="-1">Take it to your blog</h2>
        <output-tabs .review=${review} .state=${this.state}></output-tabs>
      </section>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'take-pane': TakePaneElement;
  }
}
