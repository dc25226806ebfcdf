import type { CommentNode } from '../../comments/comment-tree.js';
import type { ThreadTerms } from '../../i18n/terms.js';
import type { Comment } from '../../model/comment.js';
import { toHttpUrl } from '../../model/url.js';
import { LINK_REL } from '../../safety/allowed-markup.js';
import { setWords } from '../../safety/comment-body.js';
import type { CommentChunk } from './comment-chunk.js';
import { hideSpoilers } from '../../base/comment-spoilers.js';
import { fragmentOf, nameOf, type WordsContext } from './comment-words.js';

/**
 * One comment in the list: a list item that holds an article, and the lists of the replies. At first only with what can be read,
 * found and printed; `comment-details.ts` adds what can be clicked, and what costs more, when it comes near the screen.
 */
export class CommentItem {
  readonly element: HTMLLIElement;
  /** The lists of the replies, as far as they are indented. */
  chunks: CommentChunk[] = [];
  /** The list that it stands in. */
  chunk?: CommentChunk;
  node?: CommentNode;
  /** The comment that it answers, where the indentation no longer shows it. */
  inReplyTo?: Comment;
  /** Whether the body is all there, or only its words. */
  isComplete = false;
  /** The version of the context that its details were made with. */
  version = 0;

  constructor(id: string) {
    this.element = template().cloneNode(true) as HTMLLIElement;
    this.element.dataset['commentId'] = id;
    // Another element of the page may have the address already: the comment as the page first printed it, kept out of sight.
    const fragment = fragmentOf(id);
    if (!document.getElementById(fragment)) this.element.id = fragment;
  }

  get comment(): Comment {
    return (this.node as CommentNode).comment;
  }

  /** The place for a form that answers this comment. */
  get article(): HTMLElement {
    return this.element.firstElementChild as HTMLElement;
  }

  /** Shows what the comment says now. */
  showWords(comment: Comment, context: WordsContext): void {
    const { terms } = context;
    const { article, element } = this;
    const meta = article.firstElementChild as HTMLElement;
    const body = article.querySelector('.film-comment-body') as HTMLElement;
    const isDeleted = comment.status === 'deleted';
    const name = nameOf(comment, terms);
    if (comment.status === 'published') delete element.dataset['status'];
    else element.dataset['status'] = comment.status;
    article.ariaLabel = terms.commentBy(name);
    const [, author, permalink] = meta.children as HTMLCollectionOf<HTMLElement> &
      [unknown, HTMLElement, HTMLAnchorElement];
    showAuthor(author, comment, name);
    permalink.href = `#${encodeURIComponent(fragmentOf(comment.id))}`;
    this.showTime(context);
    this.isComplete = true;
    if (isDeleted) {
      body.replaceChildren(Object.assign(document.createElement('p'), { textContent: terms.deleted }));
    } else {
      this.isComplete = setWords(body, comment.body);
      if (comment.body.source.includes('||')) hideSpoilers(body, terms.spoiler);
    }
    this.version = 0;
  }

  /** Says what it answers, where that cannot be seen, and whether it waits for a moderator. */
  showNote(terms: ThreadTerms): void {
    const { comment, inReplyTo, node, article } = this;
    const answered = inReplyTo ? terms.inReplyTo(nameOf(inReplyTo, terms)) : node?.missingParent && terms.missingParent;
    const words = comment.status === 'pending' ? terms.pending : answered;
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

  /** Says that it cannot be shown: one comment that goes wrong takes no other with it. */
  showFailure(words: string): void {
    this.isComplete = true;
    this.article.querySelector('.film-comment-body')?.replaceChildren(words);
  }

  /** Shows when it was posted, which is told differently as time passes. */
  showTime(context: WordsContext): void {
    const { publishedAt } = this.comment;
    const time = this.article.querySelector('time') as HTMLTimeElement;
    const words = publishedAt === undefined ? undefined : context.time(publishedAt);
    const short = words?.short ?? '#';
    if (time.textContent === short) return;
    time.textContent = short;
    time.dateTime = publishedAt ?? '';
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

function showAuthor(target: HTMLElement, { author, status }: Comment, name: string): void {
  const bdi = document.createElement('bdi');
  bdi.textContent = name;
  const address = author.url === undefined ? undefined : toHttpUrl(author.url);
  if (status === 'deleted') {
    target.replaceChildren();
  } else if (address && author.name?.trim()) {
    const link = document.createElement('a');
    link.href = address;
    link.rel = LINK_REL;
    link.append(bdi);
    target.replaceChildren(link);
  } else {
    target.replaceChildren(bdi);
  }
}

let made: HTMLLIElement | undefined;

/* To copy nodes is several times as fast as to make them one by one. */
function template(): HTMLLIElement {
  if (made) return made;
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, name: string, ...children: Node[]) => {
    const element = document.createElement(tag);
    if (name) element.className = `film-comment${name}`;
    element.append(...children);
    return element;
  };
  const avatar = make('span', '-avatar');
  avatar.ariaHidden = 'true';
  const permalink = make('a', '-permalink', document.createElement('time'));
  const body = make('div', '-body');
  body.dir = 'auto';
  const article = make('article', '-article', make('header', '-meta', avatar, make('b', '-author'), permalink), body);
  article.append(make('div', '-actions'));
  made = document.createElement('li');
  made.className = 'film-comment';
  made.append(article);
  return made;
}
