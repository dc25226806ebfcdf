import { expect, waitUntil } from '@open-wc/testing';
import type { Backend, CommentPage, ListQuery, OutgoingComment } from '../../../src/comments/backend.js';
import { LOCAL_CAPABILITIES } from '../../../src/comments/backends/local/local-backend.js';
import { CommentError, toCommentError } from '../../../src/comments/comment-error.js';
import { Outbox, type OutboxOptions } from '../../../src/comments/outbox/outbox.js';
import type { OutboxEntry } from '../../../src/comments/outbox/outbox-entry.js';
import { outcomeOfEntry } from '../../../src/comments/outbox/outcome.js';
import type { Comment } from '../../../src/model/comment.js';
import type { Viewer } from '../../../src/model/viewer.js';
import { randomId } from '../../../src/platform/random-id.js';
import { StorageDouble } from '../../platform/storage-double.js';
import { FakeClock } from '../../support/clock.js';
import { sampleComment } from '../sample-comment.js';

const nora = { kind: 'guest', name: 'Nora', email: 'nora@example.test' } as const;

/** A server that knows no keys: what comes twice stands twice. */
class ForgetfulServer implements Backend {
  readonly can = { ...LOCAL_CAPABILITIES, idempotent: false, live: false };
  readonly stands: Comment[] = [];
  readonly received: OutgoingComment[] = [];
  /** What the next answers are; afterwards all goes well. `stored` keeps the comment though it answers with an error. */
  readonly answers: { error: CommentError; stored?: boolean }[] = [];
  delay = 0;
  /** Who the page knows to be signed in. */
  viewer?: Viewer;
  /** Whom the cookies belong to, once somebody asks; where absent, `viewer`. */
  cookie?: Viewer;
  /** Held comments stand, and no list shows them. */
  holds = false;
  listed = 0;

  async list(query: ListQuery): Promise<CommentPage> {
    this.listed++;
    if (this.delay) await pause(this.delay);
    return { items: this.stands.filter(({ status }) => status === 'published').slice(0, query.limit) };
  }

  count(): Promise<Map<string, number>> {
    return Promise.resolve(new Map());
  }

