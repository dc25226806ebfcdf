import type { Comment } from '../../model/comment.js';
import type { Order } from '../backend.js';
import { inOrder } from './comment-order.js';

/** A comment in its thread. */
export interface CommentNode {
  readonly comment: Comment;
  /** The direct replies, oldest first. */
  readonly children: readonly CommentNode[];
  /** 0 at the top. */
  readonly depth: number;
  /** How many comments there are below, at any depth. */
  readonly descendants: number;
  /**
   * Stands at the top although it answers something: a comment that is not here, or one that it cannot be shown under
   * (itself, or an answer to it). Says nothing while more comments are to come.
   */
  readonly missingParent?: boolean;
}

/** A comment in a flat list for display. */
export interface DisplayItem {
  readonly node: CommentNode;
  readonly comment: Comment;
  /** How far to indent: the node's depth, at most `maxDepth`. */
  readonly depth: number;
  /** The comment that it answers, where the indentation no longer shows it. */
  readonly inReplyTo?: Comment;
}

/** The comments of a thread as a tree, and each node by its comment's id. */
export interface CommentTree {
  readonly roots: readonly CommentNode[];
  readonly nodes: ReadonlyMap<string, CommentNode>;
}

interface GrowingNode extends CommentNode {
  comment: Comment;
  children: CommentNode[];
  depth: number;
  descendants: number;
  missingParent?: boolean;
}

/** How deep a thread is indented: five levels, the same as WordPress does. */
export const MAX_DEPTH = 4;

/**
 * Builds the tree of a list of comments. Of several with one id the last counts. No list makes it fail or
 * recurse: a browser's stack ends at a depth that real threads reach.
 *
 * @param order - the order at the top; replies are always oldest first
 */
export function buildTree(comments: readonly Comment[], order: Order = 'oldest'): readonly CommentNode[] {
  return growTree(comments, order).roots;
}

/**
 * The same, with every comment to be found by its id.
 *
 * @param before - what was there before: each node that is the same now is that one again, so that a page need not look below it
 */
export function growTree(
  comments: readonly Comment[],
  order: Order,
  before?: ReadonlyMap<string, CommentNode>,
): CommentTree {
  const growing = new Map<string, GrowingNode>();
  for (const comment of comments) {
    const duplicate = growing.get(comment.id);
    if (duplicate) duplicate.comment = comment;
    else growing.set(comment.id, { comment, children: [], depth: 0, descendants: 0 });
  }
  const parents = acyclicParents(growing);
  const roots: GrowingNode[] = [];
  for (const node of growing.values()) {
    const parent = parents.get(node);
    (parent?.children ?? roots).push(node);
    if (!parent && node.comment.parentId !== null) node.missingParent = true;
  }

  const sorted = inOrder(roots, order, ({ comment }) => comment);
  // Grows while it is walked: every node is followed by its children, level by level.
  const parentsFirst = [...sorted];
  for (const node of parentsFirst) {
    node.depth = (parents.get(node)?.depth ?? -1) + 1;
    if (node.children.length > 1) node.children = inOrder(node.children, 'oldest', ({ comment }) => comment);
    for (const child of node.children) parentsFirst.push(child as GrowingNode);
  }
  const nodes = new Map<string, CommentNode>(growing);
  const final = ({ comment }: CommentNode): CommentNode => nodes.get(comment.id) as CommentNode;
  for (const node of parentsFirst.reverse()) {
    const parent = parents.get(node);
    if (parent) parent.descendants += node.descendants + 1;
    if (node.children.length > 0) node.children = node.children.map(final);
    const known = before?.get(node.comment.id);
    if (known && isSame(known, node)) nodes.set(node.comment.id, known);
  }
  return { roots: sorted.map(final), nodes };
}

function isSame(one: CommentNode, other: CommentNode): boolean {
  return (
    one.comment === other.comment &&
    one.depth === other.depth &&
    one.descendants === other.descendants &&
    one.missingParent === other.missingParent &&
    one.children.length === other.children.length &&
    one.children.every((child, index) => child === other.children[index])
  );
}

/**
 * The tree as one list, each comment before its replies. Deeper than `maxDepth` replies are no longer indented and say
 * what they answer instead: a narrow screen has no room, and a browser crashes on a page nested deeply.
 */
export function flattenTree(
  roots: readonly CommentNode[],
  { maxDepth = MAX_DEPTH }: { maxDepth?: number } = {},
): DisplayItem[] {
  const items: DisplayItem[] = [];
  const waiting: { node: CommentNode; parent?: Comment }[] = roots.map((node) => ({ node })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, parent } = next;
    const { comment, depth, children } = node;
    items.push(depth > maxDepth ? { node, comment, depth: maxDepth, inReplyTo: parent } : { node, comment, depth });
    for (let index = children.length - 1; index >= 0; index--)
      waiting.push({ node: children[index] as CommentNode, parent: comment });
  }
  return items;
}

/* Follows every node upwards once. A walk that meets its own trace has found a cycle, which is cut there. */
function acyclicParents(byId: ReadonlyMap<string, GrowingNode>): Map<GrowingNode, GrowingNode> {
  const parents = new Map<GrowingNode, GrowingNode>();
  const walks = new Map<GrowingNode, GrowingNode>();
  for (const start of byId.values()) {
    let node: GrowingNode = start;
    while (!walks.has(node)) {
      walks.set(node, start);
      const { parentId } = node.comment;
      const parent = parentId === null ? undefined : byId.get(parentId);
      if (!parent) break;
      parents.set(node, parent);
      node = parent;
      if (walks.get(node) === start) parents.delete(node);
    }
  }
  return parents;
}
