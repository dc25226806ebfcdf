import type { Comment } from '../../../model/comment.js';
import { SafeStorage, type StorageSource } from '../../../platform/safe-storage.js';

const SENT_KEY_PREFIX = 'film-review-sent:';
/** An unanswered attempt is forgotten after a week. */
const MAX_NOTE_AGE_MS = 7 * 24 * 60 * 60 * 1000;

/** An attempt that no answer came to. */
export interface UnansweredAttempt {
  /** When the comment was first sent: milliseconds since the epoch. */
  readonly time: number;
  /** The newest comment of the post at that time, where it was known. */
  readonly newest?: string;
}

/**
 * Sends once per idempotency key, for WordPress, which knows no such keys. Remembers stored comments as long as the page lives, and
 * unanswered attempts across a reload.
 */
export class IdempotencyKeys {
  readonly #storage: SafeStorage;
  readonly #underWay = new Map<string, Promise<Comment>>();
  readonly #stored = new Map<string, Comment>();

  /** @param storage - usually `() => localStorage`; without it attempts are remembered as long as the page lives */
  constructor(storage?: StorageSource) {
    this.#storage = new SafeStorage(storage);
    for (const key of this.#storage.keys(SENT_KEY_PREFIX)) {
      const age = Date.now() - (this.attempt(key.slice(SENT_KEY_PREFIX.length))?.time ?? NaN);
      if (!(age > -MAX_NOTE_AGE_MS && age < MAX_NOTE_AGE_MS)) this.#storage.remove(key);
    }
  }

  /**
   * Sends once, however often it is called with the same key.
   *
   * @param send - is told of the attempt before, where that was not answered
   */
  sendOnce(key: string, send: (before: UnansweredAttempt | undefined) => Promise<Comment>): Promise<Comment> {
    const known = this.#stored.get(key);
    if (known) return Promise.resolve(known);
    const underWay = this.#underWay.get(key);
    if (underWay) return underWay;
    const sending = send(this.attempt(key))
      .then((comment) => {
        this.#stored.set(key, comment);
        this.forgetAttempt(key);
        return comment;
      })
      .finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, sending);
    return sending;
  }

  /** Notes that a comment is about to be sent: a reader who leaves the page now does not get the answer. */
  noteAttempt(key: string, newest: string | undefined): void {
    if (!this.attempt(key)) this.#storage.set(SENT_KEY_PREFIX + key, `${Date.now()} ${newest ?? ''}`);
  }

  /** Forgets the attempt: its outcome is known. */
  forgetAttempt(key: string): void {
    this.#storage.remove(SENT_KEY_PREFIX + key);
  }

  /** The first attempt that was not answered. */
  attempt(key: string): UnansweredAttempt | undefined {
    const [, time, newest] = /^(\d+) ?(\d*)$/.exec(this.#storage.get(SENT_KEY_PREFIX + key) ?? '') ?? [];
    return time === undefined ? undefined : { time: Number(time), ...(newest && { newest }) };
  }
}
