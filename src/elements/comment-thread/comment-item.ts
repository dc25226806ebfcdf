import type { CommentNode } from '../../comments/comment-tree.js';
import type { ThreadTerms } from '../../i18n/terms.js';
import type { Comment } from '../../model/comment.js';
import { setMarkup } from '../../safety/prepared-markup.js';
import { authorMarkup, noteFor, type Words } from './comment-markup.js';
import { hideSpoilers } from '../../base/comment-spoilers.js';
import type { Row } from './comment-rows.js';
import { nameOf, type WordsContext } from './comment-words.js';

/**
 * One comment in the list: a list item that holds an article, and the lists of the replies. It is written as markup together with its
 * neighbours, so its nodes are looked for only when something is done with them.
 */
export class CommentItem {
  node: CommentNode;
  /** The comment that it answers, where the indentation no longer shows it. */
  inReplyTo?: Comment;
  /** The lists of the replies, as far as they are indented. */
  chunks: CommentChunk[] = [];
  /** The list that it stands in. */
  chunk: CommentChunk;
  /** Whether the body is all there, or only its words. */
  isComplete = false;
  hasSpoilers = false;
  /** The version of the context that its details were made with. */
  version = 0;
  #element?: HTMLLIElement;

  constructor(node: CommentNode, inReplyTo: Comment | undefined, chunk: CommentChunk) {
    this.node = node;
    this.inReplyTo = inReplyTo;
    this.chunk = chunk;
  }

  get comment(): Comment {
    return this.node.comment;
  }

  get element(): HTMLLIElement {
    if (!this.#element) this.chunk.findItems();
    return this.#element as HTMLLIElement;
  }

  set element(element: HTMLLIElement) {
    this.#element = element;
  }

  /** The place for a form that answers this comment. */
  get article(): HTMLElement {
    return this.element.firstElementChild as HTMLElement;
  }

  /** The place of what somebody wrote. */
  get body(): HTMLElement {
    return this.article.querySelector('.film-comment-body') as HTMLElement;
  }

  /** Puts the lists of the replies to those that stand in its element. */
  findLists(): void {
    let list = this.article.nextElementSibling;
    for (const chunk of this.chunks) {
      chunk.element = list as HTMLOListElement;
      list = list?.nextElementSibling ?? null;
    }
  }

  /** Shows what the comment says now, in the place of what it said. */
  showWords(words: Words, context: WordsContext): void {
    const { article, element, comment, body } = this;
    const { terms } = context;
    if (comment.status === 'published') delete element.dataset['status'];
    else element.dataset['status'] = comment.status;
    article.ariaLabel = terms.commentBy(nameOf(comment, terms));
    setMarkup(article.querySelector('.film-comment-author') as HTMLElement, authorMarkup(comment, terms));
    setMarkup(body, words.body);
    body.dir = words.direction;
    this.isComplete = words.isComplete;
    this.hasSpoilers = words.hasSpoilers;
    this.showNote(terms);
    this.showSpoilers(terms.spoiler);
    this.showTime(context);
    this.version = 0;
  }

  /** Says what it answers, where that cannot be seen, and whether it waits for a moderator. */
  showNote(terms: ThreadTerms): void {
    const { article } = this;
    const words = noteFor(this.node, this.inReplyTo, terms);
    const present = article.querySelector(':scope > .film-comment-note');
    if (!words) {
      present?.remove();
      return;
    }
    const note = present ?? document.createElement('p');
    note.className = 'film-comment-note';
    note.textContent = words;
    if (!present) article.firstElementChild?.after(note);
  }

  /** Hides what is marked as a spoiler. */
  showSpoilers(label: string): void {
    if (this.hasSpoilers) hideSpoilers(this.body, label);
  }

  /** Shows when it was posted, which is told differently as time passes. */
  showTime(context: WordsContext): void {
    const { publishedAt } = this.comment;
    const time = this.#time();
    const words = publishedAt === undefined ? undefined : context.time(publishedAt);
    const short = words?.short ?? '#';
    if (time.textContent === short) return;
    time.textContent = short;
    time.dateTime = publishedAt ?? '';
  }

  /** Where the time stands; a plain element until it is asked for. */
  #time(): HTMLTimeElement {
    const present = this.article.querySelector('.film-comment-permalink')!.firstElementChild!;
    if (present instanceof HTMLTimeElement) return present;
    const time = document.createElement('time');
    time.textContent = present.textContent;
    time.dateTime = this.comment.publishedAt ?? '';
    present.replaceWith(time);
    return time;
  }

  /** Hides the replies, or shows them. Found by the browser's find-in-page all the same, where it knows the value. */
  collapse(isCollapsed: boolean): void {
    for (const { element } of this.chunks) {
      if (!isCollapsed) element.removeAttribute('hidden');
      else element.setAttribute('hidden', 'until-found');
    }
    const toggle = this.article.querySelector<HTMLElement>('[data-action="toggle"]');
    if (toggle) toggle.ariaExpanded = String(!isCollapsed);
  }
}

/** One of the lists that the comments at one place are parted into. */
export class CommentChunk {
  rows: readonly Row[] = [];
  /** Whether it is left to the browser when this list is laid out, so that it may stand empty at first. */
  isDeferred = false;
  /** Whether the browser lays it out now. */
  isNear = true;
  /** The deferred list around it, or itself. */
  region?: CommentChunk;
  /** The item whose replies these are. */
  readonly #owner?: CommentItem;
  #items: readonly CommentItem[] = [];
  #hasFound = false;
  #element?: HTMLOListElement;

  constructor(owner?: CommentItem) {
    this.#owner = owner;
  }

  get element(): HTMLOListElement {
    if (!this.#element) this.#owner?.findLists();
    return this.#element as HTMLOListElement;
  }

  set element(element: HTMLOListElement) {
    this.#element = element;
  }

  /** The items of the rows, once they are in the document. */
  get items(): readonly CommentItem[] {
    return this.#items;
  }

  /** @param hasFound - whether the items know their elements */
  take(items: readonly CommentItem[], hasFound = false): void {
    this.#items = items;
    this.#hasFound = hasFound;
  }

  /** Puts the items to their elements, while these stand where they were written. */
  findItems(): void {
    if (this.#hasFound) return;
    this.#hasFound = true;
    let item = this.element.firstElementChild;
    for (const each of this.#items) {
      each.element = item as HTMLLIElement;
      item = item?.nextElementSibling ?? null;
    }
  }
}
