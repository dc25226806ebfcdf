import type { CommentNode } from '../../comments/comment-tree.js';
import type { ThreadTerms } from '../../i18n/terms.js';
import type { Comment } from '../../model/comment.js';
import { toHttpUrl } from '../../model/url.js';
import { LINK_REL } from '../../safety/allowed-markup.js';
import { bodyMarkup } from '../../safety/comment-body.js';
import { markup, type PreparedMarkup } from '../../safety/prepared-markup.js';
import { directionOf, fragmentOf, nameOf, type WordsContext } from './comment-words.js';

/** What can be read, found and printed of a comment. What can be clicked comes when it is near the screen (`comment-details.ts`). */
export interface Words {
  readonly body: PreparedMarkup;
  /** Whether that is the whole body, or only its words. */
  readonly isComplete: boolean;
  /** Whether something is marked as a spoiler. */
  readonly hasSpoilers: boolean;
  /** The value of `dir` for it. */
  readonly direction: 'auto' | 'ltr';
}

/** The body of a comment. It never throws: one comment that goes wrong takes no other with it. */
export function wordsOf({ status, body }: Comment, terms: ThreadTerms): Words {
  if (status === 'deleted') return ourWords(terms.deleted);
  try {
    const { words, isComplete } = bodyMarkup(body);
    return { body: words, isComplete, hasSpoilers: body.source.includes('||'), direction: directionOf(body.source) };
  } catch (error) {
    reportError(error);
    return ourWords(terms.unreadable);
  }
}

function ourWords(text: string): Words {
  return { body: markup`<p>${text}</p>`, isComplete: true, hasSpoilers: false, direction: directionOf(text) };
}

/**
 * The list item of a comment. A browser has a quick way of reading markup, which it leaves for the whole list at the first element
 * that is not among the commonest: `article`, `header`, `time` and `bdi` are such. So there are roles and `dir` here, and the time
 * becomes a `time` element with the details.
 *
 * @param replies - the list of its replies
 */
export function itemMarkup(
  node: CommentNode,
  inReplyTo: Comment | undefined,
  words: Words,
  replies: PreparedMarkup | undefined,
  { terms, time }: WordsContext,
): PreparedMarkup {
  const { comment } = node;
  const { id, status, publishedAt } = comment;
  const fragment = fragmentOf(id);
  // Another element of the page may have the address already: the comment as the page first printed it, kept out of sight.
  const address = document.getElementById(fragment) ? undefined : markup` id="${fragment}"`;
  const state = status !== 'published' && markup` data-status="${status}"`;
  const note = noteFor(node, inReplyTo, terms);
  const moment = publishedAt === undefined ? undefined : time(publishedAt);
  return markup`<li class="film-comment"${address} data-comment-id="${id}"${state}><div class="film-comment-article" role="article" aria-label="${terms.commentBy(nameOf(comment, terms))}"><div class="film-comment-meta"><span class="film-comment-avatar" aria-hidden="true"></span><b class="film-comment-author">${authorMarkup(comment, terms)}</b><a class="film-comment-permalink" href="#${encodeURIComponent(fragment)}"><span>${moment?.short ?? '#'}</span></a></div>${note && markup`<p class="film-comment-note">${note}</p>`}<div class="film-comment-body" dir="${words.direction}">${words.body}</div><div class="film-comment-actions"></div></div>${replies}</li>`;
}

/** A list of replies. */
export function listMarkup(items: readonly PreparedMarkup[], isCollapsed: boolean): PreparedMarkup {
  return markup`<ol class="film-comment-list" role="list"${isCollapsed && markup` hidden="until-found"`}>${items}</ol>`;
}

export function authorMarkup(comment: Comment, terms: ThreadTerms): PreparedMarkup {
  const { author, status } = comment;
  if (status === 'deleted') return markup``;
  const words = nameOf(comment, terms);
  const name = markup`<span dir="${directionOf(words)}">${words}</span>`;
  const address = author.url === undefined || !author.name?.trim() ? undefined : toHttpUrl(author.url);
  return address ? markup`<a href="${address}" rel="${LINK_REL}">${name}</a>` : name;
}

/** What it answers, where that cannot be seen, or that it waits for a moderator. */
export function noteFor(node: CommentNode, inReplyTo: Comment | undefined, terms: ThreadTerms): string {
  if (node.comment.status === 'pending') return terms.pending;
  if (inReplyTo) return terms.inReplyTo(nameOf(inReplyTo, terms));
  return node.missingParent ? terms.missingParent : '';
}
