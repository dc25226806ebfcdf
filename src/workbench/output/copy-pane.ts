import { css, type CSSResult, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controlStyles } from '../fields/control.styles.js';
import { FollowStateController } from '../follow-state-controller.js';
import type { WorkbenchState } from '../workbench-state.js';

/** What the page still lacks, and the page in every format. */
export class CopyPaneElement extends LitElement {
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
    new FollowStateController(this, true);
  }

  /** Scrolls to the formats and moves the focus there. */
  override focus(): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('#copy-title');
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
      <section class="part" aria-labelledby="copy-title">
        <h2 id="copy-title" tabindex="-1">Copy it to your blog</h2>
        <output-tabs .review=${review} .state=${this.state}></output-tabs>
      </section>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'copy-pane': CopyPaneElement;
  }
}
