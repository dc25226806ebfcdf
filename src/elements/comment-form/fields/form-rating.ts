import type { LitElement } from 'lit';
import type { FormTerms } from '../../../i18n/terms.js';
import type { Rating } from '../../../model/rating.js';
import type { FormFields } from './form-fields.js';
import type { RatingField } from './rating-field.js';

/** What the control depends on. */
interface FormRatingState {
  terms: FormTerms;
  /** Whether a rating is asked for, and would be kept. */
  isWanted: boolean;
  isReadonly: boolean;
}

/** The commenter's own rating of the film. The control is loaded on demand; a rating from a draft waits for it. */
export class FormRating {
  readonly #host: LitElement;
  readonly #fetchInput: () => Promise<unknown>;
  #field?: RatingField;
  #isWanted = false;
  #isLoading = false;
  /** From a draft, until the control is there. */
  #waiting?: Rating;

  /** @param fetchInput - brings in `<clapper-input>` */
  constructor(host: LitElement, fetchInput: () => Promise<unknown>) {
    this.#host = host;
    this.#fetchInput = fetchInput;
  }

  /** The rating for the draft, shown or not. */
  get written(): Rating | undefined {
    return this.#field ? this.#field.written : this.#waiting;
  }

  set written(rating: Rating | undefined) {
    if (this.#field) this.#field.written = rating;
    else this.#waiting = rating;
  }

  /** Whether a rating is asked for just now. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  /** The rating as it is sent: none where none is asked for. */
  get given(): Rating | undefined {
    return this.#isWanted ? this.#field?.given : undefined;
  }

  update(fields: FormFields, { terms, isWanted, isReadonly }: FormRatingState): void {
    this.#isWanted = isWanted;
    if (isWanted || this.#field) fields.ratingRow.hidden = !isWanted;
    if (isWanted && !this.#field) void this.#fetch(fields);
    this.#field?.update(terms, isReadonly);
  }

  /** @returns whether the event is a change of the rating */
  handleInput(event: Event): boolean {
    return this.#field?.handleInput(event) ?? false;
  }

  /** Says what is wrong at the control. @returns whether nothing is */
  check(): boolean {
    return !this.#isWanted || (this.#field?.check() ?? true);
  }

  focus(): void {
    this.#field?.focus();
  }

  /** Forgets the fields of a form that is restored. */
  forgetField(): void {
    this.#waiting = this.written;
    this.#field = undefined;
  }

  async #fetch(fields: FormFields): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      const [{ RatingField }] = await Promise.all([import('./rating-field.js'), this.#fetchInput()]);
      this.#field = new RatingField(this.#host, fields);
      this.#field.written = this.#waiting;
      this.#host.requestUpdate();
    } catch (error) {
      // A comment can be written without it.
      fields.ratingRow.hidden = true;
      console.warn('<comment-form>: <clapper-input> failed to load.', error);
    } finally {
      this.#isLoading = false;
    }
  }
}
