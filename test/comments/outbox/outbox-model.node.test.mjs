import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../support/typescript.mjs';

const { CommentError, toCommentError } = await import('../../../src/comments/comment-error.ts');
const { findSent } = await import('../../../src/comments/outbox/look-up.ts');
const { Outbox } = await import('../../../src/comments/outbox/outbox.ts');

/* Tabs that share a disk send comments to a blog where requests and answers get lost; what happens is chosen by fast-check. */

/* `RUNS=20000 SEED=7 node --test test/comments/outbox/outbox-model.node.test.mjs` runs others; `SEED=random` chooses a seed. */
const { RUNS = '400', SEED = '1', FAULT_PATH } = process.env;
const SECOND = 1000;
/** How long a request whose answer is lost may take until it is stored; the backend says so. */
const STORES_WITHIN = 60 * SECOND;
const TEXTS = ['Is it good?', 'Is it good!', 'Shown in 4x3'];
const viewer = { kind: 'guest', name: 'Nora', email: 'nora@example.test' };

/** A time that passes only when the test says so. */
class Clock {
  now = 1_700_000_000_000;
  #timers = new Map();
  #last = 0;
  #real = {
    random: Math.random,
    now: Date.now,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  };

  start() {
    Date.now = () => this.now;
    let last = 1;
    Math.random = () => (last = (last * 16_807) % 2_147_483_647) / 2_147_483_647;
    globalThis.setTimeout = (run, delay = 0) => (
      this.#timers.set(++this.#last, { at: this.now + Math.round(delay), run }),
      this.#last
    );
    globalThis.clearTimeout = (id) => void this.#timers.delete(id);
  }

  stop() {
    Date.now = this.#real.now;
    Math.random = this.#real.random;
    Object.assign(globalThis, { setTimeout: this.#real.setTimeout, clearTimeout: this.#real.clearTimeout });
  }

  async pass(milliseconds) {
    const end = this.now + milliseconds;
    await settle();
    for (;;) {
      const [next] = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      this.#timers.delete(next[0]);
      this.now = next[1].at;
      next[1].run();
      await settle();
    }
    this.now = end;
  }
}

/** Until every promise that can go on has. */
async function settle() {
  for (let round = 0; round < 4; round++) await new Promise((resolve) => setImmediate(resolve));
}
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
const NEVER = new Promise(() => undefined);

/** A blog that prints what it likes and keeps every request that reaches it. */
class Blog {
  comments = [];
  deeds = [];
  isListing = true;
  #ids = 10;

  constructor({ checks, holds }) {
    // Of a comment that is held unseen, and not compared with others, no client can know that it is there.
    Object.assign(this, { checks: checks || holds, holds });
  }

  /** @returns an answer, or an error without one */
  async take({ text }) {
    const { before, stores, after, answers } = this.deeds.shift() ?? {
      before: 5,
      stores: true,
      after: 5,
      answers: true,
    };
    await pause(before);
    // Two requests at once are both told that there is none yet.
    const isDuplicate = this.checks && this.comments.some((each) => each.text === text);
    if (stores === 'refuses') throw new CommentError('forbidden');
    await pause(1);
    if (stores && isDuplicate) throw new CommentError('duplicate');
    if (stores) {
      this.comments.push({
        id: String(++this.#ids),
        text,
        parentId: null,
        author: { name: 'Nora' },
        body: { format: 'html', source: `<p>${text.replace('4x3', '4&#215;3')}</p>` },
        status: this.holds ? 'pending' : 'published',
        kind: 'comment',
        publishedAt: new Date(Date.now()).toISOString(),
      });
    }
    const stored = this.comments.at(-1);
    await pause(after);
    if (!stores || !answers) throw new CommentError(answers ? 'unavailable' : 'outcome-unknown');
    return stored;
  }

  get listed() {
    if (!this.isListing) throw new CommentError('unavailable');
    return this.comments.filter(({ status }) => status === 'published');
  }
}

/** What all tabs share: the database and localStorage. */
class Disk {
  entries = new Map();
  local = new Map();
  isSlow = false;
  /** The texts whose writing ended. */
  written = new Set();
  #last = Promise.resolve();

  change(thread, key, change) {
    this.#last = this.#last.then(async () => {
      await pause(this.isSlow ? 700 : 2);
      const changed = change(this.entries.get(key));
      if (changed === undefined) this.entries.delete(key);
      else {
        this.entries.set(key, changed);
        if (changed.state !== 'discarded') this.written.add(changed.text);
      }
    });
    return this.#last;
  }
}

