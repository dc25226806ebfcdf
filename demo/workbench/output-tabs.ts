import type { Review } from 'film-review-elements/model';
import { css, html, LitElement, nothing, type CSSResult, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { controlStyles } from './control.styles.js';
import { OUTPUTS, type Output } from './outputs.js';
import type { WorkbenchState } from './workbench-state.js';

const LONGEST_SHOWN = 40_000;
const KEYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The review in every spelling, to be copied. */
export class OutputTabsElement extends LitElement {
  static override styles: CSSResult[] = [
    controlStyles,
    css`
      :host {
        display: grid;
        gap: 0.75rem;
      }

      [role='tablist'] {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem;
      }

      [role='tabpanel'] {
        display: grid;
        gap: 0.6rem;
        min-inline-size: 0;
      }

      pre {
        max-block-size: 19rem;
        margin: 0;
        padding: 0.9rem 1rem;
        overflow: auto;
        border: 1px solid var(--rule);
        border-radius: 0.6rem;
        background: var(--card);
        font:
          0.8rem/1.5 ui-monospace,
          monospace;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }

      .copied {
        color: var(--good);
        font-weight: 650;
      }
    `,
  ];

  @property({ attribute: false }) review!: Review;
  @property({ attribute: false }) state!: WorkbenchState;

  @state() private chosen: Output = OUTPUTS[0]!;
  @state() private copied = '';

  @query('pre') private pre!: HTMLElement;

  #choose(output: Output): void {
    this.chosen = output;
    this.copied = '';
  }

  async #onKey(event: KeyboardEvent): Promise<void> {
    const at = OUTPUTS.indexOf(this.chosen);
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const step = (KEYS[event.key] ?? 0) * (isRtl ? -1 : 1);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? OUTPUTS.length - 1 : step ? at + step : undefined;
    if (to === undefined) return;
    event.preventDefault();
    this.#choose(OUTPUTS.at(to % OUTPUTS.length)!);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.chosen.write(this.review));
      this.copied = `Copied: ${this.chosen.label}.`;
    } catch {
      /* The browser keeps the clipboard to itself here; the words can still be taken by hand. */
      getSelection()?.selectAllChildren(this.pre);
      this.pre.focus();
      this.copied = 'Your browser does not let a page copy. The text is selected: press Ctrl+C, or Cmd+C on a Mac.';
    }
    this.state.say(this.copied);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    /* What was copied is no longer what stands there. */
    if (changed.has('review')) this.copied = '';
  }

  protected override render(): TemplateResult {
    const { chosen } = this;
    const text = chosen.write(this.review);
    const isLong = text.length > LONGEST_SHOWN;
    return html`
      <div role="tablist" aria-label="Spellings" @keydown=${this.#onKey}>
        ${OUTPUTS.map(
          (output) =>
            html`<button
              id="tab-${output.id}"
              type="button"
              role="tab"
              aria-controls="panel"
              aria-selected=${output === chosen ? 'true' : 'false'}
              tabindex=${output === chosen ? '0' : '-1'}
              @click=${() => this.#choose(output)}
            >
              ${output.label}
            </button>`,
        )}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby="tab-${chosen.id}">
        <p class="note">${chosen.advice}</p>
        <div class="row">
          <button class="primary" type="button" @click=${this.#copy}>Copy</button>
          <span class="copied">${this.copied}</span>
        </div>
        <pre
          dir="ltr"
          tabindex="0"
          role="region"
          aria-label="${chosen.label}, to be copied"
        ><code>${isLong ? text.slice(0, LONGEST_SHOWN) : text}</code></pre>
        ${isLong ? html`<p class="note">This is the beginning. “Copy” takes all of it.</p>` : nothing}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'output-tabs': OutputTabsElement;
  }
}
