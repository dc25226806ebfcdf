import { ForgivingStorage, type StorageSource } from '../../../identity/forgiving-storage.js';
import type { Comment } from '../../../model/comment.js';

const PREFIX = 'film-review-sent:';
/* An attempt that nobody asked about again in this time, in milliseconds, is not asked about any more. */
const LIFETIME = 7 * 24 * 60 * 60 * 1000;

/**
 * What became of the comments that were sent. WordPress knows no idempotency keys, so they are kept here: what was stored, in
 * memory; what was sent and never answered, also across a reload.
 */
export class Attempts {
  readonly #storage: ForgivingStorage;
  readonly #underWay = new Map<string, Promise<Comment>>();
  readonly #stored = new Map<string, Comment>();

  /** @param storage - usually `() => localStorage`; without it attempts are known as long as the page lives */
  constructor(storage?: StorageSource) {
    this.#storage = new ForgivingStorage(storage);
    for (const key of this.#storage.keys(PREFIX)) {
      const age = Date.now() - Number(this.#storage.get(key));
      if (!(age > -LIFETIME && age < LIFETIME)) this.#storage.remove(key);
    }
  }

  /**
   * Sends once, however often it is called with the same key.
   *
   * @param send - is told when the comment was first sent without an answer, in milliseconds since the epoch, if it was
   */
  once(key: string, send: (since: number | undefined) => Promise<Comment>): Promise<Comment> {
    const known = this.#stored.get(key);
    if (known) return Promise.resolve(known);
    const underWay = this.#underWay.get(key);
    if (underWay) return underWay;
    const sending = send(this.#sentAt(key))
      .then((comment) => {
        this.#stored.set(key, comment);
        this.settle(key);
        return comment;
      })
      .finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, sending);
    return sending;
  }

  /** Notes that a comment is being sent, before it is: whoever leaves the page now does not hear the answer. */
  begin(key: string): void {
    if (this.#sentAt(key) === undefined) this.#storage.set(PREFIX + key, String(Date.now()));
  }

  /** Notes that what became of it is known. */
  settle(key: string): void {
    this.#storage.remove(PREFIX + key);
  }

  #sentAt(key: string): number | undefined {
    const stored = this.#storage.get(PREFIX + key);
    return stored === null ? undefined : Number(stored);
  }
}
