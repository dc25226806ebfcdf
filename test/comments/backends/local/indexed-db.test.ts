import { expect, waitUntil } from '@open-wc/testing';
import { openDB } from 'idb';
import { IndexedDbBackend } from '../../../../src/comments/backends/local/indexed-db.js';
import { randomId } from '../../../../src/platform/random-id.js';
import { describeBackendContract, listAll, nora, refusal, say } from '../../backend-contract.js';
import { sampleComment } from '../../sample-comment.js';

const databases = new Set<string>();
const open: IndexedDbBackend[] = [];

/** A backend as a page that is opened creates it. */
function openPage(database: string): IndexedDbBackend {
  databases.add(database);
  const backend = new IndexedDbBackend({ database });
  open.push(backend);
  return backend;
}

/** Answers `true` once the database is gone, `false` when somebody keeps it open. */
function removeDatabase(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onerror = () => reject(request.error ?? new Error('not removed'));
    // Blocked is also who waits for a connection that is about to close.
    request.onblocked = () => setTimeout(() => resolve(false), 1000);
  });
}

/** Replaces a method for one act. */
async function replacing<T extends object, K extends keyof T>(
  object: T,
  method: K,
  replacement: T[K],
  act: () => Promise<unknown>,
): Promise<void> {
  const original = object[method];
  object[method] = replacement;
  try {
    await act();
  } finally {
    object[method] = original;
  }
}

after(async () => {
  await Promise.all(open.map((backend) => backend.close()));
  await Promise.all([...databases].map(removeDatabase));
});

describeBackendContract('IndexedDbBackend', () => openPage('test-contract'));

