import { type CommentNode, growTree, MAX_DEPTH } from '../../../comments/store/comment-tree.js';
import { type CommentRow, rowsOf, topRows } from '../../../comments/view/comment-rows.js';
import { restoreSpoilers } from '../../../comments/view/comment-spoilers.js';
import type { Comment } from '../../../model/comment.js';
import { PUT_COMMENT_LIST } from '../../../platform/blog-markup/comment-area.js';
import { PINGBACK } from '../../../platform/blog-markup/comments.js';
import { parseCommentList } from '../../../reading/fields/comments/listed-comments.js';
import { NOT_STRANGERS } from '../../../safety/strangers.js';
import { CommentChunk, CommentItem } from './comment-item.js';

/** The comments that a page printed inside a thread. */
export interface PrintedComments {
  readonly comments: readonly Comment[];
  /** What they stand in, if it may be what we write on a server. */
  readonly element?: HTMLElement | undefined;
  /** What they stand in, if a theme wrote it. */
  readonly list?: HTMLElement | undefined;
}

/** The attribute of a theme's list that ours stands for. */
export const REPLACED_LIST = 'data-film-replaced';

/** What a reader had open in a list of ours. */
const OPENED = '.film-comment-menu, .film-comment-editor, .film-comment-undo, .film-comment-own, [data-action="seen"]';

/**
 * Finds the comments that the page printed in an element: as we write them on a server, or as its theme does. Of a page that was left and
 * put back from its markup, the page's own list counts; the list that we made is removed, or used where there is no other.
 */
export function findPrinted(host: HTMLElement): PrintedComments {
  const ours = [...host.querySelectorAll<HTMLElement>(`.film-comments${NOT_STRANGERS}`)];
  const form = host.querySelector(`.film-comments comment-form${NOT_STRANGERS}`);
  // A form that answers a comment is there as long as it does.
  if (form) host.append(form);
  const replaced = host.querySelector<HTMLElement>(`[${REPLACED_LIST}]${NOT_STRANGERS}`) ?? undefined;
  const [first] = ours;
  const printed = first && (ours.find(({ slot }) => !slot) ?? listBeside(host, ours) ?? first);
  const source = replaced ?? printed ?? host.querySelector<HTMLElement>(PUT_COMMENT_LIST) ?? undefined;
  for (const each of ours) if (each !== source) each.remove();
  const isOurs = source && source !== replaced && ours.includes(source);
  if (isOurs) tidy(source);
  const comments = source ? parseCommentList(source, location.href) : [];
  return { comments, ...(isOurs ? { element: source } : { list: source }) };
}

/** The page's own list, which ours stood for. */
function listBeside(host: HTMLElement, ours: readonly HTMLElement[]): HTMLElement | undefined {
  const lists = [...host.querySelectorAll<HTMLElement>(PUT_COMMENT_LIST)];
  return lists.find(
    (list) => !ours.some((each) => each.contains(list)) && parseCommentList(list, location.href).length > 0,
  );
}

/** Makes of a list that was in use one that a server could have printed. */
function tidy(ours: HTMLElement): void {
  for (const opened of ours.querySelectorAll(OPENED)) opened.remove();
  for (const body of ours.querySelectorAll('.film-comment-body')) restoreSpoilers(body);
}

/** Whether the page shows the newest comment first, as the blog is set. */
export function areNewestFirst(printed: readonly Comment[]): boolean {
  const times = printed.flatMap(({ parentId, publishedAt }) =>
    parentId === null && publishedAt ? Date.parse(publishedAt) : [],
  );
  return (
    times.length > 1 &&
    times.every((time, index) => index === 0 || time <= times[index - 1]!) &&
    times[0] !== times.at(-1)
  );
}

/** The comments in the markup that we write on a server: the lists are used as they are, no node is written again. */
export class PrintedList {
  readonly element: HTMLElement;
  readonly chunks: readonly CommentChunk[];
  readonly #ids: ReadonlySet<string>;

  private constructor(element: HTMLElement, chunks: readonly CommentChunk[], comments: readonly Comment[]) {
    this.element = element;
    this.chunks = chunks;
    this.#ids = new Set(comments.map(({ id }) => id));
    this.#showPingbacks(false);
  }

  /**
   * @param comments - what was read from it
   * @param nodes - these comments in the tree of the thread
   * @returns `undefined` where the markup is not what we write on a server
   */
  static in(
    element: HTMLElement,
    comments: readonly Comment[],
    nodes: ReadonlyMap<string, CommentNode>,
  ): PrintedList | undefined {
    const { roots } = growTree(comments, 'oldest', nodes);
    const chunks = readLists(element, topRows(roots));
    return chunks && new PrintedList(element, chunks, comments);
  }

  /** Restores the page's list, without what only works while the element is there. */
  restore(items: Iterable<CommentItem>): void {
    for (const item of items) {
      item.collapse(false);
      if (this.#ids.has(item.comment.id)) item.article.querySelector('.film-comment-actions')?.replaceChildren();
      else item.element.remove();
    }
    this.#showPingbacks(true);
    this.element.removeAttribute('slot');
  }

  /** The thread lists them below the comments. */
  #showPingbacks(isShown: boolean): void {
    const list = this.element.querySelector<HTMLElement>(PINGBACKS);
    if (list) list.hidden = !isShown;
  }
}

const PINGBACKS = `:scope > ol.film-comment-list:has(> :is(${PINGBACK}))`;
const LISTS = `:scope > ol.film-comment-list:not(:has(> :is(${PINGBACK})))`;

/**
 * Reads the lists of comments inside an element, and those inside their items.
 *
 * @param rows - the comments that should be there
 * @returns `undefined` where anything else is
 */
function readLists(parent: Element, rows: readonly CommentRow[], owner?: CommentItem): CommentChunk[] | undefined {
  const waiting = [...rows].reverse();
  const chunks: CommentChunk[] = [];
  for (const list of parent.querySelectorAll<HTMLOListElement>(LISTS)) {
    const chunk = new CommentChunk(owner);
    chunk.element = list;
    const found: CommentRow[] = [];
    const items: CommentItem[] = [];
    for (const element of list.children) {
      const row = waiting.pop();
      if (!row || !(element instanceof HTMLLIElement) || element.dataset['commentId'] !== row.node.comment.id)
        return undefined;
      const item = new CommentItem(row.node, row.inReplyTo, chunk);
      item.element = element;
      item.isPrinted = true;
      const below = row.depth < MAX_DEPTH ? rowsOf(row.node.children, row.depth + 1) : [];
      const replies = readLists(element, below, item);
      if (!replies) return undefined;
      item.chunks = replies;
      items.push(item);
      found.push(row);
    }
    chunk.rows = found;
    chunk.setItems(items, true);
    chunks.push(chunk);
  }
  return waiting.length === 0 ? chunks : undefined;
}
