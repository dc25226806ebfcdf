import { isServer } from 'lit';
import { warnOnce } from '../../../base/film-element.js';
import { threadRequestOf } from '../../../comments/backends/open-thread.js';
import { unsentId } from '../../../comments/outbox/outbox-entry.js';
import { outcomeOfError, outcomeOfStored } from '../../../comments/outbox/outcome.js';
import { outcomeInThread } from '../../../comments/view/outcome-words.js';
import { CommentReplyEvent } from '../../../events/comment-reply-event.js';
import { CommentSubmitEvent } from '../../../events/comment-submit-event.js';
import { yieldToMain } from '../../../platform/scheduler.js';
import { NOT_STRANGERS } from '../../../safety/strangers.js';
import type { CommentFormElement } from '../../comment-form/comment-form.js';
import type { OpenedThread } from '../thread-connection-controller.js';
import type { ThreadHost } from '../thread-host.js';
import { findPageForm, PageForm, unansweredIn } from './page-form.js';

/** A thread, and whether readers may write in it. */
interface FormHost extends ThreadHost {
  readonly readonly: boolean;
  readonly rating: boolean;
}

/** What a thread needs of its `<comment-form>`, once that is defined. */
type FormElement = HTMLElement &
  Partial<Pick<CommentFormElement, 'parentId' | 'text' | 'isUsedUp' | 'enhance' | 'send' | 'stop'>>;

const TAG = 'comment-form';

/**
 * The one form of a thread: the page's own, which stays where it is; else the author's; else one that is made below the list, where the
 * author names a backend. For a reply it moves below the comment that is answered.
 */
export class ThreadForm {
  readonly #host: FormHost;
  readonly #observer?: MutationObserver;
  #element: FormElement | null = null;
  /** The form that the thread made itself. */
  #made?: FormElement;
  /** Holds the form made, and stays when that moves: WebKit lays out a whole thread again when a child of it comes or goes. */
  #place?: HTMLElement;
  /** The page's own form. */
  #page?: PageForm;
  #isWatching = false;
  #isAnswered = true;
  #unanswered: ReadonlySet<string> = new Set();
  /** Why the page's own form is left as it is. */
  #problem?: string;

  constructor(host: FormHost) {
    this.#host = host;
    if (isServer) return;
    host.addEventListener(CommentSubmitEvent.type, this.#handleSubmit);
    host.addEventListener(CommentReplyEvent.type, (event) => void this.#handleReply(event));
    // The page may put its form in later, or another in its place.
    this.#observer = new MutationObserver((records) => {
      const isList = ({ target }: MutationRecord) =>
        (target as Element).closest?.('.film-comments, comment-form') != null;
      if (!records.every(isList)) void this.ensure();
    });
  }

