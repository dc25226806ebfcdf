import {
  CONSENT,
  controlsOf,
  FIELD_NAMES,
  fieldOf,
  signerOf,
  textFieldOf,
  TOKEN_FIELD,
} from '../../../comments/backends/wordpress/page-form.js';
import type { DraftField } from '../../../comments/comment-error.js';
import { toWebsite } from '../../../identity/guest-details.js';
import { toHttpUrl } from '../../../model/url.js';
import type { Viewer } from '../../../model/viewer.js';
import { CANCEL_REPLY, COMMENT_FORM } from '../../../platform/blog-markup/comment-form.js';
import { type FieldLimits, type FieldsState, FormFields, make, type TextControl } from './form-fields.js';

const GUEST = ['name', 'email', 'url'] as const;
/** WordPress's rows, and what others put around a field. */
const ROWS = '.comment-form-author, .comment-form-email, .comment-form-url, .comment-form-cookies-consent, p, label';
/** What we put into a form; of a page that was put back from its markup it is there already. */
const OURS = '.film-form-tools, .film-form-row, .film-form-error, .film-form-cancel';

/** The fields of a form that the page or its author wrote. The form keeps its fields, words and scripts; ours stand beside them. */
export class PageFields extends FormFields {
  override readonly isAuthored = true;
  readonly #submit?: HTMLElement;
  /** Only where the page has no link of its own. */
  readonly #cancel?: HTMLButtonElement;
  readonly #parent?: HTMLInputElement;
  readonly #parentBefore: string;
  /** How to show again what is hidden while somebody is signed in. */
  readonly #shown: (() => void)[] = [];
  #hidden: readonly DraftField[] = [];
  /** The field of our plugin for WordPress, which has the comment signed. */
  readonly #token?: HTMLInputElement;

  private constructor(form: HTMLFormElement, prefix: string, text: HTMLTextAreaElement, giveUp: () => void) {
    super(form, prefix);
    this.controls.set('text', text);
    for (const field of GUEST) {
      const control = fieldOf(form, FIELD_NAMES[field]);
      if (control) this.controls.set(field, control);
    }
    const controls = controlsOf(form);
    this.#submit = controls.find((each) => each.matches('[type=submit], button:not([type])')) as
      HTMLElement | undefined;
    this.#parent = controls.find((each) => (each as HTMLInputElement).name === 'comment_parent') as HTMLInputElement;
    this.#parentBefore = this.#parent?.value ?? '';
    this.#token = controls.find((each) => (each as HTMLInputElement).name === TOKEN_FIELD) as
      HTMLInputElement | undefined;
    if ((form.closest(COMMENT_FORM) ?? form).querySelector(CANCEL_REPLY)) return;
    this.#cancel = make('button', 'film-form-cancel');
    this.#cancel.type = 'button';
    this.#cancel.hidden = true;
    this.#cancel.addEventListener('click', giveUp);
    this.#submit?.after(this.#cancel);
    this.added.add(this.#cancel);
  }

  /** @returns `undefined` where people see no text field in the form */
  static in(form: HTMLFormElement, prefix: string, giveUp: () => void): PageFields | undefined {
    for (const left of form.querySelectorAll(OURS)) left.remove();
    const text = textFieldOf(form);
    return text && new PageFields(form, prefix, text, giveUp);
  }

  /** The page may print the form as an answer to a comment (`?replytocom=`). */
  override get printedParentId(): string | null {
    return Number(this.#parent?.value) > 0 ? (this.#parent?.value ?? null) : null;
  }

  override get guest(): Viewer {
    const value = (field: DraftField) => this.control(field)?.value.trim() || undefined;
    const url = value('url');
    return {
      kind: 'guest',
      name: value('name'),
      email: value('email'),
      url: url && toHttpUrl(toWebsite(url) ?? url),
      ...(this.#consent?.checked && { remember: true }),
    };
  }

  override update({ terms, viewer, hasSignIn, parentId, isUnderWay }: FieldsState): void {
    // A commenter whose provider states no name has to type one.
    const hidden = viewer === undefined || !hasSignIn ? [] : GUEST.filter((field) => field !== 'name' || viewer.name);
    void this.#hide(hidden);
    if (this.#token) this.#token.value = signerOf(viewer);
    if (this.#cancel) {
      this.#cancel.textContent = terms.cancel;
      this.#cancel.hidden = parentId === null;
      if (this.#parent) this.#parent.value = parentId ?? this.#parentBefore;
    }
    if (this.#submit) this.#submit.ariaDisabled = isUnderWay ? 'true' : null;
  }

  /** The blog's own form says what it wants. */
  override limits({ maxLength }: FieldLimits): FieldLimits {
    const required = GUEST.filter((field) => this.control(field)?.matches('[required], [aria-required="true"]'));
    const { maxLength: own } = this.text;
    return { required, maxLength: own > 0 ? Math.min(own, maxLength) : maxLength };
  }

  override isSpam(): boolean {
    return false;
  }

  override remember(): void {
    // The form has a box of its own for that, if its author wants one.
  }

  override get guestRow(): HTMLElement | undefined {
    const control = GUEST.map((field) => this.control(field)).find((each) => each !== undefined);
    return control && this.#rowOf(control);
  }

  override restore(): void {
    void this.#hide([]);
    if (this.#token) this.#token.value = '';
    if (this.#submit) this.#submit.ariaDisabled = null;
    if (this.#cancel && this.#parent) this.#parent.value = this.#parentBefore;
    this.isReadonly = false;
    this.removeAdded();
  }

  /** Hides what only guests are asked for. It is sent all the same; the blog goes by the account. */
  async #hide(fields: readonly DraftField[]): Promise<void> {
    if (fields.join() === this.#hidden.join()) return;
    this.#hidden = fields;
    for (const show of this.#shown.splice(0)) show();
    if (fields.length === 0) return;
    try {
      const { hideFields } = await import('./guest-rows.js');
      // Somebody may have logged out since.
      if (this.#hidden !== fields) return;
      const controls = [...fields.map((field) => this.control(field)), this.#consent];
      this.#shown.push(...hideFields(controls.filter(isThere), (control) => this.#rowOf(control)));
    } catch (error) {
      this.#hidden = [];
      console.warn('<comment-form>: what hides the fields for guests failed to load.', error);
    }
  }

  get #consent(): HTMLInputElement | undefined {
    return controlsOf(this.form).find((each) => (each as HTMLInputElement).name === CONSENT) as
      HTMLInputElement | undefined;
  }

  /** A field with its label, as themes put them together. */
  #rowOf(control: HTMLElement): HTMLElement {
    const row = control.closest<HTMLElement>(ROWS);
    return row && this.form.contains(row) && !row.contains(this.text) ? row : control;
  }

  protected override get textRow(): Element {
    return this.text.closest('p') ?? this.text.closest('label') ?? this.text;
  }
}

function isThere(control: TextControl | undefined): control is TextControl {
  return control !== undefined;
}
