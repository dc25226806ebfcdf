import type { Comment } from '../model/comment.js';
import { parseComment } from '../model/comment-check.js';
import type { StorageSource } from '../identity/forgiving-storage.js';
import type { Backend, Draft, PostOptions, Unsubscribe } from './backend.js';
import { withClaim } from './claim.js';
import { CommentError, isPassing, toCommentError } from './comment-error.js';
import { Deadline } from '../safety/deadline.js';
import { failedEntry, isSentUnasked } from './failed-entry.js';
import { lookUp } from './look-up.js';
import { unsentComment, type OutboxEntry } from './outbox-entry.js';
import { OutboxStore } from './outbox-store.js';
import { refusalOf } from './validate-draft.js';
import { onWake } from './wake.js';

export interface OutboxOptions {
  backend: Backend;
  thread: string;
  /** Where comments wait; without it they wait in their form, and nothing is sent by itself. */
  storage?: StorageSource;
  /** Called when a comment is known to be stored. */
  onSent(comment: Comment, entry: OutboxEntry): void;
  /** Called when a comment was put here for later, or could not be sent again. */
  onFailed(error: CommentError, entry: OutboxEntry): void;
  /** Called when `entries` are others. */
  onChange(): void;
}

type Attempt = Pick<PostOptions, 'signal' | 'fields'> & {
  /** Its writer's form waits for the answer, and still has the words. */
  isAttended: boolean;
};

/** No answer after so long is none. */
const DEADLINE = 60_000;
/** When to look again after a comment that another tab is sending: the tab may be gone. */
const LOOK_AGAIN = 15_000;
/** The same words in the same place are no second comment within this time. */
const TWIN = 10 * 60 * 1000;

