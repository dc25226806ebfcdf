import type { Comment } from '../model/comment.js';
import { NOT_STRANGERS } from '../safety/strangers.js';
import { readComments } from './comments.js';
import { closest, matches, own, queryOne } from './dom.js';

/* How blog platforms mark a conversation; the first that is there counts. */
const COMMENTS = ['.comment-list, .commentlist, .wp-block-comment-template', '#comments ol'];

/** The whole of a conversation, with its headings and its form. */
export const CONVERSATION = '#comments, .comments-area, .comment-list, .commentlist, .wp-block-comments';

/* "One thought on “Her (2013)”": the year is no number of comments. */
const STATED = /^(?=\d|(?![^“"«„]{0,60}\((?:18|19|20)\d\d\)))[^\d“"«„]{0,30}(\d{1,6})(?!\d)/;

/** Where the conversation of a page stands. */
export interface ConversationPlace {
  list?: Element;
  form?: Element;
}

/** What a page already shows of its conversation. */
export interface PageConversation {
  comments: Comment[];
  /** How many there are in all, which a heading may state; `null` where there is no list. */
  count: number | null;
  /** The heading and the list. */
  nodes: Element[];
}

/** Finds the list of comments and the form of a page. */
export function findConversation(root: ParentNode): ConversationPlace {
  const list = COMMENTS.flatMap((selector) => queryOne(root, selector) ?? [])[0];
  const field = queryOne(root, `textarea[name="comment"]${NOT_STRANGERS}`);
  const form =
    queryOne(root, '#respond') ??
    queryOne(root, `comment-form${NOT_STRANGERS}`) ??
    (field && closest(field, 'form')) ??
    undefined;
  return { ...(list && { list }), ...(form && { form }) };
}

/**
 * Reads the comments of a list.
 *
 * @param title - the heading of the post, which is none of the comments'
 */
export function readConversation(list: Element | undefined, url?: string, title?: Element): PageConversation {
  if (!list) return { comments: [], count: null, nodes: [] };
  const comments = readComments(list, url);
  let heading = own(list, 'previousElementSibling');
  while (heading && !matches(heading, 'h1, h2, h3, h4, h5, h6')) heading = own(heading, 'previousElementSibling');
  if (heading === title) heading = null;
  const stated = heading && STATED.exec(own(heading, 'textContent')?.trim() ?? '')?.[1];
  return { comments, count: Math.max(Number(stated ?? 0), comments.length), nodes: heading ? [heading, list] : [list] };
}
