import type { Comment } from '../../model/comment.js';
import { parseComment } from '../../model/comment-check.js';
import { isSameAccount, type Viewer } from '../../model/viewer.js';
import { Deadline } from '../../platform/deadline.js';
import { withLock } from '../../platform/lock.js';
import { randomId } from '../../platform/random-id.js';
import type { StorageSource } from '../../platform/safe-storage.js';
import type { Unsubscribe } from '../../platform/unsubscribe.js';
import type { Backend, FormSubmission, KnownComments, OutgoingComment } from '../backend.js';
import { CommentError, toCommentError } from '../comment-error.js';
import { lookUp, type SentComment } from './look-up.js';
import type { OutboxDatabase } from './outbox-database.js';
import { isHidden, type OutboxEntry, type OutboxState } from './outbox-entry.js';
import { OutboxStore } from './outbox-store.js';
import { onReconnect } from './reconnect.js';
import {
  afterCutOff,
  beforeAttempt,
  isCommenterSignedIn,
  isServerAtIt,
  type OutboxEvent,
  type Transition,
  transition,
} from './transitions.js';
import { refusalOf } from './validate-draft.js';

export interface OutboxOptions {
  backend: Backend;
  thread: string;
  /** Where comments wait; without it they wait in their form, and nothing is sent automatically. */
  storage?: StorageSource;
  /** Where they are on disk before they are sent. */
  database?: OutboxDatabase;
  /** Asks who is signed in now; without it the backend's `viewer` counts. */
  who?(signal: AbortSignal): Promise<Viewer | undefined>;
  /** Called when a comment is known to be stored. */
  onSent(comment: Comment, entry: OutboxEntry): void;
  /** Called when an attempt failed. With `isQueued` the outbox keeps the comment. */
  onFailed(error: CommentError, entry: OutboxEntry): void;
  /** Called for a comment that is back in its form, where the browser ended before the form's draft was on disk. */
  onReturned?(entry: OutboxEntry): void;
  /** Called when `entries` changes. */
  onChange(): void;
}

interface AttemptOptions {
  readonly signal?: AbortSignal;
  readonly form?: FormSubmission;
  /** A form waits for the answer, and still has the text. */
  readonly isAttended: boolean;
  /** Whether to wait for another tab that is sending the comment. */
  readonly waits: boolean;
}

const BY_ITSELF: AttemptOptions = { isAttended: false, waits: false };
const ATTEMPT_TIMEOUT_MS = 60_000;
/** How much longer than an attempt the lock is held at most. */
const LOCK_MARGIN_MS = 15_000;
/** When to look again for a comment that another tab is sending: that tab may be gone. */
const RECHECK_DELAY_MS = 15_000;
/** When somebody waits for it. */
const WAIT_INTERVAL_MS = 500;
/** How long what is sent stays known as another comment of its commenter. */
const MAX_SENT_AGE_MS = 60 * 60 * 1000;
const MIN_TIMER_DELAY_MS = 500;
/** The longest delay that a browser's timers know. */
const MAX_TIMER_DELAY_MS = 2 ** 31 - 1;
/** Within this time the same text in the same place is taken for the same comment. */
const TWIN_PERIOD_MS = 10 * 60 * 1000;

