import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../support/typescript.mjs';

const { initialThreadState, reduceThread } = await import('../../../src/comments/store/reducer.ts');
const { buildTree } = await import('../../../src/comments/store/comment-tree.ts');

const can = { edit: true, remove: true, vote: true, live: true, sort: ['oldest'], format: 'text' };
const comment = (id, more = {}) => ({
  id: String(id),
  parentId: null,
  author: { name: 'Nora' },
  publishedAt: new Date(1_700_000_000_000 + Number(id) * 60_000).toISOString(),
  body: { format: 'text', source: `Comment ${id}` },
  status: 'published',
  kind: 'comment',
  ...more,
});
const byId = (comments) => new Map(comments.map((each) => [each.id, each]));
const noPending = { comments: [], states: new Map() };
const progress = (more = {}) => ({
  hasMore: false,
  promised: 0,
  dropped: 0,
  isBackground: false,
  end: {},
  ...more,
});
const list = (comments, more = {}, pending = noPending) => ({
  type: 'list',
  listed: byId(comments),
  progress: progress(more),
  pending,
});
const start = (more = {}) =>
  initialThreadState({ initial: [], order: 'oldest', can, holdsArrivals: false, pending: noPending, ...more });
const run = (state, ...actions) => actions.reduce(reduceThread, state);
const ids = ({ snapshot }) => snapshot.comments.map(({ id }) => id);

