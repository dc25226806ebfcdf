import type { ReactiveControllerHost } from 'lit';
import { toCommentError } from '../../comments/comment-error.js';
import { unsentId } from '../../comments/outbox-entry.js';
import type { ThreadState } from '../../comments/thread-state.js';
import { CommentReplyEvent } from '../../events/comment-reply-event.js';
import { CommentSubmitEvent } from '../../events/comment-submit-event.js';
import type { ThreadTerms } from '../../i18n/terms.js';
import { NOT_STRANGERS } from '../../safety/strangers.js';
import type { CommentList } from './comment-list.js';

/** What the form's place needs from the thread around it. */
export interface FormHost extends HTMLElement, ReactiveControllerHost {
  readonly state: ThreadState | undefined;
  readonly list: CommentList | undefined;
  readonly terms: ThreadTerms;
  /** Brings a comment into view. */
  show(id: string): boolean;
  announce(words: string): void;
}

/** The one form of a thread: below the list, or below the comment that is answered. */
export class ThreadForm {
  readonly #host: FormHost;
  #element: HTMLElement | null = null;

  constructor(host: FormHost) {
    this.#host = host;
    host.addEventListener(CommentSubmitEvent.type, (event) => this.#handleSubmit(event));
    host.addEventListener(CommentReplyEvent.type, (event) => void this.#handleReply(event));
  }

  get element(): HTMLElement | null {
    // To look for it is to look through all comments.
    if (!this.#element || !this.#host.contains(this.#element)) {
      this.#element = this.#host.querySelector<HTMLElement>(`comment-form${NOT_STRANGERS}`);
    }
    return this.#element;
  }

  /** The comment below which the form stands. */
  get answered(): string | null {
    const form = this.element;
    return form && 'parentId' in form ? (form.parentId as string | null) : null;
  }

  /** Has a form there, unless nobody may write; one that asks for a rating where the thread says so. */
  ensure(isWanted: boolean, isRated: boolean): void {
    if (isWanted && !this.element) this.#host.append(document.createElement('comment-form'));
    if (this.element) this.element.slot = 'form';
    if (isRated) this.element?.toggleAttribute('rating', true);
  }

  /** Takes the focus to the text. @returns whether there is one */
  enter(): boolean {
    const text = this.element?.querySelector('textarea');
    if (!this.#host.state || !text) return false;
    text.focus();
    text.scrollIntoView({ block: 'center' });
    return true;
  }

  /** Adds words to the text, as if they had been typed. */
  quote(words: string): void {
    const text = this.element?.querySelector('textarea');
    if (!text) return;
    const before = text.value.slice(0, text.selectionStart).replace(/\s+$/, '');
    text.setRangeText(`${before && '\n\n'}${words}\n\n`, before.length, text.selectionEnd, 'end');
    text.dispatchEvent(new InputEvent('input', { bubbles: true }));
    text.focus();
  }

  /** Puts the form below the comment that is answered, or back to its place. */
  move(parentId: string | null): void {
    const form = this.element;
    const item = parentId === null ? undefined : this.#host.list?.item(parentId);
    if (!form) return;
    const place = item?.article ?? this.#host;
    // To move it has it begin anew.
    if (form.parentNode !== place) place.append(form);
    Object.assign(form, {
      parentId: item ? parentId : null,
      replyTo: item?.comment.author.name ?? this.#host.terms.anonymous,
    });
  }

  /** The comment that was being answered may be gone, or stand elsewhere; what was typed is not lost. */
  settle(form: HTMLElement | null): void {
    if (!form || form.isConnected) return;
    const parentId = 'parentId' in form ? (form.parentId as string | null) : null;
    const item = parentId === null ? undefined : this.#host.list?.item(parentId);
    (item?.article ?? this.#host).append(form);
    if (!item) Object.assign(form, { parentId: null });
  }

  #handleSubmit(event: CommentSubmitEvent): void {
    const { state, terms } = this.#host;
    if (event.defaultPrevented || !state) return;
    const { text, parentId, rating, ...options } = event.detail;
    const posting = state.post({ text, parentId, ...(rating && { rating }) }, options);
    event.respondWith(posting);
    const show = (id: string): void => {
      // Meanwhile the writer may have gone on to answer another comment, and is not taken away from there.
      if (this.answered !== parentId) return;
      this.move(null);
      this.#host.show(id);
    };
    posting.then(
      ({ id, status }) => {
        const words = parentId === null ? terms.posted : terms.replyPosted;
        this.#host.announce(status === 'pending' ? terms.own.held : words);
        show(id);
      },
      (error: unknown) => {
        this.#host.announce(''); // the form says what went wrong
        if (toCommentError(error, 'unavailable').isQueued) show(unsentId(options.idempotencyKey));
      },
    );
  }

  async #handleReply(event: CommentReplyEvent): Promise<void> {
    await Promise.resolve(); // whoever stands further out may still cancel
    if (event.defaultPrevented) return;
    const { parentId } = event.detail;
    const { answered } = this;
    this.move(parentId);
    if (parentId === null && answered !== null) {
      this.#host.list?.item(answered)?.article.querySelector<HTMLElement>('[data-action="reply"]')?.focus();
    }
  }
}
