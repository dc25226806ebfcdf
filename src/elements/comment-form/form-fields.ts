import type { DraftField } from '../../comments/comment-error.js';
import type { FormTerms } from '../../i18n/terms.js';
import { SpamTrap } from './spam-trap.js';

/** The names of WordPress's comment form: what password managers, autofill and servers know. */
export const NAMES: Readonly<Record<DraftField, string>> = {
  text: 'comment',
  name: 'author',
  email: 'email',
  url: 'url',
};
const AUTOCOMPLETE: Readonly<Record<DraftField, string>> = { text: 'off', name: 'name', email: 'email', url: 'url' };
const LONGEST: Readonly<Partial<Record<DraftField, number>>> = { name: 245, email: 100, url: 200 };
const ORDER: readonly DraftField[] = ['text', 'name', 'email', 'url'];

/** What a comment form holds besides: sent along, with the names of its controls. */
export type ExtraFields = Record<string, string>;

type Control = HTMLInputElement | HTMLTextAreaElement;

/**
 * The fields of a comment form, in a real form in the light DOM, where autofill and password managers find them. An author's own
 * form is taken as it is, as long as its fields have WordPress's names; what is missing is added.
 */
export class FormFields {
  readonly form: HTMLFormElement;
  /** Whether the author wrote the form. */
  readonly isAuthored: boolean;
  readonly submit: HTMLButtonElement | HTMLInputElement;
  readonly cancel: HTMLButtonElement = make('button', 'film-form-cancel');
  readonly remember: HTMLInputElement = make('input');
  /** The place below the text for what helps with writing; none in an author's form. */
  readonly tools?: HTMLDivElement;
  /** Only in a form that is made here: an author's has what its author wants. */
  readonly trap?: SpamTrap;
  readonly #controls = new Map<DraftField, Control>();
  readonly #labels = new Map<DraftField, HTMLLabelElement>();
  readonly #errors = new Map<DraftField, HTMLElement>();
  readonly #rememberLabel: HTMLLabelElement = make('label', 'film-form-remember');
  #viewer?: HTMLParagraphElement;
  readonly #prefix: string;
  /** Tells a server which comment is answered, in an author's form. */
  readonly #parent: HTMLInputElement | null;
  readonly #parentBefore: string;

