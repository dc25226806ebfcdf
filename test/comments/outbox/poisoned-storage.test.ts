import { expect, waitUntil } from '@open-wc/testing';
import { openDB } from 'idb';
import { registerBackend } from '../../../src/comments/backends/index.js';
import { IndexedDbBackend } from '../../../src/comments/backends/local/indexed-db.js';
import { MemoryBackend } from '../../../src/comments/backends/testing/memory.js';
import { IdempotencyKeys } from '../../../src/comments/backends/wordpress/idempotency-keys.js';
import { isErrorCode } from '../../../src/comments/comment-error.js';
import { AwaitingModeration } from '../../../src/comments/outbox/awaiting-moderation.js';
import { Drafts } from '../../../src/comments/outbox/drafts.js';
import { OutboxStore } from '../../../src/comments/outbox/outbox-store.js';
import { OptimisticEdits } from '../../../src/comments/store/optimistic-edits.js';
import { CommentFormElement } from '../../../src/elements/comment-form/comment-form.js';
import { CommentThreadElement } from '../../../src/elements/comment-thread/comment-thread.js';
import { RememberedGuest } from '../../../src/identity/guest-details.js';
import { withLock } from '../../../src/platform/lock.js';
import { randomId } from '../../../src/platform/random-id.js';
import { SafeStorage } from '../../../src/platform/safe-storage.js';
import { place, settled } from '../../conformance/element.js';
import { forgetKept } from '../../support/kept.js';
import { sampleComment } from '../sample-comment.js';

/* What another script on the site, or another version of this library, may have written into the browser's storage. */

const HTML = '<img src=x onerror="window.hasRun = true"><script>window.hasRun = true</script>';
const BIDI = '\u202Egnp.exe\u2066';
const NOW = Date.now();

/** What is not even the data that it should be. */
const RUBBISH = [
  '',
  ' ',
  'undefined',
  'null',
  'true',
  '7',
  '1e999',
  '"text"',
  '[]',
  '[[[]]]',
  '{}',
  '{',
  HTML,
  BIDI,
  '\u0000',
  '{"__proto__":{"isPolluted":true}}',
  '{"constructor":{"prototype":{"isPolluted":true}}}',
  '['.repeat(100_000),
  '{"text":'.repeat(10_000),
  'x'.repeat(1_000_000),
];
/** What one field may hold instead of what it should. */
const VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  HTML,
  BIDI,
  '__proto__',
  'constructor',
  [],
  {},
  [HTML],
  { toString: HTML },
  'x'.repeat(200_000),
];

/** All ways to spoil one field of an entry, as JSON; `__proto__` is added as only JSON can. */
function spoilt(entry: Readonly<Record<string, unknown>>): string[] {
  const changed = Object.keys(entry).flatMap((field) => [
    ...VALUES.map((value) => JSON.stringify({ ...entry, [field]: value })),
    JSON.stringify({ ...entry, [field]: undefined }),
  ]);
  const whole = JSON.stringify(entry);
  return [...RUBBISH, ...changed, whole.replace(/\}$/, ',"__proto__":{"isPolluted":true}}')];
}

const viewer = { kind: 'guest', name: 'Nora', email: 'nora@example.test' };
const entry = {
  idempotencyKey: 'k',
  thread: 't',
  parentId: null,
  text: 'Fine',
  rating: { value: 3, raw: '3', kind: 'number' },
  viewer,
  state: 'waiting',
  time: NOW,
  attempts: 1,
  isUncertain: false,
  reason: 'offline',
  serverMessage: 'No.',
  retryAt: NOW + 1e6,
};
const held = { comment: sampleComment('k'), text: 'Fine', time: NOW, isRefused: false, wasListed: false };
const change = { id: 'k', kind: 'edit', text: 'Fine', time: NOW };
const draft = { text: 'Fine', idempotencyKey: 'k', time: NOW };
const guest = { name: 'Nora', email: 'nora@example.test', url: 'https://nora.example.test/' };

/** A storage with one value in it. */
function holding(key: string, value: string): Storage {
  localStorage.clear();
  localStorage.setItem(key, value);
  return localStorage;
}

