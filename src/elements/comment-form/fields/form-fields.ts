import type { DraftField } from '../../../comments/comment-error.js';
import type { FormTerms } from '../../../i18n/terms.js';
import type { Viewer } from '../../../model/viewer.js';

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** What a form shows depends on. */
export interface FieldsState {
  readonly terms: FormTerms;
  /** What the backend has a guest fill in. */
  readonly required: readonly DraftField[];
  /** Where the backend keeps comments: nobody needs an e-mail address in this browser. */
  readonly isOnServer: boolean;
  /** Who is signed in; `undefined` for guests. */
  readonly viewer?: Viewer;
  /** Whether the page says elsewhere who is signed in. */
  readonly hasSignIn: boolean;
  readonly parentId: string | null;
  readonly isUnderWay: boolean;
}

/** What has to be filled in, and how long the text may be. */
export interface FieldLimits {
  readonly required: readonly DraftField[];
  readonly maxLength: number;
}

/** The fields of a comment form, with what is wrong with them. The form is in the light DOM, where autofill finds it. */
export abstract class FormFields {
  readonly form: HTMLFormElement;
  /** What the ids of our own nodes begin with. */
  readonly prefix: string;
  /** Removed when the page's own form is left to the page. */
  protected readonly added: Set<Element> = new Set();
  protected readonly controls: Map<DraftField, TextControl> = new Map();
  readonly #errors = new Map<DraftField, HTMLElement>();
  readonly #describedBefore = new Map<DraftField, string | null>();
  #tools?: HTMLDivElement;
  #ratingRow?: HTMLDivElement;

  protected constructor(form: HTMLFormElement, prefix: string) {
    this.form = form;
    this.prefix = prefix;
  }

  /** Whether the page or its author wrote the form. */
  abstract readonly isAuthored: boolean;
  /** Who is writing, as the fields say. */
  abstract readonly guest: Viewer;

  /** The comment that the form answers where the page printed it so. */
  get printedParentId(): string | null {
    return null;
  }

  abstract update(state: FieldsState): void;
  /** Returns what the fields themselves ask for, with what the backend does. */
  abstract limits(requirements: FieldLimits): FieldLimits;
  /** What a program seems to have filled in. A second attempt always passes. */
  abstract isSpam(): boolean;
  /** Remembers the commenter, or forgets them, as they wish. */
  abstract remember(viewer: Viewer): void;
  /** Leaves the form as it was found. */
  abstract restore(): void;
  /** What our own nodes for the text stand after. */
  protected abstract get textRow(): Element;

  /** The first row of the fields that are for guests only. */
  get guestRow(): HTMLElement | undefined {
    return undefined;
  }

  control(field: DraftField): TextControl | undefined {
    return this.controls.get(field);
  }

  get text(): HTMLTextAreaElement {
    return this.controls.get('text') as HTMLTextAreaElement;
  }

  /** The box for the tools for writing, below the text. */
  get tools(): HTMLDivElement {
    if (this.#tools) return this.#tools;
    this.#tools = make('div', 'film-form-tools');
    this.textRow.after(this.#tools);
    this.added.add(this.#tools);
    return this.#tools;
  }

  /** The place for a rating, below the text; made where one is asked for. */
  get ratingRow(): HTMLDivElement {
    if (this.#ratingRow) return this.#ratingRow;
    this.#ratingRow = make('div', 'film-form-row film-form-rating');
    this.tools.after(this.#ratingRow);
    this.added.add(this.#ratingRow);
    return this.#ratingRow;
  }

  /** Whether the text cannot be changed for now. */
  set isReadonly(isReadonly: boolean) {
    if (this.text.readOnly !== isReadonly) this.text.readOnly = isReadonly;
  }

  /** Says at the field what is wrong with it; without words, that nothing is. */
  setError(field: DraftField, message = ''): void {
    const control = this.controls.get(field);
    if (!control || (!message && !this.#errors.has(field))) return;
    const error = this.#errors.get(field) ?? this.#addError(field, control);
    error.textContent = message;
    error.hidden = !message;
    control.ariaInvalid = message ? 'true' : null;
  }

  protected removeAdded(): void {
    for (const [field, described] of this.#describedBefore) {
      const control = this.controls.get(field)!;
      control.ariaInvalid = null;
      if (described === null) control.removeAttribute('aria-describedby');
      else control.setAttribute('aria-describedby', described);
    }
    for (const element of this.added) element.remove();
    this.added.clear();
  }

  #addError(field: DraftField, control: TextControl): HTMLElement {
    // No block: it may be in a paragraph.
    const error = make('span', 'film-form-error');
    error.id = `${this.prefix}-${field}-error`;
    (control.closest('label') ?? control).after(error);
    const described = control.getAttribute('aria-describedby');
    control.setAttribute('aria-describedby', [described, error.id].filter(Boolean).join(' '));
    this.#describedBefore.set(field, described);
    this.#errors.set(field, error);
    this.added.add(error);
    return error;
  }
}

export function make<K extends keyof HTMLElementTagNameMap>(tag: K, className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  return made;
}