  /** @param prefix - what the ids of the fields begin with */
  constructor(host: HTMLElement, prefix: string) {
    this.#prefix = prefix;
    const own = host.querySelector('form');
    this.isAuthored = own !== null;
    this.form = own ?? make('form', 'film-comment-form');
    this.form.noValidate = true;
    this.#parent = this.form.querySelector<HTMLInputElement>('[name="comment_parent"]');
    this.#parentBefore = this.#parent?.value ?? '';
    for (const field of ORDER) this.#addField(field);
    if (!own) {
      this.trap = new SpamTrap(this.form);
      this.tools = make('div', 'film-form-tools');
      this.#controls.get('text')!.after(this.tools);
      const challenge = host.querySelector(':scope > [slot="challenge"]');
      // In the form, where the scripts of such checks look for it, and before the button, as it is met by the keyboard.
      this.form.append(this.trap.element, ...(challenge ? [challenge] : []));
    }
    this.remember.type = 'checkbox';
    this.#rememberLabel.append(this.remember, make('span'));
    this.cancel.type = 'button';
    const present = this.form.querySelector<HTMLButtonElement>('[type=submit], button:not([type])');
    this.submit = present ?? make('button', 'film-form-submit');
    if (!present) {
      const buttons = make('div', 'film-form-buttons');
      buttons.append(this.submit, this.cancel);
      this.form.append(this.#rememberLabel, buttons);
    } else {
      present.after(this.cancel);
    }
    if (!own) host.append(this.form);
  }

  control(field: DraftField): Control | undefined {
    return this.#controls.get(field);
  }

  /** Sets the words, and which fields are asked for and which of them have to be filled in. */
  update(
    terms: FormTerms,
    required: readonly DraftField[],
    isShown: (field: DraftField) => boolean,
    parentId: string | null,
  ): void {
    const names: Readonly<Record<DraftField, string>> = {
      text: terms.comment,
      name: terms.name,
      email: terms.email,
      url: terms.website,
    };
    for (const [field, control] of this.#controls) {
      const isRequired = field === 'text' || required.includes(field);
      const label = this.#labels.get(field);
      control.ariaRequired = String(isRequired);
      if (!label) continue; // the author's own field has the author's words
      label.textContent = isRequired ? names[field] : `${names[field]} (${terms.optional})`;
      (label.parentElement as HTMLElement).hidden = !isShown(field);
    }
    this.#rememberLabel.lastElementChild!.textContent = terms.remember;
    this.cancel.textContent = terms.cancel;
    this.cancel.hidden = parentId === null;
    if (this.trap) this.trap.words = terms.decoy;
    if (this.#parent) this.#parent.value = parentId ?? this.#parentBefore;
    if (!this.isAuthored) this.submit.textContent = terms.submit;
  }

  /** Says who is writing, where nobody has to be asked. */
  set viewer(words: string | undefined) {
    this.#rememberLabel.hidden = words !== undefined;
    if (words === undefined) {
      this.#viewer?.remove();
    } else if (!this.isAuthored) {
      this.#viewer ??= make('p', 'film-form-viewer');
      this.#viewer.textContent = words;
      if (!this.#viewer.isConnected) this.form.prepend(this.#viewer);
    }
  }

  /** What the form holds besides its known fields: hidden ones of the page, the answer to a challenge. */
  get extra(): ExtraFields {
    const known: string[] = [...Object.values(NAMES), 'comment_parent', this.trap?.name ?? ''];
    const entries = [...new FormData(this.form)].filter(
      ([name, value]) => typeof value === 'string' && !known.includes(name),
    );
    return Object.fromEntries(entries) as ExtraFields;
  }

  /** Whether the text stands as it is for now. */
  set isReadonly(isReadonly: boolean) {
    this.#controls.get('text')!.readOnly = isReadonly;
  }

  /** Gives an author's form back as it was. */
  release(): void {
    if (!this.isAuthored) return;
    this.form.removeAttribute('novalidate');
    this.cancel.remove();
    if (this.#parent) this.#parent.value = this.#parentBefore;
    this.submit.ariaDisabled = null;
    for (const [field, control] of this.#controls) {
      const error = this.#errors.get(field)!;
      const described = control.getAttribute('aria-describedby')?.replace(error.id, '').trim();
      if (described) control.setAttribute('aria-describedby', described);
      else control.removeAttribute('aria-describedby');
      control.ariaRequired = control.ariaInvalid = null;
      (this.#labels.has(field) ? control.parentElement : error)?.remove();
    }
  }

  /** Says at the field what is wrong with it; without words, that nothing is. */
  setError(field: DraftField, message = ''): void {
    const control = this.#controls.get(field);
    const error = this.#errors.get(field);
    if (!control || !error) return;
    error.textContent = message;
    error.hidden = !message;
    control.ariaInvalid = message ? 'true' : null;
  }

  #addField(field: DraftField): void {
    const error = make('p', 'film-form-error');
    error.id = `${this.#prefix}-${field}-error`;
    error.hidden = true;
    let control = this.form.querySelector<Control>(`[name="${NAMES[field]}"]`);
    if (control) {
      control.after(error);
    } else if (this.isAuthored && field !== 'text') {
      return; // an author who does not ask for it does not want it
    } else {
      control = this.#makeField(field, error);
    }
    const described = control.getAttribute('aria-describedby');
    control.setAttribute('aria-describedby', [described, error.id].filter(Boolean).join(' '));
    this.#controls.set(field, control);
    this.#errors.set(field, error);
  }

  #makeField(field: DraftField, error: HTMLElement): Control {
    const row = make('div', `film-form-row film-form-${field}`);
    const label = make('label');
    const control = field === 'text' ? make('textarea') : make('input');
    control.id = label.htmlFor = `${this.#prefix}-${field}`;
    control.name = NAMES[field];
    control.setAttribute('autocomplete', AUTOCOMPLETE[field]);
    control.dir = 'auto';
    if (control instanceof HTMLTextAreaElement) control.rows = 4;
    else {
      control.type = field === 'name' ? 'text' : field;
      control.maxLength = LONGEST[field] ?? -1;
    }
    row.append(label, control, error);
    this.form.append(row);
    this.#labels.set(field, label);
    return control;
  }
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  return made;
}
