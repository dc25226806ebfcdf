import type { Comment } from '../../../model/comment.js';
import { COMMENT_FORM_ID } from '../../../platform/blog-markup/comment-form.js';
import { COMMENT_LIST } from '../../../platform/blog-markup/comments.js';
import { NOT_STRANGERS } from '../../../safety/strangers.js';
import { closest, matches, propertyOf, queryOne } from '../../dom.js';
import type { Extraction } from '../../extraction.js';
import { textOf } from '../../lines/document-lines.js';
import { parseCommentList } from './listed-comments.js';

/* "One thought on “Her (2013)”": the year is no number of comments. */
const STATED = /^(?=\d|(?![^“"«„]{0,60}\((?:18|19|20)\d\d\)))[^\d“"«„]{0,30}(\d{1,6})(?!\d)/;

const HEADING = 'h1, h2, h3, h4, h5, h6';

/** What a page shows of the comments on a post. */
export interface ShownComments {
  comments: Comment[];
  /** How many there are in all, which a heading may state; `null` where there is no list. */
  count: number | null;
  /** The heading and the list. */
  nodes: Element[];
}

/** Finds the list of comments and the form of a page. */
export function findComments(root: ParentNode): { list: Element | undefined; form: Element | undefined } {
  const [list] = COMMENT_LIST.flatMap((selector) => queryOne(root, selector) ?? []);
  const field = queryOne(root, `textarea[name="comment"]${NOT_STRANGERS}`);
  const form =
    queryOne(root, COMMENT_FORM_ID) ??
    queryOne(root, `comment-form${NOT_STRANGERS}`) ??
    (field && closest(field, 'form')) ??
    undefined;
  return { list, form };
}

/**
 * Parses the comments of a list, and the number that the heading above it states.
 *
 * @param title - the title of the post, which is no heading of the comments
 */
export function shownComments(list: Element | undefined, url?: string, title?: Element): ShownComments {
  if (!list) return { comments: [], count: null, nodes: [] };
  const comments = parseCommentList(list, url);
  const heading = headingAbove(list, title);
  const stated = heading && STATED.exec(propertyOf(heading, 'textContent')?.trim() ?? '')?.[1];
  // A list of a theme whose comments are not known says nothing of their number.
  const count = comments.length || stated ? Math.max(Number(stated ?? 0), comments.length) : null;
  return { comments, count, nodes: heading ? [heading, list] : [list] };
}

/** The heading above a list, or the box that holds nothing else. */
function headingAbove(list: Element, title?: Element): Element | undefined {
  for (
    let above = propertyOf(list, 'previousElementSibling');
    above;
    above = propertyOf(above, 'previousElementSibling')
  ) {
    const heading = matches(above, HEADING) ? above : queryOne(above, HEADING);
    if (!heading || wordsOf(heading) !== wordsOf(above)) continue;
    return heading === title ? undefined : above;
  }
  return undefined;
}

const wordsOf = (element: Element): string | undefined => propertyOf(element, 'textContent')?.trim();

/** The comments that a page shows, and its form. */
export function parseComments(extraction: Extraction): void {
  const { page, facts } = extraction;
  if (!page) return;
  const { comments, count, nodes } = shownComments(page.commentList, page.url, page.title);
  extraction.comments = comments;
  // A page may show fewer than it counts.
  if (count !== null) extraction.commentCount = Math.max(count, extraction.commentCount ?? 0);
  if (nodes.length) facts.set('comments', { from: 'platform', lines: [], text: nodes.map(textOf).join('\n'), nodes });
  const { commentForm: form } = page;
  if (form) facts.set('commentForm', { from: 'platform', lines: [], text: textOf(form), nodes: [form] });
}
