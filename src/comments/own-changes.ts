import type { Comment } from '../model/comment.js';
import type { ChangeKind } from './thread-snapshot.js';

/** A change that waits for its writer to think better of it. */
interface Waiting {
  readonly kind: ChangeKind;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly send: () => void;
  readonly takeBack: () => void;
}

/**
 * What a writer does to comments of their own. A change is seen at once and leaves for the backend some seconds later: until then
 * it can be taken back without anybody having noticed.
 */
export class OwnChanges {
  readonly #grace: number;
  readonly #changed: () => void;
  readonly #waiting = new Map<string, Waiting>();

  /**
   * @param grace - how long a change waits, in milliseconds
   * @param changed - called when `undoable` is different
   */
  constructor(grace: number, changed: () => void) {
    this.#grace = grace;
    this.#changed = changed;
  }

  /** What can still be taken back. */
  get undoable(): ReadonlyMap<string, ChangeKind> {
    return new Map([...this.#waiting].map(([id, { kind }]) => [id, kind]));
  }

  /** @returns what the backend answered; `undefined` when the change was taken back */
  wait(id: string, kind: ChangeKind, request: () => Promise<Comment>): Promise<Comment | undefined> {
    this.#waiting.get(id)?.takeBack();
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(waiting.timer);
        this.#waiting.delete(id);
        this.#changed();
      };
      const send = (): void => {
        end();
        request().then(resolve, reject);
      };
      const takeBack = (): void => {
        end();
        resolve(undefined);
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

  /** Has everything leave now: whoever goes away has decided. */
  flush(): void {
    for (const { send } of [...this.#waiting.values()]) send();
  }
}