describe('a storage into which others wrote', () => {
  afterEach(async () => {
    await forgetKept();
    document.querySelectorAll('[data-fixture]').forEach((fixture) => fixture.remove());
    expect('isPolluted' in {}).to.equal(false);
    expect('hasRun' in window).to.equal(false);
  });

  it('gives waiting comments of this conversation, or none', () => {
    const name = 'film-review-outbox:"t"k';
    expect(new OutboxStore('t', holding(name, JSON.stringify(entry))).entries()).to.deep.equal([entry]);
    for (const value of spoilt(entry)) {
      for (const each of new OutboxStore('t', holding(name, value)).entries()) {
        expect(each).to.include({ idempotencyKey: 'k', thread: 't' });
        expect([typeof each.text, typeof each.time, typeof each.isUncertain]).to.deep.equal([
          'string',
          'number',
          'boolean',
        ]);
        expect(['undefined', 'string']).to.include(typeof each.viewer.name);
        expect(isErrorCode(each.reason ?? 'offline')).to.equal(true);
        expect((each.serverMessage ?? '').length).to.be.at.most(300);
      }
    }
    // One under another's key would never be taken out.
    expect(new OutboxStore('t', holding('film-review-outbox:"t"other', JSON.stringify(entry))).entries()).to.deep.equal(
      [],
    );
  });

  it('gives comments that wait for a moderator, or none', () => {
    const name = 'film-review-held:"t"k';
    expect(new AwaitingModeration('t', holding(name, JSON.stringify(held))).read()).to.deep.equal([held]);
    const bodies = spoilt(sampleComment('k') as never).map((each) =>
      JSON.stringify(held).replace(/\{"id".*"comment"\}/, each),
    );
    for (const value of [...spoilt(held), ...bodies]) {
      const store = new AwaitingModeration('t', holding(name, value));
      for (const { comment, text } of store.read())
        expect([comment.id, typeof comment.body.source, typeof text]).to.deep.equal(['k', 'string', 'string']);
      store.compare(new Map([['k', sampleComment('k')]]), true);
      expect(store.read()).to.deep.equal([]);
    }
  });

  it('gives changes that were wanted, or none', () => {
    const name = 'film-review-change:"t"k';
    const left = (value: string) => new OptimisticEdits(1, () => undefined, 't', holding(name, value)).left;
    expect(left(JSON.stringify(change))).to.deep.equal([change]);
    for (const value of spoilt(change))
      for (const { id, kind, text } of left(value)) {
        expect(id).to.equal('k');
        expect(kind === 'edit' ? typeof text : kind).to.be.oneOf(['string', 'remove']);
      }
  });

  it('gives drafts, or none', () => {
    const name = 'film-review-draft:["t",null]';
    expect(new Drafts(holding(name, JSON.stringify(draft))).read('t', null)).to.deep.equal(draft);
    for (const value of spoilt(draft)) {
      const drafts = new Drafts(holding(name, value));
      const { text = '', idempotencyKey = '' } = drafts.read('t', null) ?? {};
      expect([typeof text, typeof idempotencyKey]).to.deep.equal(['string', 'string']);
      expect(idempotencyKey.length).to.be.at.most(100);
      expect(drafts.write('t', null, 'Mine').text).to.equal('Mine');
      expect(drafts.read('t', null)?.text).to.equal('Mine');
    }
  });

  it('gives a guest’s details, or none', () => {
    expect(new RememberedGuest(holding('film-review-guest', JSON.stringify(guest))).read()).to.deep.equal(guest);
    for (const value of spoilt(guest)) {
      const read = new RememberedGuest(holding('film-review-guest', value)).read() ?? {};
      expect(Object.keys(read).every((key) => key in guest)).to.equal(true);
      expect(Object.values(read).every((each) => typeof each === 'string')).to.equal(true);
      expect(read.url ?? 'https:').to.match(/^https?:/);
    }
  });

  it('neither keeps a comment from being sent nor has one sent that nobody sent', async () => {
    for (const value of [...RUBBISH, 'x 9e99', 'x Infinity', 'x -1']) {
      const storage = new SafeStorage(holding('film-review-claim:k', value));
      const { locks } = navigator;
      Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
      try {
        expect(await withLock('k', () => Promise.resolve('done'), { storage, wait: false, atMost: 1e5 })).to.equal(
          'done',
        );
      } finally {
        Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
      }
    }
  }).timeout(20_000);

  it('has nobody look for what was never sent', async () => {
    for (const value of [...RUBBISH.filter((each) => each !== '7'), '9e99', '-1', String(NOW * 2)]) {
      const attempts = new IdempotencyKeys(holding('film-review-sent:k', value));
      const comment = sampleComment('k');
      const since: unknown[] = [];
      await attempts.sendOnce('k', (each) => (since.push(each), Promise.resolve(comment)));
      expect(since, value.slice(0, 50)).to.deep.equal([undefined]);
    }
  });

  it('is not shown as anything but text, and the conversation works', async () => {
    const text = `Words ${HTML} ${BIDI}`;
    const author = { name: `Nora ${HTML}`, url: 'javascript:alert(1)', picture: { url: 'data:text/html,x' } };
    const comment = sampleComment('h', { author, body: { format: 'html', source: text } });
    const bad = {
      ...entry,
      text,
      state: 'failed',
      reason: 'forbidden',
      viewer: { ...viewer, name: `Nora ${HTML}` },
      serverMessage: HTML,
    };
    localStorage.setItem('film-review-outbox:"t"k', JSON.stringify(bad));
    localStorage.setItem('film-review-held:"t"h', JSON.stringify({ ...held, comment, text }));
    localStorage.setItem(
      'film-review-draft:["t",null]',
      JSON.stringify({ ...draft, text: `Draft ${text}`, idempotencyKey: 'd' }),
    );
    localStorage.setItem('film-review-guest', JSON.stringify({ ...guest, name: HTML }));
    for (const [at, value] of RUBBISH.entries()) {
      if (value.length > 200_000) continue;
      for (const kind of ['outbox', 'held', 'change']) localStorage.setItem(`film-review-${kind}:"t"${at}`, value);
      localStorage.setItem(`film-review-draft:["t","${at}"]`, value);
    }
    CommentFormElement.define();
    CommentThreadElement.define();
    const backend = new MemoryBackend({ seed: { t: [sampleComment('1')] } });
    registerBackend('poisoned', () => backend);
    const thread = await place<CommentThreadElement>('<comment-thread backend="poisoned" thread="t"></comment-thread>');
    await waitUntil(() => thread.querySelectorAll('.film-comment').length === 3);
    await settled(thread);
    expect(thread.querySelectorAll('img, script, [onerror]').length).to.equal(0);
    expect([...thread.querySelectorAll('a')].every(({ protocol }) => /^https?:$/.test(protocol))).to.equal(true);
    expect(thread.innerText).to.include('<img src=x');
    expect(thread.querySelector('textarea')!.value).to.equal(`Draft ${text}`);
    const writer = { kind: 'guest' } as const;
    await thread.state!.post({
      thread: 'here',
      parentId: null,
      text: 'New',
      viewer: writer,
      idempotencyKey: randomId(),
    });
    await waitUntil(() => thread.querySelectorAll('.film-comment').length === 4);
  });

  it('gives comments, likes and ratings of the browser’s own database, or none', async () => {
    const name = `test-poisoned-${randomId()}`;
    const backend = new IndexedDbBackend({ database: name });
    await backend.count(['t']);
    const raw = await openDB(name);
    const odd = [...VALUES, new Date(NaN), new Map([['id', 'x']]), new Uint8Array(8), -0, BigInt(7), undefined];
    const whole = sampleComment('x', { own: true });
    for (const [at, value] of odd.entries()) {
      await raw.add('comments', { thread: 't', idempotencyKey: `a${at}`, comment: value });
      for (const field of Object.keys(whole))
        await raw.add('comments', {
          thread: 't',
          idempotencyKey: `${field}${at}`,
          comment: { ...whole, [field]: value },
        });
      await raw.put('likes', value, ['t', String(at)]);
      await raw.put('ratings', value, `r${at}`);
    }
    await raw.put('ratings', { value: 1e308, best: 1e-308 }, 'great');
    raw.close();
    const { items, likes } = await backend.list({ thread: 't', order: 'best', limit: 1e6 });
    for (const { id, body, author } of items)
      expect([typeof id, typeof body.source, author.url]).to.deep.equal(['string', 'string', undefined]);
    expect(likes).to.equal(undefined);
    for (const each of [...odd.keys()].map((at) => `r${at}`))
      expect(await backend.ratings(each, 5)).to.include({ count: 0, own: null });
    expect((await backend.ratings('great', 5)).own).to.equal(5);
    const edited = await backend.edit('x', 'still mine').catch(({ code }: { code: string }) => code);
    expect(edited).to.be.an('object');
    await backend.close();
    indexedDB.deleteDatabase(name);
  }).timeout(20_000);
});
