import type { LitElement } from 'lit';
import type { FormTerms } from '../../i18n/terms.js';
import type { Rating } from '../../model/rating.js';
import type { FormFields } from './form-fields.js';
import type { RatingField } from './rating-field.js';

/** How a form is just now. */
interface FormCondition {
  terms: FormTerms;
  /** Whether a rating is asked for, and would be kept. */
  isWanted: boolean;
  isReadonly: boolean;
}

/** The writer's own rating of the film. What takes it is fetched where a form asks for it; what was given before waits for that. */
export class FormRating {
  readonly #host: LitElement;
  readonly #fetchInput: () => Promise<unknown>;
  #field?: RatingField;
  #isWanted = false;
  #isLoading = false;
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

  update(fields: FormFields, { terms, isWanted, isReadonly }: FormCondition): void {
    this.#isWanted = isWanted;
    if (isWanted || this.#field) fields.ratingRow.hidden = !isWanted;
    if (isWanted && !this.#field) void this.#fetch(fields);
    this.#field?.update(terms, isReadonly);
  }

  /** Whether an event is a change of the rating. */
  take(event: Event): boolean {
    return this.#field?.take(event) ?? false;
  }

  /** Says what is wrong at the control. @returns whether nothing is */
  check(): boolean {
    return !this.#isWanted || (this.#field?.check() ?? true);
  }

  focus(): void {
    this.#field?.focus();
  }

  /** Forgets the fields of a form that is given back. */
  release(): void {
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
      // A comment can be written without it; the place is kept for nothing then.
      fields.ratingRow.hidden = true;
      console.warn('<comment-form>: what takes a rating could not be fetched.', error);
    } finally {
      this.#isLoading = false;
    }
  }
}
