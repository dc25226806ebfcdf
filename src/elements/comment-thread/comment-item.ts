import type { OwnState } from '../../comments/own-comments.js';
import type { DisplayItem } from '../../comments/comment-tree.js';
import type { Comment } from '../../model/comment.js';
import type { ThreadTerms } from '../../i18n/terms.js';
import { toHttpUrl } from '../../model/url.js';
import { LINK_REL } from '../../safety/allowed-markup.js';
import { OwnNote } from './own-note.js';
import { setPlainText } from '../../safety/plain-text.js';
import { setSanitisedHtml } from '../../safety/sanitiser.js';

/** What the words of an item depend on besides its comment. */
export interface ItemContext {
  readonly terms: ThreadTerms;
  readonly canReply: boolean;
  readonly collapsed: ReadonlySet<string>;
  /** Of the reader's own comments, by id, those that only the reader sees. */
  readonly own: ReadonlyMap<string, OwnState>;
  number(value: number): string;
  /** When something was posted, in words. */
  time(iso: string): { short: string; full: string } | undefined;
}

/** A comment's fragment on the page. WordPress numbers its comments the same way, so links to them stay good. */
export function fragmentOf(id: string): string {
  // A lone half of a character, which an address cannot hold, becomes the sign for one.
  return `comment-${id.toWellFormed()}`;
}

/** No name is so long; longer ones are not written out wherever they are answered. */
const LONGEST_NAME = 120;

/** More of one comment is not shown: four times what WordPress takes, since markup makes a text longer. */
const LONGEST_BODY = 4 * 65_525;

