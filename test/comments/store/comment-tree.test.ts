import { expect } from '@open-wc/testing';
import { buildTree, type CommentNode, flattenTree, growTree } from '../../../src/comments/store/comment-tree.js';
import type { Comment } from '../../../src/model/comment.js';
import { cases } from '../../fixtures/malicious/comments.mjs';
import { minute, sampleComment } from '../sample-comment.js';

/** The tree as indented ids; `?` marks what answers something that is not here. */
function outline(roots: readonly CommentNode[]): string[] {
  return flattenTree(roots, { maxDepth: Infinity }).map(
    ({ node }) => '  '.repeat(node.depth) + node.comment.id + (node.missingParent ? ' ?' : ''),
  );
}

const reply = (id: string, parentId: string, differences: Partial<Comment> = {}): Comment =>
  sampleComment(id, { parentId, ...differences });

describe('buildTree', () => {
  it('makes nothing of nothing', () => expect(buildTree([])).to.deep.equal([]));

  it('puts replies under what they answer', () => {
    const tree = buildTree([sampleComment('a'), reply('b', 'a'), reply('c', 'b'), reply('d', 'a'), sampleComment('e')]);
    expect(outline(tree)).to.deep.equal(['a', '  b', '    c', '  d', 'e']);
    expect(tree[0]?.descendants).to.equal(3);
    expect(tree[0]?.children[0]?.descendants).to.equal(1);
    expect(tree[1]?.descendants).to.equal(0);
  });

  it('does so when a reply comes before', () => {
    expect(outline(buildTree([reply('c', 'b'), reply('b', 'a'), sampleComment('a')]))).to.deep.equal([
      'a',
      '  b',
      '    c',
    ]);
  });

  it('shows at the top, and marks, what answers something that is not here', () => {
    expect(outline(buildTree([reply('a', 'gone'), reply('b', 'a')]))).to.deep.equal(['a ?', '  b']);
  });

  it('shows at the top, and marks, what answers itself', () => {
    expect(outline(buildTree([reply('a', 'a'), reply('b', 'a')]))).to.deep.equal(['a ?', '  b']);
  });

  it('cuts a cycle once', () => {
    expect(outline(buildTree([reply('a', 'b'), reply('b', 'a')]))).to.deep.equal(['a ?', '  b']);
    const withTail = buildTree([reply('d', 'c'), reply('a', 'c'), reply('b', 'a'), reply('c', 'b')]);
    expect(outline(withTail)).to.deep.equal(['c ?', '  d', '  a', '    b']);
  });

  it('shows a duplicate once, as it was given last, and keeps its replies', () => {
    const tree = buildTree([
      sampleComment('a', { body: { format: 'text', source: 'first' } }),
      reply('b', 'a'),
      sampleComment('a', { body: { format: 'text', source: 'last' } }),
    ]);
    expect(outline(tree)).to.deep.equal(['a', '  b']);
    expect(tree[0]?.comment.body.source).to.equal('last');
  });

  it('is not misled by ids that every object has', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const chain = ids.map((id, index) => sampleComment(id, { parentId: ids[index - 1] ?? null }));
    expect(outline(buildTree(chain))).to.deep.equal(ids.map((id, index) => '  '.repeat(index) + id));
    expect(outline(buildTree([reply('a', 'toString')]))).to.deep.equal(['a ?']);
  });

  it('leaves the comments and the list as they were', () => {
    const comments = Object.freeze([Object.freeze(reply('b', 'a')), Object.freeze(sampleComment('a'))]);
    expect(outline(buildTree(comments, 'newest'))).to.deep.equal(['a', '  b']);
  });

  describe('order', () => {
    const comments = [
      sampleComment('second', { publishedAt: minute(2), likes: 5 }),
      sampleComment('third', { publishedAt: minute(3) }),
      sampleComment('first', { publishedAt: minute(1), likes: 5 }),
      reply('late', 'first', { publishedAt: minute(9), likes: 9 }),
      reply('early', 'first', { publishedAt: minute(4) }),
    ];

    it('can be oldest first', () => {
      expect(outline(buildTree(comments, 'oldest'))).to.deep.equal(['first', '  early', '  late', 'second', 'third']);
    });

    it('can be newest first, replies still oldest first', () => {
      expect(outline(buildTree(comments, 'newest'))).to.deep.equal(['third', 'second', 'first', '  early', '  late']);
    });

    it('can be most liked first, the older one first of two that are liked as much', () => {
      expect(outline(buildTree(comments, 'most-liked'))).to.deep.equal([
        'first',
        '  early',
        '  late',
        'second',
        'third',
      ]);
    });

    it('can be best first: by the share of likes, as far as that is certain', () => {
      const voted = [
        sampleComment('none'),
        sampleComment('one of one', { likes: 1 }),
        sampleComment('fifty of sixty', { likes: 50, dislikes: 10 }),
        sampleComment('three of three', { likes: 3 }),
        sampleComment('one of ten', { likes: 1, dislikes: 9 }),
      ];
      expect(outline(buildTree(voted, 'best'))).to.deep.equal([
        'fifty of sixty',
        'three of three',
        'one of one',
        'one of ten',
        'none',
      ]);
    });

    for (const order of ['oldest', 'newest', 'most-liked', 'best'] as const)
      it(`leaves comments without dates as they are given: ${order}`, () => {
        const undated = ['c', 'a', 'b'].map((id) => sampleComment(id));
        expect(outline(buildTree(undated, order))).to.deep.equal(['c', 'a', 'b']);
      });

    it('keeps a comment without a date behind the one that it was given after', () => {
      const mixed = [
        sampleComment('x'),
        sampleComment('b', { publishedAt: minute(2) }),
        sampleComment('b2', { publishedAt: 'yesterday' }),
        sampleComment('a', { publishedAt: minute(1) }),
        sampleComment('a2'),
      ];
      expect(outline(buildTree(mixed, 'oldest'))).to.deep.equal(['x', 'a', 'a2', 'b', 'b2']);
      expect(outline(buildTree(mixed, 'newest'))).to.deep.equal(['b', 'b2', 'a', 'a2', 'x']);
    });

    it('compares moments, not letters', () => {
      const zones = [
        sampleComment('late', { publishedAt: '2026-03-15T01:00:00Z' }),
        sampleComment('early', { publishedAt: '2026-03-15T02:00:00+05:00' }),
      ];
      expect(outline(buildTree(zones))).to.deep.equal(['early', 'late']);
    });
  });

  describe('hostile trees', () => {
    for (const { name, comments: raw = [] } of cases.filter(({ must }) => must === 'tree')) {
      it(`${name}: every comment once`, () => {
        // The list is written as servers send it; ids become texts in a backend, and a parent of 0 is none.
        const comments = raw.map(({ id, parent, date }) =>
          sampleComment(String(id), {
            parentId: parent ? String(parent as string | number) : null,
            publishedAt: date as string,
          }),
        );
        const ids = flattenTree(buildTree(comments, 'newest')).map(({ comment }) => comment.id);
        expect([...ids].sort()).to.deep.equal([...new Set(comments.map(({ id }) => id))].sort());
      });
    }

    it('counts all below the first of a chain of 10,000', () => {
      const chain = Array.from({ length: 10_000 }, (_, i) =>
        sampleComment(`${i}`, { parentId: i ? `${i - 1}` : null }),
      );
      const [root] = buildTree(chain);
      expect(root?.descendants).to.equal(9_999);
      expect(flattenTree([root!], { maxDepth: Infinity }).at(-1)?.depth).to.equal(9_999);
    });
  });
});