  async post(comment: OutgoingComment): Promise<Comment> {
    this.received.push(comment);
    const answer = this.answers.shift();
    if (!answer || answer.stored) {
      if (this.stands.some(({ body }) => body.source === comment.text)) throw new CommentError('duplicate');
      this.stands.push(
        sampleComment(randomId(), {
          // Whatever a comment says of itself.
          author: { name: (this.cookie ?? this.viewer ?? comment.viewer).name! },
          parentId: comment.parentId,
          body: { format: 'html', source: `<p>${comment.text.replaceAll("'", '&#8217;')}</p>` },
          status: this.holds ? 'pending' : 'published',
          publishedAt: new Date().toISOString(),
        }),
      );
    }
    if (this.delay) await pause(this.delay);
    if (answer) throw answer.error;
    return this.stands.at(-1)!;
  }
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
/** The keys of the comments that a test sends. */
const keys = new Set<string>();

/** Resolves once every attempt that was begun before is over: each holds the lock of its comment, and locks come in order. */
async function attemptsOver(): Promise<void> {
  await Promise.all([...keys].map((key) => navigator.locks.request(`film-review-claim:${key}`, () => undefined)));
}

/** Lets time pass, and the attempts that become due in it happen. */
async function pass(clock: FakeClock, milliseconds: number): Promise<void> {
  clock.pass(milliseconds);
  await attemptsOver();
  clock.pass(0);
}

describe('Outbox', () => {
  let server: ForgetfulServer;
  let storage: StorageDouble;
  let open: Outbox[] = [];
  let sent: Comment[] = [];
  let failed: [CommentError, OutboxEntry][] = [];

  beforeEach(() => {
    server = new ForgetfulServer();
    storage = new StorageDouble();
    keys.clear();
    sent = [];
    failed = [];
  });
  afterEach(() => {
    for (const outbox of open) outbox.dispose();
    open = [];
  });

  /** The outbox of one tab. */
  function outboxOf(isOpen = true, who?: OutboxOptions['who']): Outbox {
    const outbox = new Outbox({
      backend: server,
      thread: 'here',
      storage,
      ...(who && { who }),
      onSent: (comment) => sent.push(comment),
      onFailed: (error, entry) => failed.push([error, entry]),
      onChange: () => undefined,
    });
    open.push(outbox);
    if (isOpen) outbox.open();
    return outbox;
  }
  function send(outbox: Outbox, text = "It's good", key: string = randomId()): Promise<Comment> {
    keys.add(key);
    return outbox.post({ thread: 'here', parentId: null, text, viewer: nora, idempotencyKey: key });
  }
  const refusal = (posting: Promise<unknown>) =>
    posting.then(
      () => expect.fail('it was sent'),
      (error: unknown) => toCommentError(error, 'forbidden'),
    );
  const fail = (code: ConstructorParameters<typeof CommentError>[0], stored = false, retryAt?: number) =>
    server.answers.push({ error: new CommentError(code, retryAt ? { retryAt } : {}), stored });

  it('sends, and has nothing left', async () => {
    const outbox = outboxOf();
    const comment = await send(outbox);
    expect(sent).to.deep.equal([comment]);
    expect(outbox.entries).to.deep.equal([]);
  });

  for (const code of ['offline', 'unavailable', 'outcome-unknown', 'rate-limited'] as const) {
    it(`keeps what failed as "${code}"`, async () => {
      fail(code);
      const outbox = outboxOf();
      const error = await refusal(send(outbox));
      expect(error).to.include({ code, isQueued: true });
      expect(error.retryAt).to.be.above(Date.now());
      expect(outbox.entries).to.have.length(1);
      expect(outbox.entries[0]).to.include({ state: 'waiting', text: "It's good", reason: code });
    });
  }

  for (const code of [
    'invalid',
    'closed',
    'duplicate',
    'forbidden',
    'sign-in-required',
    'challenge',
    'too-long',
  ] as const) {
    it(`gives what was refused as "${code}" back to its form`, async () => {
      fail(code);
      const outbox = outboxOf();
      expect(await refusal(send(outbox))).to.include({ code, isQueued: false });
      expect(outbox.entries).to.deep.equal([]);
      expect(outboxOf().entries, 'on the next visit').to.deep.equal([]);
      await attemptsOver();
      expect(server.received).to.have.length(1);
    });
  }

  describe('where somebody is signed in', () => {
    const ann: Viewer = { kind: 'signed-in', account: '1', provider: 'blog', name: 'Ann' };
    const ben: Viewer = { kind: 'signed-in', account: '2', provider: 'blog', name: 'Ben' };

    /** A comment of `viewer` that waits from a visit before. */
    async function waitingFrom(viewer: Viewer): Promise<void> {
      server.viewer = viewer.kind === 'guest' ? undefined : viewer;
      fail('offline');
      const before = outboxOf();
      await refusal(before.post({ thread: 'here', parentId: null, text: 'Mine', viewer, idempotencyKey: 'mine' }));
      before.dispose();
      keys.add('mine');
      server.received.length = 0;
    }
    const isStopped = (outbox: Outbox): boolean => outbox.entries[0]?.reason === 'sign-in-required';

    for (const [who, writer, other] of [
      ['an account', ann, ben],
      ['an account', ann, undefined],
      ['a guest', nora, ben],
    ] as const) {
      it(`keeps what ${who} wrote while ${other ? 'another account' : 'a guest'} is at work`, async () => {
        await waitingFrom(writer);
        server.viewer = other;
        const outbox = outboxOf();
        await waitUntil(() => isStopped(outbox));
        expect(outbox.entries[0]).to.include({ state: 'waiting', text: 'Mine' });
        expect(outbox.entries[0]!.retryAt).to.equal(undefined);
        expect(outcomeOfEntry(outbox.entries[0]!)).to.deep.include({
          code: 'queued',
          waitsFor: { kind: writer.kind, name: writer.name },
        });
        dispatchEvent(new Event('online'));
        expect(await refusal(outbox.retry('mine'))).to.include({ code: 'sign-in-required', isQueued: true });
        expect(server.received).to.deep.equal([]);
      });
    }

    it('sends it once its account is at work again', async () => {
      await waitingFrom(ann);
      server.viewer = ben;
      const stopped = outboxOf();
      await waitUntil(() => isStopped(stopped));
      server.viewer = ann;
      stopped.resume();
      await waitUntil(() => sent.length === 1);
      expect(server.received.map(({ viewer }) => viewer.account)).to.deep.equal(['1']);
    });

    it('asks whose cookies they are, since another tab may have changed them', async () => {
      await waitingFrom(ann);
      server.cookie = ben;
      const outbox = outboxOf(true, () => Promise.resolve(server.cookie));
      await waitUntil(() => isStopped(outbox));
      expect(server.received).to.deep.equal([]);
    });

    it('tries again where that cannot be found out, and doubts nothing', async () => {
      await waitingFrom(ann);
      const outbox = outboxOf(true, () => Promise.reject(new CommentError('unavailable')));
      await waitUntil(() => outbox.entries[0]?.reason === 'unavailable');
      expect(outbox.entries[0]!.retryAt).to.be.above(Date.now());
      expect(outbox.entries[0]!.isUncertain).to.equal(false);
      expect(server.received).to.deep.equal([]);
    });

    it('sends what a guest wrote where a guests’ page cannot find it out', async () => {
      await waitingFrom(nora);
      const outbox = outboxOf(true, () => Promise.reject(new CommentError('unavailable')));
      await waitUntil(() => sent.length === 1);
      expect(outbox.entries).to.deep.equal([]);
    });

    it('takes the same words of one account for one comment', async () => {
      server.viewer = ann;
      const outbox = outboxOf();
      const mine = { thread: 'here', parentId: null, text: 'Mine', viewer: ann };
      await outbox.post({ ...mine, idempotencyKey: 'mine' });
      expect(await refusal(outbox.post({ ...mine, idempotencyKey: 'again' }))).to.include({ code: 'duplicate' });
      expect(server.received).to.have.length(1);
    });

    it('takes the same words of two accounts for two comments', async () => {
      await waitingFrom(ann);
      server.viewer = ben;
      const outbox = outboxOf();
      await waitUntil(() => isStopped(outbox));
      await outbox.post({ thread: 'here', parentId: null, text: 'Mine', viewer: ben, idempotencyKey: 'his' });
      expect(sent.map(({ author }) => author.name)).to.deep.equal(['Ben']);
      expect(outbox.entries.map(({ viewer }) => viewer.name)).to.deep.equal(['Ann']);
    });
  });

  it('sends again after a while', async () => {
    const clock = new FakeClock(Date.now());
    try {
      fail('offline');
      const outbox = outboxOf();
      const refused = refusal(send(outbox));
      await pass(clock, 100);
      await refused;
      await pass(clock, 1500);
      expect(server.received).to.have.length(1);
      await pass(clock, 2000);
      expect(server.stands).to.have.length(1);
      expect(sent).to.have.length(1);
      expect(outbox.entries).to.deep.equal([]);
    } finally {
      clock.restore();
    }
  });

  it('waits longer after each failure', async () => {
    const clock = new FakeClock(Date.now());
    try {
      for (let i = 0; i < 4; i++) fail('offline');
      const outbox = outboxOf();
      const refused = refusal(send(outbox));
      await pass(clock, 100);
      await refused;
      const waits: number[] = [];
      for (let attempt = 1; attempt < 4; attempt++) {
        waits.push(outbox.entries[0]!.retryAt! - Date.now());
        await waitTicks(clock, () => server.received.length > attempt);
      }
      expect(waits[1]).to.be.above(waits[0]! * 1.3);
      expect(waits[2]).to.be.above(waits[1]! * 1.3);
    } finally {
      clock.restore();
    }
  });

  it('does not come back before the server wants it', async () => {
    const clock = new FakeClock(Date.now());
    try {
      fail('rate-limited', false, Date.now() + 30_000);
      const outbox = outboxOf();
      const refused = refusal(send(outbox));
      await pass(clock, 100);
      await refused;
      dispatchEvent(new Event('online'));
      await pass(clock, 28_000);
      expect(server.received).to.have.length(1);
      await pass(clock, 5000);
      expect(server.received).to.have.length(2);
      expect(outbox.entries).to.deep.equal([]);
    } finally {
      clock.restore();
    }
  });

  it('sends at once when the network is back', async () => {
    fail('offline');
    const outbox = outboxOf();
    await refusal(send(outbox));
    dispatchEvent(new Event('online'));
    await waitUntil(() => server.stands.length === 1);
    await waitUntil(() => outbox.entries.length === 0);
  });

  it('sends on the next visit', async () => {
    fail('offline');
    const before = outboxOf();
    await refusal(send(before));
    before.dispose();
    outboxOf();
    await waitUntil(() => sent.length === 1);
    expect(server.stands).to.have.length(1);
  });

  it('does nothing by itself before it is opened, nor after the page is left', async () => {
    fail('offline');
    const before = outboxOf();
    await refusal(send(before));
    before.dispose();
    outboxOf(false);
    dispatchEvent(new Event('online'));
    await attemptsOver();
    expect(server.received).to.have.length(1);
  });

  it('looks before it sends again what may have arrived, and finds it in the server’s spelling', async () => {
    fail('outcome-unknown', true);
    const outbox = outboxOf();
    await refusal(send(outbox));
    dispatchEvent(new Event('online'));
    await waitUntil(() => sent.length === 1);
    expect(server.received).to.have.length(1);
    expect(sent[0]).to.equal(server.stands[0]);
  });

  it('sends again what did not arrive', async () => {
    fail('unavailable');
    const outbox = outboxOf();
    await refusal(send(outbox));
    await outbox.retry(outbox.entries[0]!.idempotencyKey);
    expect(server.listed).to.equal(1);
    expect(server.stands).to.have.length(1);
  });

  it('takes "duplicate" for an answer where an attempt before may have arrived and is nowhere to be seen', async () => {
    server.holds = true;
    fail('outcome-unknown', true);
    const outbox = outboxOf();
    await refusal(send(outbox, 'plain'));
    server.stands[0]!.body.source = 'plain';
    const key = outbox.entries[0]!.idempotencyKey;
    const comment = await outbox.retry(key);
    expect(comment).to.include({ status: 'accepted', own: true });
    expect(server.stands).to.have.length(1);
    expect(outbox.entries).to.deep.equal([]);
  });

  it('is not another comment of its commenter that was refused, and may be stored from a request that the browser repeated', async () => {
    fail('forbidden', true);
    await refusal(send(outboxOf(), 'Refused, and stored'));
    await send(outboxOf(), 'Another');
    expect(server.received.map(({ known }) => known?.hasRival)).to.deep.equal([undefined, true]);
  });

  it('does no more than look while the server may still be about to store it', async () => {
    Object.assign(server.can, { storesWithin: 60_000 });
    fail('outcome-unknown');
    const outbox = outboxOf();
    await refusal(send(outbox, 'late', 'k'));
    expect(await refusal(outbox.retry('k'))).to.include({ code: 'outcome-unknown', isQueued: true });
    expect((await refusal(outbox.withdraw('k'))).code, 'nor is it given back').to.equal('outcome-unknown');
    expect([server.received.length, server.listed]).to.deep.equal([1, 2]);
    const { now } = Date;
    Date.now = () => now() + 61_000;
    await outbox.retry('k').finally(() => (Date.now = now));
    expect(server.received).to.have.length(2);
    expect(server.stands).to.have.length(1);
  });

  it('does not promise another attempt after the last one', async () => {
    fail('offline');
    const outbox = outboxOf();
    await refusal(send(outbox, 'in vain', 'k'));
    for (let attempt = 2; attempt < 10; attempt++) {
      fail('offline');
      expect(await refusal(outbox.retry('k')), `attempt ${attempt}`).to.include({ code: 'offline', isQueued: true });
    }
    fail('offline');
    expect(await refusal(outbox.retry('k'))).to.include({ code: 'offline', isQueued: false });
    expect(outbox.entries[0]).to.include({ state: 'failed', text: 'in vain' });
  });

  it('goes on waiting while it cannot look', async () => {
    fail('outcome-unknown', true);
    const outbox = outboxOf();
    await refusal(send(outbox));
    server.list = () => Promise.reject(new CommentError('offline'));
    expect(await refusal(outbox.retry(outbox.entries[0]!.idempotencyKey))).to.include({ code: 'offline' });
    expect(server.received).to.have.length(1);
    expect(outbox.entries[0]).to.include({ isUncertain: true, state: 'waiting' });
  });

  it('sends once what is clicked twice', async () => {
    server.delay = 20;
    const outbox = outboxOf();
    await Promise.all([send(outbox, 'once', 'k'), send(outbox, 'once', 'k')]);
    expect(server.received).to.have.length(1);
  });

  it('sends once what two tabs send', async () => {
    server.delay = 20;
    const [here, there] = [outboxOf(), outboxOf()];
    const answers = await Promise.all([send(here, 'once', 'k'), send(there, 'once', 'k')]);
    expect(server.received).to.have.length(1);
    expect(answers[1]).to.deep.equal(answers[0]);
  });

  it('sends once what two tabs send again', async () => {
    fail('offline');
    const here = outboxOf();
    await refusal(send(here));
    server.delay = 20;
    outboxOf();
    dispatchEvent(new Event('online'));
    await waitUntil(() => server.stands.length === 1);
    await attemptsOver();
    expect(server.received).to.have.length(2);
  });

  it('sends once what two tabs send, where the browser has no locks', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    try {
      server.delay = 100;
      const [here, there] = [outboxOf(), outboxOf()];
      await Promise.all([send(here, 'once', 'k'), send(there, 'once', 'k')]);
      expect(server.received).to.have.length(1);
      expect([...storage.entries.keys()].filter((key) => key.includes('claim'))).to.deep.equal([]);
    } finally {
      delete (navigator as { locks?: unknown }).locks;
    }
  });

  it('refuses the same words again that another tab has just sent', async () => {
    await send(outboxOf(), 'the same', 'k');
    expect(await refusal(send(outboxOf(), 'the same', 'another key'))).to.include({ code: 'duplicate' });
    expect(server.received).to.have.length(1);
  });

  it('looks whether a comment stands that was cut off in the middle of sending', async () => {
    server.delay = 200;
    const before = outboxOf();
    void send(before, 'cut off', 'k').catch(() => undefined);
    await waitUntil(() => server.received.length === 1);
    const written = new Map(storage.entries);
    await waitUntil(() => sent.length === 1);
    await attemptsOver();
    before.dispose();
    // As the storage was when the page went.
    storage.entries.clear();
    for (const [key, value] of written) storage.entries.set(key, value);
    outboxOf();
    await waitUntil(() => sent.length === 2);
    expect(server.received).to.have.length(1);
    expect(server.stands).to.have.length(1);
  });

  it('gives a comment back to be changed', async () => {
    fail('offline');
    const outbox = outboxOf();
    await refusal(send(outbox, 'to be changed'));
    expect(await outbox.withdraw(outbox.entries[0]!.idempotencyKey)).to.include({ text: 'to be changed' });
    expect(outbox.entries).to.deep.equal([]);
  });

  it('does not give back what turns out to stand', async () => {
    fail('outcome-unknown', true);
    const outbox = outboxOf();
    await refusal(send(outbox));
    expect(await outbox.withdraw(outbox.entries[0]!.idempotencyKey)).to.equal(undefined);
    expect(sent).to.have.length(1);
  });

  it('gives nothing back while it may stand', async () => {
    fail('outcome-unknown', true);
    const outbox = outboxOf();
    await refusal(send(outbox));
    server.list = () => Promise.reject(new CommentError('offline'));
    expect(await refusal(outbox.withdraw(outbox.entries[0]!.idempotencyKey))).to.include({ code: 'offline' });
    expect(outbox.entries).to.have.length(1);
  });

  it('never sends what is discarded, and keeps no address of its commenter', async () => {
    fail('offline');
    const outbox = outboxOf();
    await refusal(send(outbox));
    await outbox.discard(outbox.entries[0]!.idempotencyKey);
    dispatchEvent(new Event('online'));
    expect(outboxOf().entries, 'on the next visit').to.deep.equal([]);
    await attemptsOver();
    expect(server.received).to.have.length(1);
    expect([...storage.entries.values()].join()).not.to.include(nora.email);
  });

  it('looks for a discarded comment that may be stored before the same words are sent again', async () => {
    fail('outcome-unknown', true);
    const outbox = outboxOf();
    await refusal(send(outbox, 'Once'));
    await outbox.discard(outbox.entries[0]!.idempotencyKey);
    const comment = await send(outboxOf(), 'Once');
    expect([server.received.length, comment]).to.deep.equal([1, server.stands[0]]);
  });

  it('remembers until the next visit that what is back in the form may be stored', async () => {
    const controller = new AbortController();
    server.delay = 20;
    const comment = { thread: 'here', parentId: null, text: 'Once', viewer: nora, idempotencyKey: 'k' };
    const posting = outboxOf().post(comment, controller.signal);
    await waitUntil(() => server.received.length === 1);
    controller.abort();
    await posting.catch(() => undefined);
    await send(outboxOf(), 'Once', 'k');
    expect([server.received.length, server.stands.length]).to.deep.equal([1, 1]);
  });

  it('leaves to its writer what was refused while nobody was there', async () => {
    fail('offline');
    fail('closed');
    const outbox = outboxOf();
    await refusal(send(outbox));
    dispatchEvent(new Event('online'));
    await waitUntil(() => outbox.entries[0]?.state === 'failed');
    expect(outbox.entries[0]).to.include({ reason: 'closed', text: "It's good" });
    dispatchEvent(new Event('online'));
    await attemptsOver();
    expect(server.received).to.have.length(2);
  });

  for (const refuses of ['refusesWriting', 'refusesReading'] as const) {
    it(`leaves a comment in its form where the storage ${refuses}, and still sends it once`, async () => {
      storage[refuses] = true;
      if (refuses === 'refusesReading') storage.refusesWriting = true;
      fail('outcome-unknown', true);
      const outbox = outboxOf();
      expect(await refusal(send(outbox, 'once', 'k'))).to.include({ isQueued: false });
      expect(outbox.entries).to.deep.equal([]);
      await send(outbox, 'once', 'k');
      expect(server.received).to.have.length(1);
    });
  }

  it('forgets who wrote a comment once it is sent', async () => {
    await send(outboxOf());
    expect([...storage.entries.values()].join()).not.to.include('nora@example.test');
  });

  it('is not disturbed by what else stands in the storage', async () => {
    for (const value of ['', '{', 'null', '{"key":1}', '[]', '{"state":"sent"}'])
      storage.setItem(`film-review-outbox:"here"${value}`, value);
    const outbox = outboxOf();
    expect(outbox.entries).to.deep.equal([]);
    await send(outbox);
    expect(sent).to.have.length(1);
  });
});

async function waitTicks(clock: FakeClock, isDone: () => boolean): Promise<void> {
  for (let i = 0; i < 60 && !isDone(); i++) await pass(clock, 300);
  await pass(clock, 1);
}
