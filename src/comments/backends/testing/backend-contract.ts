import type { Comment } from '../../../model/comment.js';
import { parseComment } from '../../../model/comment-check.js';
import type { Viewer } from '../../../model/viewer.js';
import { randomId } from '../../../platform/random-id.js';
import { type Backend, capabilitiesOf, type Order, type OutgoingComment } from '../../backend.js';
import type { CommentErrorCode, DraftField } from '../../comment-error.js';

/** What the suite needs of an assertion: that of chai, which Vitest has too. */
interface Assertion {
  readonly to: Assertion;
  readonly be: Assertion;
  readonly at: Assertion;
  readonly not: Assertion;
  readonly have: Assertion;
  readonly deep: {
    equal(value: unknown, message?: string): unknown;
    include(value: unknown, message?: string): unknown;
  };
  above(value: number): unknown;
  below(value: number): unknown;
  most(value: number): unknown;
  least(value: number): unknown;
  equal(value: unknown): unknown;
  include(value: unknown): unknown;
  match(pattern: RegExp): unknown;
  respondTo(method: string): unknown;
  a(type: string): unknown;
  members(values: unknown[]): unknown;
  length(value: number): unknown;
}

/** The test runner: the functions of Mocha or Vitest, and `expect` of chai or Vitest. */
export interface ContractRunner {
  describe: (name: string, body: () => void) => unknown;
  it: (name: string, body: () => unknown) => unknown;
  beforeEach: (body: () => unknown) => unknown;
  expect: (value: unknown, message?: string) => Assertion;
}

/** A guest with everything that a backend may ask for. */
export const nora: Viewer = {
  kind: 'guest',
  name: 'Nora',
  email: 'nora@example.test',
  url: 'https://nora.example.test/',
};

/** Sends a comment as somebody who fills in the form and presses the button once. */
export function say(
  backend: Backend,
  thread: string,
  text: string,
  more: Partial<OutgoingComment> = {},
): Promise<Comment> {
  return backend.post({ thread, parentId: null, text, viewer: nora, idempotencyKey: randomId(), ...more });
}

/** All comments of a thread, page by page. */
export async function listAll(
  backend: Backend,
  thread: string,
  { order = 'oldest', limit = 100, parent }: { order?: Order; limit?: number; parent?: string | null } = {},
): Promise<Comment[]> {
  const comments: Comment[] = [];
  let cursor: string | undefined;
  do {
    const page = await backend.list({ thread, order, limit, cursor, parent });
    if (page.items.length > limit) throw new Error(`A page has ${page.items.length} comments instead of ${limit}.`);
    comments.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return comments;
}

/** Why a promise was refused, as code and field. */
export async function refusal(promise: Promise<unknown>): Promise<{ code: CommentErrorCode; field?: DraftField }> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if ((error as { name?: unknown } | undefined)?.name !== 'CommentError')
    throw new Error(`Refused with ${String(error)} instead of a CommentError.`);
  const { code, field } = error as { code: CommentErrorCode; field?: DraftField };
  return field ? { code, field } : { code };
}

/** What a comment says. Systems that answer in HTML make paragraphs of what they were sent. */
function textOf({ body }: Comment): string {
  if (body.format !== 'html') return body.source;
  return new DOMParser().parseFromString(body.source, 'text/html').body.textContent.trim();
}

const texts = (comments: readonly Comment[]): string[] => comments.map(textOf);

export interface ContractOptions {
  /** A conversation that nobody has written in. By default any name is one. */
  newThread?: () => string | Promise<string>;
  /**
   * The system keeps words and not letters: it trims, sets quotes, writes markup, takes the same words of one writer once, and
   * knows no comments but its own.
   */
  isEditing?: boolean;
  /** The system keeps what readers rate. */
  keepsRatings?: boolean;
  /** The system tells of changes by itself. */
  isLive?: boolean;
  /** Whoever wrote a comment may change and remove it, and everybody may like: true of what this browser keeps. */
  isReadersOwn?: boolean;
}

