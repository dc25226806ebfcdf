import type { Comment } from '../../model/comment.js';
import type { Order } from '../backend.js';
import { inOrder } from './comment-order.js';
import { type CommentNode, type CommentTree, growTree } from './comment-tree.js';

/** Up to so many changed comments are put into the tree one by one; for more it is quicker to build the tree again. */
const MAX_PATCHED_COMMENTS = 20;

/**
 * Returns the tree of the comments as they are now. Where only what some of them say is different, they keep their places; among few that
 * come or go, all others keep theirs without being looked at.
 *
 * @param before - what it was: each node that is the same now is that one again, so that a page need not look below it
 */
export function updatedTree(
  comments: readonly Comment[],
  order: Order,
  before: CommentTree & { readonly comments: readonly Comment[] },
): CommentTree {
  const different = comments.filter((comment) => before.nodes.get(comment.id)?.comment !== comment);
  const kept = comments.length - different.filter(({ id }) => !before.nodes.has(id)).length;
  const isShorter = kept < before.comments.length;
  if (different.length === 0 && !isShorter) return before;
  const anew = () => growTree(comments, order, before.nodes);
  if (different.length > MAX_PATCHED_COMMENTS || before.comments.length - kept > MAX_PATCHED_COMMENTS) return anew();
  // Where a circle of answers is cut depends on all that is there.
  if ((isShorter || kept < comments.length) && hasCutCircle(before)) return anew();
  let tree: CommentTree | undefined = before;
  if (isShorter) {
    const present = new Set(comments.map(({ id }) => id));
    for (const { id } of before.comments) {
      if (!present.has(id)) tree &&= withoutComment(tree, id);
    }
  }
  for (const comment of different) {
    tree &&= tree.nodes.has(comment.id) ? withComment(tree, comment) : withNewComment(tree, comment, order);
  }
  return tree ?? anew();
}

/** Whether a comment stands at the top although what it answers is here: that answers it, too. */
function hasCutCircle({ roots, nodes }: CommentTree): boolean {
  return roots.some(({ comment: { parentId } }) => parentId !== null && nodes.has(parentId));
}

/* Each of these gives `undefined` where more than the nodes above would be different. */

/** A comment as it is now, at the place that it had. */
function withComment(before: CommentTree, comment: Comment): CommentTree | undefined {
  const present = before.nodes.get(comment.id) as CommentNode;
  if (present.comment.parentId !== comment.parentId) return undefined;
  const nodes = new Map(before.nodes);
  const fresh = { ...present, comment };
  nodes.set(comment.id, fresh);
  return withSiblings(before, nodes, present, 0, (siblings) =>
    siblings.map((sibling) => (sibling === present ? fresh : sibling)),
  );
}

function withNewComment(before: CommentTree, comment: Comment, order: Order): CommentTree | undefined {
  const { id, parentId } = comment;
  const isAwaited = before.roots.some((root) => root.missingParent && root.comment.parentId === id);
  // Those without a date stand by the order in which all were given.
  if (isAwaited || parentId === id || (order !== 'oldest' && order !== 'newest')) return undefined;
  const parent = parentId === null ? undefined : before.nodes.get(parentId);
  const missing = parentId !== null && !parent && { missingParent: true };
  const fresh: CommentNode = { comment, children: [], depth: (parent?.depth ?? -1) + 1, descendants: 0, ...missing };
  const nodes = new Map(before.nodes).set(id, fresh);
  return withSiblings(before, nodes, fresh, 1, (siblings) =>
    inOrder([...siblings, fresh], parent ? 'oldest' : order, (node) => node.comment),
  );
}

function withoutComment(before: CommentTree, id: string): CommentTree | undefined {
  const present = before.nodes.get(id) as CommentNode;
  if (present.children.length > 0) return undefined;
  const nodes = new Map(before.nodes);
  nodes.delete(id);
  return withSiblings(before, nodes, present, -1, (siblings) => siblings.filter((sibling) => sibling !== present));
}

/**
 * The tree with other nodes at the place of one; those above it are new, too.
 *
 * @param nodes - all by their ids, which is completed
 * @param more - how many more comments there are below those above
 */
function withSiblings(
  { roots }: CommentTree,
  nodes: Map<string, CommentNode>,
  { comment, depth }: CommentNode,
  more: number,
  change: (siblings: readonly CommentNode[]) => readonly CommentNode[],
): CommentTree {
  // At the top a comment may name a parent too: one that is not here, or that answers it.
  let parent = depth > 0 ? nodes.get(comment.parentId as string) : undefined;
  let changeHere = change;
  while (parent) {
    const old: CommentNode = parent;
    const fresh = { ...old, children: changeHere(old.children), descendants: old.descendants + more };
    nodes.set(old.comment.id, fresh);
    changeHere = (siblings) => siblings.map((sibling) => (sibling === old ? fresh : sibling));
    parent = old.depth > 0 ? nodes.get(old.comment.parentId as string) : undefined;
  }
  return { roots: changeHere(roots), nodes };
}