/**
 * Sends the comments of one thread, each once. What can happen to a comment is in `transitions.ts`; this class does what follows from
 * it: it locks, sends, looks comments up, writes entries down and sets timers. Attempts that fail for a passing reason are repeated
 * after a while, when the network is back, and on the next visit, by one tab alone.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #store: OutboxStore;
  readonly #owner = randomId();
  readonly #underWay = new Map<string, Promise<Comment | undefined>>();
  /** The keys whose form waits for the answer: they are shown there, not in the thread. */
  readonly #attended = new Set<string>();
  /** The keys that were unsent when they were last looked at: another tab may send them. */
  #unsent: ReadonlySet<string> = new Set();
  #unsubscribes: Unsubscribe[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDisposed = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#store = new OutboxStore(options.thread, options.storage, options.database);
  }

  /** The comments that are being sent or wait, oldest first. */
  get entries(): OutboxEntry[] {
    return this.#all.filter(
      (entry) => entry.state !== 'sent' && !isHidden(entry) && !this.#attended.has(entry.idempotencyKey),
    );
  }

  /** Where the comment of this key is; `undefined` where it is not on its way, nor sent. */
  stateOf(key: string): OutboxState | undefined {
    const entry = this.#store.get(key);
    return entry && !isHidden(entry) ? entry.state : undefined;
  }

  /** Whether the comment of this key was sent, and is back in its form. */
  isReturned(key: string): boolean {
    return this.#store.get(key)?.state === 'returned';
  }

  /** What is answered by the comments here, with `null` for the review itself. */
  get answered(): ReadonlySet<string | null> {
    return new Set(this.#all.map(({ parentId }) => parentId));
  }

  /** Whether these words are on their way in this place, or were sent just now. */
  has(parentId: string | null, text: string): boolean {
    const twin = this.#twinOf({ parentId, text });
    return twin !== undefined && !isHidden(twin);
  }

  /** Sends what waits from before, and from now on what comes to wait. Resolves when all that waits is known. */
  async open(): Promise<void> {
    if (this.#isDisposed || this.#unsubscribes.length > 0) return;
    this.#unsent = this.#unsentKeys;
    this.#unsubscribes = [
      onReconnect(() => this.#sendAll({ type: 'reconnect' })),
      this.#store.subscribe(() => this.#handleStorage()),
    ];
    this.#sendAll({ type: 'reconnect' });
    if (!this.#options.database) return;
    const lost = await this.#store.load();
    if (this.#isDisposed) return;
    for (const entry of lost) if (entry.state === 'returned') this.#options.onReturned?.(entry);
    this.#handleStorage();
    this.#sendAll({ type: 'reconnect' });
  }

  /**
   * Sends a comment. A second call with its key, also from another tab, gets the answer to the first; so does one with the same words in
   * the same place, while they are not sent.
   *
   * @throws CommentError why it is not stored; with `isQueued` it waits here, and is sent again automatically
   */
  post(comment: OutgoingComment, signal?: AbortSignal): Promise<Comment> {
    const twin = this.#twinOf(comment);
    if (twin?.state === 'sent') return Promise.reject(new CommentError('duplicate'));
    const outgoing = twin ? { ...comment, idempotencyKey: twin.idempotencyKey } : comment;
    const underWay = this.#underWay.get(outgoing.idempotencyKey);
    return (underWay ?? this.#submit(outgoing, signal)) as Promise<Comment>;
  }

  /** Sends a waiting comment now. @returns the comment; `undefined` where it no longer waits */
  retry(key: string): Promise<Comment | undefined> {
    return this.#runAlone(key, true, (isLocked) =>
      this.#handle(key, { type: 'retry' }, isLocked, { isAttended: false, waits: true }),
    );
  }

  /**
   * Takes a waiting comment out, to be changed. @returns `undefined` where it turned out to be stored
   * @throws CommentError where it may be stored and that cannot be found out now
   */
  async withdraw(key: string): Promise<OutboxEntry | undefined> {
    let withdrawn: OutboxEntry | undefined;
    await this.#runAlone(key, true, async (isLocked) => {
      const kept = this.#store.get(key);
      if (!kept || kept.state === 'sent') return kept?.stored;
      const entry = afterCutOff(kept);
      const stored = entry.isUncertain ? await lookUp(this.#options.backend, this.#sentComment(entry)) : undefined;
      if (!stored && this.#isServerAtIt(entry)) throw new CommentError('outcome-unknown');
      const event: OutboxEvent = stored ? { type: 'stored', comment: stored, attempted: entry } : { type: 'withdraw' };
      const next = await this.#apply(key, event, isLocked);
      if (next?.state === 'returned') withdrawn = entry;
      return stored;
    });
    return withdrawn;
  }

  /** Forgets a waiting comment. */
  async discard(key: string): Promise<void> {
    await this.#apply(key, { type: 'discard' });
  }

  /** Sends what may go better now: somebody signed in or out, or the network is back. */
  resume(): void {
    if (this.#unsubscribes.length > 0) this.#sendAll({ type: 'reconnect' });
  }

  /** Sends nothing more automatically; attempts that are under way go on. */
  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    for (const unsubscribe of this.#unsubscribes.splice(0)) unsubscribe();
  }

  /** All entries, oldest first. Those that are too old are removed. */
  get #all(): OutboxEntry[] {
    return this.#store.entries().filter((entry) => {
      const isExpired = this.#next(entry, { type: 'expire' }) !== undefined;
      if (isExpired) this.#store.forget(entry, (stored) => this.#next(stored, { type: 'expire' }));
      return !isExpired;
    });
  }

  get #unsentKeys(): ReadonlySet<string> {
    return new Set(this.entries.map(({ idempotencyKey }) => idempotencyKey));
  }

  #submit(outgoing: OutgoingComment, signal?: AbortSignal): Promise<Comment | undefined> {
    const { backend, thread } = this.#options;
    const { idempotencyKey: key, form } = outgoing;
    const comment = { ...outgoing, thread };
    const refusal = refusalOf(comment, backend.can);
    if (refusal) return Promise.reject(refusal);
    this.#attended.add(key);
    if (form?.leaving) return this.#leave(comment, form);
    const options = { isAttended: true, waits: true, ...(signal && { signal }), ...(form && { form }) };
    const event: OutboxEvent = { type: 'submit', comment };
    // At once, in case the page goes before the database has it.
    const entry = this.#store.get(key) ? undefined : this.#next(undefined, event)?.entry;
    if (entry) this.#store.set(key, beforeAttempt(entry));
    const posting = this.#runAlone(key, true, (isLocked) => {
      return this.#handle(key, event, isLocked, options);
    }).finally(() => {
      this.#attended.delete(key);
      this.#underWay.delete(key);
      this.#handleChange();
    });
    this.#underWay.set(key, posting);
    return posting;
  }

  /** A script of the page sends the form and leaves: the entry is written down at once, and the database is not waited for. */
  #leave(comment: OutgoingComment, form: FormSubmission): Promise<Comment | undefined> {
    const { idempotencyKey: key } = comment;
    const event: OutboxEvent = { type: 'submit', comment };
    const entry = this.#next(this.#store.get(key), event)?.entry;
    if (!entry || entry.state === 'sent') return Promise.resolve(entry?.stored);
    this.#store.set(key, entry);
    const keep = (known?: KnownComments): void => {
      if (known && this.#store.get(key)) this.#store.set(key, { ...entry, known });
      void this.#store.change(key, (stored) => stored && { entry: { ...stored } });
    };
    // Only what is known already comes in time.
    const { backend, thread } = this.#options;
    (backend.newest?.(thread) ?? Promise.resolve(undefined)).then(keep, () => keep());
    return this.#attempt(entry, { isAttended: true, waits: false, form }).finally(() => this.#attended.delete(key));
  }

  /** The same words in the same place under another key: unsent, or sent just now. */
  #twinOf({
    parentId,
    text,
    viewer,
    idempotencyKey,
  }: Pick<OutgoingComment, 'parentId' | 'text'> & Partial<OutgoingComment>): OutboxEntry | undefined {
    return this.#all.find((other) => {
      const isRecent = other.state !== 'sent' || Date.now() - other.time < TWIN_PERIOD_MS;
      const isSame =
        other.parentId === parentId && other.text === text && (!viewer || isSameAccount(viewer, other.viewer));
      return isRecent && isSame && other.idempotencyKey !== idempotencyKey;
    });
  }

  /** Works on a comment while no other tab does. @param wait - whether to wait for another tab */
  #runAlone(
    key: string,
    wait: boolean,
    work: (isLocked: boolean) => Promise<Comment | undefined>,
  ): Promise<Comment | undefined> {
    const underWay = this.#underWay.get(key);
    if (underWay) return underWay;
    const { storage } = this.#store;
    const atMost = ATTEMPT_TIMEOUT_MS + LOCK_MARGIN_MS;
    const working = withLock(key, work, { storage, wait, atMost }).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, working);
    return working;
  }

  /** Does what follows from an event, attempts included. @returns the comment as it is stored, where it is */
  async #handle(
    key: string,
    event: OutboxEvent,
    isLocked: boolean,
    options: AttemptOptions,
  ): Promise<Comment | undefined> {
    for (;;) {
      const { entry = this.#store.get(key), effects = [] } = (await this.#apply(key, event, isLocked)) ?? {};
      if (entry && effects.includes('attempt')) return this.#attempt(entry, options);
      if (!effects.includes('wait') || !options.waits) return entry?.stored;
      await new Promise((resolve) => setTimeout(resolve, WAIT_INTERVAL_MS));
    }
  }

  #next(entry: OutboxEntry | undefined, event: OutboxEvent, isLocked = true): Transition | undefined {
    const { can, viewer } = this.#options.backend;
    const { format } = can;
    const context = { now: Date.now(), random: Math.random(), format, viewer, owner: this.#owner, isLocked };
    return transition(entry, event, context);
  }

  /** Writes down and reports what follows from an event. */
  async #apply(key: string, event: OutboxEvent, isLocked = true): Promise<Transition | undefined> {
    let before: OutboxEntry | undefined;
    const next = await this.#store.change(key, (stored) => {
      before = stored;
      return this.#next(stored, event, isLocked);
    });
    // A tab that is gone may have changed it without telling the others.
    if (!next) return this.#handleStorage();
    const { entry, effects, error } = next;
    const known = before ?? (event.type === 'stored' ? event.attempted : undefined);
    for (const effect of effects) {
      if (effect === 'report-sent' && entry?.stored) this.#options.onSent(entry.stored, known ?? entry);
      else if (effect === 'report-failure' && known && error) this.#options.onFailed(error, entry ?? known);
    }
    this.#handleChange();
    return next;
  }

  async #attempt(entry: OutboxEntry, options: AttemptOptions): Promise<Comment | undefined> {
    const { idempotencyKey: key } = entry;
    const { signal, form, isAttended } = options;
    const { isPersistent } = this.#store;
    const deadline = new Deadline(ATTEMPT_TIMEOUT_MS, signal);
    let isRequested = false;
    let isOtherAccount = false;
    // A form that was just sent is its reader's own doing; what waited may be somebody else's by now.
    let isUnsent = !isAttended;
    let event: OutboxEvent;
    try {
      isOtherAccount = isUnsent && !(await this.#isCommenterAtWork(entry, deadline.signal));
      if (isOtherAccount) throw new CommentError('sign-in-required');
      isUnsent = false;
      const stored = form?.leaving ? undefined : await this.#look(entry, deadline.signal);
      if (!stored) {
        const known = form?.leaving ? entry.known : await this.#note(entry, deadline.signal);
        isRequested = true;
        event = {
          type: 'stored',
          comment: await this.#send({ ...entry, known }, form, deadline.signal),
          attempted: entry,
        };
      } else event = { type: 'stored', comment: stored, attempted: entry };
    } catch (thrown) {
      if (signal?.aborted) {
        await this.#apply(key, { type: 'abort' });
        throw thrown;
      }
      const ifLate = isUnsent ? 'unavailable' : 'outcome-unknown';
      const late = deadline.signal.aborted ? new CommentError(ifLate, { cause: thrown }) : thrown;
      const error = toCommentError(late, ifLate);
      event = { type: 'fail', error, isRequested, isAttended, isPersistent, isUnsent, isOtherAccount };
    } finally {
      deadline.end();
    }
    const { entry: now, error } = (await this.#apply(key, event)) ?? {};
    if (error) throw error;
    return now?.stored;
  }

  /** Whether who wrote a comment is signed in now, or a guest still. */
  async #isCommenterAtWork({ viewer }: OutboxEntry, signal: AbortSignal): Promise<boolean> {
    const { backend, who } = this.#options;
    // Where nobody signs in, the page alone knows its accounts.
    if (!who) return !('viewer' in backend) || isSameAccount(viewer, backend.viewer);
    try {
      return isSameAccount(viewer, await who(signal));
    } catch (error) {
      // A blog may not say who is signed in. Guests of a guests' page are taken for guests still.
      if (signal.aborted || viewer.kind === 'signed-in' || backend.viewer) throw error;
      return true;
    }
  }

  /**
   * Looks for a comment that may be stored.
   *
   * @throws CommentError `outcome-unknown` where it is not there, and the server may still be about to store it; for good where nothing
   * could tell it from what was there before
   */
  async #look(entry: OutboxEntry, signal: AbortSignal): Promise<Comment | undefined> {
    const { backend } = this.#options;
    if (!(entry.isUncertain || this.#mayBeRepeated(entry)) || (backend.can.idempotent && !backend.look))
      return undefined;
    const stored = await lookUp(backend, this.#sentComment(entry), signal);
    if (stored || !entry.isUncertain) return stored;
    if (this.#isServerAtIt(entry)) throw new CommentError('outcome-unknown');
    if (backend.newest && entry.known?.newest === undefined)
      throw new CommentError('outcome-unknown', { isFinal: true });
    return undefined;
  }

  /** The browser repeats a request that is cut off: what was refused as too fast may be its second copy. */
  #mayBeRepeated({ reason, known }: OutboxEntry): boolean {
    return reason === 'rate-limited' && known?.newest !== undefined && this.#options.backend.look !== undefined;
  }

  #isServerAtIt(entry: OutboxEntry): boolean {
    return isServerAtIt(entry, Date.now(), this.#options.backend.can.storesWithin);
  }

  /** Writes down what is the newest comment before this one is sent. After an attempt that may have arrived, that says nothing. */
  async #note(entry: OutboxEntry, signal: AbortSignal): Promise<KnownComments | undefined> {
    const { backend, thread } = this.#options;
    if (entry.isUncertain || this.#mayBeRepeated(entry) || !backend.newest) return entry.known;
    const known = await backend.newest(thread, signal).catch((): KnownComments => ({}));
    signal.throwIfAborted();
    if (known.newest === entry.known?.newest && known.hasRival === entry.known?.hasRival) return entry.known;
    await this.#apply(entry.idempotencyKey, { type: 'note', known });
    return known;
  }

  /** An answer that cannot be read does not say whether the comment is stored. */
  async #send(entry: OutboxEntry, form: FormSubmission | undefined, signal: AbortSignal): Promise<Comment> {
    const { backend } = this.#options;
    const { time: _time, ...comment } = this.#sentComment(entry);
    try {
      return parseComment(await backend.post({ ...comment, ...(form && { form }) }, signal));
    } catch (error) {
      if (backend.look || !entry.isUncertain || toCommentError(error, 'outcome-unknown').code !== 'duplicate')
        throw error;
      const stored = await lookUp(backend, this.#sentComment(entry), signal);
      if (stored) return stored;
      throw error;
    }
  }

  /** The comment as it is sent, and looked for. */
  #sentComment(entry: OutboxEntry): OutgoingComment & SentComment {
    const { thread, parentId, text, rating, viewer, page, idempotencyKey, time, known } = entry;
    const others = this.#store.entries().filter((other) => other.idempotencyKey !== idempotencyKey);
    const ids = others.flatMap(({ stored }) => stored?.id ?? []);
    // Whose number is not known may be the one that is found, as may one that was sent so long ago that it is forgotten, and one that
    // was refused: a browser repeats a request that is cut off, and only the second answer is seen.
    const isRival = (other: OutboxEntry): boolean => {
      if (other.state === 'sent') return other.stored?.status === 'accepted';
      return other.state === 'returned' || afterCutOff(other).isUncertain;
    };
    const hasRival = others.some(isRival) || Date.now() - time > MAX_SENT_AGE_MS;
    const more = { ...(ids.length > 0 && { others: ids }), ...(hasRival && { hasRival }) };
    const comment = { thread, parentId, text, viewer, idempotencyKey, time, known: { ...known, ...more } };
    return { ...comment, ...(rating && { rating }), ...(page && { page }) };
  }

  #handleChange(): void {
    this.#unsent = this.#unsentKeys;
    this.#options.onChange();
    this.#schedule();
  }

  #handleStorage(): undefined {
    for (const entry of this.#store.entries()) {
      const { idempotencyKey: key } = entry;
      const { effects = [] } = this.#next(entry, { type: 'sync', wasUnsent: this.#unsent.has(key) }) ?? {};
      if (effects.includes('report-sent') && entry.stored) this.#options.onSent(entry.stored, entry);
    }
    this.#handleChange();
  }

  #sendAll(event: OutboxEvent): void {
    for (const entry of this.entries) {
      const { idempotencyKey: key } = entry;
      if (this.#underWay.has(key) || !this.#next(entry, event)) continue;
      // The entry itself tells how the attempt went.
      this.#runAlone(key, false, (isLocked) => this.#handle(key, event, isLocked, BY_ITSELF))
        .catch(() => undefined)
        .finally(() => this.#schedule());
    }
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#isDisposed || this.#unsubscribes.length === 0) return;
    const { viewer } = this.#options.backend;
    const times = this.entries.flatMap((entry) => {
      const { idempotencyKey: key, state, retryAt = 0 } = entry;
      if (state === 'waiting') return isCommenterSignedIn(entry, viewer) ? retryAt : [];
      return state === 'sending' && !this.#underWay.has(key) ? Date.now() + RECHECK_DELAY_MS : [];
    });
    if (times.length === 0) return;
    const delay = Math.max(MIN_TIMER_DELAY_MS, Math.min(...times) - Date.now());
    this.#timer = setTimeout(() => this.#sendAll({ type: 'due' }), Math.min(delay, MAX_TIMER_DELAY_MS));
  }
}
