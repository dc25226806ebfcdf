import type { Comment } from '../../../model/comment.js';
import type { Answer } from '../../../platform/bounded-fetch.js';
import { parseCommentList } from '../../../reading/fields/comments/listed-comments.js';
import { parseInertDocument } from '../../../safety/trusted-types.js';
import { findSent, isAfter, type SentComment } from '../../outbox/look-up.js';
import { jsonOf } from './refusals.js';

/** That a comment is stored, and what is known of it. */
export interface Proof {
  /** `accepted`: it is stored, and that is all. */
  readonly status: 'published' | 'pending' | 'accepted';
  /** Its number, where the blog says it. */
  readonly id?: string;
  /** The comment as the blog shows it. */
  readonly comment?: Comment;
}

/** What an answer is compared with. */
export interface ProofContext {
  readonly sent: SentComment;
  /** Where the blog was asked to lead: an address with a random word of its own (`_`). Absent where the form says where. */
  readonly redirectTo?: string;
  /** Reads comments in JSON; those that cannot be this commenter's are absent. */
  read(items: unknown): readonly Comment[];
}

/**
 * Returns what the answer to a comment form proves; `undefined` where it does not say whether the comment is stored. Leading somewhere
 * proves nothing by itself: a plugin, a log-in page or the new address of a blog may come before the comment is stored, or after.
 */
export function proofIn(answer: Answer, context: ProofContext): Proof | undefined {
  const { sent, redirectTo } = context;
  if (answer.status >= 500) return undefined;
  if (answer.status < 300) {
    const items = jsonOf(answer);
    const found = findSent(sent, items === undefined ? commentsOnPage(answer.text, sent) : context.read(items));
    if (found) return proofOf(found);
  }
  // Where the blog leads also tells where it refuses to show what is there: its REST interface may be closed to guests.
  if (!answer.redirected) return undefined;
  const { searchParams: query, pathname } = new URL(answer.url);
  // To a guest without cookies WordPress says so in the address, whose hash only it can make.
  const heldId = query.has('moderation-hash') ? (query.get('unapproved') ?? '') : '';
  if (isAfter(heldId, sent.known?.newest ?? '0')) return { status: 'pending', id: heldId };
  const wanted = redirectTo ? new URL(redirectTo) : undefined;
  const isLedThere = wanted && wanted.pathname === pathname && wanted.searchParams.get('_') === query.get('_');
  return isLedThere ? { status: 'accepted' } : undefined;
}

/** That a comment is stored which a list or a page of the blog shows. */
export function proofOf(comment: Comment): Proof {
  return { status: comment.status === 'pending' ? 'pending' : 'published', id: comment.id, comment };
}

/** The comments that a page prints; the blog shows a browser those of its own that await moderation too. */
export function commentsOnPage(html: string, { viewer }: SentComment): readonly Comment[] {
  // A page does not say which comments are those of an account. Most answers hold no comments, and parsing takes time.
  if (viewer.kind === 'signed-in' || !/\bid=["'](?:li-|div-)?comment-\d/.test(html)) return [];
  try {
    return parseCommentList(parseInertDocument(html));
  } catch (error) {
    // There is no parser outside a browser, and a page may forbid it. The list in JSON remains.
    if (error instanceof TypeError) return [];
    throw error;
  }
}