class Tab {
  isDead = false;
  said = [];

  constructor(blog, disk, timeout) {
    const alive = (work) =>
      this.isDead
        ? NEVER
        : work().then(
            (value) => (this.isDead ? NEVER : value),
            (error) => (this.isDead ? NEVER : Promise.reject(error)),
          );
    const live = (action) => (this.isDead ? undefined : action());
    const within = (work) =>
      Promise.race([work, pause(timeout).then(() => Promise.reject(new CommentError('outcome-unknown')))]);
    const backend = {
      can: {
        sort: ['newest'],
        format: 'html',
        required: [],
        maxLength: 9999,
        storage: 'server',
        guest: true,
        reply: true,
        storesWithin: STORES_WITHIN,
        idempotent: true,
      },
      list: () => alive(async () => ({ items: blog.listed })),
      newest: () => alive(async () => blog.listed.at(-1)?.id ?? '0'),
      look: (sent) =>
        alive(async () => (await pause(3), sent.known.newest === undefined ? undefined : findSent(sent, blog.listed))),
      post: (comment) => alive(() => this.#post(blog, comment, within)),
    };
    const storage = {
      get length() {
        return disk.local.size;
      },
      key: (index) => [...disk.local.keys()][index] ?? null,
      getItem: (key) => disk.local.get(key) ?? null,
      setItem: (key, value) => live(() => void disk.local.set(key, value)),
      removeItem: (key) => live(() => void disk.local.delete(key)),
    };
    const database = {
      read: () => alive(async () => new Map(disk.entries)),
      change: (thread, key, change) =>
        alive(() => disk.change(thread, key, (stored) => (this.isDead ? stored : change(stored)))),
    };
    const quiet = { onSent: () => undefined, onFailed: () => undefined, onChange: () => undefined };
    this.outbox = new Outbox({ backend, thread: 'here', storage, database, ...quiet });
    void this.outbox.open();
  }

  /** As the backend for WordPress does: after "duplicate" it looks whether it is this one. */
  async #post(blog, comment, within) {
    try {
      return await within(blog.take(comment));
    } catch (error) {
      if (error.code !== 'duplicate') throw error;
      const found = findSent(comment, blog.listed);
      if (found) return found;
      if (blog.listed.some(({ text }) => text === comment.text)) throw error;
      return { ...blog.comments[0], id: 'held-x', status: 'accepted' };
    }
  }

  async send(text, key, history) {
    history.sent.add(text);
    try {
      const { status } = await this.outbox.post({ thread: 'here', parentId: null, text, viewer, idempotencyKey: key });
      this.said.push({ text, code: status });
    } catch (thrown) {
      const { code, isQueued } = toCommentError(thrown, 'outcome-unknown');
      if (!isQueued) history.inForm.add(text);
      this.said.push({ text, code, isQueued });
    }
  }

  kill() {
    this.isDead = true;
    this.outbox.dispose();
  }
}

const milliseconds = (...choices) => fc.constantFrom(...choices);
const deed = fc.record({
  before: milliseconds(5, 40, 900, 20_000),
  stores: fc.constantFrom(true, true, true, false, 'refuses'),
  after: milliseconds(5, 700, 20_000),
  answers: fc.boolean(),
});
const tab = fc.nat(1);
const word = fc.nat(TEXTS.length - 1);
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('send'), tab, word, deeds: fc.array(deed, { minLength: 1, maxLength: 3 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('pass'), time: milliseconds(1, 10, 80, 600, 3000, 20_000, 70_000) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('kill', 'open'), tab }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('retry', 'withdraw', 'discard'), tab, word }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('list'), works: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('disk'), isSlow: fc.boolean() }) },
);

