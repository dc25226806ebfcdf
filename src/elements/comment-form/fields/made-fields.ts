import { FIELD_NAMES } from '../../../comments/backends/wordpress/page-form.js';
import type { DraftField } from '../../../comments/comment-error.js';
import { RememberedGuest, toWebsite } from '../../../identity/guest-details.js';
import type { Viewer } from '../../../model/viewer.js';
import { SpamTrap } from '../sending/spam-trap.js';
import { type FieldLimits, type FieldsState, FormFields, make, type TextControl } from './form-fields.js';

const AUTOCOMPLETE: Readonly<Record<DraftField, string>> = { text: 'off', name: 'name', email: 'email', url: 'url' };
/** In characters, as in WordPress's database. */
const MAX_FIELD_LENGTHS: Readonly<Partial<Record<DraftField, number>>> = { name: 245, email: 100, url: 200 };
const FIELDS: readonly DraftField[] = ['text', 'name', 'email', 'url'];
const GUEST = ['name', 'email', 'url'] as const;

/** The fields of a form that is made here, with WordPress's names, which password managers and autofill know. */
export class MadeFields extends FormFields {
  override readonly isAuthored = false;
  readonly #submit: HTMLButtonElement = make('button', 'film-form-submit');
  readonly #cancel: HTMLButtonElement = make('button');
  readonly #remember: HTMLInputElement = make('input');
  readonly #rememberLabel: HTMLLabelElement = make('label', 'film-form-remember');
  readonly #labels = new Map<DraftField, HTMLLabelElement>();
  readonly #guest: RememberedGuest = new RememberedGuest(() => localStorage);
  readonly #trap: SpamTrap;
  #viewer?: HTMLParagraphElement;

  constructor(host: HTMLElement, prefix: string, giveUp: () => void) {
    super(make('form', 'film-comment-form'), prefix);
    const { form } = this;
    // Our words say what is wrong, at the field.
    form.noValidate = true;
    for (const field of FIELDS) this.#addField(field);
    this.#trap = new SpamTrap(form);
    const challenge = host.querySelector(':scope > [slot="challenge"]');
    // In the form, where the scripts of such checks look for it, and before the button, as it is met by the keyboard.
    form.append(this.#trap.element, ...(challenge ? [challenge] : []));
    this.#remember.type = 'checkbox';
    this.#rememberLabel.append(this.#remember, make('span'));
    this.#cancel.type = 'button';
    this.#cancel.addEventListener('click', giveUp);
    const buttons = make('div', 'film-form-buttons');
    buttons.append(this.#submit, this.#cancel);
    form.append(this.#rememberLabel, buttons);
    this.text.after(this.tools);
    this.#restoreGuest();
    host.append(form);
  }

  override get guest(): Viewer {
    const value = (field: DraftField) => this.control(field)?.value.trim() || undefined;
    const url = value('url');
    return {
      kind: 'guest',
      name: value('name'),
      email: value('email'),
      url: url && (toWebsite(url) ?? url),
      ...(this.#remember.checked && { remember: true }),
    };
  }

  override update({ terms, required, isOnServer, viewer, hasSignIn, parentId, isUnderWay }: FieldsState): void {
    const { comment: text, name, email, website: url } = terms;
    const names: Readonly<Record<DraftField, string>> = { text, name, email, url };
    for (const [field, label] of this.#labels) {
      const isRequired = field === 'text' || required.includes(field);
      const isShown = field === 'text' || (!viewer && (field !== 'email' || isOnServer || isRequired));
      this.control(field)!.ariaRequired = String(isRequired);
      label.textContent = isRequired ? names[field] : `${names[field]} (${terms.optional})`;
      label.parentElement!.hidden = !isShown;
    }
    this.#rememberLabel.lastElementChild!.textContent = terms.remember;
    this.#rememberLabel.hidden = viewer !== undefined;
    this.#cancel.textContent = terms.cancel;
    this.#cancel.hidden = parentId === null;
    this.#trap.words = terms.decoy;
    this.#submit.textContent = isUnderWay ? terms.sending : terms.submit;
    this.#submit.ariaDisabled = String(isUnderWay);
    this.#showViewer(hasSignIn ? undefined : viewer && terms.commentingAs(viewer.name ?? ''));
  }

  override limits(requirements: FieldLimits): FieldLimits {
    return requirements;
  }

  override isSpam(): boolean {
    return this.#trap.spring();
  }

  override remember(viewer: Viewer): void {
    if (viewer.kind === 'signed-in') return;
    if (this.#remember.checked) this.#guest.save(viewer);
    else this.#guest.forget();
  }

  override restore(): void {
    // It is the element's own, and stays in it.
  }

  override get guestRow(): HTMLElement {
    return this.control('name')!.parentElement!;
  }

  protected override get textRow(): Element {
    return this.text;
  }

  override get ratingRow(): HTMLDivElement {
    const row = super.ratingRow;
    const text = this.text.closest('.film-form-row')!;
    if (row.previousElementSibling !== text) text.after(row);
    return row;
  }

  /** Says who is signed in. */
  #showViewer(words: string | undefined): void {
    if (words === undefined) return this.#viewer?.remove();
    this.#viewer ??= make('p', 'film-form-viewer');
    this.#viewer.textContent = words;
    if (!this.#viewer.isConnected) this.form.prepend(this.#viewer);
  }

  #restoreGuest(): void {
    const details = this.#guest.read();
    this.#remember.checked = details !== undefined;
    for (const field of GUEST) this.control(field)!.value = details?.[field] ?? '';
  }

  #addField(field: DraftField): void {
    const row = make('div', field === 'text' ? 'film-form-row film-form-text' : 'film-form-row');
    const label = make('label');
    const control: TextControl = field === 'text' ? make('textarea') : make('input');
    control.id = label.htmlFor = `${this.prefix}-${field}`;
    control.name = FIELD_NAMES[field];
    control.setAttribute('autocomplete', AUTOCOMPLETE[field]);
    control.dir = 'auto';
    if (control instanceof HTMLTextAreaElement) control.rows = 4;
    else {
      control.type = field === 'name' ? 'text' : field;
      control.maxLength = MAX_FIELD_LENGTHS[field] ?? -1;
    }
    row.append(label, control);
    this.form.append(row);
    this.#labels.set(field, label);
    this.controls.set(field, control);
  }
}
