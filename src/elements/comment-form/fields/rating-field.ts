import type { LitElement } from 'lit';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import { ReaderScaleController } from '../../../controllers/reader-scale-controller.js';
import { readers as english } from '../../../i18n/en/readers.js';
import type { FormTerms } from '../../../i18n/terms.js';
import type { Rating } from '../../../model/rating.js';
import { parseRatingNumber } from '../../../model/rating-text/rating-number.js';
import type { FormFields } from './form-fields.js';

/** A `<clapper-input>`, or whatever the author's form names `rating`: a `<select>` or radio buttons. */
type RatingControl = HTMLElement & { value: string; max?: number | string; validationMessage?: string };

/** The control for the commenter's rating of the film, with its label and what is wrong with it. */
export class RatingField {
  readonly #control: RatingControl | RadioNodeList;
  /** Not where the author made the control, and its label. */
  readonly #label?: HTMLLabelElement;
  readonly #error: HTMLParagraphElement = document.createElement('p');
  readonly #localise: LocalizeController<'readers'>;
  readonly #rating: ReaderScaleController;
  /** What was given before, while it is on another scale than this one: the review may be read yet. */
  #restored?: Rating;

  constructor(host: LitElement, fields: FormFields) {
    this.#localise = new LocalizeController(host, 'readers', english);
    this.#rating = new ReaderScaleController(host, () => this.#askedScale);
    const row = fields.ratingRow;
    this.#error.id = `${fields.prefix}-rating-error`;
    this.#error.className = 'film-form-error';
    this.#error.hidden = true;
    const own = fields.form.elements.namedItem('rating') as RatingControl | RadioNodeList | null;
    this.#control = own ?? document.createElement('clapper-input');
    if (!own) {
      const control = this.#control as RatingControl;
      this.#label = document.createElement('label');
      this.#label.htmlFor = control.id = `${fields.prefix}-rating`;
      control.setAttribute('name', 'rating');
      control.setAttribute('aria-describedby', this.#error.id);
      row.append(this.#label, control);
    }
    row.append(this.#error);
  }

  /** The rating, for the draft. */
  get written(): Rating | undefined {
    return this.#restored ?? this.given;
  }

  set written(rating: Rating | undefined) {
    this.#restored = rating;
    this.#control.value = '';
    this.#restore();
  }

  /** The rating, as it is sent. */
  get given(): Rating | undefined {
    const { value: text } = this.#control;
    const value = text === '' ? null : parseRatingNumber(text);
    if (value === null) return undefined;
    const { best, unit } = this.#rating.scale;
    return { value, best, unit, raw: this.#rating.words(value, 10), kind: 'number' };
  }

  /** @returns whether the event comes from here: a person changed the rating */
  handleInput({ target }: Event): boolean {
    if ((target as HTMLInputElement).name !== 'rating') return false;
    this.#restored = undefined;
    this.#setError('');
    return true;
  }

  /** @param isReadonly - whether the rating stands as it is for now */
  update(terms: FormTerms, isReadonly: boolean): void {
    if (this.#label) {
      this.#label.textContent = `${this.#localise.terms.yours} (${terms.optional})`;
      const { best: max, step, symbol } = this.#rating.scale;
      Object.assign(this.#control, { max, step, symbol, readonly: isReadonly });
    }
    this.#restore();
  }

  /** Says what is wrong. @returns whether nothing is */
  check(): boolean {
    const { validationMessage = '' } = this.#control as RatingControl;
    this.#setError(validationMessage);
    return !validationMessage;
  }

  focus(): void {
    (this.#control as RatingControl).focus();
  }

  /** An author's own control states its scale; ours gets it. */
  get #askedScale(): { max?: number } {
    return this.#label ? {} : { max: Number((this.#control as RatingControl).max) || undefined };
  }

  #restore(): void {
    if (!this.#restored || this.#restored.best !== this.#rating.scale.best) return;
    this.#control.value = String(this.#restored.value ?? '');
    this.#restored = undefined;
  }

  #setError(words: string): void {
    this.#error.textContent = words;
    this.#error.hidden = !words;
    if (this.#label) (this.#control as RatingControl).ariaInvalid = words ? 'true' : null;
  }
}
