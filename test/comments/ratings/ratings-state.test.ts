import { expect } from '@open-wc/testing';
import type { Backend } from '../../../src/comments/backend.js';
import { MemoryBackend } from '../../../src/comments/backends/testing/memory.js';
import { CommentError } from '../../../src/comments/comment-error.js';
import { type RatingsSnapshot, RatingsState } from '../../../src/comments/ratings/ratings-state.js';
import { sampleComment } from '../sample-comment.js';

const rated = (id: string, value: number) =>
  sampleComment(id, { author: { name: id }, rating: { value, best: 5, raw: String(value), kind: 'number' } });

/** A state, and everything that it told. */
function watch(backend: Backend) {
  const state = new RatingsState({ backend, thread: 't', best: 5 });
  const heard: RatingsSnapshot[] = [];
  state.subscribe((snapshot) => heard.push(snapshot));
  return { state, heard };
}

describe('RatingsState', () => {
  it('loads what readers gave', async () => {
    const { state, heard } = watch(new MemoryBackend({ seed: { t: [rated('Ann', 4), rated('Ben', 5)] } }));
    await state.load();
    expect(heard.map(({ status }) => status)).to.deep.equal(['loading', 'ready']);
    expect(state.snapshot).to.deep.include({ own: null, canRate: true });
    expect(state.snapshot.votes).to.deep.include({ count: 2, average: 4.5 });
  });

  it('stores what the reader gives, changes it and takes it back', async () => {
    const { state } = watch(new MemoryBackend({ seed: { t: [rated('Ann', 4)] } }));
    await state.load();
    for (const [value, average] of [
      [2, 3],
      [5, 4.5],
      [null, 4],
    ] as const) {
      await state.rate(value);
      expect(state.snapshot).to.deep.include({ own: value, isSending: false });
      expect(state.snapshot.votes?.average).to.equal(average);
    }
  });

  it('shows the choice at once, and sends only the last of several', async () => {
    const backend = new MemoryBackend({ delay: 20 });
    const sent: (number | null)[] = [];
    const rate = backend.rate.bind(backend);
    backend.rate = (thread, value, best, signal) => {
      sent.push(value);
      return rate(thread, value, best, signal);
    };
    const { state } = watch(backend);
    await state.load();
    const all = [1, 2, 3, 4].map((value) => {
      const sending = state.rate(value);
      expect(state.snapshot.own).to.equal(value);
      return sending;
    });
    await Promise.all(all);
    expect(sent).to.deep.equal([1, 4]);
    expect(state.snapshot).to.deep.include({ own: 4, isSending: false });
    expect(state.snapshot.votes).to.deep.include({ count: 1, average: 4 });
  });

  it('keeps the choice that could not be stored, and stores it on the next try', async () => {
    const backend = new MemoryBackend();
    const { state } = watch(backend);
    await state.load();
    backend.failNext(new CommentError('unavailable'));
    await state.rate(3);
    expect(state.snapshot.sendError?.code).to.equal('unavailable');
    expect(state.snapshot).to.deep.include({ own: 3, isSending: false });
    expect(state.snapshot.votes?.own).to.equal(null);
    await state.retry();
    expect(state.snapshot.sendError).to.equal(undefined);
    expect(state.snapshot.votes?.own).to.equal(3);
  });

  it('keeps the choice through a loading that comes in between', async () => {
    const backend = new MemoryBackend();
    const { state } = watch(backend);
    await state.load();
    backend.failNext(new CommentError('offline'));
    await state.rate(3);
    backend.add('t', rated('Ann', 5));
    await state.load();
    expect(state.snapshot.own).to.equal(3);
    expect(state.snapshot.votes?.count).to.equal(1);
  });

  it('says why it could not load, and tries again', async () => {
    const backend = new MemoryBackend();
    const { state } = watch(backend);
    backend.failNext(new CommentError('offline'));
    await state.load();
    expect(state.snapshot.status).to.equal('error');
    expect(state.snapshot.error?.code).to.equal('offline');
    await state.retry();
    expect(state.snapshot).to.deep.include({ status: 'ready', error: undefined });
  });

  it('takes nothing more where ratings are closed', async () => {
    const backend = new MemoryBackend();
    const { state } = watch(backend);
    await state.load();
    backend.failNext(new CommentError('closed'));
    await state.rate(3);
    expect(state.snapshot).to.deep.include({ canRate: false, own: null });
  });

  it('hears what others give', async () => {
    const backend = new MemoryBackend();
    const { state } = watch(backend);
    await state.load();
    backend.add('t', rated('Ann', 5));
    await new Promise((resolve) => setTimeout(resolve));
    expect(state.snapshot.votes?.count).to.equal(1);
  });

  it('asks nothing of a comment system without ratings', async () => {
    const backend: Backend = new MemoryBackend();
    backend.ratings = undefined;
    const { state, heard } = watch(backend);
    await state.load();
    expect(state.snapshot).to.deep.include({ status: 'unsupported', canRate: false });
    expect(heard).to.deep.equal([]);
  });

  it('shows ratings that it takes none of', async () => {
    const backend: Backend = new MemoryBackend({ seed: { t: [rated('Ann', 5)] } });
    backend.rate = undefined;
    const { state } = watch(backend);
    await state.load();
    expect(state.snapshot).to.deep.include({ status: 'ready', canRate: false });
  });

  it('is silent once it is disposed of', async () => {
    const backend = new MemoryBackend();
    const { state, heard } = watch(backend);
    const loading = state.load();
    state.dispose();
    await loading;
    backend.add('t', rated('Ann', 5));
    expect(heard.map(({ status }) => status)).to.deep.equal(['loading']);
  });
});