describe('the reducer of a thread', () => {
  it('begins with the comments that the page printed', () => {
    const { snapshot } = start({ initial: [comment(1), comment(2, { parentId: '1' })] });
    assert.equal(snapshot.status, 'idle');
    assert.equal(snapshot.total, 2);
    assert.equal(snapshot.roots[0].children[0].comment.id, '2');
  });

  it('shows listed comments in place of printed ones of the same id', () => {
    const state = run(start({ initial: [comment(1)] }), list([comment(1, { likes: 3 }), comment(2)]));
    assert.deepEqual(ids(state), ['1', '2']);
    assert.equal(state.snapshot.comments[0].likes, 3);
    assert.equal(state.snapshot.status, 'ready');
  });

  it('keeps what it has when loading fails, and says why', () => {
    const error = new Error('offline');
    const state = run(
      start(),
      list([comment(1)]),
      { type: 'start-loading' },
      list([comment(1)], { end: undefined, error }),
    );
    assert.equal(state.snapshot.status, 'error');
    assert.equal(state.snapshot.error, error);
    assert.deepEqual(ids(state), ['1']);
  });

  it('holds comments of others that arrive in the background, until they are wanted', () => {
    const arriving = list([comment(1), comment(2), comment(3, { own: true })], { isBackground: true });
    const held = run(start({ holdsArrivals: true }), list([comment(1)]), arriving);
    assert.deepEqual(ids(held), ['1', '3']);
    assert.equal(held.snapshot.arrived, 1);
    const shown = run(held, { type: 'show-arrived' });
    assert.deepEqual(ids(shown), ['1', '2', '3']);
    assert.equal(shown.snapshot.arrived, 0);
  });

  it('goes on holding what arrived before, and forgets what is gone', () => {
    const background = { isBackground: true };
    const before = run(
      start({ holdsArrivals: true }),
      list([comment(1)]),
      list([comment(1), comment(2), comment(3)], background),
    );
    assert.equal(run(before, list([comment(1), comment(3)], background)).snapshot.arrived, 1);
  });

  it('shows a sent comment until a list holds it', () => {
    const sent = comment(9, { own: true });
    const after = run(start(), list([comment(1)]), { type: 'set-pending', pending: noPending, sent: [sent] });
    assert.deepEqual(ids(after), ['1', '9']);
    assert.deepEqual(ids(run(after, list([comment(1)]))), ['1', '9']);
    const listed = run(after, list([comment(1), comment(9)]));
    assert.equal(listed.sources.sent.size, 0);
    assert.deepEqual(ids(run(listed, list([comment(1)]))), ['1']);
  });

  it('shows a pending comment, unless the blog published it', () => {
    const held = comment(9, { status: 'pending', own: true });
    const pending = { comments: [held], states: new Map() };
    const state = run(start(), list([comment(1)], {}, pending));
    assert.equal(state.snapshot.nodes.get('9').comment, held);
    assert.equal(state.snapshot.total, 1);
    const published = run(state, list([comment(1), comment(9)], {}, pending));
    assert.equal(published.snapshot.nodes.get('9').comment.status, 'published');
  });

  it('shows an edit until it is reverted, or confirmed by what the backend answers', () => {
    const before = run(start(), list([comment(1)]));
    const edited = comment(1, { body: { format: 'text', source: 'edited' } });
    const after = run(before, { type: 'apply-edit', comment: edited });
    assert.equal(after.snapshot.comments[0], edited);
    assert.equal(run(after, { type: 'revert-edit', id: '1' }).snapshot.comments[0], before.snapshot.comments[0]);
    const answer = comment(1, { body: { format: 'text', source: 'Edited.' } });
    const confirmed = run(after, { type: 'confirm-edit', comment: answer });
    assert.equal(confirmed.snapshot.comments[0], answer);
    assert.equal(confirmed.sources.edited.size, 0);
  });

  it('knows which printed comments the reader likes, once the backend says it', () => {
    const state = run(
      start({ initial: [comment(1), comment(2)] }),
      list([], { end: { likes: new Map([['1', true]]) } }),
    );
    assert.deepEqual(
      state.snapshot.comments.map(({ liked, likes }) => [liked, likes]),
      [
        [true, 1],
        [undefined, undefined],
      ],
    );
  });

  it('collapses replies, all of them, and opens them up to one', () => {
    const thread = [comment(1), comment(2, { parentId: '1' }), comment(3, { parentId: '2' }), comment(4)];
    const state = run(start(), list(thread), { type: 'toggle-all-replies', isCollapsed: true });
    assert.deepEqual([...state.snapshot.collapsed], ['1']);
    const both = run(state, { type: 'toggle-replies', id: '2' });
    assert.deepEqual([...run(both, { type: 'expand-to', id: '3' }).snapshot.collapsed], []);
    assert.deepEqual([...run(both, { type: 'toggle-replies', id: '1' }).snapshot.collapsed], ['2']);
  });

  it('returns the same state where an action changes nothing', () => {
    const state = run(start(), list([comment(1)]));
    assert.equal(run(state, { type: 'set-order', order: 'oldest' }), state);
    assert.equal(run(state, { type: 'expand-to', id: '1' }), state);
  });

  it('orders the thread again, and changes no comment', () => {
    const state = run(start(), list([comment(1), comment(2)]));
    const newest = run(state, { type: 'set-order', order: 'newest' });
    assert.deepEqual(
      newest.snapshot.roots.map((node) => node.comment.id),
      ['2', '1'],
    );
    assert.equal(newest.snapshot.nodes.get('1'), state.snapshot.nodes.get('1'));
  });

  it('closes the thread, and opens it when the backend says so', () => {
    const closed = run(start(), { type: 'close' });
    assert.equal(closed.snapshot.closed, true);
    assert.equal(run(closed, list([], { end: { closed: false } })).snapshot.closed, false);
  });

  it('counts comments that are not loaded yet, where the backend says how many there are', () => {
    const some = run(start(), list([comment(1)], { hasMore: true, promised: 40 }));
    assert.equal(some.snapshot.total, 40);
    assert.equal(run(some, list([comment(1), comment(2)], { promised: 40 })).snapshot.total, 2);
  });
});

