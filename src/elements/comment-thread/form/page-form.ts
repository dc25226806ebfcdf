import type { Capabilities } from '../../../comments/backend.js';
import { threadRequestOf } from '../../../comments/backends/open-thread.js';
import {
  addressOf,
  isWordPressForm,
  isWordPressPage,
  pageFormsFor,
} from '../../../comments/backends/wordpress/own-form.js';
import { controlsOf, holdsFrame, textFieldOf } from '../../../comments/backends/wordpress/page-form.js';
import {
  CANCEL_REPLY,
  COMMENT_FORM,
  FORM_PLACEHOLDER,
  REPLY_LINK,
} from '../../../platform/blog-markup/comment-form.js';
import { moveTo } from '../../../platform/move-node.js';
import { NOT_STRANGERS } from '../../../safety/strangers.js';

/** WordPress's own script for replies; plugins wrap it. */
interface AddComment {
  moveForm?: (addBelowId: string, commentId: string, respondId: string, postId?: string, replyTo?: string) => unknown;
}

/** The page's own comment form, which stays where the theme put it, and moves for a reply only. */
export class PageForm {
  readonly element: HTMLFormElement;
  /** What moves: the form with its heading and notices. */
  readonly #place: Element;
  readonly #placeholder: Comment = document.createComment('');
  #marker?: HTMLElement;

