import { type CSSResult, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { EVIDENCE_WORDS, foundKeyOf, type Reading } from '../../reading/index.js';
import { FollowStateController } from '../follow-state-controller.js';
import type { WorkbenchState } from '../workbench-state.js';
import { controlStyles } from './control.styles.js';
import { controlId, fieldControl } from './field-control.js';
import { styles } from './field-pane.styles.js';
import { FIELD_GROUPS, FIELDS, type LabelledField } from './fields.js';

const MAX_EXCERPT_LENGTH = 110;

/** The second step: every field that was recognised, to be corrected, and those that the post does not state. */
export class FieldPaneElement extends LitElement {
  static override styles: CSSResult[] = [controlStyles, styles];

  @property({ attribute: false }) state!: WorkbenchState;

  @state() private isOpen = false;

  constructor() {
    super();
    new FollowStateController(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.state.removeEventListener('edit-field', this.#handleEditField);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('state')) this.state.addEventListener('edit-field', this.#handleEditField);
  }

  readonly #handleEditField = (event: Event): void => void this.#focus((event as CustomEvent<LabelledField>).detail);

  async #focus(field: LabelledField): Promise<void> {
    if (!this.state.parsedText(field)) this.isOpen = true;
    await this.updateComplete;
    const control = this.renderRoot.querySelector<HTMLElement>(`#${controlId(field)}`);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }

  #undo(field: LabelledField): void {
    this.state.undoCorrection(field);
    this.state.announce(`${field.label}: correction undone.`);
    void this.#focus(field);
  }

  #handleFocusOut(event: FocusEvent): void {
    const inside =
      event.relatedTarget instanceof Node && (event.currentTarget as Element).contains(event.relatedTarget);
    if (!inside) this.state.highlight(undefined);
  }

  protected override render(): TemplateResult {
    if (!this.state.post) {
      return html`<p class="empty">
        The facts of your post appear here: the film, the people, your rating. You can correct all of them.
      </p>`;
    }
    const isStated = (field: LabelledField): boolean =>
      this.state.parsedText(field) !== '' || this.#otherTitles(field).length > 0;
    const absent = FIELDS.filter((field) => !isStated(field));
    const added = absent.filter((field) => this.state.isCorrected(field)).length;
    return html`
      ${FIELD_GROUPS.map(({ heading, fields }) => this.#renderGroup(heading, fields.filter(isStated)))}
      ${this.#renderOthers()}
      <details
        .open=${this.isOpen || added > 0}
        @toggle=${(event: Event) => (this.isOpen = (event.target as HTMLDetailsElement).open)}
      >
        <summary>Not stated (${absent.length - added})</summary>
        <p class="note">Your post does not state these, and nothing is guessed. Fill in what you want on the page.</p>
        ${FIELD_GROUPS.map(({ heading, fields }) =>
          this.#renderGroup(
            heading,
            fields.filter((field) => !isStated(field)),
          ),
        )}
      </details>
    `;
  }

  #renderGroup(heading: string, fields: readonly LabelledField[]): TemplateResult | typeof nothing {
    if (!fields.length) return nothing;
    return html`<div class="group" role="group" aria-label=${heading}>
      <h3>${heading}</h3>
      ${repeat(
        fields,
        ({ name }) => name,
        (field) => this.#renderField(field),
      )}
    </div>`;
  }

  #renderField(field: LabelledField): TemplateResult {
    const { state } = this;
    const id = controlId(field);
    const problem = state.problemOf(field);
    const isCorrected = state.isCorrected(field);
    const evidence = state.post && evidenceOf(state.post.reading, field);
    const isFound = state.parsedText(field) !== '' && field.kind !== 'type';
    const describedBy = [problem && `${id}-problem`, field.hint && `${id}-hint`, isFound && `${id}-found`];
    return html`<div
      class="field ${isCorrected ? 'corrected' : ''}"
      @focusin=${() => state.highlight(field)}
      @focusout=${this.#handleFocusOut}
      @mouseenter=${() => state.highlight(field)}
      @mouseleave=${() => state.highlight(undefined)}
    >
      <div class="head">
        ${field.kind === 'rating' ? html`<span>${field.label}</span>` : html`<label for=${id}>${labelOf(field)}</label>`}
        ${isCorrected ? html`<span class="state ${problem ? 'problem' : ''}">${problem ? 'Not recognised' : isFound ? 'Corrected' : 'Added by you'}</span>` : nothing}
      </div>
      ${fieldControl({
        field,
        text: state.textOf(field),
        describedBy: describedBy.filter(Boolean).join(' '),
        hasProblem: problem !== undefined,
        onInput: (text) => state.correct(field, text),
      })}
      ${this.#renderOtherTitles(field)}
      <p id="${id}-problem" class="problem" role="alert" ?hidden=${!problem}>${problem}</p>
      ${field.hint ? html`<p id="${id}-hint" class="note">${field.hint}</p>` : nothing}
      ${
        isFound
          ? html`<p id="${id}-found" class="note">
              ${evidence ? html`Found in: <q dir="auto">${evidence.excerpt}</q>, by ${evidence.by}` : 'Found in the data of the page.'}
            </p>`
          : nothing
      }
      ${
        isCorrected
          ? html`<div>
              <button class="quiet" type="button" @click=${() => this.#undo(field)}>
                Undo<span class="unseen"> the correction of ${labelOf(field)}</span>
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #otherTitles({ name }: LabelledField): readonly string[] {
    return (name === 'title' && this.state.post?.reading.otherTitles) || [];
  }

  /** The names that may be the film's too: a click takes one. */
  #renderOtherTitles(field: LabelledField): TemplateResult | typeof nothing {
    const titles = this.#otherTitles(field).filter((title) => title !== this.state.textOf(field));
    if (!titles.length) return nothing;
    const question = this.state.parsedText(field) ? 'Or is it one of these?' : 'We are not sure. Is it one of these?';
    return html`<div class="choices" role="group" aria-label="Other names in your post">
      <p class="note">${question}</p>
      ${titles.map(
        (title) =>
          html`<button class="quiet" type="button" dir="auto" @click=${() => this.#take(field, title)}>
            ${title}
          </button>`,
      )}
    </div>`;
  }

  #take(field: LabelledField, title: string): void {
    this.state.correct(field, title);
    this.state.announce(`${field.label}: ${title}.`);
    void this.#focus(field);
  }

  /** Ratings by others are shown, but never become the author's. */
  #renderOthers(): TemplateResult | typeof nothing {
    const others = this.state.post?.reading.outsideRatings ?? [];
    if (!others.length) return nothing;
    return html`<div class="group" role="group" aria-label="Ratings by others">
      <h3>Ratings by others</h3>
      <p class="note">Your post quotes these ratings. They are not counted as yours.</p>
      <ul class="others">
        ${others.map(({ source, rating }) => html`<li>${source}: ${rating.raw}</li>`)}
      </ul>
    </div>`;
  }
}

/** Returns the words of the post in which a field was found, and by what. */
function evidenceOf({ found }: Reading, field: LabelledField): { excerpt: string; by: string } | undefined {
  const { text, from } = found.get(foundKeyOf(field)) ?? {};
  if (!text || !from) return undefined;
  const words = text.split(/\s+/).join(' ');
  const isLong = words.length > MAX_EXCERPT_LENGTH;
  return { excerpt: isLong ? `${words.slice(0, MAX_EXCERPT_LENGTH).trimEnd()} …` : words, by: EVIDENCE_WORDS[from] };
}

function labelOf({ label, unit }: LabelledField): string {
  return unit ? `${label} (${unit})` : label;
}

declare global {
  interface HTMLElementTagNameMap {
    'field-pane': FieldPaneElement;
  }
}
