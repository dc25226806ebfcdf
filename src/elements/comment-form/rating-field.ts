import { ContextConsumer } from '@lit/context';
import type { LitElement } from 'lit';
import { readerScale, type ReaderScale } from '../../base/reader-scale.js';
import { blogScaleContext } from '../../contexts/blog-scale-context.js';
import { reviewContext } from '../../contexts/review-context.js';
import { rating as englishRating, readers as englishReaders } from '../../i18n/en.js';
import { Localise } from '../../i18n/localise.js';
import type { FormTerms } from '../../i18n/terms.js';
import { parseRatingNumber } from '../../model/rating-number.js';
import type { Rating } from '../../model/rating.js';
import type { FormFields } from './form-fields.js';

/** What takes the rating: a `<clapper-input>`, or whatever the author's form names `rating`, a `<select>` or radio buttons. */
type Control = HTMLElement & { value: string; max?: number | string; validationMessage?: string };

/** The control for the writer's own rating of the film, with its label and what is wrong with it. */
export class RatingField {
  readonly #control: Control | RadioNodeList;
  /** Not where the author made the control, and its label. */
  readonly #label?: HTMLLabelElement;
  readonly #error: HTMLParagraphElement = document.createElement('p');
  readonly #rating: Localise<'rating'>;
  readonly #readers: Localise<'readers'>;
  readonly #review: ContextConsumer<typeof reviewContext, LitElement>;
  readonly #blogScale: ContextConsumer<typeof blogScaleContext, LitElement>;
  /** What was given before, while it is on another scale than this one: the review may be read yet. */
  #restored?: Rating;

  constructor(host: LitElement, fields: FormFields) {
    this.#rating = new Localise(host, 'rating', englishRating);
    this.#readers = new Localise(host, 'readers', englishReaders);
    this.#review = new ContextConsumer(host, { context: reviewContext, subscribe: true });
    this.#blogScale = new ContextConsumer(host, { context: blogScaleContext, subscribe: true });
    const row = fields.ratingRow;
    this.#error.id = `${fields.prefix}-rating-error`;
    this.#error.className = 'film-form-error';
    this.#error.hidden = true;
    const own = fields.form.elements.namedItem('rating') as Control | RadioNodeList | null;
    this.#control = own ?? document.createElement('clapper-input');
    if (!own) {
      const control = this.#control as Control;
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
    const { best, unit } = this.#scale;
    const number = (points: number): string => this.#rating.number(points, { maximumFractionDigits: 10 });
    return {
      value,
      best,
      unit,
      raw: this.#rating.terms.rating(number(value), number(best), unit, best),
      kind: 'number',
    };
  }

  /** Whether an event comes from here: then a person has changed what is given. */
  take({ target }: Event): boolean {
    if ((target as HTMLInputElement).name !== 'rating') return false;
    this.#restored = undefined;
    this.#say('');
    return true;
  }

  /** @param isReadonly - whether the rating stands as it is for now */
  update(terms: FormTerms, isReadonly: boolean): void {
    if (this.#label) {
      this.#label.textContent = `${this.#readers.terms.yours} (${terms.optional})`;
      const { best: max, step, symbol } = this.#scale;
      Object.assign(this.#control, { max, step, symbol, readonly: isReadonly });
    }
    this.#restore();
  }

  /** Says what is wrong. @returns whether nothing is */
  check(): boolean {
    const { validationMessage = '' } = this.#control as Control;
    this.#say(validationMessage);
    return !validationMessage;
  }

  focus(): void {
    (this.#control as Control).focus();
  }

  get #scale(): ReaderScale {
    const max = Number((this.#control as Control).max) || undefined;
    const own = this.#label ? {} : { max };
    return readerScale(own, this.#review.value?.rating, this.#blogScale.value, this.#rating.terms.units);
  }

  #restore(): void {
    if (!this.#restored || this.#restored.best !== this.#scale.best) return;
    this.#control.value = String(this.#restored.value ?? '');
    this.#restored = undefined;
  }

  #say(words: string): void {
    this.#error.textContent = words;
    this.#error.hidden = !words;
    if (this.#label) (this.#control as Control).ariaInvalid = words ? 'true' : null;
  }
}
