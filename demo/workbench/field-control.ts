import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldSpec } from './fields.js';
import { draftText, ratingDraft, type RatingDraft } from './rating-draft.js';

/** What a control of a field needs to know. */
export interface ControlOptions {
  spec: FieldSpec;
  text: string;
  /** Ids of what describes it. */
  describedBy: string;
  hasProblem: boolean;
  onInput: (text: string) => void;
}

const TYPES = { Movie: 'Film', TVSeries: 'Series', TVEpisode: 'Episode of a series' } as const;
const SEVERAL_LINES: ReadonlySet<FieldSpec['kind']> = new Set(['long', 'people', 'list', 'addresses', 'aspects']);
/* Fitting a control to its words takes time with very many of them. */
const LONG = 10_000;
/* Above this a text of many lines takes a browser seconds. */
const LONGEST = 60_000;
const IS_DAY = /^(?:\d{4}-\d\d-\d\d)?$/;

/** The id of the control that has the focus when its field is asked for. */
export const controlId = ({ id }: FieldSpec): string => `field-${id}`;

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** The control that fits the kind of a field. */
export function fieldControl(options: ControlOptions): TemplateResult {
  const { spec, text, describedBy, hasProblem, onInput } = options;
  if (spec.kind === 'rating') return ratingControl(options);
  const onChange = (event: Event): void => onInput(valueOf(event));
  if (spec.kind === 'type') {
    return html`<select id=${controlId(spec)} aria-describedby=${describedBy || nothing} @change=${onChange}>
      ${Object.entries(TYPES).map(
        ([value, name]) => html`<option value=${value} .selected=${value === text}>${name}</option>`,
      )}
    </select>`;
  }
  if (text.length > LONGEST) {
    return html`<output id=${controlId(spec)} class="note"
      >${text.length.toLocaleString('en')} characters: too many to change here. Change the text of the post
      instead.</output
    >`;
  }
  if (SEVERAL_LINES.has(spec.kind)) {
    /* Where the browser does not fit the control to its words. */
    const rows = spec.kind === 'long' ? Math.ceil(text.length / 36) + 1 : text.split('\n').length;
    return html`<textarea
      id=${controlId(spec)}
      class=${text.length > LONG ? 'long' : ''}
      rows=${Math.min(rows, 9)}
      dir="auto"
      aria-describedby=${describedBy || nothing}
      aria-invalid=${hasProblem ? 'true' : nothing}
      .value=${live(text)}
      @input=${onChange}
    ></textarea>`;
  }
  /* A day that is written in words cannot be shown by a calendar. */
  const isCalendar = spec.kind === 'date' && IS_DAY.test(text);
  const input = html`<input
    id=${controlId(spec)}
    type=${isCalendar ? 'date' : 'text'}
    dir="auto"
    inputmode=${spec.kind === 'number' ? 'numeric' : spec.kind === 'address' || spec.kind === 'picture' ? 'url' : nothing}
    autocomplete="off"
    aria-describedby=${describedBy || nothing}
    aria-invalid=${hasProblem ? 'true' : nothing}
    .value=${live(text)}
    @input=${onChange}
  />`;
  return spec.kind === 'number' ? html`<span class="short">${input}</span>` : input;
}

function ratingControl({ spec, text, describedBy, hasProblem, onInput }: ControlOptions): TemplateResult {
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
        @input=${(event: Event) => onInput(draftText({ ...draft, [name]: valueOf(event) }))}
    /></label>`;
  return html`<div class="rating" role="group" aria-label=${spec.label}>
    ${part('value', 'Value', controlId(spec))} ${part('best', 'Out of', `${controlId(spec)}-best`)}
    ${part('unit', 'Called', `${controlId(spec)}-unit`)}
  </div>`;
}
