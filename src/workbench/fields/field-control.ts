import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LabelledField } from './fields.js';
import { draftText, type RatingDraft, ratingDraft } from './rating-draft.js';

/** What a control shows, and where it reports changes. */
export interface ControlOptions {
  field: LabelledField;
  text: string;
  /** Ids of the elements that describe it. */
  describedBy: string;
  hasProblem: boolean;
  onInput: (text: string) => void;
}

const TYPES = { Movie: 'Film', TVSeries: 'Series', TVEpisode: 'Episode of a series' } as const;
const MULTILINE_KINDS: ReadonlySet<LabelledField['kind']> = new Set([
  'paragraphs',
  'people',
  'list',
  'urls',
  'aspects',
  'scores',
]);
/** Characters from which on the control no longer grows with its text, which is slow. */
const LONG_TEXT_LENGTH = 10_000;
/** Characters above which a browser needs seconds to edit the text. */
const MAX_EDITABLE_LENGTH = 60_000;
const ISO_DAY = /^(?:\d{4}-\d\d-\d\d)?$/;

/** Returns the id of the control that gets the focus for a field. */
export function controlId({ name }: LabelledField): string {
  return `field-${name}`;
}

function inputOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

/** Renders the control that fits the kind of a field. */
export function fieldControl(options: ControlOptions): TemplateResult {
  const { field, text, describedBy, hasProblem, onInput } = options;
  if (field.kind === 'rating') return ratingControl(options);
  const onChange = (event: Event): void => onInput(inputOf(event));
  if (field.kind === 'type') {
    return html`<select id=${controlId(field)} aria-describedby=${describedBy || nothing} @change=${onChange}>
      ${Object.entries(TYPES).map(
        ([value, name]) => html`<option value=${value} .selected=${value === text}>${name}</option>`,
      )}
    </select>`;
  }
  if (text.length > MAX_EDITABLE_LENGTH) {
    return html`<output id=${controlId(field)} class="note"
      >${text.length.toLocaleString('en')} characters: too long to edit here. Edit the text of the post instead.</output
    >`;
  }
  if (MULTILINE_KINDS.has(field.kind)) {
    // For browsers that do not grow the control with its text.
    const rows = field.kind === 'paragraphs' ? Math.ceil(text.length / 36) + 1 : text.split('\n').length;
    return html`<textarea
      id=${controlId(field)}
      class=${text.length > LONG_TEXT_LENGTH ? 'long' : ''}
      rows=${Math.min(rows, 9)}
      dir="auto"
      aria-describedby=${describedBy || nothing}
      aria-invalid=${hasProblem ? 'true' : nothing}
      .value=${live(text)}
      @input=${onChange}
    ></textarea>`;
  }
  // A date control cannot show a date that is written in words.
  const isCalendar = field.kind === 'date' && ISO_DAY.test(text);
  const input = html`<input
    id=${controlId(field)}
    type=${isCalendar ? 'date' : 'text'}
    dir="auto"
    inputmode=${field.kind === 'number' ? 'numeric' : field.kind === 'url' || field.kind === 'picture' ? 'url' : nothing}
    autocomplete="off"
    aria-describedby=${describedBy || nothing}
    aria-invalid=${hasProblem ? 'true' : nothing}
    .value=${live(text)}
    @input=${onChange}
  />`;
  return field.kind === 'number' ? html`<span class="short">${input}</span>` : input;
}

function ratingControl({ field, text, describedBy, hasProblem, onInput }: ControlOptions): TemplateResult {
  const draft = ratingDraft(text);
  const part = (name: keyof RatingDraft, label: string, id: string): TemplateResult =>
    html`<label class="part ${name}"
      ><span>${label}</span
      ><input
        id=${id}
        autocomplete="off"
        aria-describedby=${describedBy || nothing}
        aria-invalid=${hasProblem && name !== 'unit' ? 'true' : nothing}
        .value=${live(draft[name])}
        @input=${(event: Event) => onInput(draftText({ ...draft, [name]: inputOf(event) }))}
    /></label>`;
  return html`<div class="rating" role="group" aria-label=${field.label}>
    ${part('value', 'Value', controlId(field))} ${part('best', 'Out of', `${controlId(field)}-best`)}
    ${part('unit', 'Unit', `${controlId(field)}-unit`)}
  </div>`;
}