describe('IndexedDbBackend', () => {
  let database: string;
  beforeEach(() => (database = `test-${randomId()}`));

  it('has what was written when the page is opened again', async () => {
    const page = openPage(database);
    const { id } = await say(page, 't', 'still here');
    await page.close();
    const comments = await listAll(openPage(database), 't');
    expect(comments.map((comment) => [comment.id, comment.body.source])).to.deep.equal([[id, 'still here']]);
  });

  it('marks comments as written here', async () => {
    await say(openPage(database), 't', 'x');
    const [comment] = await listAll(openPage(database), 't');
    expect(comment).to.deep.include({ own: true, status: 'published' });
    expect(openPage(database).can.storage).to.equal('browser');
  });

  it('stores no e-mail address', async () => {
    const page = openPage(database);
    await say(page, 't', 'x');
    await page.close();
    const raw = await openDB(database);
    const rows: unknown[] = await raw.getAll('comments');
    raw.close();
    expect(rows).to.have.length(1);
    expect(JSON.stringify(rows)).not.to.include(nora.email);
  });

  it('stores once what two tabs send at the same time', async () => {
    const tabs = [openPage(database), openPage(database), openPage(database)];
    const comment = { thread: 't', parentId: null, text: 'once', viewer: nora, idempotencyKey: 'k' };
    const posted = await Promise.all(tabs.map((tab) => tab.post(comment)));
    expect(new Set(posted.map(({ id }) => id)).size).to.equal(1);
    expect(await listAll(openPage(database), 't')).to.have.length(1);
  });

  it('loses nothing of what two tabs do to one comment at the same time', async () => {
    const tabs = [openPage(database), openPage(database)] as const;
    const { id } = await say(tabs[0], 't', 'first');
    await Promise.all([tabs[0].edit(id, 'second'), tabs[1].vote(id, true, { thread: 't' })]);
    const [comment] = await listAll(openPage(database), 't');
    expect(comment).to.deep.include({ likes: 1, liked: true });
    expect(comment!.body.source).to.equal('second');
  });

  it('does not bring back what another tab removed', async () => {
    const tabs = [openPage(database), openPage(database)] as const;
    const { id } = await say(tabs[0], 't', 'first');
    const [, edited] = await Promise.allSettled([tabs[0].remove(id), tabs[1].edit(id, 'second')]);
    expect(edited).to.have.nested.property('reason.code', 'not-found');
    expect(await listAll(openPage(database), 't')).to.deep.equal([]);
  });

  it('has the comments of the version before, which can be changed now', async () => {
    databases.add(database);
    const before = await openDB(database, 1, {
      upgrade(old) {
        const comments = old.createObjectStore('comments', { autoIncrement: true });
        comments.createIndex('thread', 'thread');
        comments.createIndex('idempotencyKey', 'idempotencyKey', { unique: true });
      },
    });
    const comment = sampleComment('a', { own: true });
    await before.add('comments', { thread: 't', idempotencyKey: 'k', comment });
    before.close();
    const page = openPage(database);
    expect(await listAll(page, 't')).to.deep.equal([comment]);
    expect((await page.edit('a', 'second')).body.source).to.equal('second');
  });

  it('lists a thread that is changed while it is paged through, as it was', async () => {
    const page = openPage(database);
    for (let i = 0; i < 4; i++) await say(page, 't', `${i}`);
    const first = await page.list({ thread: 't', order: 'oldest', limit: 2 });
    await page.list({ thread: 'other', order: 'oldest', limit: 2 });
    await say(page, 't', '4');
    const rest = await page.list({ thread: 't', order: 'oldest', limit: 9, cursor: first.cursor });
    expect(rest.items.map(({ body }) => body.source)).to.deep.equal(['2', '3', '4']);
  });

  it('tells other tabs', async () => {
    const [here, there] = [openPage(database), openPage(database)];
    let heard = 0;
    const unsubscribe = there.subscribe('t', () => heard++);
    await say(here, 'another thread', 'x');
    await say(here, 't', 'x');
    await waitUntil(() => heard > 0);
    expect(heard).to.equal(1);
    unsubscribe();
    let heardLater = 0;
    const unsubscribeLater = there.subscribe('t', () => heardLater++);
    await say(here, 't', 'y');
    await waitUntil(() => heardLater > 0);
    expect(heard).to.equal(1);
    unsubscribeLater();
  });

  it('tells other tabs as long as one listens', async () => {
    const [here, there] = [openPage(database), openPage(database)];
    let heard = 0;
    const unsubscribeFirst = there.subscribe('t', () => expect.fail('called one who left'));
    const unsubscribe = there.subscribe('t', () => heard++);
    unsubscribeFirst();
    await say(here, 't', 'x');
    await waitUntil(() => heard > 0);
    unsubscribe();
  });

  it('closes the channel that it listens on when nobody listens any more', async () => {
    const states: string[] = [];
    class CountedChannel extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        states.push('open');
      }
      override close(): void {
        super.close();
        states.push('closed');
      }
    }
    await replacing(window, 'BroadcastChannel', CountedChannel, async () => {
      const page = openPage(database);
      const leave = [page.subscribe('t', () => 0), page.subscribe('u', () => 0)];
      leave[0]?.();
      expect(states).to.deep.equal(['open']);
      leave[1]?.();
      expect(states).to.deep.equal(['open', 'closed']);
      await say(page, 't', 'x');
      expect(states).to.deep.equal(['open', 'closed', 'open', 'closed']);
    });
  });

  it('lets the database itself refuse a second comment with the same key', async () => {
    const page = openPage(database);
    await page.post({ thread: 't', parentId: null, text: 'x', viewer: nora, idempotencyKey: 'k' });
    const raw = await openDB(database);
    const adding = raw.add('comments', { thread: 't', idempotencyKey: 'k', comment: {} });
    expect(await adding.catch((error: unknown) => error)).to.have.property('name', 'ConstraintError');
    raw.close();
  });

  it('works where there is no BroadcastChannel', async () => {
    await replacing(window, 'BroadcastChannel', undefined as never, async () => {
      const page = openPage(database);
      let heard = 0;
      const unsubscribe = page.subscribe('t', () => heard++);
      await say(page, 't', 'x');
      expect(heard).to.equal(1);
      unsubscribe();
    });
  });

  it('stands in nobody’s way who removes or changes the database, and goes on afterwards', async () => {
    const page = openPage(database);
    await say(page, 't', 'x');
    expect(await removeDatabase(database)).to.equal(true);
    expect(await listAll(page, 't')).to.deep.equal([]);
    await say(page, 't', 'y');
    expect(await listAll(page, 't')).to.have.length(1);
  });

  it('gives its connection back when it is closed', async () => {
    const page = openPage(database);
    await say(page, 't', 'x');
    const { close } = Object.getOwnPropertyDescriptors(IDBDatabase.prototype);
    let closed = 0;
    const count = function (this: IDBDatabase): void {
      closed++;
      close.value?.call(this);
    };
    await replacing(IDBDatabase.prototype, 'close', count, () => page.close());
    expect(closed).to.equal(1);
  });

  it('leaves out what cannot be understood, and keeps it stored', async () => {
    const page = openPage(database);
    await say(page, 't', 'good');
    const raw = await openDB(database);
    for (const comment of [null, 7, {}, { id: '', body: {} }, { id: 'x', body: { format: 'text' } }])
      await raw.add('comments', { thread: 't', idempotencyKey: randomId(), comment });
    await raw.add('comments', {
      thread: 't',
      idempotencyKey: randomId(),
      comment: { id: 'y', body: { format: 'text', source: 'odd' }, author: { url: 'javascript:alert(1)' } },
    });
    const comments = await listAll(page, 't');
    expect(comments.map(({ body }) => body.source)).to.have.members(['good', 'odd']);
    expect(comments.find(({ id }) => id === 'y')?.author.url).to.equal(undefined);
    expect(await raw.count('comments')).to.equal(7);
    raw.close();
  });

  describe('where the browser refuses', () => {
    const unavailable = async (attempt: Promise<unknown>, cause: string): Promise<void> => {
      expect(await refusal(attempt)).to.deep.equal({ code: 'unavailable' });
      const error = (await attempt.catch((reason: unknown) => reason)) as Error;
      expect(error.cause).to.have.property('name', cause);
    };

    it('says so when storage is denied, and tries again later', async () => {
      const page = openPage(database);
      const deny = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      await replacing(IDBFactory.prototype, 'open', deny, async () => {
        await unavailable(listAll(page, 't'), 'SecurityError');
        await unavailable(say(page, 't', 'x'), 'SecurityError');
        await unavailable(page.count(['t']), 'SecurityError');
      });
      expect(await listAll(page, 't')).to.deep.equal([]);
    });

    it('says so when there is no room, and stores nothing', async () => {
      const page = openPage(database);
      const add = function (this: IDBObjectStore): never {
        this.transaction.abort();
        throw new DOMException('full', 'QuotaExceededError');
      };
      await replacing(IDBObjectStore.prototype, 'add', add, () =>
        unavailable(say(page, 't', 'x'), 'QuotaExceededError'),
      );
      expect(await listAll(page, 't')).to.deep.equal([]);
      await say(page, 't', 'x');
      expect(await listAll(page, 't')).to.have.length(1);
    });

    it('says so when there is no room for a change, and leaves everything as it was', async () => {
      const page = openPage(database);
      const { id } = await say(page, 't', 'first');
      const refuse = function (this: IDBCursor | IDBObjectStore): never {
        const { transaction } = this instanceof IDBCursor ? (this.source as IDBIndex).objectStore : this;
        transaction.abort();
        throw new DOMException('full', 'QuotaExceededError');
      };
      await replacing(IDBCursor.prototype, 'update', refuse, async () => {
        await unavailable(page.edit(id, 'second'), 'QuotaExceededError');
        await unavailable(page.remove(id), 'QuotaExceededError');
        await unavailable(page.vote(id, true, { thread: 't' }), 'QuotaExceededError');
      });
      await replacing(IDBObjectStore.prototype, 'put', refuse, () =>
        unavailable(page.vote('901', true, { thread: 't' }), 'QuotaExceededError'),
      );
      const { items, likes } = await page.list({ thread: 't', order: 'oldest', limit: 9 });
      expect(items.map(({ body, liked, status }) => [body.source, liked, status])).to.deep.equal([
        ['first', undefined, 'published'],
      ]);
      expect(likes).to.equal(undefined);
    });

    it('says so when a newer version of this library has changed the database', async () => {
      (await openDB(database, 99)).close();
      await unavailable(listAll(openPage(database), 't'), 'VersionError');
    });

    it('says so when another tab blocks the database, and does not block it itself', async () => {
      const openForReal = IDBFactory.prototype.open.bind(indexedDB);
      const page = openPage(database);
      const blocked = (...args: [string, number?]): IDBOpenDBRequest => {
        const request = openForReal(...args);
        queueMicrotask(() => request.dispatchEvent(new IDBVersionChangeEvent('blocked', { oldVersion: 1 })));
        return request;
      };
      await replacing(IDBFactory.prototype, 'open', blocked, async () => {
        expect(await refusal(listAll(page, 't'))).to.deep.equal({ code: 'unavailable' });
      });
      expect(await listAll(page, 't')).to.deep.equal([]);
      await page.close();
      expect(await removeDatabase(database)).to.equal(true);
    });
  });
});
