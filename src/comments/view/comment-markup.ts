import type { Comment } from '../../model/comment.js';
import { toHttpUrl } from '../../model/url.js';
import { LINK_REL } from '../../safety/allowed-markup.js';
import { bodyMarkup } from '../../safety/comment-body.js';
import { markup, type PreparedMarkup } from '../../safety/prepared-markup.js';
import type { CommentNode } from '../store/comment-tree.js';
import { withRest } from './comment-rest.js';
import { type CommentTerms, directionOf, fragmentOf, type MarkupContext, nameOf } from './comment-words.js';

/** What can be read, found and printed of a comment. What can be clicked comes when it is near the screen (`comment-details.ts`). */
export interface BodyWords {
  readonly body: PreparedMarkup;
  /** Whether that is the whole body, or only its words. */
  readonly isComplete: boolean;
  /** Whether something is marked as a spoiler. */
  readonly hasSpoilers: boolean;
  /** The value of `dir` for it. */
  readonly direction: 'auto' | 'ltr';
}

/** The body of a comment. It never throws: one comment that goes wrong takes no other with it. */
export function wordsOf({ status, body }: Comment, terms: CommentTerms): BodyWords {
  if (status === 'deleted') return ourWords(terms.deleted);
  try {
    const { words, isComplete, goesOn } = bodyMarkup(body);
    return {
      body: goesOn ? withRest(words, terms.readMore) : words,
      isComplete,
      hasSpoilers: body.source.includes('||'),
      direction: directionOf(body.source),
    };
  } catch (error) {
    reportError(error);
    return ourWords(terms.unreadable);
  }
}

function ourWords(text: string): BodyWords {
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
  words: BodyWords,
  replies: PreparedMarkup | undefined,
  { terms, time, isTaken, permalinkBase, isPrinted }: MarkupContext,
): PreparedMarkup {
  const { comment } = node;
  const { id, status, publishedAt } = comment;
  const fragment = fragmentOf(id);
  const address = isTaken(fragment) ? undefined : markup` id="${fragment}"`;
  const state = status !== 'published' && markup` data-status="${status}"`;
  const note = noteFor(node, inReplyTo, terms);
  const moment = publishedAt === undefined ? undefined : time(publishedAt);
  const date = isPrinted && moment && markup` data-datetime="${publishedAt}"`;
  const parent = isPrinted && inReplyTo && markup` data-parent-id="${inReplyTo.id}"`;
  const kind = isPrinted && [comment.kind === 'pingback' && ' pingback', comment.byPostAuthor && ' bypostauthor'];
  return markup`<li class="film-comment${kind}"${address} data-comment-id="${id}"${parent}${state}><div class="film-comment-article" role="article" aria-label="${terms.commentBy(nameOf(comment, terms))}"><div class="film-comment-meta"><span class="film-comment-avatar" aria-hidden="true"></span><b class="film-comment-author">${authorMarkup(comment, terms)}</b><a class="film-comment-permalink" href="${permalinkBase}#${encodeURIComponent(fragment)}"><span${date}>${moment?.short ?? '#'}</span></a></div>${note && markup`<p class="film-comment-note">${note}</p>`}<div class="film-comment-body" dir="${words.direction}">${words.body}</div><div class="film-comment-actions"></div></div>${replies}</li>`;
}

/** A list of comments, or of replies. */
export function listMarkup(
  items: readonly PreparedMarkup[],
  { isCollapsed, isDeferred }: { isCollapsed?: boolean; isDeferred?: boolean } = {},
): PreparedMarkup {
  const deferred = isDeferred && ' film-comment-chunk';
  return markup`<ol class="film-comment-list${deferred}" role="list"${isCollapsed && markup` hidden="until-found"`}>${items}</ol>`;
}

export function authorMarkup(comment: Comment, terms: CommentTerms): PreparedMarkup {
  const { author, status } = comment;
  if (status === 'deleted') return markup``;
  const words = nameOf(comment, terms);
  const name = markup`<span dir="${directionOf(words)}">${words}</span>`;
  const address = author.url === undefined || !author.name?.trim() ? undefined : toHttpUrl(author.url);
  return address ? markup`<a href="${address}" rel="${LINK_REL}">${name}</a>` : name;
}

/** What it answers, where that cannot be seen, or that it waits for a moderator. */
export function noteFor(node: CommentNode, inReplyTo: Comment | undefined, terms: CommentTerms): string {
  if (node.comment.status === 'pending') return terms.pending;
  if (inReplyTo) return terms.inReplyTo(nameOf(inReplyTo, terms));
  return node.missingParent ? terms.missingParent : '';
}
