import { expect, waitUntil } from '@open-wc/testing';
import {
  type Backend,
  type Capabilities,
  capabilitiesOf,
  type CommentPage,
  type ListQuery,
} from '../../../src/comments/backend.js';
import { IndexedDbBackend } from '../../../src/comments/backends/local/indexed-db.js';
import { MemoryBackend, type MemoryBackendOptions } from '../../../src/comments/backends/testing/memory.js';
import { CommentError } from '../../../src/comments/comment-error.js';
import { Drafts } from '../../../src/comments/outbox/drafts.js';
import type { ThreadSnapshot, ThreadStateOptions } from '../../../src/comments/store/thread-snapshot.js';
import { ThreadState } from '../../../src/comments/store/thread-state.js';
import type { Comment } from '../../../src/model/comment.js';
import { randomId } from '../../../src/platform/random-id.js';
import { cases } from '../../fixtures/malicious/comments.mjs';
import { nora, refusal } from '../backend-contract.js';
import { minute, sampleComment } from '../sample-comment.js';

const thread = 't';

/** Answers with pages that a test wrote, whatever they hold. */
class ScriptedBackend extends MemoryBackend {
  readonly asked: ListQuery[] = [];
  constructor(
    readonly answer: (query: ListQuery) => unknown,
    can: Partial<Capabilities> = {},
  ) {
    super({ can });
  }
  override async list(query: ListQuery): Promise<CommentPage> {
    this.asked.push(query);
    return (await this.answer(query)) as CommentPage;
  }
}

const many = (count: number, from = 0): Comment[] =>
  Array.from({ length: count }, (_, i) => sampleComment(`${from + i}`, { publishedAt: minute(from + i) }));
const seeded = (comments: Comment[], options: MemoryBackendOptions = {}): MemoryBackend =>
  new MemoryBackend({ seed: { [thread]: comments }, ...options });
const ids = ({ comments }: ThreadSnapshot): string[] => comments.map(({ id }) => id);
const rootIds = ({ roots }: ThreadSnapshot): string[] => roots.map(({ comment }) => comment.id);
/** Resolves in the next task: where the backend answers at once, all that was begun is done by then. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A promise that a test resolves. */
function gate<T = void>(): { promise: Promise<T>; open: (value: T) => void } {
  let open!: (value: T) => void;
  const promise = new Promise<T>((resolve) => (open = resolve));
  return { promise, open };
}

