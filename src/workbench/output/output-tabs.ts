import { css, type CSSResult, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Review } from '../../model/index.js';
import { controlStyles } from '../fields/control.styles.js';
import type { WorkbenchState } from '../workbench-state.js';
import { type Output, OUTPUTS, PLAIN_HTML } from './outputs.js';

const MAX_SHOWN_LENGTH = 40_000;
const STEP_OF_KEY: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The page in every format, to be copied. */
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
  @property({ attribute: false }) outputs: readonly Output[] = OUTPUTS;

  @state() private chosenId = '';
  @state() private copied = '';

  @query('pre') private pre!: HTMLElement;

  /** The format that was chosen last; before, the first. */
  get #chosen(): Output {
    return this.outputs.find(({ id }) => id === this.chosenId) ?? this.outputs[0] ?? PLAIN_HTML;
  }

  #choose(output: Output): void {
    this.chosenId = output.id;
    this.copied = '';
  }

  async #handleKeyDown(event: KeyboardEvent): Promise<void> {
    const at = this.outputs.indexOf(this.#chosen);
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const step = (STEP_OF_KEY[event.key] ?? 0) * (isRtl ? -1 : 1);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? this.outputs.length - 1 : step ? at + step : undefined;
    if (to === undefined) return;
    event.preventDefault();
    this.#choose(this.outputs.at(to % this.outputs.length) ?? PLAIN_HTML);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#chosen.write(this.review));
      this.copied = `Copied: ${this.#chosen.label}.`;
    } catch {
      // The browser denies access to the clipboard.
      getSelection()?.selectAllChildren(this.pre);
      this.pre.focus();
      this.copied = 'Your browser blocks copying. The text is selected: press Ctrl+C, or Cmd+C on a Mac.';
    }
    this.state.announce(this.copied);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // The page has changed since it was copied.
    if (changed.has('review') || changed.has('outputs')) this.copied = '';
  }

  protected override render(): TemplateResult {
    const chosen = this.#chosen;
    const text = chosen.write(this.review);
    const isLong = text.length > MAX_SHOWN_LENGTH;
    return html`
      <div role="tablist" aria-label="Formats" @keydown=${this.#handleKeyDown}>
        ${this.outputs.map(
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
          aria-label="${chosen.label}, to copy"
        ><code>${isLong ? text.slice(0, MAX_SHOWN_LENGTH) : text}</code></pre>
        ${isLong ? html`<p class="note">Only the beginning is shown. “Copy” copies everything.</p>` : nothing}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'output-tabs': OutputTabsElement;
  }
}
