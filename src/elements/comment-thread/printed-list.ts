import { rowsOf, topRows, type Row } from '../../comments/comment-rows.js';
import { growConversation, MAX_DEPTH, type CommentNode } from '../../comments/comment-tree.js';
import type { Comment } from '../../model/comment.js';
import { CommentChunk, CommentItem } from './comment-item.js';

/** The comments as a server wrote them (`writing/conversation-markup.ts`), in lists that are taken over as they stand. */
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
   * @param nodes - where these stand in the conversation
   * @returns `undefined` where they stand otherwise than a server of ours writes them
   */
  static in(
    element: HTMLElement,
    comments: readonly Comment[],
    nodes: ReadonlyMap<string, CommentNode>,
  ): PrintedList | undefined {
    const { roots } = growConversation(comments, 'oldest', nodes);
    const chunks = readLists(element, topRows(roots));
    return chunks && new PrintedList(element, chunks, comments);
  }

  /** Leaves the list to the page again: what is there only while something can be done with it is taken away. */
  release(items: Iterable<CommentItem>): void {
    for (const item of items) {
      item.collapse(false);
      if (this.#ids.has(item.comment.id)) item.article.querySelector('.film-comment-actions')?.replaceChildren();
      else item.element.remove();
    }
    this.#showPingbacks(true);
    this.element.removeAttribute('slot');
  }

  /** They are listed elsewhere. */
  #showPingbacks(isShown: boolean): void {
    const list = this.element.querySelector<HTMLElement>(PINGBACKS);
    if (list) list.hidden = !isShown;
  }
}

const PINGBACKS = ':scope > ol.film-comment-list:has(> .pingback)';
const LISTS = ':scope > ol.film-comment-list:not(:has(> .pingback))';

/**
 * The lists of comments at one place, with all that stand inside.
 *
 * @param rows - what should stand there
 * @returns `undefined` where anything else does
 */
function readLists(parent: Element, rows: readonly Row[], owner?: CommentItem): CommentChunk[] | undefined {
  const waiting = [...rows].reverse();
  const chunks: CommentChunk[] = [];
  for (const list of parent.querySelectorAll<HTMLOListElement>(LISTS)) {
    const chunk = new CommentChunk(owner);
    chunk.element = list;
    const taken: Row[] = [];
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
      taken.push(row);
    }
    chunk.rows = taken;
    chunk.take(items, true);
    chunks.push(chunk);
  }
  return waiting.length === 0 ? chunks : undefined;
}
