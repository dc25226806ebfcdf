import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { controlStyles } from './control.styles.js';
import { evidenceIn } from './evidence.js';
import { controlId, fieldControl } from './field-control.js';
import { styles } from './field-pane.styles.js';
import { FIELDS, GROUPS, type FieldSpec } from './fields.js';
import { FollowState } from './follow-state.js';
import type { WorkbenchState } from './workbench-state.js';

/** The second step: every field that was understood, to be corrected, and those that the post does not state. */
export class FieldPaneElement extends LitElement {
  static override styles: CSSResult[] = [controlStyles, styles];

  @property({ attribute: false }) state!: WorkbenchState;

  @state() private isOpen = false;

  constructor() {
    super();
    new FollowState(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.state.removeEventListener('want', this.#onWant);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('state')) this.state.addEventListener('want', this.#onWant);
  }

  readonly #onWant = (event: Event): void => void this.#focus((event as CustomEvent<FieldSpec>).detail);

  async #focus(spec: FieldSpec): Promise<void> {
    if (!this.state.readText(spec)) this.isOpen = true;
    await this.updateComplete;
    const control = this.renderRoot.querySelector<HTMLElement>(`#${controlId(spec)}`);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }

  #onTakeBack(spec: FieldSpec): void {
    this.state.takeBack(spec);
    this.state.say(`${spec.label}: as in the post again.`);
    void this.#focus(spec);
  }

  #onFocusOut(event: FocusEvent): void {
    const inside =
      event.relatedTarget instanceof Node && (event.currentTarget as Element).contains(event.relatedTarget);
    if (!inside) this.state.mark(undefined);
  }

  protected override render(): TemplateResult {
    if (!this.state.read) {
      return html`<p class="empty">
        What is understood of your post will stand here: the film, the people, your rating. You can correct all of it.
      </p>`;
    }
    const isStated = (spec: FieldSpec): boolean => this.state.readText(spec) !== '';
    const absent = FIELDS.filter((spec) => !isStated(spec));
    const added = absent.filter((spec) => this.state.isCorrected(spec)).length;
    return html`
      ${GROUPS.map(({ name, fields }) => this.#renderGroup(name, fields.filter(isStated)))} ${this.#renderOthers()}
      <details
        .open=${this.isOpen || added > 0}
        @toggle=${(event: Event) => (this.isOpen = (event.target as HTMLDetailsElement).open)}
      >
        <summary>Not stated (${absent.length - added})</summary>
        <p class="note">Your post does not say these, and nothing was guessed. Write what you want on the page.</p>
        ${GROUPS.map(({ name, fields }) =>
          this.#renderGroup(
            name,
            fields.filter((spec) => !isStated(spec)),
          ),
        )}
      </details>
    `;
  }

  #renderGroup(name: string, fields: readonly FieldSpec[]): TemplateResult | typeof nothing {
    if (!fields.length) return nothing;
    return html`<div class="group" role="group" aria-label=${name}>
      <h3>${name}</h3>
      ${repeat(
        fields,
        ({ id }) => id,
        (spec) => this.#renderField(spec),
      )}
    </div>`;
  }

  #renderField(spec: FieldSpec): TemplateResult {
    const { state } = this;
    const id = controlId(spec);
    const problem = state.problemOf(spec);
    const isCorrected = state.isCorrected(spec);
    const evidence = evidenceIn(state.read!.reading, spec);
    const isFound = state.readText(spec) !== '' && spec.kind !== 'type';
    const describedBy = [problem && `${id}-problem`, spec.hint && `${id}-hint`, isFound && `${id}-found`];
    return html`<div
      class="field ${isCorrected ? 'corrected' : ''}"
      @focusin=${() => state.mark(spec)}
      @focusout=${this.#onFocusOut}
      @mouseenter=${() => state.mark(spec)}
      @mouseleave=${() => state.mark(undefined)}
    >
      <div class="head">
        ${spec.kind === 'rating' ? html`<span>${spec.label}</span>` : html`<label for=${id}>${label(spec)}</label>`}
        ${isCorrected ? html`<span class="state ${problem ? 'problem' : ''}">${problem ? 'Not understood' : isFound ? 'Corrected' : 'Added by you'}</span>` : nothing}
      </div>
      ${fieldControl({
        spec,
        text: state.textOf(spec),
        describedBy: describedBy.filter(Boolean).join(' '),
        hasProblem: problem !== undefined,
        onInput: (text) => state.correct(spec, text),
      })}
      <p id="${id}-problem" class="problem" role="alert" ?hidden=${!problem}>${problem}</p>
      ${spec.hint ? html`<p id="${id}-hint" class="note">${spec.hint}</p>` : nothing}
      ${
        isFound
          ? html`<p id="${id}-found" class="note">
              ${evidence ? html`Found in: <q dir="auto">${evidence.words}</q>, ${evidence.from}` : 'Found in the data of the page.'}
            </p>`
          : nothing
      }
      ${
        isCorrected
          ? html`<div>
              <button class="quiet" type="button" @click=${() => this.#onTakeBack(spec)}>
                Take back<span class="unseen"> the correction of ${label(spec)}</span>
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  /** What others think is shown, and kept apart from the review's own rating. */
  #renderOthers(): TemplateResult | typeof nothing {
    const others = this.state.read?.reading.outsideRatings ?? [];
    if (!others.length) return nothing;
    return html`<div class="group" role="group" aria-label="What others think">
      <h3>What others think</h3>
      <p class="note">Your post reports these. They are kept apart from your own rating.</p>
      <ul class="others">
        ${others.map(({ source, rating }) => html`<li>${source}: ${rating.raw}</li>`)}
      </ul>
    </div>`;
  }
}

/** The label of a field, with what is counted. */
const label = ({ label: words, unit }: FieldSpec): string => (unit ? `${words} (${unit})` : words);

declare global {
  interface HTMLElementTagNameMap {
    'field-pane': FieldPaneElement;
  }
}