describe('the snapshots of a thread', () => {
  const ID = fc.integer({ min: 0, max: 12 });
  const COMMENT = fc
    .record({ id: ID, parent: fc.option(ID), likes: fc.integer({ min: 0, max: 3 }), own: fc.boolean() })
    .map(({ id, parent, likes, own }) =>
      comment(id, { parentId: parent === null ? null : String(parent), likes, own }),
    );
  const COMMENTS = fc.array(COMMENT, { maxLength: 12 });
  const PENDING = COMMENTS.map((comments) => ({ comments, states: new Map() }));
  const ACTION = fc.oneof(
    fc
      .record({ comments: COMMENTS, isBackground: fc.boolean(), isEnd: fc.boolean(), pending: PENDING })
      .map(({ comments, isBackground, isEnd, pending }) =>
        list(comments, { isBackground, end: isEnd ? {} : undefined, hasMore: !isEnd }, pending),
      ),
    fc.constantFrom(
      { type: 'start-loading' },
      { type: 'stop-loading', hasLoaded: true },
      { type: 'show-arrived' },
      { type: 'close' },
      { type: 'set-undoable', undoable: new Map() },
    ),
    fc.constantFrom('oldest', 'newest', 'most-liked', 'best').map((order) => ({ type: 'set-order', order })),
    ID.map((id) => ({ type: 'toggle-replies', id: String(id) })),
    ID.map((id) => ({ type: 'expand-to', id: String(id) })),
    fc.boolean().map((isCollapsed) => ({ type: 'toggle-all-replies', isCollapsed })),
    fc.record({ pending: PENDING, sent: COMMENTS }).map((each) => ({ type: 'set-pending', ...each })),
    COMMENT.map((each) => ({ type: 'apply-edit', comment: each })),
    COMMENT.map((each) => ({ type: 'confirm-edit', comment: each })),
    ID.map((id) => ({ type: 'revert-edit', id: String(id) })),
  );
  /** Tries to change nothing that an earlier snapshot holds: its parts as they are now, to be compared later. */
  const copyOf = (snapshot) => JSON.stringify([snapshot.comments, [...snapshot.collapsed], snapshot.status]);

  it('are frozen, and no later action changes them', () => {
    fc.assert(
      fc.property(fc.array(ACTION, { maxLength: 20 }), (actions) => {
        let state = start({ initial: [comment(1)], holdsArrivals: true });
        const seen = [];
        for (const action of actions) {
          state = reduceThread(state, action);
          const { snapshot } = state;
          for (const part of [snapshot, snapshot.comments, snapshot.roots]) assert.ok(Object.isFrozen(part));
          seen.push([snapshot, copyOf(snapshot)]);
        }
        for (const [snapshot, copy] of seen) assert.equal(copyOf(snapshot), copy);
      }),
    );
  });

  it('hold the tree of their comments, whatever happened before', () => {
    fc.assert(
      fc.property(fc.array(ACTION, { maxLength: 20 }), (actions) => {
        let state = start({ holdsArrivals: true });
        for (const action of actions) state = reduceThread(state, action);
        const { comments, roots, nodes } = state.snapshot;
        assert.equal(nodes.size, comments.length);
        const outline = (each) => each.map(({ comment: { id }, children }) => [id, outline(children)]).sort();
        assert.deepEqual(outline(roots), outline(buildTree(comments)));
      }),
    );
  });

  it('share with the one before every node whose comment and replies are the same', () => {
    fc.assert(
      fc.property(fc.array(ACTION, { maxLength: 20 }), (actions) => {
        let state = start({ holdsArrivals: true });
        for (const action of actions) {
          const before = state.snapshot;
          state = reduceThread(state, action);
          for (const [id, node] of state.snapshot.nodes) {
            const old = before.nodes.get(id);
            if (!old || old === node) continue;
            const isSame =
              old.comment === node.comment &&
              old.depth === node.depth &&
              old.missingParent === node.missingParent &&
              old.children.length === node.children.length &&
              old.children.every((child, index) => child === node.children[index]);
            assert.ok(!isSame, `${id} is a new object without need`);
          }
        }
      }),
    );
  });

  it('of 10,000 comments share all nodes but one when one comment is liked', () => {
    const many = Array.from({ length: 10_000 }, (_, id) => comment(id));
    const before = run(start(), list(many));
    const liked = { ...many[5000], liked: true, likes: 1 };
    const after = run(before, { type: 'apply-edit', comment: liked });
    const changed = [...after.snapshot.nodes].filter(([id, node]) => before.snapshot.nodes.get(id) !== node);
    assert.deepEqual(
      changed.map(([id]) => id),
      ['5000'],
    );
    assert.equal(after.snapshot.comments.filter((each, index) => each !== before.snapshot.comments[index]).length, 1);
    const confirmed = run(after, { type: 'confirm-edit', comment: liked });
    assert.equal(confirmed.snapshot.nodes, after.snapshot.nodes);
    assert.equal(confirmed.snapshot.comments, after.snapshot.comments);
  });
});
