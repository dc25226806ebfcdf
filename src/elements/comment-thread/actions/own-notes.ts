import type { PendingState } from '../../../comments/outbox/pending-comments.js';
import { outcomeInThread } from '../../../comments/view/outcome-words.js';
import type { ThreadTerms } from '../../../i18n/terms.js';
import { toHttpUrl } from '../../../model/url.js';
import { COMMENT_FORM_ID } from '../../../platform/blog-markup/comment-form.js';
import type { CommentList } from '../list/comment-list.js';

/** What commenters can do with a comment that the blog does not list. */
export type OwnAction = 'retry' | 'edit-unsent' | 'copy' | 'discard';

const ACTIONS: Readonly<Partial<Record<PendingState['code'], readonly OwnAction[]>>> = {
  queued: ['retry', 'edit-unsent', 'discard'],
  uncertain: ['retry', 'edit-unsent', 'copy', 'discard'],
  failed: ['retry', 'edit-unsent', 'copy', 'discard'],
  refused: ['copy', 'discard'],
  accepted: ['copy'],
};

/** Tells the commenter, in the comment itself, why only they see it, and offers what can be done. */
class OwnNote {
  readonly element: HTMLDivElement = document.createElement('div');
  readonly #words: HTMLParagraphElement = document.createElement('p');
  readonly #link: HTMLAnchorElement = document.createElement('a');
  readonly #buttons = new Map<OwnAction, HTMLButtonElement>();

  constructor() {
    this.element.className = 'film-comment-own';
    this.element.tabIndex = -1;
    this.element.append(this.#words);
  }

  update(state: PendingState, terms: ThreadTerms): void {
    const text = outcomeInThread(state, terms);
    if (this.#words.textContent !== text) this.#words.textContent = text;
    this.#showLink(state, terms);
    const wanted = ACTIONS[state.code] ?? [];
    for (const [action, button] of this.#buttons) {
      if (wanted.includes(action)) continue;
      // The keyboard stays at the comment, of which it now hears what becomes of it.
      if (button.matches(':focus')) this.element.focus();
      button.remove();
      this.#buttons.delete(action);
    }
    const buttons = wanted.map((action) => {
      const button = this.#buttons.get(action) ?? this.#add(action);
      button.textContent = terms.own.actions[action];
      return button;
    });
    // A button that is put in again loses the focus.
    const shown = this.element.querySelectorAll('button');
    if (buttons.some((button, at) => button !== shown[at])) this.element.append(...buttons);
  }

  /** Where the form is that only its commenter can send. */
  #showLink({ reason, code, page }: PendingState, { own }: ThreadTerms): void {
    const isByHand = code !== 'sending' && reason === 'form-required';
    const address = isByHand ? toHttpUrl(page) : undefined;
    if (!address) return this.#link.remove();
    this.#link.href = `${address}${COMMENT_FORM_ID}`;
    this.#link.textContent = own.toPost;
    if (!this.#link.isConnected) this.#words.after(this.#link);
  }

  #add(action: OwnAction): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'film-comment-button';
    button.dataset['action'] = action;
    this.#buttons.set(action, button);
    return button;
  }
}

export function isOwnAction(action: string | undefined): action is OwnAction {
  return Object.values(ACTIONS).some((actions) => actions.includes(action as OwnAction));
}

/** The notes in all comments that only their commenter sees: few, however long the thread is. */
export class OwnNotes {
  readonly #notes = new Map<string, OwnNote>();

  /** Puts each note into its comment, once that is in the document. */
  show(list: CommentList, pending: ReadonlyMap<string, PendingState>, terms: ThreadTerms): void {
    for (const [id, note] of this.#notes) {
      if (pending.has(id)) continue;
      note.element.remove();
      this.#notes.delete(id);
    }
    if (pending.size === 0) return;
    const putIn = (): void => {
      for (const [id, state] of pending) {
        const body = list.item(id)?.article.querySelector('.film-comment-body');
        if (!body) continue;
        const note = this.#notes.get(id) ?? new OwnNote();
        this.#notes.set(id, note);
        note.update(state, terms);
        if (note.element.previousElementSibling !== body) body.after(note.element);
      }
    };
    putIn();
    void list.filled.then(putIn);
  }
}