/**
 * Sends the comments of one thread, each once. What fails for a passing reason waits in this browser's storage and is sent again:
 * after a while, when the network is back, and on the next visit; by one tab alone. Where an attempt may have arrived, the thread
 * is looked through first.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #store: OutboxStore;
  readonly #underWay = new Map<string, Promise<Comment | undefined>>();
  /* Those whose form waits for the answer: they are seen there, not in the thread. */
  readonly #attended = new Set<string>();
  /* Given back to their form though they may stand. */
  readonly #uncertain = new Set<string>();
  /* Those that were last seen to wait: another tab may send them. */
  #waiting: ReadonlySet<string> = new Set();
  #stops: Unsubscribe[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDisposed = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#store = new OutboxStore(options.thread, options.storage);
  }

  /** What is on its way or waits, the oldest first. */
  get entries(): OutboxEntry[] {
    return this.#store.entries().filter(({ state, key }) => state !== 'sent' && !this.#attended.has(key));
  }

  /** Whether the comment of this key is stored, as far as this browser knows, or waits here. */
  wasSent(key: string): boolean {
    return !!this.#store.get(key);
  }

  /** Sends what waits from before, and from now on whatever comes to wait. */
  open(): void {
    if (this.#isDisposed || this.#stops.length) return;
    this.#waiting = new Set(this.entries.map(({ key }) => key));
    const hear = (): void => {
      for (const entry of this.#store.entries()) {
        if (entry.state === 'sent' && this.#waiting.has(entry.key)) this.#options.onSent(entry.stored!, entry);
      }
      this.#changed();
      this.#schedule();
    };
    this.#stops = [onWake(() => this.#resendAll(true)), this.#store.subscribe(hear)];
    this.#resendAll(true);
  }

  /**
   * Sends a comment. A second call with its key, also from another tab, gets the answer to the first.
   *
   * @throws CommentError why it is not stored; with `isQueued` it waits here, and is sent again by itself
   */
  post(draft: Omit<Draft, 'thread'>, options: PostOptions): Promise<Comment> {
    const { viewer, idempotencyKey: key } = options;
    const underWay = this.#underWay.get(key);
    if (underWay) return underWay as Promise<Comment>;
    const { backend, thread } = this.#options;
    const refusal = refusalOf(draft, viewer, backend.can);
    if (refusal) return Promise.reject(refusal);
    if (this.#hasTwin(draft, key)) return Promise.reject(new CommentError('duplicate'));
    this.#attended.add(key);
    const posting = this.#alone(key, true, () => {
      const before = this.#store.get(key);
      if (before?.state === 'sent') {
        // Another tab was quicker.
        this.#options.onSent(before.stored!, before);
        return Promise.resolve(before.stored!);
      }
      const { time = Date.now(), attempts = 0, isUncertain = this.#uncertain.has(key) } = before ?? {};
      const wasCut = before?.state === 'sending';
      const entry: OutboxEntry = { ...draft, key, thread, viewer, time, attempts, state: 'sending', isUncertain };
      return this.#attempt({ ...entry, isUncertain: isUncertain || wasCut }, { ...options, isAttended: true });
    }).finally(() => {
      this.#attended.delete(key);
      this.#underWay.delete(key);
      this.#changed();
      this.#schedule();
    });
    this.#underWay.set(key, posting);
    return posting as Promise<Comment>;
  }

  /** Sends a waiting comment now. @returns the comment; `undefined` where it no longer waits */
  retry(key: string, isAsked = true): Promise<Comment | undefined> {
    return this.#alone(key, isAsked, async () => {
      const entry = this.#store.get(key);
      if (!entry || entry.state === 'sent') return entry?.stored;
      const isUncertain = entry.isUncertain || entry.state === 'sending';
      return this.#attempt({ ...entry, isUncertain }, { isAttended: false });
    });
  }

  /**
   * Takes a waiting comment out, to be changed. @returns `undefined` where it turned out to stand
   * @throws CommentError where it may stand and that cannot be found out now
   */
  async takeBack(key: string): Promise<OutboxEntry | undefined> {
    let taken: OutboxEntry | undefined;
    await this.#alone(key, true, async () => {
      const entry = this.#store.get(key);
      if (!entry || entry.state === 'sent') return entry?.stored;
      const stands = entry.isUncertain ? await lookUp(this.#options.backend, entry) : undefined;
      if (stands) return this.#settle(entry, stands);
      taken = entry;
      this.discard(key);
      return undefined;
    });
    return taken;
  }

  /** Forgets a comment that waits. */
  discard(key: string): void {
    this.#store.remove(key);
    this.#changed();
  }

  /** Sends nothing more by itself; what is being sent is sent all the same. */
  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    for (const stop of this.#stops.splice(0)) stop();
  }

  #changed(): void {
    this.#waiting = new Set(this.entries.map(({ key }) => key));
    this.#options.onChange();
  }

  #hasTwin({ parentId, text }: Omit<Draft, 'thread'>, key: string): boolean {
    return this.#store.entries().some((other) => {
      const isRecent = other.state !== 'sent' || Date.now() - other.time < TWIN;
      return isRecent && other.key !== key && other.parentId === parentId && other.text === text;
    });
  }

  /** One attempt at a comment at a time, in all tabs. */
  #alone(key: string, wait: boolean, work: () => Promise<Comment | undefined>): Promise<Comment | undefined> {
    const underWay = this.#underWay.get(key);
    if (underWay) return underWay;
    const { storage } = this.#store;
    const doing = withClaim(key, work, { storage, wait, atMost: DEADLINE + 15_000 }).finally(() =>
      this.#underWay.delete(key),
    );
    this.#underWay.set(key, doing);
    return doing;
  }

  async #attempt(before: OutboxEntry, { signal, fields, isAttended }: Attempt): Promise<Comment> {
    const { backend, thread } = this.#options;
    const { key, viewer, parentId, text, rating, isUncertain } = before;
    const entry: OutboxEntry = { ...before, state: 'sending', attempts: before.attempts + 1 };
    const isKept = this.#store.set(key, entry);
    this.#changed();
    const deadline = new Deadline(DEADLINE, signal);
    try {
      const options = { viewer, idempotencyKey: key, signal: deadline.signal, ...(fields && { fields }) };
      const stands =
        isUncertain && !backend.can.idempotent ? await lookUp(backend, before, deadline.signal) : undefined;
      const draft = { thread, parentId, text, ...(rating && { rating }) };
      // An answer that cannot be read says nothing about whether the comment stands, nor does any other surprise.
      return this.#settle(entry, stands ?? parseComment(await backend.post(draft, options)));
    } catch (error) {
      if (signal?.aborted) {
        this.#uncertain.add(key);
        this.#store.remove(key);
        throw error;
      }
      const late = deadline.signal.aborted ? new CommentError('outcome-unknown', { cause: error }) : error;
      const reason = toCommentError(late, 'outcome-unknown');
      // It is there already: the attempt before arrived, and waits for a moderator, where no list shows it.
      if (reason.code === 'duplicate' && isUncertain)
        return this.#settle(entry, { ...unsentComment(entry, backend.can.format), status: 'pending' });
      throw this.#keep(entry, reason, isAttended, isKept);
    } finally {
      deadline.end();
    }
  }

  #settle(entry: OutboxEntry, stored: Comment): Comment {
    const { key, viewer, reason: _reason, serverMessage: _message, retryAt: _retryAt, ...rest } = entry;
    // Whoever wrote it is nobody's business any more.
    this.#store.set(key, { ...rest, key, viewer: { kind: viewer.kind }, state: 'sent', stored });
    this.#uncertain.delete(key);
    this.#options.onSent(stored, entry);
    this.#changed();
    return stored;
  }

  /** Puts a comment that could not be sent where it waits: back in its form, or here. @returns the error for whoever sent it */
  #keep(entry: OutboxEntry, reason: CommentError, isAttended: boolean, isKept: boolean): CommentError {
    const failed = failedEntry(entry, reason);
    if (isAttended && !(isPassing(reason) && isKept)) {
      if (failed.isUncertain) this.#uncertain.add(entry.key);
      this.#store.remove(entry.key);
      this.#options.onFailed(reason, entry);
      return reason;
    }
    this.#store.set(entry.key, failed);
    const { serverMessage, retryAt } = failed;
    const error = new CommentError(reason.code, { isQueued: true, cause: reason, serverMessage, retryAt });
    this.#options.onFailed(error, failed);
    this.#changed();
    this.#schedule();
    return error;
  }

  /** @param isBack - something happened that makes it likely that it goes better now */
  #resendAll(isBack: boolean): void {
    for (const entry of this.entries) {
      const { key, state, reason, retryAt = 0 } = entry;
      const isAgain = isBack && reason !== 'rate-limited' && !!reason && isPassing({ code: reason });
      const isDue = state === 'sending' || (state === 'waiting' && retryAt <= Date.now()) || isAgain;
      if (isDue && isSentUnasked(entry) && !this.#underWay.has(key)) {
        // The entry itself tells how it went.
        this.retry(key, false).catch(() => undefined);
      }
    }
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#isDisposed || !this.#stops.length) return;
    const times = this.entries.flatMap(({ key, state, retryAt = 0 }) => {
      if (state === 'waiting') return retryAt;
      return state === 'sending' && !this.#underWay.has(key) ? Date.now() + LOOK_AGAIN : [];
    });
    if (!times.length) return;
    const wait = Math.max(500, Math.min(...times) - Date.now());
    this.#timer = setTimeout(() => this.#resendAll(false), Math.min(wait, 2 ** 31 - 1));
  }
}
