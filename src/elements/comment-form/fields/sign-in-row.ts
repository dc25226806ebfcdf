import type { ThreadElement } from '../../../controllers/target-thread-controller.js';
import type { Viewer } from '../../../model/viewer.js';
import { moveTo } from '../../../platform/move-node.js';
import { NOT_STRANGERS } from '../../../safety/strangers.js';
import type { FormPlace } from '../../sign-in-options/sign-in-controller.js';
import type { SignInOptionsElement } from '../../sign-in-options/sign-in-options.js';
import type { FormFields } from './form-fields.js';

const TAG = 'sign-in-options';
/** Ways to sign in with the blog's own log-in among them, which is there where none is named; and with others. */
const LOG_IN = `${TAG}:is(:has([data-provider='blog']), :not(:has([data-provider])))${NOT_STRANGERS}`;
const OTHERS = `${TAG}:has([data-provider]:not([data-provider='blog']))${NOT_STRANGERS}`;

/** `<sign-in-options>`, once that is defined. */
type OptionsElement = HTMLElement & Partial<Pick<SignInOptionsElement, 'join' | 'ask'>>;

interface RowState {
  readonly thread: ThreadElement | null;
  readonly parentId: string | null;
  /** Whether the thread takes guests. */
  readonly takesGuests: boolean;
}

/** The ways to sign in, which the author put into a form or its thread: above the fields for guests, and back when the form is left. */
export class SignInRow {
  readonly #host: HTMLElement & { requestUpdate(): void };
  #element?: OptionsElement;
  #home?: Comment;

  constructor(host: HTMLElement & { requestUpdate(): void }) {
    this.#host = host;
  }

  /** Whether the page has the log-in that somebody is signed in by, which then says so. */
  saysOf({ provider = 'blog' }: Viewer): boolean {
    return document.querySelector(provider === 'blog' ? LOG_IN : OTHERS) !== null;
  }

  update(fields: FormFields, { thread, parentId, takesGuests }: RowState): void {
    const element = (this.#element ??= this.#find(thread));
    if (!element) return;
    const row = fields.guestRow;
    if (row && row.previousElementSibling !== element) {
      if (!this.#home) element.before((this.#home = document.createComment('')));
      moveTo(row.parentNode!, element, row);
    }
    if (element.join) {
      const hasGuestFields = row !== undefined && takesGuests;
      const control: FormPlace['control'] = (field) => fields.control(field);
      element.join({ ...(thread && { thread }), text: fields.text, parentId, hasGuestFields, control });
    } else void customElements.whenDefined(TAG).then(() => this.#host.requestUpdate());
  }

  /** The comment system wants an account. */
  ask(): void {
    void this.#element?.ask?.();
  }

  restore(): void {
    if (this.#element && this.#home?.isConnected) moveTo(this.#home.parentNode!, this.#element, this.#home);
    this.#home?.remove();
    this.#element = this.#home = undefined;
  }

  #find(thread: Element | null): OptionsElement | undefined {
    const isOne = ({ localName }: Element) => localName === TAG;
    // Not `querySelector` in the thread, which would look through all comments.
    return (this.#host.querySelector<OptionsElement>(TAG) ?? [...(thread?.children ?? [])].find(isOne)) as
      OptionsElement | undefined;
  }
}