describe('ThreadState', () => {
  const states: ThreadState[] = [];
  function stateOf(backend: Backend, options: Partial<ThreadStateOptions> = {}): ThreadState {
    const state = new ThreadState({ backend, thread, ...options });
    states.push(state);
    return state;
  }
  async function loaded(backend: Backend, options: Partial<ThreadStateOptions> = {}): Promise<ThreadState> {
    const state = stateOf(backend, options);
    await state.load();
    return state;
  }
  afterEach(() => {
    for (const state of states.splice(0)) state.dispose();
  });

  const { warn } = console;
  let warnings: unknown[][];
  beforeEach(() => {
    warnings = [];
    console.warn = (...args: unknown[]) => warnings.push(args);
  });
  afterEach(() => (console.warn = warn));

  describe('loading', () => {
    it('begins idle, empty, and knowing what the backend can do', () => {
      const backend = new MemoryBackend();
      const { snapshot } = stateOf(backend);
      expect(snapshot).to.deep.include({ status: 'idle', comments: [], roots: [], total: 0, hasMore: false });
      expect(snapshot.can).to.deep.equal(capabilitiesOf(backend));
    });

    it('shows what the backend has', async () => {
      const state = stateOf(seeded([sampleComment('a'), sampleComment('b', { parentId: 'a' })]));
      const loading = state.load();
      expect(state.snapshot.status).to.equal('loading');
      await loading;
      expect(state.snapshot.status).to.equal('ready');
      expect(ids(state.snapshot)).to.deep.equal(['a', 'b']);
      expect(state.snapshot.roots[0]?.children[0]?.comment.id).to.equal('b');
      expect(state.snapshot.total).to.equal(2);
    });

    it('fetches all pages, 100 a page', async () => {
      const backend = seeded(many(250));
      const asked: number[] = [];
      const list = backend.list.bind(backend);
      backend.list = (query, signal) => {
        asked.push(query.limit);
        return list(query, signal);
      };
      const state = await loaded(backend);
      expect(ids(state.snapshot)).to.deep.equal(many(250).map(({ id }) => id));
      expect(state.snapshot.hasMore).to.equal(false);
      expect(asked).to.deep.equal([100, 100, 100]);
    });

    it('shows the first page at once, and knows the total', async () => {
      const second = gate();
      const backend = new ScriptedBackend(async ({ cursor }) => {
        if (!cursor) return { items: many(100), cursor: '2', total: 150 };
        await second.promise;
        return { items: many(50, 100) };
      });
      const state = stateOf(backend);
      const loading = state.load();
      await waitUntil(() => state.snapshot.comments.length > 0);
      expect(state.snapshot).to.include({ status: 'loading', total: 150, hasMore: true });
      expect(state.snapshot.comments).to.have.length(100);
      second.open();
      await loading;
      expect(state.snapshot).to.include({ status: 'ready', total: 150, hasMore: false });
      expect(state.snapshot.comments).to.have.length(150);
    });

    it('shows a long thread in few steps', async () => {
      const state = stateOf(seeded(many(3000)));
      let steps = 0;
      state.subscribe(() => steps++);
      await state.load();
      expect(state.snapshot.comments).to.have.length(3000);
      expect(steps).to.be.below(10);
    });

    it('loads as far as it is told, and then page by page', async () => {
      const state = await loaded(seeded(many(350)), { limit: 100 });
      const seen = [[state.snapshot.comments.length, state.snapshot.hasMore, state.snapshot.total]];
      for (let i = 0; i < 4; i++) {
        await state.loadMore();
        seen.push([state.snapshot.comments.length, state.snapshot.hasMore, state.snapshot.total]);
      }
      expect(seen).to.deep.equal([
        [100, true, 350],
        [200, true, 350],
        [300, true, 350],
        [350, false, 350],
        [350, false, 350],
      ]);
    });

    it('joins a loading that is under way', async () => {
      const backend = new ScriptedBackend(() => ({ items: many(1) }));
      const state = stateOf(backend);
      await Promise.all([state.load(), state.load(), state.loadMore()]);
      expect(backend.asked).to.have.length(1);
    });

    it('joins also the one that has taken the place of another', async () => {
      const answer = gate();
      const backend: ScriptedBackend = new ScriptedBackend(async () => {
        if (backend.asked.length > 1) await answer.promise;
        return { items: many(1) };
      });
      const state = stateOf(backend);
      const first = state.load();
      const second = state.reload();
      await first;
      const third = state.load();
      answer.open();
      await Promise.all([second, third]);
      expect(backend.asked).to.have.length(2);
    });

    it('shows all that it had while it fetches anew page by page', async () => {
      const second = gate();
      let isAnew = false;
      const backend = new ScriptedBackend(async ({ cursor }) => {
        if (cursor && isAnew) await second.promise;
        return cursor ? { items: many(50, 100) } : { items: many(100), cursor: '2' };
      });
      const state = await loaded(backend);
      isAnew = true;
      const reloading = state.reload();
      await waitUntil(() => backend.asked.length === 4);
      expect(state.snapshot.comments).to.have.length(150);
      second.open();
      await reloading;
    });

    it('counts what is published', async () => {
      const comments = (['published', 'pending', 'deleted'] as const).map((status) =>
        sampleComment(status, { status }),
      );
      expect((await loaded(seeded(comments))).snapshot.total).to.equal(1);
    });

    it('knows from the list that a thread is closed', async () => {
      expect((await loaded(new ScriptedBackend(() => ({ items: [], closed: true })))).snapshot.closed).to.equal(true);
      expect((await loaded(new MemoryBackend())).snapshot.closed).to.equal(undefined);
    });

    it('asks a backend for no order that it does not have', async () => {
      const backend = new ScriptedBackend(() => ({ items: [] }), { sort: ['newest'] });
      await loaded(backend, { order: 'most-liked' });
      expect(backend.asked[0]?.order).to.equal('newest');
    });
  });

  describe('with comments that the page already shows', () => {
    it('shows them before anything is loaded', () => {
      const { snapshot } = stateOf(new MemoryBackend(), { initial: [sampleComment('a')] });
      expect(ids(snapshot)).to.deep.equal(['a']);
      expect(snapshot).to.include({ status: 'idle', total: 1 });
    });

    it('adds the backend’s, which count where both have one', async () => {
      const initial = [sampleComment('a'), sampleComment('b')];
      const newer = sampleComment('b', { body: { format: 'text', source: 'newer' } });
      const state = await loaded(seeded([newer, sampleComment('c', { parentId: 'a' })]), { initial });
      expect(ids(state.snapshot)).to.deep.equal(['a', 'b', 'c']);
      expect(state.snapshot.comments[1]?.body.source).to.equal('newer');
      expect(rootIds(state.snapshot)).to.deep.equal(['a', 'b']);
      expect(state.snapshot.total).to.equal(3);
    });

    it('keeps them when loading fails', async () => {
      const backend = new MemoryBackend();
      backend.failNext(new CommentError('offline'));
      const { snapshot } = await loaded(backend, { initial: [sampleComment('a')] });
      expect(snapshot.status).to.equal('error');
      expect(ids(snapshot)).to.deep.equal(['a']);
    });
  });

  describe('when loading fails', () => {
    it('says why, and can be asked again', async () => {
      const backend = seeded(many(2));
      backend.failNext(new CommentError('rate-limited', { retryAt: 7 }));
      const state = await loaded(backend);
      expect(state.snapshot.status).to.equal('error');
      expect(state.snapshot.error).to.include({ code: 'rate-limited', retryAt: 7 });
      await state.load();
      expect(state.snapshot).to.deep.include({ status: 'ready', error: undefined });
      expect(state.snapshot.comments).to.have.length(2);
    });

    it('says unavailable, with the cause, for any other error', async () => {
      const cause = new TypeError('x is not a function');
      const { snapshot } = await loaded(new ScriptedBackend(() => Promise.reject(cause)));
      expect(snapshot.error).to.include({ name: 'CommentError', code: 'unavailable', cause });
    });

    it('keeps what came, and goes on from there', async () => {
      const backend = seeded(many(250));
      const list = backend.list.bind(backend);
      let calls = 0;
      backend.list = (query, signal) =>
        ++calls === 2 ? Promise.reject(new CommentError('offline')) : list(query, signal);
      const state = await loaded(backend);
      expect(state.snapshot).to.include({ status: 'error', hasMore: true });
      expect(state.snapshot.comments).to.have.length(100);
      await state.loadMore();
      expect(state.snapshot).to.include({ status: 'ready', hasMore: true });
      expect(state.snapshot.comments).to.have.length(200);
    });

    it('keeps the old comments when fetching anew fails', async () => {
      const backend = seeded(many(3));
      const state = await loaded(backend);
      backend.failNext(new CommentError('offline'));
      await state.reload();
      expect(state.snapshot.status).to.equal('error');
      expect(state.snapshot.comments).to.have.length(3);
    });

    it('rejects nothing that nobody would catch', async () => {
      const rejections: unknown[] = [];
      // The test runner takes each for a failed test, also the one that this test makes itself.
      const note = (event: PromiseRejectionEvent): void => {
        event.stopImmediatePropagation();
        rejections.push(event.reason);
      };
      addEventListener('unhandledrejection', note, true);
      const backend = new MemoryBackend();
      const state = stateOf(backend);
      for (let i = 0; i < 5; i++) backend.failNext(new CommentError('offline'));
      void state.load();
      void state.reload();
      state.setOrder('newest');
      await nextTask();
      expect(state.snapshot.status).to.equal('error');
      const later = new Error('rejected later');
      void Promise.reject(later);
      await waitUntil(() => rejections.includes(later));
      removeEventListener('unhandledrejection', note, true);
      expect(rejections).to.deep.equal([later]);
    });
  });

  describe('when it is told to stop', () => {
    it('is idle again, and loads when asked anew', async () => {
      const state = stateOf(seeded(many(2), { delay: 10 }));
      const controller = new AbortController();
      const first = state.load(controller.signal);
      controller.abort();
      const second = state.load();
      await Promise.all([first, second]);
      expect(state.snapshot.status).to.equal('ready');
      expect(state.snapshot.comments).to.have.length(2);
    });

    it('shows no error', async () => {
      const state = stateOf(seeded(many(2), { delay: 5 }));
      const controller = new AbortController();
      const loading = state.load(controller.signal);
      controller.abort();
      await loading;
      expect(state.snapshot).to.deep.include({ status: 'idle', error: undefined, comments: [] });
      await state.load(controller.signal);
      expect(state.snapshot.status).to.equal('idle');
    });

    it('does not believe a backend that answers all the same', async () => {
      const answer = gate();
      const state = stateOf(
        new ScriptedBackend(async () => {
          await answer.promise;
          return { items: many(1) };
        }),
      );
      const controller = new AbortController();
      const loading = state.load(controller.signal);
      controller.abort();
      answer.open();
      await loading;
      expect(state.snapshot.comments).to.have.length(0);
    });
  });

  describe('with a backend that goes wrong', () => {
    it('leaves out, counts and mentions once what cannot be understood', async () => {
      const items = [null, 7, 'x', {}, { id: 1, body: { format: 'text', source: 'x' } }, sampleComment('good')];
      const state = await loaded(new ScriptedBackend(() => ({ items })));
      expect(ids(state.snapshot)).to.deep.equal(['good']);
      expect(state.snapshot).to.include({ status: 'ready', dropped: 5 });
      await state.reload();
      expect(state.snapshot.dropped).to.equal(5);
      expect(warnings).to.have.length(1);
    });

    it('takes nothing from a comment that could do harm', async () => {
      const author = { name: 'x', url: 'javascript:alert(1)', picture: { url: 'data:image/svg+xml,x' } };
      const state = await loaded(
        new ScriptedBackend(() => ({ items: [{ ...sampleComment('a'), author, url: 'vbscript:x' }] })),
      );
      const [comment] = state.snapshot.comments;
      expect(comment?.author).to.deep.equal({ name: 'x' });
      expect(comment?.url).to.equal(undefined);
    });

    it('survives every hostile tree as a server writes it', async () => {
      for (const { comments } of cases.filter(({ must }) => must === 'tree')) {
        const state = await loaded(new ScriptedBackend(() => ({ items: comments })));
        expect(state.snapshot.status).to.equal('ready');
      }
    });

    for (const page of [null, {}, { items: null }, { items: 7 }, 'x'])
      it(`says unavailable to ${JSON.stringify(page)}`, async () => {
        const state = await loaded(new ScriptedBackend(() => page));
        expect(state.snapshot.error?.code).to.equal('unavailable');
      });

    it('stops at a cursor that points at itself', async () => {
      const backend = new ScriptedBackend(({ cursor }) => ({ items: cursor ? many(1, 1) : many(1), cursor: 'same' }));
      const state = await loaded(backend);
      expect(ids(state.snapshot)).to.deep.equal(['0', '1']);
      expect(state.snapshot.hasMore).to.equal(false);
      expect(backend.asked).to.have.length(2);
    });

    it('stops at pages that bring nothing new', async () => {
      let cursor = 0;
      const backend = new ScriptedBackend(() => ({ items: many(1), cursor: `${cursor++}` }));
      const state = await loaded(backend);
      expect(state.snapshot.status).to.equal('ready');
      expect(backend.asked).to.have.length(2);
    });
  });

  describe('snapshots', () => {
    it('are new when something changed, and never change', async () => {
      const state = stateOf(seeded(many(2)));
      const before = state.snapshot;
      await state.load();
      expect(state.snapshot).not.to.equal(before);
      expect(before.comments).to.have.length(0);
      expect(Object.isFrozen(before) && Object.isFrozen(state.snapshot)).to.equal(true);
    });

    it('keep what did not change', async () => {
      const state = await loaded(seeded(many(2)));
      const { comments, roots } = state.snapshot;
      state.toggle('0');
      await state.reload();
      expect(state.snapshot.comments).to.equal(comments);
      expect(state.snapshot.roots).to.equal(roots);
    });

    it('keep a comment that did not change beside one that did', async () => {
      let likes = 1;
      const state = await loaded(
        new ScriptedBackend(() => ({ items: [sampleComment('a'), sampleComment('b', { likes })] })),
      );
      const [a, b] = state.snapshot.comments;
      likes = 2;
      await state.reload();
      expect(state.snapshot.comments[0]).to.equal(a);
      expect(state.snapshot.comments[1]).not.to.equal(b);
      expect(state.snapshot.comments[1]?.likes).to.equal(2);
    });

    it('reach every listener until it leaves, also past one that throws', async () => {
      const state = stateOf(new MemoryBackend());
      const heard: string[] = [];
      const failure = new Error('a bad listener');
      const reported = new Promise((resolve) => {
        const { onerror } = window;
        window.onerror = (...[, , , , error]) => {
          window.onerror = onerror;
          resolve(error);
          return true;
        };
      });
      const unsubscribe = state.subscribe(() => heard.push('first'));
      const unsubscribeBad = state.subscribe(() => {
        unsubscribeBad();
        throw failure;
      });
      state.subscribe(({ collapsed }) => heard.push([...collapsed].join()));
      state.toggle('a');
      unsubscribe();
      state.toggle('b');
      expect(heard).to.deep.equal(['first', 'a', 'a,b']);
      expect(await reported).to.equal(failure);
    });
  });

  describe('order', () => {
    it('changes without asking the backend when all is there', async () => {
      const backend = new ScriptedBackend(() => ({ items: many(3) }));
      const state = await loaded(backend);
      expect(rootIds(state.snapshot)).to.deep.equal(['0', '1', '2']);
      state.setOrder('newest');
      expect(rootIds(state.snapshot)).to.deep.equal(['2', '1', '0']);
      expect(state.snapshot.order).to.equal('newest');
      await state.reload();
      expect(backend.asked, 'only what was asked for').to.have.length(2);
    });

    it('says nothing when it is the same', async () => {
      const state = await loaded(seeded(many(1)));
      state.subscribe(() => expect.fail('said something'));
      state.setOrder('oldest');
    });

    it('begins anew when not all is there', async () => {
      const state = await loaded(seeded(many(250)), { limit: 100 });
      state.setOrder('newest');
      await waitUntil(() => state.snapshot.status === 'ready');
      expect(rootIds(state.snapshot).slice(0, 2)).to.deep.equal(['249', '248']);
      expect(state.snapshot.comments).to.have.length(100);
    });

    it('can be chosen while comments are being fetched', async () => {
      const state = stateOf(seeded(many(150), { delay: 1 }));
      const loading = state.load();
      state.setOrder('newest');
      await loading;
      await waitUntil(() => state.snapshot.status === 'ready');
      expect(rootIds(state.snapshot)[0]).to.equal('149');
      expect(state.snapshot.comments).to.have.length(150);
    });
  });

  describe('collapsing', () => {
    const chain = ['a', 'b', 'c', 'd'].map((id, i) => sampleComment(id, { parentId: 'abcd'[i - 1] ?? null }));

    it('hides and shows replies', () => {
      const state = stateOf(new MemoryBackend(), { initial: chain });
      state.toggle('a');
      expect([...state.snapshot.collapsed]).to.deep.equal(['a']);
      state.toggle('a');
      expect([...state.snapshot.collapsed]).to.deep.equal([]);
    });

    it('opens a comment and all above it, and no other', () => {
      const state = stateOf(new MemoryBackend(), { initial: [...chain, sampleComment('x')] });
      for (const id of ['a', 'b', 'c', 'd', 'x']) state.toggle(id);
      expect(state.expandTo('c')).to.equal(true);
      expect([...state.snapshot.collapsed]).to.deep.equal(['d', 'x']);
    });

    it('says when a comment is not loaded', () => {
      expect(stateOf(new MemoryBackend(), { initial: chain }).expandTo('z')).to.equal(false);
    });

    it('ends in a cycle', () => {
      const cycle = [sampleComment('a', { parentId: 'b' }), sampleComment('b', { parentId: 'a' })];
      const state = stateOf(new MemoryBackend(), { initial: cycle });
      state.toggle('b');
      expect(state.expandTo('a')).to.equal(true);
      expect(state.snapshot.collapsed.size).to.equal(0);
    });
  });

  describe('posting', () => {
    const send = (state: ThreadState, text: string, parentId: string | null = null, idempotencyKey = randomId()) =>
      state.post({ thread, parentId, text, viewer: nora, idempotencyKey });

    it('shows the comment when the backend has answered', async () => {
      const state = await loaded(seeded(many(1), { can: { live: false }, delay: 5 }));
      const posting = send(state, 'Saw it twice.', '0');
      expect(state.snapshot.comments).to.have.length(1);
      const comment = await posting;
      expect(comment.body.source).to.equal('Saw it twice.');
      expect(state.snapshot.roots[0]?.children[0]?.comment).to.deep.equal(comment);
      expect(state.snapshot.total).to.equal(2);
    });

    it('sends once what is clicked twice', async () => {
      const backend = new MemoryBackend({ delay: 5 });
      const state = await loaded(backend);
      let posts = 0;
      const post = backend.post.bind(backend);
      backend.post = (...args) => {
        posts++;
        return post(...args);
      };
      const [first, second] = [send(state, 'once', null, 'k'), send(state, 'once', null, 'k')];
      expect(first).to.equal(second);
      await Promise.all([first, second]);
      expect(posts).to.equal(1);
      expect(state.snapshot.comments).to.have.length(1);
    });

    it('shows once what was stored though the answer was lost, when it is sent again', async () => {
      const backend = new MemoryBackend();
      const state = await loaded(backend);
      backend.failNext(new CommentError('outcome-unknown'), { stored: true });
      expect((await refusal(send(state, 'x', null, 'k'))).code).to.equal('outcome-unknown');
      await send(state, 'x', null, 'k');
      await nextTask();
      expect(state.snapshot.comments).to.have.length(1);
    });

    it('refuses without asking what would be refused', async () => {
      const backend = new MemoryBackend({ can: { maxLength: 5, required: ['name', 'email'] } });
      backend.post = () => expect.fail('asked the backend');
      const state = stateOf(backend);
      expect(await refusal(send(state, ' '))).to.deep.equal({ code: 'invalid', field: 'text' });
      expect(await refusal(send(state, '123456'))).to.deep.equal({ code: 'too-long', field: 'text' });
      const attempt = (viewer: object) =>
        refusal(
          state.post({ thread, parentId: null, text: 'x', viewer: { kind: 'guest', ...viewer }, idempotencyKey: 'k' }),
        );
      expect(await attempt({ email: nora.email })).to.deep.equal({ code: 'invalid', field: 'name' });
      expect(await attempt({ name: 'x' })).to.deep.equal({ code: 'invalid', field: 'email' });
      expect(await attempt({ name: 'x', email: 'x' })).to.deep.equal({ code: 'invalid', field: 'email' });
      expect(await attempt({ ...nora, url: 'javascript:alert(1)' })).to.deep.equal({ code: 'invalid', field: 'url' });
    });

    it('passes the backend’s refusal on, and can be tried again with the same key', async () => {
      const backend = new MemoryBackend();
      const state = await loaded(backend);
      const error = new CommentError('rate-limited', { serverMessage: 'Slow down', retryAt: 7 });
      backend.failNext(error);
      expect(await send(state, 'x', null, 'k').catch((reason: unknown) => reason)).to.equal(error);
      expect(state.snapshot.comments).to.have.length(0);
      await send(state, 'x', null, 'k');
      expect(state.snapshot.comments).to.have.length(1);
    });

    it('learns that a thread is closed', async () => {
      const backend = new MemoryBackend();
      const state = await loaded(backend);
      backend.failNext(new CommentError('closed'));
      await refusal(send(state, 'x'));
      expect(state.snapshot.closed).to.equal(true);
    });

    it('does not know the outcome when the answer makes no sense', async () => {
      const backend = new MemoryBackend();
      backend.post = () => Promise.resolve({ id: 7 } as never);
      expect((await refusal(send(stateOf(backend), 'x'))).code).to.equal('outcome-unknown');
      backend.post = () => Promise.reject(new TypeError('Failed to fetch'));
      expect((await refusal(send(stateOf(backend), 'x'))).code).to.equal('outcome-unknown');
    });

    it('keeps a comment that waits for a moderator, which no list holds', async () => {
      const backend = new ScriptedBackend(() => ({ items: many(1) }), { live: false });
      const state = await loaded(backend);
      backend.post = () => Promise.resolve(sampleComment('held', { status: 'pending', own: true }));
      await send(state, 'x');
      await state.reload();
      expect(ids(state.snapshot)).to.deep.equal(['0', 'held']);
      expect(state.snapshot.total).to.equal(1);
    });

    it('lets the list decide once it has had the comment', async () => {
      const backend = new ScriptedBackend(() => ({ items: many(2) }), { live: false });
      backend.post = () => Promise.resolve(sampleComment('1', { status: 'pending' }));
      const state = stateOf(backend);
      await send(state, 'x');
      expect(state.snapshot.comments[0]?.status).to.equal('pending');
      await state.load();
      expect(state.snapshot.comments.find(({ id }) => id === '1')?.status).to.equal('published');
      (backend as { answer: unknown }).answer = () => ({ items: many(1) });
      await state.reload();
      expect(ids(state.snapshot)).to.deep.equal(['0']);
    });

    it('loses no comment that is sent while others are being fetched', async () => {
      const answer = gate();
      const backend = new ScriptedBackend(
        async () => {
          await answer.promise;
          return { items: many(1) };
        },
        { live: false },
      );
      const state = stateOf(backend);
      const loading = state.load();
      const { id } = await send(state, 'x');
      answer.open();
      await loading;
      expect(ids(state.snapshot)).to.have.members(['0', id]);
    });

    it('sends 100 kB where the backend takes that much', async () => {
      const text = '映画 <b>&amp;</b>\n'.repeat(8000);
      const state = await loaded(new MemoryBackend({ can: { maxLength: Infinity } }));
      expect((await send(state, text)).body.source).to.equal(text);
    });

    it('clears the draft that was sent', async () => {
      const drafts = new Drafts();
      const state = stateOf(new MemoryBackend(), { drafts });
      expect(state.drafts).to.equal(drafts);
      const { idempotencyKey } = drafts.write(thread, 'a', 'x');
      drafts.write(thread, null, 'another');
      await send(state, 'x', 'a', idempotencyKey);
      expect(drafts.read(thread, 'a')).to.equal(undefined);
      expect(drafts.read(thread, null)?.text).to.equal('another');
    });

    it('keeps the draft when sending fails, and one that was begun since', async () => {
      const drafts = new Drafts();
      const backend = new MemoryBackend({ delay: 5 });
      const state = stateOf(backend, { drafts });
      const { idempotencyKey } = drafts.write(thread, null, 'x');
      backend.failNext(new CommentError('offline'));
      await refusal(send(state, 'x', null, idempotencyKey));
      expect(drafts.read(thread, null)?.text).to.equal('x');
      const posting = send(state, 'x', null, idempotencyKey);
      drafts.clear(thread, null);
      drafts.write(thread, null, 'the next one');
      await posting;
      expect(drafts.read(thread, null)?.text).to.equal('the next one');
    });

    it('can be taken back by whoever sends', async () => {
      const controller = new AbortController();
      const reason = new Error('changed my mind');
      const state = stateOf(new MemoryBackend({ delay: 5 }));
      const posting = state.post(
        { thread, parentId: null, text: 'x', viewer: nora, idempotencyKey: 'k' },
        controller.signal,
      );
      controller.abort(reason);
      expect(await posting.catch((error: unknown) => error)).to.equal(reason);
    });
  });

  describe('changes from elsewhere', () => {
    it('are shown, without a word about loading', async () => {
      const backend = seeded(many(1));
      const state = await loaded(backend);
      const statuses = new Set<string>();
      state.subscribe(({ status }) => statuses.add(status));
      backend.add(thread, sampleComment('new'));
      await waitUntil(() => state.snapshot.comments.length === 2);
      expect([...statuses]).to.deep.equal(['ready']);
    });

    it('reach a second state on the same thread', async () => {
      const backend = new MemoryBackend();
      const [here, there] = [await loaded(backend), await loaded(backend)];
      await here.post({ thread, parentId: null, text: 'x', viewer: nora, idempotencyKey: 'k' });
      await waitUntil(() => there.snapshot.comments.length === 1);
      await nextTask();
      expect(here.snapshot.comments).to.deep.equal(there.snapshot.comments);
    });

    it('reach another tab, by way of this browser’s own storage', async () => {
      const database = `test-${randomId()}`;
      const tabs = [new IndexedDbBackend({ database }), new IndexedDbBackend({ database })] as const;
      const [here, there] = [await loaded(tabs[0]), await loaded(tabs[1])];
      await here.post({ thread, parentId: null, text: 'x', viewer: nora, idempotencyKey: 'k' });
      await waitUntil(() => there.snapshot.comments.length === 1);
      expect(here.snapshot.comments).to.have.length(1);
      here.dispose();
      there.dispose();
      await Promise.all(tabs.map((tab) => tab.close()));
      indexedDB.deleteDatabase(database);
    });

    it('are fetched once more, however many come while fetching', async () => {
      const first = gate();
      const backend: ScriptedBackend = new ScriptedBackend(async () => {
        if (backend.asked.length === 1) await first.promise;
        return { items: many(backend.asked.length) };
      });
      const state = stateOf(backend);
      const loading = state.load();
      for (let i = 0; i < 5; i++) backend.add(thread, sampleComment(`${i}`));
      first.open();
      await loading;
      await waitUntil(() => state.snapshot.comments.length === 2);
      await nextTask();
      expect(backend.asked).to.have.length(2);
    });

    it('leave what is shown when they cannot be fetched', async () => {
      const backend = seeded(many(1));
      const state = await loaded(backend);
      const { snapshot } = state;
      const list = backend.list.bind(backend);
      let listed = 0;
      backend.list = (...args) => {
        listed++;
        return list(...args);
      };
      backend.failNext(new CommentError('offline'));
      backend.add(thread, sampleComment('new'));
      await waitUntil(() => listed === 1);
      await nextTask();
      expect(state.snapshot).to.equal(snapshot);
    });

    it('do not answer for one who asks to load: a failure is told', async () => {
      const backend = seeded(many(1), { delay: 5 });
      const state = await loaded(backend);
      backend.add(thread, sampleComment('new'));
      backend.failNext(new CommentError('offline'));
      await state.load();
      expect(state.snapshot.status).to.equal('error');
    });

    it('are not lost when more is loaded meanwhile', async () => {
      const backend = seeded(many(150), { delay: 2 });
      const state = await loaded(backend, { limit: 100 });
      backend.add(thread, sampleComment('early', { publishedAt: minute(-1) }));
      await state.loadMore();
      await waitUntil(() => ids(state.snapshot).includes('early'));
    });

    it('are not listened for where the backend reports none', async () => {
      const backend = seeded(many(1), { can: { live: false } });
      backend.subscribe = () => expect.fail('listened');
      await loaded(backend);
    });
  });

  describe('what a reader does to comments', () => {
    const first = ({ comments }: ThreadSnapshot) => comments[0]!;
    const mine = () => [sampleComment('a', { own: true, likes: 2 }), sampleComment('b', { parentId: 'a' })];

    it('is seen before the backend has answered, and nothing else is new', async () => {
      const state = await loaded(seeded(mine(), { delay: 10 }));
      const { comments, nodes } = state.snapshot;
      const voting = state.vote('a', true);
      expect(first(state.snapshot)).to.include({ likes: 3, liked: true });
      expect(state.snapshot.comments[1]).to.equal(comments[1]);
      expect(state.snapshot.nodes.get('b')).to.equal(nodes.get('b'));
      expect(state.snapshot.roots[0]?.comment.likes).to.equal(3);
      await voting;
      expect(first(state.snapshot)).to.include({ likes: 3, liked: true });
    });

    it('is taken back where the backend refuses', async () => {
      const backend = seeded(mine());
      const state = await loaded(backend, { grace: 5 });
      backend.failNext(new CommentError('rate-limited'));
      expect(await refusal(state.vote('a', true))).to.include({ code: 'rate-limited' });
      expect(first(state.snapshot)).to.include({ likes: 2 });
      backend.failNext(new CommentError('forbidden'));
      expect(await refusal(state.edit('a', 'x'))).to.include({ code: 'forbidden' });
      expect(first(state.snapshot).body.source).to.equal('The words of a');
    });

    it('is refused where the backend does not do it', async () => {
      const state = await loaded(seeded(mine(), { can: { vote: false, edit: false, remove: false } }));
      for (const doing of [state.vote('a', true), state.edit('a', 'x'), state.remove('a'), state.vote('none', true)])
        expect(await refusal(doing)).to.include({ code: 'forbidden' });
    });

    it('is remembered of comments that the page printed, and nothing else is new', async () => {
      const backend = seeded([]);
      const initial = [sampleComment('901', { likes: 2 }), sampleComment('902')];
      const state = await loaded(backend, { initial });
      await state.vote('901', true);
      await nextTask();
      expect(first(state.snapshot)).to.include({ likes: 3, liked: true });
      expect(state.snapshot.comments[1]).to.equal(initial[1]);
      const before = first(state.snapshot);
      await state.reload();
      expect(first(state.snapshot)).to.equal(before);
      const later = await loaded(backend, { initial });
      expect(first(later.snapshot)).to.include({ likes: 3, liked: true });
      await later.vote('901', false);
      await waitUntil(() => first(state.snapshot) === initial[0]);
    });

    it('waits before it leaves, and can be taken back until then', async () => {
      const backend = seeded(mine());
      backend.edit = () => expect.fail('sent');
      const state = await loaded(backend, { grace: 10_000 });
      const editing = state.edit('a', 'changed');
      expect(first(state.snapshot).body.source).to.equal('changed');
      expect([...state.snapshot.undoable]).to.deep.equal([['a', 'edit']]);
      expect(state.undo('a')).to.equal(true);
      expect(await editing).to.equal(undefined);
      expect(first(state.snapshot).body.source).to.equal('The words of a');
      expect(state.snapshot.undoable.size).to.equal(0);
      expect(state.undo('a')).to.equal(false);
    });

    it('leaves after the wait, and stays', async () => {
      const backend = seeded(mine());
      const state = await loaded(backend, { grace: 5 });
      await state.remove('a');
      expect(first(state.snapshot).status).to.equal('deleted');
      expect((await backend.list({ thread, order: 'oldest', limit: 1 })).items[0]?.status).to.equal('deleted');
      expect(state.snapshot.comments).to.have.length(2);
    });

    it('counts as it was done last', async () => {
      const backend = seeded(mine());
      const state = await loaded(backend, { grace: 20 });
      const earlier = state.edit('a', 'one');
      const later = state.edit('a', 'two');
      expect(await earlier).to.equal(undefined);
      expect((await later)?.body.source).to.equal('two');
      expect(first(state.snapshot).body.source).to.equal('two');
    });

    it('leaves at once with a reader who leaves', async () => {
      const backend = seeded(mine());
      const state = await loaded(backend, { grace: 10_000 });
      void state.edit('a', 'changed');
      state.dispose();
      await nextTask();
      expect((await backend.list({ thread, order: 'oldest', limit: 1 })).items[0]?.body.source).to.equal('changed');
    });
  });

  describe('what a reader wanted changed and left before it was', () => {
    const mine = () => [sampleComment('a', { own: true }), sampleComment('b', { own: true })];
    const words = ({ comments }: ThreadSnapshot) => comments.map(({ body, status }) => [body.source, status]);
    const left = () => Object.keys(localStorage).filter((key) => key.startsWith('film-review-change:'));
    /** A visit that ends before anything is sent. */
    async function visitAndLeave(backend: MemoryBackend): Promise<void> {
      const state = await loaded(backend, { grace: 1e6, storage: localStorage });
      void state.edit('a', 'changed');
      void state.remove('b');
    }
    afterEach(() => localStorage.clear());

    it('is done on the next visit, seen at once, and never again', async () => {
      const backend = seeded(mine());
      await visitAndLeave(backend);
      const state = await loaded(backend, { grace: 20, storage: localStorage });
      expect(words(state.snapshot)[0]).to.deep.equal(['changed', 'published']);
      expect(words(state.snapshot)[1]![1]).to.equal('deleted');
      await waitUntil(() => state.snapshot.undoable.size === 0);
      await waitUntil(() => left().length === 0);
      expect((await backend.list({ thread, order: 'oldest', limit: 1 })).items[0]!.body.source).to.equal('changed');
    });

    it('is not done where it was taken back in the other tab', async () => {
      const backend = seeded(mine());
      const left = await loaded(backend, { grace: 1e6, storage: localStorage });
      void left.edit('a', 'changed');
      const state = await loaded(backend, { grace: 50, storage: localStorage });
      left.undo('a');
      await waitUntil(() => state.snapshot.undoable.size === 0);
      expect(words(state.snapshot)[0]).to.deep.equal(['The words of a', 'published']);
    });

    it('waits for another visit where there is no network, and is given up where it is refused', async () => {
      const backend = seeded(mine());
      await visitAndLeave(backend);
      const edit = backend.edit.bind(backend);
      let removals = 0;
      backend.edit = () => Promise.reject(new CommentError('offline'));
      backend.remove = () => {
        removals++;
        return Promise.reject(new CommentError('forbidden'));
      };
      const offline = await loaded(backend, { grace: 1, storage: localStorage });
      await waitUntil(() => words(offline.snapshot)[0]![0] === 'The words of a');
      await waitUntil(() => left().length === 1);
      expect(left()[0]).to.match(/a$/);
      backend.edit = edit;
      const state = await loaded(backend, { grace: 1, storage: localStorage });
      await waitUntil(() => left().length === 0);
      expect(words(state.snapshot)).to.deep.equal([
        ['changed', 'published'],
        ['The words of b', 'published'],
      ]);
      expect(removals, 'what was refused is not tried again').to.equal(1);
    });

    it('is forgotten after a week', async () => {
      const old = { id: 'a', kind: 'edit', text: 'x', time: Date.now() - 8 * 24 * 60 * 60 * 1000 };
      localStorage.setItem(`film-review-change:${JSON.stringify(thread)}a`, JSON.stringify(old));
      const state = await loaded(seeded(mine()), { grace: 1e6, storage: localStorage });
      expect(state.snapshot.undoable.size).to.equal(0);
      expect(left()).to.deep.equal([]);
    });
  });

  describe('what others write meanwhile, where it is held back', () => {
    it('is counted, and shown when it is wanted', async () => {
      const backend = seeded(many(2));
      const state = await loaded(backend, { holdsArrivals: true });
      backend.add(thread, sampleComment('new'));
      await waitUntil(() => state.snapshot.arrived === 1);
      expect(ids(state.snapshot)).to.deep.equal(['0', '1']);
      expect(state.snapshot.total).to.equal(2);
      state.showArrived();
      expect(ids(state.snapshot)).to.include('new');
      expect(state.snapshot).to.include({ arrived: 0, total: 3 });
    });

    it('is shown with all that is asked for anew', async () => {
      const backend = seeded(many(1));
      const state = await loaded(backend, { holdsArrivals: true });
      backend.add(thread, sampleComment('new'));
      await waitUntil(() => state.snapshot.arrived === 1);
      await state.reload();
      expect(state.snapshot).to.include({ arrived: 0, total: 2 });
    });

    it('is not what the reader wrote', async () => {
      const state = await loaded(new MemoryBackend(), { holdsArrivals: true });
      await state.post({ thread, parentId: null, text: 'x', viewer: nora, idempotencyKey: 'k' });
      await nextTask();
      expect(state.snapshot.arrived).to.equal(0);
      expect(state.snapshot.comments).to.have.length(1);
    });

    it('does not keep back a change of what is shown', async () => {
      let likes = 1;
      const backend = new ScriptedBackend(() => ({
        items: [sampleComment('a', { likes }), ...(likes > 1 ? many(1) : [])],
      }));
      const state = await loaded(backend, { holdsArrivals: true });
      likes = 5;
      state.refresh();
      await waitUntil(() => state.snapshot.arrived === 1);
      expect(state.snapshot.comments.map(({ likes: n }) => n)).to.deep.equal([5]);
    });
  });

  it('takes ten thousand comments that come at once, a slice at a time', async () => {
    let turns = 0;
    const own = Object.getOwnPropertyDescriptor(window, 'scheduler');
    // Not every engine has one.
    Object.defineProperty(window, 'scheduler', {
      configurable: true,
      value: {
        yield: () => {
          turns++;
          return nextTask();
        },
      },
    });
    const state = await loaded(new ScriptedBackend(() => ({ items: many(10_000) })));
    if (own) Object.defineProperty(window, 'scheduler', own);
    else Reflect.deleteProperty(window, 'scheduler');
    expect(state.snapshot.comments).to.have.length(10_000);
    expect(turns).to.be.above(0);
  });

  describe('disposing', () => {
    it('stops listening, loading and telling', async () => {
      const backend = seeded(many(1), { delay: 5 });
      let unsubscribed = 0;
      const subscribe = backend.subscribe.bind(backend);
      backend.subscribe = (name, onChange) => {
        const unsubscribe = subscribe(name, onChange);
        return () => {
          unsubscribed++;
          unsubscribe();
        };
      };
      const state = stateOf(backend);
      const loading = state.load();
      const { snapshot } = state;
      state.subscribe(() => expect.fail('told'));
      state.dispose();
      await loading;
      backend.delay = 0;
      backend.add(thread, sampleComment('new'));
      await nextTask();
      await state.load();
      expect(unsubscribed).to.equal(1);
      expect(state.snapshot).to.equal(snapshot);
    });

    it('lets a comment that is being sent arrive', async () => {
      const backend = new MemoryBackend({ delay: 5 });
      const drafts = new Drafts();
      const state = await loaded(backend, { drafts });
      const { idempotencyKey } = drafts.write(thread, null, 'x');
      const posting = state.post({ thread, parentId: null, text: 'x', viewer: nora, idempotencyKey });
      state.dispose();
      await posting;
      expect((await backend.count([thread])).get(thread)).to.equal(1);
      expect(drafts.read(thread, null)).to.equal(undefined);
    });
  });

  it('has an own comment again when the page is opened again', async () => {
    const database = `test-${randomId()}`;
    const before = new IndexedDbBackend({ database });
    const state = await loaded(before);
    await state.post({ thread, parentId: null, text: 'still here', viewer: nora, idempotencyKey: 'k' });
    state.dispose();
    await before.close();
    const after = new IndexedDbBackend({ database });
    const reopened = await loaded(after);
    expect(reopened.snapshot.comments.map(({ body }) => body.source)).to.deep.equal(['still here']);
    reopened.dispose();
    await after.close();
    indexedDB.deleteDatabase(database);
  });
});
