import { expect, waitUntil } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { MemoryBackend } from '../../../src/comments/backends/testing/memory.js';
import { toCommentError } from '../../../src/comments/comment-error.js';
import { Drafts } from '../../../src/comments/outbox/drafts.js';
import { Outbox } from '../../../src/comments/outbox/outbox.js';
import { IndexedOutboxDatabase, type OutboxDatabase } from '../../../src/comments/outbox/outbox-database.js';
import { PendingComments } from '../../../src/comments/outbox/pending-comments.js';
import type { Comment } from '../../../src/model/comment.js';
import { StorageDouble } from '../../platform/storage-double.js';

const NAME = 'film-review-outbox-test';
const nora = { kind: 'guest', name: 'Nora', email: 'nora@example.test' } as const;

describe('an outbox with a database', () => {
  let backend: MemoryBackend;
  let storage: StorageDouble;
  let posts = 0;
  let atPost: () => Promise<void>;
  const outboxes: Outbox[] = [];

  beforeEach(async () => {
    await deleteDB(NAME);
    backend = new MemoryBackend({ can: { idempotent: false } });
    storage = new StorageDouble();
    posts = 0;
    atPost = () => Promise.resolve();
    const post = backend.post.bind(backend);
    backend.post = async (...args) => {
      posts++;
      await atPost();
      return post(...args);
    };
  });
  afterEach(() => {
    for (const outbox of outboxes.splice(0)) outbox.dispose();
  });

  /** The outbox of a tab; each has its own connection to the database. */
  function outboxOf(database: OutboxDatabase = new IndexedOutboxDatabase(NAME), kept = storage): Outbox {
    const quiet = { onSent: () => undefined, onFailed: () => undefined, onChange: () => undefined };
    const outbox = new Outbox({ backend, thread: 'here', storage: kept, database, ...quiet });
    outboxes.push(outbox);
    return outbox;
  }
  const send = (outbox: Outbox, text: string, key = text): Promise<Comment> =>
    outbox.post({ thread: 'here', parentId: null, text, viewer: nora, idempotencyKey: key });
  const onDisk = async (): Promise<Record<string, unknown>[]> => {
    const entries = await new IndexedOutboxDatabase(NAME).read('here');
    return [...entries.values()] as Record<string, unknown>[];
  };
  const listed = async () => (await backend.list({ thread: 'here', order: 'oldest', limit: 9 })).items;

  it('has a comment on disk before its request leaves', async () => {
    let atRequest: unknown;
    atPost = async () => void (atRequest = await onDisk());
    await send(outboxOf(), 'Kept first');
    expect(atRequest).to.have.length(1);
    expect((atRequest as object[])[0]).to.include({ text: 'Kept first', state: 'sending', attempts: 1 });
    expect((await onDisk())[0]).to.include({ state: 'sent' });
    expect(JSON.stringify(await onDisk())).not.to.include('nora@example.test');
  });

  it('brings back what localStorage lost with the browser, and looks before it sends it', async () => {
    let release = (): void => undefined;
    const asleep = new Promise<void>((resolve) => (release = resolve));
    atPost = () => asleep;
    const cutOff = outboxOf();
    void send(cutOff, 'Cut off').catch(() => undefined);
    await waitUntil(() => posts === 1);
    const [entry] = await onDisk();
    release();
    await waitUntil(() => cutOff.stateOf('Cut off') === 'sent');
    cutOff.dispose();
    // As the disk was when the browser ended: nothing of localStorage had reached it.
    await new IndexedOutboxDatabase(NAME).change('here', 'Cut off', () => entry);
    const next = outboxOf(undefined, new StorageDouble());
    await next.open();
    await waitUntil(() => next.stateOf('Cut off') === 'sent');
    expect(posts).to.equal(1);
    expect(await listed()).to.have.length(1);
  });

  it('puts a refused comment back into its form where the draft was lost with the browser', async () => {
    const refused = Object.assign(new Error('x'), { name: 'CommentError', code: 'forbidden' });
    function visit(kept: StorageDouble) {
      const drafts = new Drafts(kept);
      const quiet = { onFailed: () => undefined, onChange: () => undefined };
      const database = new IndexedOutboxDatabase(NAME);
      const pending = new PendingComments({ backend, thread: 'here', drafts, storage: kept, database, ...quiet });
      return { drafts, pending };
    }
    const { drafts, pending } = visit(storage);
    const { text, idempotencyKey } = drafts.write('here', null, 'Refused');
    backend.failNext(refused);
    await pending
      .post({ thread: 'here', parentId: null, text, viewer: nora, idempotencyKey })
      .catch((error: unknown) => expect(toCommentError(error, 'invalid').code).to.equal('forbidden'));
    pending.dispose();
    // Nothing of localStorage had reached the disk when the browser ended.
    const next = visit(new StorageDouble());
    let shown = 0;
    next.drafts.subscribe({ keep: () => undefined, changed: () => void shown++ });
    next.pending.open();
    await waitUntil(() => next.drafts.read('here', null));
    expect(next.drafts.read('here', null)).to.include({ text: 'Refused', idempotencyKey });
    expect(shown, 'forms are told').to.be.above(0);
    expect(next.pending.list.comments).to.deep.equal([]);
    next.pending.dispose();
  });

  it('takes a draft with the words of a waiting comment out of its form, whose key another tab has', async () => {
    const drafts = new Drafts(storage);
    drafts.write('here', null, 'Twice written');
    const lost = new StorageDouble();
    backend.failNext(Object.assign(new Error('x'), { name: 'CommentError', code: 'rate-limited' }));
    await send(outboxOf(undefined, lost), 'Twice written', 'of-another-tab').catch(() => undefined);
    const quiet = { onFailed: () => undefined, onChange: () => undefined };
    const database = new IndexedOutboxDatabase(NAME);
    const pending = new PendingComments({ backend, thread: 'here', drafts, storage, database, ...quiet });
    let told = 0;
    drafts.subscribe({ keep: () => undefined, changed: () => void told++ });
    pending.open();
    await waitUntil(() => pending.list.comments.length === 1);
    await waitUntil(() => !drafts.read('here', null));
    expect(told, 'the form is told').to.be.above(0);
    pending.dispose();
  });

  it('keeps a comment at once, in case the page goes before the database has it', async () => {
    const never: OutboxDatabase = {
      read: () => new Promise(() => undefined),
      change: () => new Promise(() => undefined),
    };
    const sending = send(outboxOf(never), 'Gone at once');
    const next = new Outbox({
      backend,
      thread: 'here',
      storage: storage.copy(),
      onSent: () => undefined,
      onFailed: () => undefined,
      onChange: () => undefined,
    });
    outboxes.push(next);
    expect(next.entries.map(({ text, isUncertain }) => [text, isUncertain])).to.deep.equal([['Gone at once', false]]);
    await sending;
  });

  it('tells what became of a comment whose tab ended before it could tell the others', async () => {
    let release = (): void => undefined;
    const asleep = new Promise<void>((resolve) => (release = resolve));
    atPost = () => asleep;
    const ending = outboxOf();
    void send(ending, 'Told by the disk').catch(() => undefined);
    await waitUntil(() => posts === 1);
    const asBefore = storage.copy();
    release();
    await waitUntil(() => ending.stateOf('Told by the disk') === 'sent');
    ending.dispose();
    const sent: string[] = [];
    let shown: readonly unknown[] = [];
    const other = new Outbox({
      backend,
      thread: 'here',
      storage: asBefore,
      database: new IndexedOutboxDatabase(NAME),
      onSent: ({ body }) => void sent.push(body.source),
      onFailed: () => undefined,
      onChange: () => (shown = other.entries),
    });
    outboxes.push(other);
    shown = other.entries;
    expect(shown).to.have.length(1);
    await other.retry('Told by the disk');
    await waitUntil(() => shown.length === 0, 'it is still shown on its way');
    expect(posts).to.equal(1);
  });

  it('does not put back what its commenter deleted from the form', async () => {
    const returned: string[] = [];
    const refused = Object.assign(new Error('x'), { name: 'CommentError', code: 'forbidden' });
    backend.failNext(refused);
    await send(outboxOf(), 'Deleted').catch(() => undefined);
    const quiet = { onSent: () => undefined, onFailed: () => undefined, onChange: () => undefined };
    for (const kept of [storage, new StorageDouble()]) {
      const database = new IndexedOutboxDatabase(NAME);
      const onReturned = ({ text }: { text: string }) => void returned.push(text);
      const outbox = new Outbox({ backend, thread: 'here', storage: kept, database, onReturned, ...quiet });
      outboxes.push(outbox);
      await outbox.open();
      expect(returned).to.deep.equal(kept === storage ? [] : ['Deleted']);
    }
  });

  it('sends once what several tabs send at once where the browser has no locks', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    try {
      atPost = () => new Promise((resolve) => setTimeout(resolve, 50));
      // Without a shared localStorage either, nothing but the transaction keeps them apart.
      const tabs = [1, 2, 3].map(() => outboxOf(undefined, new StorageDouble()));
      const answers = await Promise.all(tabs.map((tab) => send(tab, 'Once')));
      expect(posts).to.equal(1);
      expect(new Set(answers.map(({ id }) => id)).size).to.equal(1);
    } finally {
      delete (navigator as { locks?: unknown }).locks;
    }
  });

  it('does not bring back what was discarded in another tab', async () => {
    backend.failNext(Object.assign(new Error('x'), { name: 'CommentError', code: 'offline' }));
    const here = outboxOf();
    await send(here, 'Given up').catch(() => undefined);
    const copies = new Map(storage.entries);
    await outboxOf().discard('Given up');
    // A copy that was written late.
    for (const [key, value] of copies) storage.entries.set(key, value);
    const next = outboxOf();
    await next.open();
    expect(next.entries).to.deep.equal([]);
    await here.retry('Given up');
    expect(posts).to.equal(1);
  });

  for (const [how, change] of [
    ['refuses', () => Promise.reject(new DOMException('full', 'QuotaExceededError'))],
    ['never answers', () => new Promise<void>(() => undefined)],
  ] as const) {
    it(`sends all the same where the database ${how}, and keeps the comment in localStorage`, async () => {
      const broken = { read: () => Promise.reject(new Error('broken')), change } as OutboxDatabase;
      const outbox = outboxOf(broken);
      backend.failNext(Object.assign(new Error('x'), { name: 'CommentError', code: 'offline' }));
      const began = Date.now();
      const error = toCommentError(await send(outbox, 'Sent').catch((reason: unknown) => reason), 'invalid');
      expect(error.code).to.equal('offline');
      expect(Date.now() - began).to.be.below(2500);
      expect([...storage.entries.values()].join()).to.include('"text":"Sent"');
      expect((await outbox.retry('Sent'))?.status).to.equal('published');
      expect(posts).to.equal(2);
    });
  }

  it('writes a comment that a script of the page sends into localStorage at once, and to the disk without being waited for', async () => {
    atPost = () => new Promise(() => undefined);
    const form = {
      element: document.createElement('form'),
      entries: new FormData(),
      leaving: new AbortController().signal,
    };
    const comment = { thread: 'here', parentId: null, text: 'Leaving', viewer: nora, idempotencyKey: 'Leaving', form };
    void outboxOf().post(comment);
    expect([...storage.entries.values()].join()).to.include('"text":"Leaving"');
    expect(posts, 'the request does not wait').to.equal(1);
    await waitUntil(async () => (await onDisk())[0]?.['text'] === 'Leaving');
  });

  it('leaves a comment in its form only where neither keeps it', async () => {
    const broken = { read: () => Promise.reject(new Error('x')), change: () => Promise.reject(new Error('x')) };
    storage.refusesWriting = true;
    for (const [database, isQueued] of [
      [broken, false],
      [new IndexedOutboxDatabase(NAME), true],
    ] as const) {
      const error = new Error('x');
      backend.failNext(Object.assign(error, { name: 'CommentError', code: 'offline' }));
      const thrown = await send(outboxOf(database), `Kept: ${isQueued}`).catch((reason: unknown) => reason);
      expect(!!toCommentError(thrown, 'invalid').isQueued).to.equal(isQueued);
    }
  });

  it('gives waiting comments of its thread, or none, whatever others wrote into the database', async () => {
    const database = new IndexedOutboxDatabase(NAME);
    for (const [at, value] of [null, 7, 'x', {}, [], { state: 'sent' }, { text: 'x', thread: 'there' }].entries())
      await database.change('here', String(at), () => value ?? { nothing: true });
    const outbox = outboxOf(database);
    await outbox.open();
    expect(outbox.entries).to.deep.equal([]);
    await send(outbox, 'Fine');
    expect(await listed()).to.have.length(1);
  });
});
