import type { Comment } from '../../model/comment.js';
import type { CommentNode } from '../store/comment-tree.js';
import { MAX_DEPTH } from '../store/comment-tree.js';

/** Comments in one list, about, which the browser lays out when it comes near the screen. */
export const CHUNK_SIZE = 25;

/** A comment and what is shown inside its item. */
export interface CommentRow {
  readonly node: CommentNode;
  readonly depth: number;
  readonly inReplyTo?: Comment;
}

/** Whether this is a page that links here and that no comment answers: it is listed apart from the thread. */
export function isPingback({ comment, children }: CommentNode): boolean {
  return comment.kind === 'pingback' && children.length === 0;
}

/** Whether nothing about a row is different. */
export function isSameRow(one: CommentRow, other: CommentRow): boolean {
  return one.node === other.node && one.inReplyTo === other.inReplyTo;
}

/** How many comments a row brings with it. */
export function weightOf({ node, depth }: CommentRow): number {
  return depth < MAX_DEPTH ? node.descendants + 1 : 1;
}

/**
 * The rows of the list below a comment, or of the whole. Where the indentation ends, all that is below follows in one list: a
 * narrow screen has no room, and a browser crashes on a page nested deeply.
 */
export function rowsOf(nodes: readonly CommentNode[], depth: number): CommentRow[] {
  if (depth < MAX_DEPTH) return nodes.map((node) => ({ node, depth }));
  const rows: CommentRow[] = [];
  const waiting: CommentRow[] = nodes.map((node) => ({ node, depth })).reverse();
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    rows.push(row);
    const { children, comment } = row.node;
    for (let index = children.length - 1; index >= 0; index--)
      waiting.push({ node: children[index] as CommentNode, depth, inReplyTo: comment });
  }
  return rows;
}

/** The rows of a whole thread, without the pages that link here. */
export function topRows(roots: readonly CommentNode[]): CommentRow[] {
  const talk = roots.filter((root) => !isPingback(root));
  return rowsOf(talk, 0);
}

/** Rows that stand in one list. */
export interface Group<List> {
  chunk?: List;
  rows: CommentRow[];
  weight: number;
}

/**
 * Splits rows into groups of about `CHUNK_SIZE` comments. Rows that are in a list already stay in it, so that one more comment does
 * not move all that follow.
 *
 * @param chunkOf - the list at this place that a row stands in now
 */
export function groupRows<List>(
  rows: readonly CommentRow[],
  chunkOf: (row: CommentRow) => List | undefined,
): Group<List>[] {
  const groups: Group<List>[] = [];
  const used = new Set<List>();
  for (const row of rows) {
    const weight = weightOf(row);
    const own = chunkOf(row);
    const last = groups.at(-1);
    const isHere = own !== undefined && own === last?.chunk;
    const room = last?.chunk ? 2 * CHUNK_SIZE : CHUNK_SIZE;
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