  get element(): FormElement | null {
    if (this.#page) return this.#element;
    // `querySelector` scans every comment, so the form is kept.
    if (!this.#element || !this.#host.contains(this.#element)) {
      this.#element = this.#host.querySelector<FormElement>(`${TAG}${NOT_STRANGERS}`);
    }
    return this.#element;
  }

  /** The comment below which the form is. */
  get answered(): string | null {
    return this.element?.parentId ?? this.#page?.answered ?? null;
  }

  /** Whether there is a form to answer a comment with, and the page allows that. */
  get canReply(): boolean {
    return this.#isAnswered && (this.#page !== undefined || this.element !== null);
  }

  /** The comments that the page lets nobody answer. */
  get unanswered(): ReadonlySet<string> {
    return this.#unanswered;
  }

  open({ isAround, printed }: OpenedThread): void {
    const unanswered = isAround ? unansweredIn(printed.comments.map(({ id }) => id)) : undefined;
    this.#isAnswered = unanswered !== 'all';
    this.#unanswered = unanswered === 'all' ? new Set() : (unanswered ?? new Set());
  }

  /**
   * Uses the page's own form where there is one. Without one it makes a form where that is wanted, and takes away one that it made and
   * that no longer is. An author's form stays. Without comments, in a task of its own: until they come, the form is not shown.
   */
  async ensure(): Promise<void> {
    const { state } = this.#host;
    if (state?.snapshot.comments.length === 0) await yieldToMain();
    if (!state || state !== this.#host.state) return;
    if (!this.#isWatching) this.#observer?.observe(document, { childList: true, subtree: true });
    this.#isWatching = true;
    this.#findPage();
    // With a form there are buttons to answer comments.
    this.#host.requestUpdate();
    const { backend, src } = threadRequestOf(this.#host);
    const isNamed = backend !== undefined || src !== undefined;
    if (this.#page || this.#problem || this.#host.readonly || !isNamed) this.#removeMade();
    else if (!this.element) this.#make();
    if (this.#page) return;
    this.#adopt();
    if (this.element && this.element !== this.#made) this.element.slot = 'form';
    if (this.#host.rating) this.element?.toggleAttribute('rating', true);
  }

  #make(): void {
    const place = (this.#place ??= document.createElement('div'));
    place.slot = 'form';
    place.append((this.#made ??= document.createElement(TAG)));
    this.#host.append(place);
  }

  /** Takes a form for its own that a thread made whose markup the page has kept. */
  #adopt(): void {
    const place = this.element?.parentElement;
    if (!place || place.slot !== 'form' || place.parentNode !== this.#host) return;
    [this.#place, this.#made] = [place, this.element];
  }

  #removeMade(): void {
    this.#made?.remove();
    this.#place?.remove();
  }

  /** Where the form is when no comment is answered. */
  get #home(): HTMLElement {
    return (this.element === this.#made && this.#place) || this.#host;
  }

  /** Leaves the page's form to the page, and takes another out of the list, which goes. */
  close(): void {
    this.#observer?.disconnect();
    this.#isWatching = false;
    if (!this.#page && this.#element?.closest('.film-comments')) this.move(null);
    this.#releasePage();
  }

  /** Moves the focus to the text. @returns whether there is one */
  enter(): boolean {
    const text = this.#text;
    if (!this.#host.state || !text) return false;
    text.focus();
    text.scrollIntoView({ block: 'center' });
    return true;
  }

  /** Sends what is in the form, as if its button had been pressed. */
  async send(): Promise<void> {
    await this.#host.updateComplete;
    this.element?.send?.();
  }

  /** Adds words to the text, as if they had been typed. */
  quote(words: string): void {
    const text = this.#text;
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
    const replyTo = item?.comment.author.name ?? this.#host.terms.anonymous;
    if (this.#page) {
      const isThere =
        item &&
        parentId !== null &&
        this.#page.reply(parentId, item.article, this.#host.terms.replyTo(replyTo), form?.isUsedUp);
      if (!item) this.#page.back();
      if (form && (isThere || !item)) Object.assign(form, { parentId: item ? parentId : null, replyTo });
      return;
    }
    if (!form) return;
    const place = item?.article ?? this.#home;
    // Moving the node resets it.
    if (form.parentNode !== place) place.append(form);
    Object.assign(form, { parentId: item ? parentId : null, replyTo });
  }

  /** Updates the list around the form. If the comment that is being answered went or moved, the form goes with its text. */
  keepDuring(updateList: () => void): void {
    const form = this.element;
    const moved = this.#page?.element ?? form;
    updateList();
    const isTakenOut = this.#page?.isTakenOut;
    if (!moved || (moved.isConnected && !isTakenOut)) return;
    const { answered } = this;
    const item = answered === null ? undefined : this.#host.list?.item(answered);
    if (isTakenOut) return this.#page?.putBelow(item?.article);
    if (this.#page) return this.move(item ? answered : null);
    if (!form) return;
    (item?.article ?? this.#home).append(form);
    if (!item) Object.assign(form, { parentId: null });
  }

  /** Moves the focus out of the form, before that is hidden: the focus would drop to `<body>`. */
  leave(next: HTMLElement): void {
    if (this.element?.matches(':focus-within')) next.focus({ preventScroll: true });
  }

  get #text(): HTMLTextAreaElement | null | undefined {
    return this.element?.text ?? (this.#page?.element ?? this.element)?.querySelector('textarea');
  }

  /** Takes up the page's own form, or one that came in its place. */
  #findPage(): void {
    const host = this.#host;
    const { element, problem } = findPageForm(host, host.state?.snapshot.can.storage) ?? {};
    // A form that is being moved, or is in a comment that is being written again, is still the one.
    if (this.#page && (element === this.#page.element || this.#page.element.isConnected)) return;
    if (problem && problem !== this.#problem)
      warnOnce(`<comment-thread> leaves the page’s own comment form as it is: ${problem}.`);
    this.#problem = problem;
    this.#releasePage();
    if (!element || host.readonly) return;
    this.#page = new PageForm(element, () => this.#endReply());
    if (problem) return;
    const beside = element.nextElementSibling;
    // Left by a page that was put back from its markup.
    if (beside?.matches(`${TAG}[data-beside]`)) beside.remove();
    const form = element.closest<FormElement>(TAG) ?? document.createElement(TAG);
    form.enhance?.(element, host);
    if (host.rating) form.toggleAttribute('rating', true);
    form.addEventListener(CommentSubmitEvent.type, this.#handleSubmit);
    if (!form.isConnected) {
      form.dataset['beside'] = '';
      element.after(form);
    }
    this.#element = form;
  }

  #releasePage(): void {
    if (!this.#page) return;
    this.#page.back();
    this.#element?.stop?.();
    if (this.#element && 'beside' in this.#element.dataset) this.#element.remove();
    this.#element?.removeEventListener(CommentSubmitEvent.type, this.#handleSubmit);
    this.#element = null;
    this.#page = undefined;
  }

  readonly #handleSubmit = (event: CommentSubmitEvent): void => {
    const { state, terms } = this.#host;
    if (event.defaultPrevented || event.answer || !state) return;
    const { parentId, idempotencyKey } = event.detail;
    const posting = state.post(event.detail);
    event.respondWith(posting);
    const show = (id: string): void => {
      // The commenter may be answering another comment by now, and stays there.
      if (this.answered !== parentId) return;
      this.move(null);
      this.#host.show(id);
    };
    posting.then(
      (comment) => {
        this.#host.announce(outcomeInThread(outcomeOfStored(comment), terms, parentId !== null));
        show(comment.id);
      },
      (error: unknown) => {
        this.#host.announce(''); // the form says what went wrong
        if (outcomeOfError(error).code === 'queued') show(unsentId(idempotencyKey));
      },
    );
  };

  async #handleReply(event: CommentReplyEvent): Promise<void> {
    await Promise.resolve(); // listeners further out may still cancel
    if (event.defaultPrevented) return;
    const { parentId } = event.detail;
    if (parentId === null) this.#endReply();
    else this.move(parentId);
  }

  /** The commenter gave a reply up, and goes on from where it was begun. */
  #endReply(): void {
    const { answered } = this;
    this.move(null);
    if (answered === null) return;
    this.#host.list?.item(answered)?.article.querySelector<HTMLElement>('[data-action="reply"]')?.focus();
  }
}