  /** @param handleCancel - called when the commenter gave a reply up by the page's own link */
  constructor(element: HTMLFormElement, handleCancel: () => void) {
    this.element = element;
    this.#place = element.closest(COMMENT_FORM) ?? element;
    this.#place.addEventListener('click', (event) => {
      if (!(event.target as Element).closest(CANCEL_REPLY)) return;
      // Moved by us, the page's script knows nothing of it; moved by that, it has moved back by now.
      if (this.#placeholder.isConnected) event.preventDefault();
      handleCancel();
    });
  }

  /**
   * Moves the form below a comment.
   *
   * @param isUsedUp - whether the form has to be loaded again
   * @returns whether it is there; else the page's own link is followed
   */
  reply(id: string, article: HTMLElement, replyTo: string, isUsedUp = false): boolean {
    this.back();
    const hasFrame = holdsFrame(this.#place);
    // A frame in place of the fields learns from the page's script, or from the address, which comment is answered.
    const isFrame = hasFrame && !textFieldOf(this.element);
    const link = replyLinks().find((each) => answeredBy(each) === id);
    // A frame that is moved without `moveBefore` loads again; a form that has sent a comment may need a new captcha.
    const isRenewed = isUsedUp || (hasFrame && !isFrame && !('moveBefore' in Element.prototype));
    const isPages = (!hasFrame || isFrame) && !(isRenewed && link);
    if (isPages && this.#moveAsPage(id, article, link?.dataset['replyto'] ?? replyTo)) return true;
    if (link && (isRenewed || isFrame)) {
      location.assign(link.href);
      return false;
    }
    this.#place.before(this.#placeholder);
    moveTo(article, this.#place);
    this.#setParent(id);
    this.#showCancel(true);
    return true;
  }

  /** Whether it was below a comment before the list of the page was replaced: see `takeOutReply`. */
  get isTakenOut(): boolean {
    return pagePlaceholder()?.nextElementSibling === this.#place;
  }

  /** The comment that the form says it answers. */
  get answered(): string | null {
    const parent = this.#control('comment_parent')?.value;
    return Number(parent) > 0 ? parent! : null;
  }

  /** Puts a form that was taken out below its comment again, or gives the reply up where that is gone. */
  putBelow(article: HTMLElement | undefined): void {
    if (article) moveTo(article, this.#place);
    else this.back();
  }

  /** Moves the form back to its place. */
  back(): void {
    if (this.#placeholder.isConnected) {
      moveTo(this.#placeholder.parentNode!, this.#place, this.#placeholder);
      this.#placeholder.remove();
      this.#setParent('0');
      this.#showCancel(false);
    } else if (pagePlaceholder()) {
      this.#place.querySelector<HTMLElement>(CANCEL_REPLY)?.click();
    }
    this.#marker?.remove();
    this.#marker = undefined;
  }

  /** Moves it by WordPress's own script, where the page has that. */
  #moveAsPage(id: string, article: HTMLElement, replyTo: string): boolean {
    const { addComment } = globalThis as { addComment?: AddComment };
    const { id: placeId } = this.#place;
    if (typeof addComment?.moveForm !== 'function' || !placeId) return false;
    // The script puts the form after an element that it finds by its id.
    const marker = (this.#marker = document.createElement('span'));
    marker.id = `film-form-below-${id}`;
    article.append(marker);
    addComment.moveForm(marker.id, id, placeId, this.#control('comment_post_ID')?.value, replyTo);
    if (marker.parentNode === this.#place.parentNode) return true;
    marker.remove();
    return false;
  }

  #control(name: string): HTMLInputElement | undefined {
    return controlsOf(this.element).find((control) => (control as HTMLInputElement).name === name) as HTMLInputElement;
  }

  #setParent(id: string): void {
    const parent = this.#control('comment_parent');
    if (parent) parent.value = id;
  }

  #showCancel(isShown: boolean): void {
    const cancel = this.#place.querySelector<HTMLElement>(CANCEL_REPLY);
    if (cancel) cancel.style.display = isShown ? '' : 'none';
  }
}

/** What a place has of the page's own comment forms. */
export interface FoundForm {
  readonly element?: HTMLFormElement;
  /** Why the form is left to the page as it is. */
  readonly problem?: string;
}

/**
 * Finds the page's own form for a thread, and says why it cannot be used.
 *
 * @param storage - where the thread's own comments are kept, once that is known
 */
export function findPageForm(thread: HTMLElement, storage?: Capabilities['storage']): FoundForm | undefined {
  const [element, other] = pageFormsFor(thread);
  const around = thread.closest('film-review, article, main, body');
  const hasFrame = element ? holdsFrame(element) : !!around?.querySelector(`:is(${COMMENT_FORM}) iframe`);
  const { backend = 'wordpress', src } = threadRequestOf(thread);
  const isOther = backend !== 'wordpress' || (src && new URL(src, document.baseURI).origin !== location.origin);
  if (isOther) {
    const isLive = hasFrame || (element && isWordPressForm(element) && isWordPressPage(document));
    return isLive && storage !== undefined && storage !== 'server' ? { problem: 'it reaches the blog' } : undefined;
  }
  if (!element) return hasFrame ? { problem: 'it is a frame of another service' } : undefined;
  const problem = other ? 'the page has two comment forms' : problemOf(element);
  return { ...(!other && { element }), ...(problem && { problem }) };
}

function problemOf(form: HTMLFormElement): string | undefined {
  const { protocol, origin } = addressOf(form) ?? {};
  const hasText = textFieldOf(form) !== undefined;
  if (!hasText && holdsFrame(form)) return 'it is a frame of another service';
  if (origin === undefined) return 'it does not say where it is sent';
  if (protocol === 'http:' && location.protocol === 'https:') return 'it is sent without encryption';
  if (origin !== location.origin) return `it is sent to another site, ${origin}`;
  if (!isWordPressForm(form)) return 'it is not sent to wp-comments-post.php';
  return hasText ? undefined : 'it has no text field that people see';
}

/**
 * Takes the form out of the page's list, if the commenter has begun a reply there by the page's own script: in a comment it would be
 * that commenter's words. It keeps its text, its focus and what it answers.
 */
export function takeOutReply(): void {
  const placeholder = pagePlaceholder();
  const place = placeholder && document.querySelector(COMMENT_FORM);
  if (place && !place.matches(`:is(${COMMENT_FORM})${NOT_STRANGERS}`))
    moveTo(placeholder.parentNode!, place, placeholder.nextSibling);
}

function pagePlaceholder(): Element | null {
  return document.querySelector(`${FORM_PLACEHOLDER}${NOT_STRANGERS}`);
}

function replyLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(REPLY_LINK)];
}

function answeredBy(link: HTMLAnchorElement): string | undefined {
  return link.dataset['commentid'] ?? new URL(link.href, document.baseURI).searchParams.get('replytocom') ?? undefined;
}

/**
 * Tells which comments the page lets nobody answer: it prints no link for that.
 *
 * @param printed - the ids of the comments that the page printed
 * @returns `all` where it lets nobody answer any
 */
export function unansweredIn(printed: readonly string[]): ReadonlySet<string> | 'all' {
  const answered = new Set(replyLinks().map(answeredBy));
  if (printed.length) return answered.size ? new Set(printed.filter((id) => !answered.has(id))) : 'all';
  const hasScript = 'addComment' in globalThis || document.querySelector('script[src*="comment-reply"]') !== null;
  return hasScript ? new Set() : 'all';
}
