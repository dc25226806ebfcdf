import type { CommentNode } from '../../../comments/store/comment-tree.js';
import { authorMarkup, noteFor, wordsOf } from '../../../comments/view/comment-markup.js';
import type { CommentRow } from '../../../comments/view/comment-rows.js';
import { hideSpoilers } from '../../../comments/view/comment-spoilers.js';
import { nameOf, type WordsContext } from '../../../comments/view/comment-words.js';
import type { ThreadTerms } from '../../../i18n/terms.js';
import type { Comment } from '../../../model/comment.js';
import { setMarkup } from '../../../safety/prepared-markup.js';

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
  /** Whether a server wrote it, and nothing was done with it yet. */
  isPrinted = false;
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

  /** Shows what the comment says now; what it said before is not written again. */
  showWords(before: Comment, terms: ThreadTerms): void {
    const { article, element, comment, body } = this;
    if (comment.status === 'published') delete element.dataset['status'];
    else element.dataset['status'] = comment.status;
    const author = authorMarkup(comment, terms);
    if (String(author) !== String(authorMarkup(before, terms))) {
      article.ariaLabel = terms.commentBy(nameOf(comment, terms));
      setMarkup(article.querySelector('.film-comment-author') as HTMLElement, author);
    }
    if (!isSameText(comment, before)) {
      const [words, old] = [wordsOf(comment, terms), wordsOf(before, terms)];
      // A server writes no more than the words.
      const isSame = String(words.body).trim() === String(old.body).trim() && old.isComplete;
      if (!isSame) setMarkup(body, words.body);
      if (body.dir !== words.direction) body.dir = words.direction;
      this.isComplete = words.isComplete;
      this.hasSpoilers = words.hasSpoilers;
      if (!isSame) this.showSpoilers(terms.spoiler);
    }
    this.showNote(terms);
    this.version = 0;
  }

  /** Hydrates what a server wrote of it, and corrects what differs. */
  hydrate(terms: ThreadTerms): void {
    if (!this.isPrinted) return;
    this.isPrinted = false;
    const { article, comment } = this;
    const { isComplete, hasSpoilers } = wordsOf(comment, terms);
    this.isComplete = isComplete;
    this.hasSpoilers = hasSpoilers;
    this.showSpoilers(terms.spoiler);
    const label = terms.commentBy(nameOf(comment, terms));
    if (article.ariaLabel !== label) article.ariaLabel = label;
    if (article.role !== 'article') article.role = 'article';
    if (this.inReplyTo || this.node.missingParent) this.showNote(terms);
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
    if (note.textContent !== words) note.textContent = words;
    if (!present) article.firstElementChild?.after(note);
  }

  /** Hides what is marked as a spoiler. */
  showSpoilers(label: string): void {
    if (!this.hasSpoilers) return;
    hideSpoilers(this.body, label);
    this.nameSpoilers();
  }

  /** Names the spoilers, and opens them where the reader has seen the film. Most comments have none. */
  nameSpoilers(): void {
    void import('./seen-spoilers.js').then(({ nameSpoilers }) => nameSpoilers(this.body));
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

function isSameText(one: Comment, other: Comment): boolean {
  const isShown = (one.status === 'deleted') === (other.status === 'deleted');
  return isShown && one.body.format === other.body.format && one.body.source === other.body.source;
}

/** One of the lists that the comments at one place are parted into. */
export class CommentChunk {
  rows: readonly CommentRow[] = [];
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
  setItems(items: readonly CommentItem[], hasFound = false): void {
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
