import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Order } from '../../../src/comments/backend.js';
import { type CommentNode, type CommentTree, growTree } from '../../../src/comments/store/comment-tree.js';
import { updatedTree } from '../../../src/comments/store/tree-changes.js';
import type { Comment } from '../../../src/model/comment.js';
import { minute, sampleComment } from '../sample-comment.js';

const reply = (id: string, parentId: string, differences: Partial<Comment> = {}): Comment =>
  sampleComment(id, { parentId, ...differences });

function grown(comments: readonly Comment[], order: Order = 'oldest'): CommentTree & { comments: readonly Comment[] } {
  return { comments, ...growTree(comments, order) };
}

describe('a conversation of which few comments change', () => {
  const comments = [sampleComment('a'), reply('b', 'a'), reply('c', 'b'), sampleComment('x'), reply('y', 'x')];
  const before = grown(comments);

  it('is the same object where none does', () => {
    expect(updatedTree([...comments], 'oldest', before)).to.equal(before);
  });

  it('is new only along the way to a comment that is another', () => {
    const liked = comments.map((comment) => (comment.id === 'c' ? { ...comment, likes: 7 } : comment));
    const after = updatedTree(liked, 'oldest', before);
    expect(after.roots[0]?.children[0]?.children[0]?.comment.likes).to.equal(7);
    expect(after.nodes.get('c')).to.equal(after.roots[0]?.children[0]?.children[0]);
    expect(after.nodes.get('a')).to.equal(after.roots[0]);
    expect(after.roots[1]).to.equal(before.roots[1]);
    expect(before.roots[0]?.children[0]?.children[0]?.comment.likes).to.equal(undefined);
  });

  it('keeps all that a new one does not answer', () => {
    const after = updatedTree([...comments, reply('d', 'c')], 'oldest', before);
    expect(after.nodes.get('d')?.depth).to.equal(3);
    expect(after.roots[0]?.descendants).to.equal(3);
    expect(after.roots[1]).to.equal(before.roots[1]);
  });

  it('keeps all that one which goes did not answer', () => {
    const after = updatedTree(comments.slice(0, 4), 'oldest', before);
    expect(after.nodes.has('y')).to.equal(false);
    expect(after.roots[1]?.descendants).to.equal(0);
    expect(after.roots[0]).to.equal(before.roots[0]);
  });

  it('is as good where a cycle was cut', () => {
    const cycle = [reply('a', 'b'), reply('b', 'a')];
    const changed = [cycle[0]!, { ...cycle[1]!, likes: 1 }];
    expect(updatedTree(changed, 'oldest', grown(cycle)).roots).to.deep.equal(grown(changed).roots);
  });

  it('cuts a circle elsewhere where what led there goes', () => {
    const circle = [reply('c', 'b'), reply('a', 'b'), reply('b', 'a')];
    const left = circle.slice(1);
    const idsOf = ({ roots }: CommentTree) => roots.map(({ comment }) => comment.id);
    expect(idsOf(updatedTree(left, 'oldest', grown(circle)))).to.deep.equal(idsOf(growTree(left, 'oldest')));
  });

  it('is what it would be grown anew, whatever comes, goes and changes', () => {
    const ids = fc.integer({ min: 0, max: 9 }).map(String);
    const given = fc.uniqueArray(
      fc.record({
        id: ids,
        parentId: fc.option(ids),
        publishedAt: fc.option(fc.integer({ min: 0, max: 9 }).map(minute), { nil: undefined }),
        likes: fc.integer({ min: 0, max: 3 }),
      }),
      { selector: ({ id }) => id },
    );
    const order = fc.constantFrom<Order>('oldest', 'newest', 'most-liked', 'best');
    fc.assert(
      fc.property(given, given, fc.array(ids), order, (first, second, staying, chosen) => {
        const one = first.map((each) => sampleComment(each.id, each));
        const known = new Set(first.map(({ id }) => id));
        const likesOf = (id: string) => second.find((each) => each.id === id)?.likes;
        const kept = one
          .filter(({ id }) => staying.includes(id))
          .map((comment) => ({ ...comment, likes: likesOf(comment.id) ?? comment.likes! }));
        const other = [
          ...kept,
          ...second.filter(({ id }) => !known.has(id)).map((each) => sampleComment(each.id, each)),
        ];
        const after = updatedTree(other, chosen, grown(one, chosen));
        const anew = growTree(other, chosen);
        const idsOf = (nodes: readonly CommentNode[]) => nodes.map(({ comment }) => comment.id);
        // Those without a date stand where they were first seen, and those whose likes change as well.
        const isCertain = ['oldest', 'newest'].includes(chosen) && other.every(({ publishedAt }) => publishedAt);
        const inOrder = (ids: string[]) => (isCertain ? ids : ids.sort());
        const isSame = (nodes: readonly CommentNode[], expected: readonly CommentNode[]) =>
          expect(inOrder(idsOf(nodes))).to.deep.equal(inOrder(idsOf(expected)));
        isSame(after.roots, anew.roots);
        expect([...after.nodes.keys()].sort()).to.deep.equal([...anew.nodes.keys()].sort());
        for (const [id, node] of anew.nodes) {
          const { children, ...rest } = after.nodes.get(id)!;
          const { children: expected, ...others } = node;
          expect(rest).to.deep.equal(others);
          isSame(children, expected);
          for (const child of children) expect(after.nodes.get(child.comment.id)).to.equal(child);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