/**
 * Describes what the page relies on, whatever keeps its comments. Every backend passes this.
 *
 * ```js
 * import { expect } from 'chai';
 * describeBackendContract({ describe, it, beforeEach, expect }, 'my-system', () => new MySystem(server));
 * ```
 */
export function describeBackendContract(
  { describe, it, beforeEach, expect }: ContractRunner,
  name: string,
  create: () => Backend | Promise<Backend>,
  {
    newThread = () => `/reviews/her?${randomId()}`,
    isEditing = false,
    keepsRatings = true,
    isLive = true,
    isReadersOwn = true,
  }: ContractOptions = {},
): void {
  describe(`${name}: the contract of backends`, () => {
    let backend: Backend;
    let thread: string;
    beforeEach(async () => {
      backend = await create();
      thread = await newThread();
    });

    it('says what it can do', () => {
      const can = capabilitiesOf(backend);
      expect(can.sort.length).to.be.above(0);
      expect(can.maxLength).to.be.above(0);
      const methods = { edit: can.edit, remove: can.remove, vote: can.vote, subscribe: can.live };
      for (const [method, isOffered] of Object.entries(methods)) if (isOffered) expect(backend).to.respondTo(method);
    });

    it('has nothing in a thread that nobody wrote in', async () => {
      const page = await backend.list({ thread, order: 'oldest', limit: 10 });
      expect(page.items).to.deep.equal([]);
      expect(page.cursor).to.equal(undefined);
      expect([...(await backend.count([thread]))]).to.deep.equal([[thread, 0]]);
    });

    it('gives back what was written', async () => {
      const posted = await say(backend, thread, 'Saw it twice.');
      const [listed] = await listAll(backend, thread);
      // Only this browser knows whose it is.
      expect(parseComment({ ...listed, own: true })).to.deep.equal(parseComment(posted));
      expect(listed).to.deep.include({ parentId: null, status: posted.status, kind: 'comment' });
      expect(listed?.body.format).to.equal(backend.can.format);
      expect(texts([listed!])).to.deep.equal(['Saw it twice.']);
      expect(listed?.author).to.deep.include({ name: nora.name, url: nora.url });
      expect(Math.abs(Date.parse(listed?.publishedAt ?? '') - Date.now())).to.be.below(60_000);
    });

    it('tells nobody an e-mail address', async () => {
      const posted = await say(backend, thread, 'x');
      expect(JSON.stringify([posted, await listAll(backend, thread)])).not.to.include(nora.email);
    });

    it('keeps any text as it is', async () => {
      const words = [
        '映画は素晴らしい 🎬 👨‍👩‍👧‍👦 قصة',
        'fish & chips, 1 < 2 and 3 > 2',
        'a\u202Erlo',
        '${alert(1)} {{alert(1)}}',
      ];
      const hostile = isEditing
        ? words
        : [
            '<script>alert(1)</script> & "quotes" \'single\'',
            '${alert(1)} {{alert(1)}} <!--lit-part-->',
            '  leading and trailing \n\n\t lines  ',
            '映画は素晴らしい 🎬 👨‍👩‍👧‍👦 قصة \u202Erlo',
            "'); DROP TABLE comments; --",
          ];
      for (const text of hostile) await say(backend, thread, text);
      expect(texts(await listAll(backend, thread))).to.have.members(hostile);
    });

    it('keeps threads apart, whatever their names', async () => {
      const ids = [await newThread(), await newThread(), await newThread()];
      const names = isEditing
        ? ids
        : ['', '__proto__', 'constructor', '/a', '/a/', ' ', '映画', 'a'.repeat(500)].map((n) => thread + n);
      for (const other of names) await say(backend, other, `in ${other}`);
      for (const other of names) expect(texts(await listAll(backend, other))).to.deep.equal([`in ${other}`]);
      expect([...(await backend.count([...names, names[0]!])).values()]).to.deep.equal(names.map(() => 1));
    });

    it('gives every comment an id of its own', async () => {
      const posted = await Promise.all(
        ['a', 'b', ...(isEditing ? ['c', 'd'] : ['a', 'b'])].map((text) => say(backend, thread, text)),
      );
      expect(new Set(posted.map(({ id }) => id)).size).to.equal(4);
    });

    it('knows what a reply answers, also a comment that another system keeps', async () => {
      const { id } = await say(backend, thread, 'question');
      await say(backend, thread, 'answer', { parentId: id });
      const stray = say(backend, thread, 'stray', { parentId: 'comment-12' });
      if (isEditing) expect((await refusal(stray)).code).to.equal('not-found');
      else await stray;
      const comments = await listAll(backend, thread);
      const parentOf = (text: string): string | null | undefined =>
        comments.find((comment) => textOf(comment) === text)?.parentId;
      expect([parentOf('question'), parentOf('answer')]).to.deep.equal([null, id]);
      expect(parentOf('stray')).to.equal(isEditing ? undefined : 'comment-12');
      expect(texts(await listAll(backend, thread, { parent: null }))).to.deep.equal(['question']);
      expect(texts(await listAll(backend, thread, { parent: id }))).to.deep.equal(['answer']);
    });

    it('stores once what is sent twice', async () => {
      const comment = { thread, parentId: null, text: 'once', viewer: nora, idempotencyKey: randomId() };
      const first = await backend.post(comment);
      const second = await backend.post(comment);
      expect(second).to.deep.equal(first);
      expect(texts(await listAll(backend, thread))).to.deep.equal(['once']);
    });

    it('stores once what is sent twice at the same time', async () => {
      const comment = { thread, parentId: null, text: 'once', viewer: nora, idempotencyKey: randomId() };
      const [first, second] = await Promise.all([backend.post(comment), backend.post(comment)]);
      expect(second.id).to.equal(first.id);
      expect(await listAll(backend, thread)).to.have.length(1);
    });

    it('pages through a long thread, each comment once', async () => {
      for (let i = 0; i < 7; i++) await say(backend, thread, `${i}`);
      for (const order of backend.can.sort)
        for (const limit of [1, 3, 7, 100]) {
          const paged = await listAll(backend, thread, { order, limit });
          expect(texts(paged), `${order} ${limit}`).to.deep.equal(texts(await listAll(backend, thread, { order })));
          expect(new Set(paged.map(({ id }) => id)).size).to.equal(7);
        }
    });

    it('ends exactly where the last page is full', async () => {
      for (let i = 0; i < 4; i++) await say(backend, thread, `${i}`);
      const { cursor } = await backend.list({ thread, order: 'oldest', limit: 2 });
      expect(cursor).to.be.a('string');
      expect((await backend.list({ thread, order: 'oldest', limit: 2, cursor })).cursor).to.equal(undefined);
    });

    it('loses none and repeats none of the old ones when somebody writes between two pages', async () => {
      for (let i = 0; i < 4; i++) await say(backend, thread, `${i}`);
      const first = await backend.list({ thread, order: 'oldest', limit: 2 });
      await say(backend, thread, 'in between');
      const second = await backend.list({ thread, order: 'oldest', limit: 2, cursor: first.cursor });
      expect([...texts(first.items), ...texts(second.items)]).to.deep.equal(['0', '1', '2', '3']);
    });

    it('keeps apart those who page at the same time', async () => {
      const other = await newThread();
      // Neighbours differ in one thing only, so that neither is mistaken for the other.
      const questions = backend.can.sort.flatMap((order, index) => {
        const pair = [
          { thread, order },
          { thread: other, order },
        ];
        return index % 2 ? pair.reverse() : pair;
      });
      for (let i = 0; i < 5; i++) {
        await say(backend, thread, `${i}`);
        await say(backend, other, `other ${i}`);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      const answers = new Map(questions.map((question) => [question, [] as Comment[]]));
      const cursors = new Map<object, string | undefined>();
      for (let part = 0; part < 3; part++)
        for (const [question, answer] of answers) {
          const { items, cursor } = await backend.list({ ...question, limit: 2, cursor: cursors.get(question) });
          answer.push(...items);
          cursors.set(question, cursor);
        }
      for (const [{ thread: name, order }, answer] of answers)
        expect(texts(answer), `${name} ${order}`).to.deep.equal(texts(await listAll(backend, name, { order })));
    });

    it('lists in the order that is asked for', async () => {
      for (const text of ['a', 'b', 'c']) {
        await say(backend, thread, text);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      expect(texts(await listAll(backend, thread, { order: 'oldest' }))).to.deep.equal(['a', 'b', 'c']);
      if (backend.can.sort.includes('newest'))
        expect(texts(await listAll(backend, thread, { order: 'newest' }))).to.deep.equal(['c', 'b', 'a']);
    });

    it('says how many there are when it says so', async () => {
      for (let i = 0; i < 3; i++) await say(backend, thread, `${i}`);
      const { total } = await backend.list({ thread, order: 'oldest', limit: 1 });
      if (total !== undefined) expect(total).to.equal(3);
    });

    it('refuses an empty comment and stores nothing', async () => {
      for (const text of ['', ' \n ', '\u200B'])
        expect(await refusal(say(backend, thread, text))).to.deep.equal({ code: 'invalid', field: 'text' });
      expect(await listAll(backend, thread)).to.deep.equal([]);
    });

    it('takes the longest text that it says, and none that is longer', async () => {
      const longest = 'x'.repeat(Math.min(backend.can.maxLength, 200_000));
      await say(backend, thread, longest);
      expect(texts(await listAll(backend, thread))).to.deep.equal([longest]);
      if (longest.length === backend.can.maxLength)
        expect((await refusal(say(backend, thread, `${longest}x`))).code).to.equal('too-long');
      expect(await listAll(backend, thread)).to.have.length(1);
    });

    it('refuses an address that would run a script', async () => {
      const viewer: Viewer = { ...nora, url: 'javascript:alert(1)' };
      const posted = backend.post({ thread, parentId: null, text: 'x', viewer, idempotencyKey: randomId() });
      expect(await refusal(posted)).to.deep.equal({ code: 'invalid', field: 'url' });
    });

    it('gives up with the reason when it is told to', async () => {
      const reason = new Error('left the page');
      const signal = AbortSignal.abort(reason);
      const attempts = [
        backend.list({ thread, order: 'oldest', limit: 1 }, signal),
        backend.count([thread], signal),
        backend.post({ thread, parentId: null, text: 'x', viewer: nora, idempotencyKey: randomId() }, signal),
      ];
      const results = await Promise.allSettled(attempts);
      for (const result of results) expect(result).to.deep.include({ status: 'rejected', reason });
      expect(await listAll(backend, thread)).to.deep.equal([]);
    });

    it('offers ratings and news exactly where it has them', () => {
      expect([Boolean(backend.ratings), Boolean(backend.rate)]).to.deep.equal([keepsRatings, keepsRatings]);
      expect([capabilitiesOf(backend).live, Boolean(backend.subscribe)]).to.deep.equal([isLive, isLive]);
    });

    if (keepsRatings) {
      it('has no ratings where nobody rated', async () => {
        expect(await backend.ratings!(thread, 5)).to.deep.include({ best: 5, count: 0, average: null, own: null });
      });

      it('keeps a reader’s rating until it is taken back, and 0 is one', async () => {
        for (const value of [4.5, 3, 0]) {
          const answer = await backend.rate!(thread, value, 5);
          expect(answer).to.deep.include({ count: 1, average: value, own: value });
          expect(await backend.ratings!(thread, 5)).to.deep.equal(answer);
        }
        expect(await backend.ratings!(`${thread}-other`, 5)).to.deep.include({ count: 0, own: null });
        expect(await backend.rate!(thread, null, 5)).to.deep.include({ count: 0, average: null, own: null });
        expect(await backend.ratings!(thread, 5)).to.deep.include({ count: 0, own: null });
      });

      it('tells a rating on the scale that is asked for', async () => {
        await backend.rate!(thread, 4.5, 5);
        expect(await backend.ratings!(thread, 10)).to.deep.include({ best: 10, average: 9, own: 9 });
      });

      it('counts a reader once who rates with a comment too; the last rating counts', async () => {
        const rating = { value: 2, best: 5, raw: '2/5', kind: 'number' as const };
        await backend.rate!(thread, 4, 5);
        await say(backend, thread, 'Seen again.', { rating });
        expect(await backend.ratings!(thread, 5)).to.deep.include({ count: 1, average: 2, own: 2 });
        await backend.rate!(thread, 5, 5);
        expect(await backend.ratings!(thread, 5)).to.deep.include({ count: 1, average: 5, own: 5 });
        await backend.rate!(thread, null, 5);
        expect(await backend.ratings!(thread, 5)).to.deep.include({ count: 0, own: null });
      });
    }

    if (isReadersOwn) {
      const like = (id: string, liked: boolean): Promise<Comment | undefined> => backend.vote!(id, liked, { thread });

      it('changes a comment’s words, and nothing else of it', async () => {
        const rating = { value: 2, best: 5, raw: '2/5', kind: 'number' as const };
        const { id: parentId } = await say(backend, thread, 'question');
        const posted = await say(backend, thread, 'first', { parentId, rating });
        const edited = await backend.edit!(posted.id, '<b>second</b> & third');
        expect(textOf(edited)).to.equal('<b>second</b> & third');
        expect(Date.parse(edited.updatedAt ?? '')).to.be.at.least(Date.parse(posted.publishedAt ?? ''));
        const { body: _body, updatedAt: _updatedAt, ...rest } = edited;
        const { body: _before, ...before } = posted;
        expect(rest).to.deep.equal(before);
        expect((await listAll(backend, thread))[1]).to.deep.equal(edited);
      });

      it('takes no change to nothing, or to too much', async () => {
        const { id } = await say(backend, thread, 'first');
        for (const text of ['', ' \n ', '\u200B'])
          expect(await refusal(backend.edit!(id, text))).to.deep.equal({ code: 'invalid', field: 'text' });
        const tooLong = 'x'.repeat(backend.can.maxLength + 1);
        expect(await refusal(backend.edit!(id, tooLong))).to.deep.equal({ code: 'too-long', field: 'text' });
        expect(texts(await listAll(backend, thread))).to.deep.equal(['first']);
      });

      it('keeps the place of a removed comment that was answered, and nothing of what it was', async () => {
        const rating = { value: 2, best: 5, raw: 'two of five', kind: 'number' as const };
        const { id } = await say(backend, thread, 'a secret', { rating });
        await like(id, true);
        await say(backend, thread, 'answer', { parentId: id });
        await backend.remove!(id);
        for (const each of backend.can.storage === 'page' ? [backend] : [backend, await create()]) {
          const [place, answer] = await listAll(each, thread);
          expect(place).to.deep.include({ id, parentId: null, status: 'deleted', author: {} });
          expect(JSON.stringify(place)).not.to.match(/secret|Nora|two of five|likes/);
          expect(answer).to.deep.include({ parentId: id, status: 'published' });
          expect((await each.count([thread])).get(thread)).to.equal(1);
        }
      });

      it('shows the place of a removed comment without answers to nobody but who removed it, until the page is left', async () => {
        const { id } = await say(backend, thread, 'first');
        const { id: reply } = await say(backend, thread, 'answer', { parentId: id });
        await backend.remove!(id);
        await backend.remove!(reply);
        expect((await listAll(backend, thread)).map(({ status }) => status)).to.deep.equal(['deleted', 'deleted']);
        if (backend.can.storage !== 'page') expect(await listAll(await create(), thread)).to.deep.equal([]);
        expect((await backend.count([thread])).get(thread)).to.equal(0);
      });

      it('takes it well that what is to be removed is gone', async () => {
        const { id } = await say(backend, thread, 'first');
        await backend.remove!(id);
        await backend.remove!(id);
        expect(await refusal(backend.edit!(id, 'x'))).to.deep.equal({ code: 'not-found' });
        expect(await refusal(backend.edit!('none', 'x'))).to.deep.equal({ code: 'not-found' });
        expect(await refusal(backend.remove!('none'))).to.deep.equal({ code: 'not-found' });
      });

      it('stores no removed comment anew that is sent once more', async () => {
        const comment = { thread, parentId: null, text: 'once', viewer: nora, idempotencyKey: randomId() };
        const { id } = await backend.post(comment);
        await backend.remove!(id);
        expect(await backend.post(comment)).to.deep.include({ id, status: 'deleted' });
        expect((await backend.count([thread])).get(thread)).to.equal(0);
      });

      it('likes a comment once, and no more', async () => {
        const { id } = await say(backend, thread, 'first');
        for (const liked of [true, true]) expect(await like(id, liked)).to.include({ liked: true, likes: 1 });
        expect((await listAll(backend, thread))[0]).to.include({ liked: true, likes: 1 });
        for (const liked of [false, false]) expect(await like(id, liked)).to.include({ liked: false, likes: 0 });
        expect((await backend.list({ thread, order: 'oldest', limit: 1 })).likes).to.equal(undefined);
      });

      it('remembers which comments of the page are liked, by conversation', async () => {
        const other = await newThread();
        expect(await like('901', true)).to.equal(undefined);
        expect(await like('902', true)).to.equal(undefined);
        await like('902', false);
        const likesIn = async (name: string): Promise<unknown> =>
          (await backend.list({ thread: name, order: 'oldest', limit: 1 })).likes;
        expect(await likesIn(thread)).to.deep.equal(
          new Map([
            ['901', true],
            ['902', false],
          ]),
        );
        expect(await likesIn(other)).to.equal(undefined);
        expect(await listAll(backend, thread)).to.deep.equal([]);
      });

      it('gives up changes with the reason when it is told to', async () => {
        const { id } = await say(backend, thread, 'first');
        const reason = new Error('left the page');
        const signal = AbortSignal.abort(reason);
        const attempts = [
          backend.edit!(id, 'second', signal),
          backend.remove!(id, signal),
          backend.vote!(id, true, { thread, signal }),
        ];
        for (const result of await Promise.allSettled(attempts))
          expect(result).to.deep.include({ status: 'rejected', reason });
        const [comment] = await listAll(backend, thread);
        expect([textOf(comment!), comment!.liked]).to.deep.equal(['first', undefined]);
      });

      it('calls back when a comment was changed, liked or removed', async () => {
        const { id } = await say(backend, thread, 'first');
        let calls = 0;
        const unsubscribe = backend.subscribe!(thread, () => calls++);
        const acts = [() => backend.edit!(id, 'second'), () => like(id, true), () => like('901', true)];
        for (const act of [...acts, () => backend.remove!(id)]) await act();
        unsubscribe();
        expect(calls).to.equal(4);
      });
    }

    if (keepsRatings && isLive) {
      it('calls back when somebody rated', async () => {
        let calls = 0;
        const unsubscribe = backend.subscribe!(thread, () => calls++);
        await backend.rate!(thread, 4, 5);
        unsubscribe();
        expect(calls).to.equal(1);
      });
    }

    if (isLive) {
      it('calls back when its thread changed, and no other', async () => {
        const heard: string[] = [];
        const other = await newThread();
        const unsubscribe = backend.subscribe!(thread, () => heard.push(thread));
        const unsubscribeOther = backend.subscribe!(other, () => heard.push('other'));
        await say(backend, thread, 'a');
        expect(heard).to.deep.equal([thread]);
        unsubscribe();
        await say(backend, thread, 'b');
        expect(heard).to.deep.equal([thread]);
        unsubscribeOther();
      });
    }
  });
}
