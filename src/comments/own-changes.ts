import { ForgivingStorage, type StorageSource } from '../identity/forgiving-storage.js';
import type { Comment } from '../model/comment.js';
import type { ChangeKind } from './thread-snapshot.js';

/** What a writer wants done to a comment of their own. */
export interface OwnChange {
  id: string;
  kind: ChangeKind;
  /** The new words, of an edit. */
  text?: string;
}

/** A change that waits for its writer to think better of it. */
interface Waiting {
  readonly kind: ChangeKind;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly send: () => void;
  readonly takeBack: () => void;
}

const PREFIX = 'film-review-change:';
/** What was not sent by then is no longer what its writer wants, in milliseconds. */
const LIFETIME = 7 * 24 * 60 * 60 * 1000;

/**
 * What a writer does to comments of their own. A change is seen at once and leaves for the backend some seconds later: until then
 * it can be taken back without anybody having noticed. Until it is known what became of it, it is written down, for the next visit
 * of a reader who left in between.
 */
export class OwnChanges {
  readonly #grace: number;
  readonly #changed: () => void;
  readonly #storage: ForgivingStorage;
  readonly #prefix: string;
  readonly #waiting = new Map<string, Waiting>();

  /**
   * @param grace - how long a change waits, in milliseconds
   * @param changed - called when `undoable` is different
   * @param storage - without it, a change lasts as long as the page
   */
  constructor(grace: number, changed: () => void, thread: string, storage?: StorageSource) {
    this.#grace = grace;
    this.#changed = changed;
    this.#storage = new ForgivingStorage(storage);
    this.#prefix = PREFIX + JSON.stringify(thread);
  }

  /** What can still be taken back. */
  get undoable(): ReadonlyMap<string, ChangeKind> {
    return new Map([...this.#waiting].map(([id, { kind }]) => [id, kind]));
  }

  /** What was wanted on an earlier visit, and nobody knows to be done. */
  get left(): OwnChange[] {
    return this.#storage.keys(this.#prefix).flatMap((key) => {
      const change = parseChange(this.#storage.get(key));
      if (!change) this.#storage.remove(key);
      return change ?? [];
    });
  }

  /** @returns what the backend answered; `undefined` when the change was taken back, here or in another tab */
  wait(change: OwnChange, request: () => Promise<Comment>): Promise<Comment | undefined> {
    const { id, kind } = change;
    this.#waiting.get(id)?.takeBack();
    this.note(change);
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(waiting.timer);
        this.#waiting.delete(id);
        this.#changed();
      };
      const takeBack = (): void => {
        end();
        this.#forget(id);
        resolve(undefined);
      };
      const send = (): void => {
        if (this.#storage.get(this.#prefix + id) === null) return takeBack();
        end();
        request()
          .finally(() => this.#forget(id))
          .then(resolve, reject);
      };
      const waiting: Waiting = { kind, timer: setTimeout(send, this.#grace), send, takeBack };
      this.#waiting.set(id, waiting);
      this.#changed();
    });
  }

  /** Takes a change back. @returns whether there was still time */
  undo(id: string): boolean {
    const waiting = this.#waiting.get(id);
    waiting?.takeBack();
    return waiting !== undefined;
  }

  /** Writes a change down, for the next visit. */
  note(change: OwnChange): void {
    this.#storage.set(this.#prefix + change.id, JSON.stringify({ ...change, time: Date.now() }));
  }

  /** Has everything leave now: whoever goes away has decided. */
  flush(): void {
    for (const { send } of [...this.#waiting.values()]) send();
  }

  #forget(id: string): void {
    // What was wanted since is another change.
    if (!this.#waiting.has(id)) this.#storage.remove(this.#prefix + id);
  }
}

/** A change as it was written down; `undefined` for anything else, and for what is too old. */
function parseChange(written: string | null): OwnChange | undefined {
  try {
    const { id, kind, text, time } = JSON.parse(written ?? 'null') as Partial<Record<string, unknown>>;
    if (typeof id !== 'string' || typeof time !== 'number' || !(Date.now() - time < LIFETIME)) return undefined;
    if (kind === 'remove') return { id, kind };
    return kind === 'edit' && typeof text === 'string' ? { id, kind, text } : undefined;
  } catch {
    return undefined;
  }
}
