import type { Comment } from '../../model/comment.js';
import { toJson } from '../../platform/own-values.js';
import type { StorageSource } from '../../platform/safe-storage.js';
import { StoredEntries } from '../stored-entries.js';
import type { ChangeKind } from './thread-snapshot.js';

/** A change of one of the reader's own comments. */
export interface OptimisticEdit {
  id: string;
  kind: ChangeKind;
  /** The new words, of an edit. */
  text?: string;
}

/** As it is written down. */
interface NotedChange extends OptimisticEdit {
  /** When it was wanted: milliseconds since the epoch. */
  time: number;
}

/** A change that can still be undone. */
interface Waiting {
  readonly kind: ChangeKind;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly send: () => void;
  readonly undo: () => void;
}

const EDIT_KEY_PREFIX = 'film-review-change:';
/** A change that was not sent within a week is dropped. */
const MAX_NOTED_AGE_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * The timers and notes of changes to the reader's own comments. A change is shown at once and sent some seconds later; until then it
 * can be undone. Until the backend has answered, the change is noted in this browser, so that the next visit can send it.
 */
export class OptimisticEdits {
  readonly #grace: number;
  readonly #changed: () => void;
  readonly #noted: StoredEntries<NotedChange>;
  readonly #waiting = new Map<string, Waiting>();
  /** Changes that somebody is about to undo. */
  readonly #held = new Set<string>();
  /** Held changes whose time is over. */
  readonly #due = new Set<string>();

  /**
   * @param grace - how long a change waits, in milliseconds
   * @param changed - called when `undoable` is different
   * @param storage - without it, a change lasts as long as the page
   */
  constructor(grace: number, changed: () => void, thread: string, storage?: StorageSource) {
    this.#grace = grace;
    this.#changed = changed;
    this.#noted = new StoredEntries(EDIT_KEY_PREFIX + toJson(thread), parseChange, storage);
  }

  /** The changes that can still be undone. */
  get undoable(): ReadonlyMap<string, ChangeKind> {
    return new Map([...this.#waiting].map(([id, { kind }]) => [id, kind]));
  }

  /** The changes of earlier visits that no backend has confirmed. */
  get left(): OptimisticEdit[] {
    const noted = [...this.#noted.read().values()];
    return noted.filter(({ id, time }) => {
      const isOld = !(Date.now() - time < MAX_NOTED_AGE_MS);
      if (isOld) this.#noted.remove(id);
      return !isOld;
    });
  }

  /** @returns what the backend answered; `undefined` when the change was undone, here or in another tab */
  wait(change: OptimisticEdit, request: () => Promise<Comment>): Promise<Comment | undefined> {
    const { id, kind } = change;
    this.#waiting.get(id)?.undo();
    this.note(change);
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(waiting.timer);
        this.#waiting.delete(id);
        this.#held.delete(id);
        this.#due.delete(id);
        this.#changed();
      };
      const undo = (): void => {
        end();
        this.#removeNote(id);
        resolve(undefined);
      };
      const send = (): void => {
        if (!this.#noted.get(id)) return undo();
        end();
        request()
          .finally(() => this.#removeNote(id))
          .then(resolve, reject);
      };
      const handleTime = (): void => void (this.#held.has(id) ? this.#due.add(id) : send());
      const waiting: Waiting = { kind, timer: setTimeout(handleTime, this.#grace), send, undo };
      this.#waiting.set(id, waiting);
      this.#changed();
    });
  }

  /** Undoes a change. @returns whether there was still time */
  undo(id: string): boolean {
    const waiting = this.#waiting.get(id);
    waiting?.undo();
    return waiting !== undefined;
  }

  /** Lets a change wait as long as somebody has the focus or the pointer on its "Undo". */
  hold(id: string, isHeld: boolean): void {
    if (isHeld) this.#held.add(id);
    else this.#held.delete(id);
    if (!isHeld && this.#due.has(id)) this.#waiting.get(id)?.send();
  }

  /** Writes a change down, for the next visit. */
  note(change: OptimisticEdit): void {
    this.#noted.set(change.id, { ...change, time: Date.now() });
  }

  /** Sends all pending changes at once: leaving the page confirms them. */
  flush(): void {
    for (const { send } of [...this.#waiting.values()]) send();
  }

  #removeNote(id: string): void {
    // Keep the note if a newer change is pending.
    if (!this.#waiting.has(id)) this.#noted.remove(id);
  }
}

function parseChange(data: Readonly<Record<string, unknown>>, id: string): NotedChange | undefined {
  const { kind, text, time } = data;
  if (data['id'] !== id || typeof time !== 'number') return undefined;
  if (kind === 'remove') return { id, kind, time };
  return kind === 'edit' && typeof text === 'string' ? { id, kind, text, time } : undefined;
}