/** Whose comment it is, in words; a comment that was taken away is nobody's any more. */
function nameOf({ author, status }: Comment, terms: ThreadTerms): string {
  const name = (status !== 'deleted' && author.name?.trim()) || terms.anonymous;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).toWellFormed()}…` : name;
}

/** How many colours an avatar may have. */
const TONES = 6;

/** One comment in the list: a list item that holds an article, and the list of the replies. */
export class CommentItem {
  readonly element: HTMLLIElement;
  /** The replies, as far as they are indented. */
  replies?: HTMLOListElement;
  readonly #article: HTMLElement = make('article', 'film-comment-article');
  readonly #avatar: HTMLElement = make('span', 'film-comment-avatar');
  readonly #author: HTMLElement = make('b', 'film-comment-author');
  readonly #badge: HTMLElement = make('span', 'film-comment-badge');
  readonly #permalink: HTMLAnchorElement = make('a', 'film-comment-permalink');
  readonly #time: HTMLTimeElement = make('time');
  readonly #note: HTMLElement = make('p', 'film-comment-note');
  readonly #body: HTMLElement = make('div', 'film-comment-body');
  readonly #reply: HTMLButtonElement = make('button', 'film-comment-button');
  readonly #toggle: HTMLButtonElement = make('button', 'film-comment-button');
  #ownNote?: OwnNote;
  #shown?: Comment;
  #words?: ThreadTerms;

  constructor(id: string) {
    const meta = make('header', 'film-comment-meta');
    const actions = make('div', 'film-comment-actions');
    this.element = make('li', 'film-comment');
    this.element.dataset['commentId'] = id;
    // Another element of the page may have the address already: the comment as the page first printed it, kept out of sight.
    if (!document.getElementById(fragmentOf(id))) this.element.id = fragmentOf(id);
    this.element.tabIndex = -1;
    this.#avatar.ariaHidden = 'true';
    this.#permalink.href = `#${encodeURIComponent(fragmentOf(id))}`;
    this.#permalink.append(this.#time);
    this.#reply.type = this.#toggle.type = 'button';
    this.#reply.dataset['action'] = 'reply';
    this.#toggle.dataset['action'] = 'toggle';
    meta.append(this.#avatar, this.#author, this.#badge, this.#permalink);
    actions.append(this.#reply, this.#toggle);
    this.#article.append(meta, this.#note, this.#body, actions);
    this.element.append(this.#article);
  }

  /** The place for a form that answers this comment. */
  get article(): HTMLElement {
    return this.#article;
  }

  /** The list for the replies, made when it is first needed. */
  get ensuredReplies(): HTMLOListElement {
    if (!this.replies) {
      this.replies = make('ol', 'film-comment-list');
      this.replies.setAttribute('role', 'list');
      this.element.append(this.replies);
    }
    return this.replies;
  }

  /** Takes the list of the replies away, where none are indented any more. */
  dropReplies(): void {
    this.replies?.remove();
    this.replies = undefined;
  }

  /** Shows the comment as it now is. */
  update({ comment, node, inReplyTo }: DisplayItem, isIndented: boolean, context: ItemContext): void {
    const { terms } = context;
    const isDeleted = comment.status === 'deleted';
    const name = nameOf(comment, terms);
    if (this.#shown !== comment || this.#words !== terms) {
      this.#shown = comment;
      this.#words = terms;
      this.#showAuthor(comment, name, isDeleted);
      this.#showBody(comment, isDeleted ? terms.deleted : undefined);
    }
    this.element.dataset['status'] = comment.status;
    this.#article.ariaLabel = terms.commentBy(name);
    this.#badge.textContent = comment.byPostAuthor && !isDeleted ? terms.byAuthor : '';

    const time = comment.publishedAt && context.time(comment.publishedAt);
    this.#permalink.ariaLabel = time ? `${time.short}. ${terms.permalink(name)}` : terms.permalink(name);
    this.#time.textContent = time ? time.short : '#';
    this.#time.dateTime = comment.publishedAt ?? '';
    this.#time.title = time ? time.full : '';

    this.#note.textContent =
      comment.status === 'pending'
        ? terms.pending
        : inReplyTo
          ? terms.inReplyTo(nameOf(inReplyTo, terms))
          : node.missingParent
            ? terms.missingParent
            : '';

    const own = context.own.get(comment.id);
    this.#showOwn(own, terms);
    this.#reply.hidden = !context.canReply || isDeleted || !!own;
    this.#reply.textContent = terms.reply;
    this.#reply.ariaLabel = terms.replyTo(name);
    this.#showReplies(isIndented ? node.descendants : 0, comment.id, name, context);
  }

  #showAuthor({ author, id }: Comment, name: string, isDeleted: boolean): void {
    const isNamed = !!author.name?.trim() && !isDeleted;
    const bdi = document.createElement('bdi');
    bdi.textContent = name;
    const address = toHttpUrl(author.url);
    if (isDeleted) {
      this.#author.replaceChildren();
    } else if (address && isNamed) {
      const link = make('a');
      link.href = address;
      link.rel = LINK_REL;
      link.append(bdi);
      this.#author.replaceChildren(link);
    } else {
      this.#author.replaceChildren(bdi);
    }
    this.#avatar.textContent = isNamed ? ([...name.replace(/[^\p{L}\p{N}]/gu, '')][0]?.toUpperCase() ?? '?') : '';
    let sum = 0;
    for (const letter of isNamed ? name : id) sum += letter.codePointAt(0) ?? 0;
    this.#avatar.dataset['tone'] = String(sum % TONES);
  }

  #showBody(comment: Comment, instead: string | undefined): void {
    const { format, source } = comment.body;
    const text = source.slice(0, LONGEST_BODY);
    // With `dir="auto"` a browser looks through all of the text for each piece that is put there: so that comes last.
    this.#body.removeAttribute('dir');
    const setDirection = () => (this.#body.dir = 'auto');
    if (instead === undefined && format === 'html') {
      void setSanitisedHtml(this.#body, text, () => this.#shown === comment).then(setDirection);
    } else {
      setPlainText(this.#body, instead ?? text);
      setDirection();
    }
  }

  #showOwn(own: OwnState | undefined, terms: ThreadTerms): void {
    if (own) {
      this.#ownNote ??= new OwnNote();
      this.#ownNote.update(own, terms);
      this.#body.after(this.#ownNote.element);
    } else {
      this.#ownNote?.element.remove();
    }
  }

  #showReplies(count: number, id: string, name: string, { terms, collapsed, number }: ItemContext): void {
    const isCollapsed = collapsed.has(id);
    this.#toggle.hidden = count === 0;
    this.#toggle.ariaExpanded = String(!isCollapsed);
    this.#toggle.textContent = terms.replies(number(count), count);
    this.#toggle.ariaLabel = terms.repliesTo(name, number(count), count);
    // Found by the browser's find-in-page all the same, where it knows the value; hidden where it does not.
    if (!isCollapsed) this.replies?.removeAttribute('hidden');
    else this.replies?.setAttribute('hidden', 'until-found');
  }
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  return made;
}