async function run({ steps, blog: rules, keysAreShared }) {
  const clock = new Clock();
  clock.start();
  try {
    const blog = new Blog(rules);
    const disk = new Disk();
    const history = { sent: new Set(), inForm: new Set(), givenUp: new Set() };
    const open = () => new Tab(blog, disk, 30 * SECOND);
    const tabs = [open(), open()];
    const all = [...tabs];
    const entryOf = (text) =>
      [
        ...disk.entries.values(),
        ...[...disk.local]
          .filter(([key]) => key.startsWith('film-review-outbox:'))
          .map(([, value]) => JSON.parse(value)),
      ].find((each) => each.text === text);
    for (const { do: what, tab: at, word: index, ...more } of steps) {
      const here = tabs[at];
      const text = TEXTS[index];
      if (what === 'send') {
        // Nobody sends again what is sent, or what the form no longer has.
        if (history.sent.has(text) && !history.inForm.has(text) && !entryOf(text)) continue;
        blog.deeds.push(...more.deeds);
        history.inForm.delete(text);
        history.givenUp.delete(text);
        disk.written.delete(text);
        void here.send(text, keysAreShared ? text : `${text} ${at}`, history);
      } else if (what === 'pass') await clock.pass(more.time);
      else if (what === 'kill' || what === 'open') {
        here.kill();
        all.push((tabs[at] = open()));
      } else if (what === 'list') blog.isListing = more.works;
      else if (what === 'disk') disk.isSlow = more.isSlow;
      else {
        const key = here.outbox.entries.find((each) => each.text === text)?.idempotencyKey;
        if (key === undefined) continue;
        if (what === 'retry') void here.outbox.retry(key).catch(() => undefined);
        else if (what === 'discard') {
          history.givenUp.add(text);
          void here.outbox.discard(key);
        } else
          void here.outbox.withdraw(key).then(
            (entry) => entry && history.inForm.add(text),
            () => undefined,
          );
      }
      await settle();
    }
    blog.deeds.splice(0);
    blog.isListing = true;
    disk.isSlow = false;
    await clock.pass(STORES_WITHIN);
    all.push((tabs[0] = open()));
    await clock.pass(600 * SECOND);

    for (const text of history.sent) {
      const stored = blog.comments.filter((each) => each.text === text);
      const entry = entryOf(text);
      assert.ok(stored.length <= 1, `"${text}" is stored ${stored.length} times`);
      const isKept = entry?.state === 'failed' || entry?.state === 'returned';
      // Until then its words are a draft, which is not this test's.
      if (!disk.written.has(text)) continue;
      assert.ok(
        stored.length === 1 || isKept || history.inForm.has(text) || history.givenUp.has(text),
        `"${text}" is gone`,
      );
      if (entry?.state === 'sent') assert.equal(stored.length, 1, `"${text}" is called sent`);
      assert.ok(!['sending', 'waiting'].includes(entry?.state), `"${text}" is still ${entry?.state}`);
    }
    for (const { text, code, isQueued } of all.flatMap(({ said }) => said)) {
      const stored = blog.comments.find((each) => each.text === text);
      if (code === 'published' || code === 'pending') assert.equal(stored?.status, code, `"${text}" is called ${code}`);
      if (code === 'accepted' || (code === 'duplicate' && !isQueued)) assert.ok(stored, `"${text}" is called ${code}`);
    }
  } finally {
    clock.stop();
  }
}

describe('an outbox whose tabs, disk and blog fail in any order', () => {
  it('stores each comment at most once, loses none, and says nothing that is false', async () => {
    const rules = fc.record({ checks: fc.boolean(), holds: fc.boolean() });
    const plan = fc.record({ steps: fc.array(step, { maxLength: 14 }), blog: rules, keysAreShared: fc.boolean() });
    await fc.assert(fc.asyncProperty(plan, run), {
      numRuns: Number(RUNS),
      ...(SEED !== 'random' && { seed: Number(SEED) }),
      ...(FAULT_PATH && { path: FAULT_PATH }),
      includeErrorInReport: true,
    });
  });
});
