import type { CommentNode } from '../../comments/comment-tree.js';
import { MAX_DEPTH } from '../../comments/comment-tree.js';
import type { Comment } from '../../model/comment.js';
import type { CommentItem } from './comment-item.js';

/** About so many comments stand in one list, which the browser lays out when it comes near the screen. */
export const CHUNK = 25;

/** A comment and what is shown inside its item. */
export interface Row {
  readonly node: CommentNode;
  readonly depth: number;
  readonly inReplyTo?: Comment;
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

/** Whether nothing about a row is different. */
export function isSameRow(one: Row, other: Row): boolean {
  return one.node === other.node && one.inReplyTo === other.inReplyTo;
}

/** How many comments a row brings with it. */
export function weightOf({ node, depth }: Row): number {
  return depth < MAX_DEPTH ? node.descendants + 1 : 1;
}

/**
 * The rows of the list below a comment, or of the whole. Where the indentation ends, all that is below follows in one list: a
 * narrow screen has no room, and a browser crashes on a page nested deeply.
 */
export function rowsOf(nodes: readonly CommentNode[], depth: number): Row[] {
  if (depth < MAX_DEPTH) return nodes.map((node) => ({ node, depth }));
  const rows: Row[] = [];
  const waiting: Row[] = nodes.map((node) => ({ node, depth })).reverse();
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    rows.push(row);
    const { children, comment } = row.node;
    for (let index = children.length - 1; index >= 0; index--)
      waiting.push({ node: children[index] as CommentNode, depth, inReplyTo: comment });
  }
  return rows;
}

/** Rows that stand in one list. */
export interface Group {
  chunk?: CommentChunk;
  rows: Row[];
  weight: number;
}

/**
 * Parts rows into groups of about `CHUNK` comments. What stands in a list already stays in it, so that one more comment does not
 * move all that come after.
 *
 * @param chunkOf - the list at this place that a row stands in now
 */
export function groupRows(rows: readonly Row[], chunkOf: (row: Row) => CommentChunk | undefined): Group[] {
  const groups: Group[] = [];
  const used = new Set<CommentChunk>();
  for (const row of rows) {
    const weight = weightOf(row);
    const own = chunkOf(row);
    const last = groups.at(-1);
    const isHere = own !== undefined && own === last?.chunk;
    const room = last?.chunk ? 2 * CHUNK : CHUNK;
    if (last && (isHere || ((!own || used.has(own)) && last.weight + weight <= room))) {
      last.rows.push(row);
      last.weight += weight;
      continue;
    }
    const chunk = own && !used.has(own) ? own : undefined;
    if (chunk) used.add(chunk);
    groups.push({ chunk, rows: [row], weight });
  }
  return groups;
}