describe('a conversation that changes', () => {
  const comments = [sampleComment('a'), reply('b', 'a'), reply('c', 'b'), sampleComment('x'), reply('y', 'x')];
  const before = growTree(comments, 'oldest');

  it('keeps every node that is the same', () => {
    const after = growTree([...comments, reply('d', 'c')], 'oldest', before.nodes);
    expect(after.nodes.get('x')).to.equal(before.nodes.get('x'));
    expect(after.roots[1]).to.equal(before.roots[1]);
    expect(after.roots[0]).not.to.equal(before.roots[0]);
    expect(outline(after.roots)).to.deep.equal(['a', '  b', '    c', '      d', 'x', '  y']);
    expect(after.roots[0]?.descendants).to.equal(3);
  });
});

describe('flattenTree', () => {
  const chain = buildTree(Array.from('abcdefg', (id, i) => sampleComment(id, { parentId: 'abcdefg'[i - 1] ?? null })));

  it('indents to the fourth level below the top, and then says what is answered', () => {
    const items = flattenTree(chain).map(({ comment, depth, inReplyTo }) => [comment.id, depth, inReplyTo?.id]);
    expect(items).to.deep.equal([
      ['a', 0, undefined],
      ['b', 1, undefined],
      ['c', 2, undefined],
      ['d', 3, undefined],
      ['e', 4, undefined],
      ['f', 4, 'e'],
      ['g', 4, 'f'],
    ]);
  });

  it('can be told another depth', () => {
    const items = flattenTree(chain, { maxDepth: 0 });
    expect(items.map(({ depth }) => depth)).to.deep.equal([0, 0, 0, 0, 0, 0, 0]);
    expect(items.map(({ inReplyTo }) => inReplyTo?.id)).to.deep.equal([undefined, ...'abcdef']);
  });

  it('keeps each conversation together', () => {
    const tree = buildTree([
      sampleComment('a'),
      sampleComment('x'),
      reply('b', 'a'),
      reply('c', 'a'),
      reply('b1', 'b'),
    ]);
    expect(flattenTree(tree).map(({ comment }) => comment.id)).to.deep.equal(['a', 'b', 'b1', 'c', 'x']);
  });
});
