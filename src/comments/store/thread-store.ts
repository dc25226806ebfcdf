import type { Unsubscribe } from '../../platform/unsubscribe.js';
import type { ThreadAction } from './actions.js';
import { type InitialThread, initialThreadState, reduceThread, type ThreadStoreState } from './reducer.js';
import type { ThreadSnapshot } from './thread-snapshot.js';

/** Holds the state of a thread, and tells listeners when its snapshot changed. */
export class ThreadStore {
  readonly #listeners = new Set<(snapshot: ThreadSnapshot) => void>();
  #state: ThreadStoreState;
  #isDisposed = false;

  constructor(thread: InitialThread) {
    this.#state = initialThreadState(thread);
  }

  get state(): ThreadStoreState {
    return this.#state;
  }

  get snapshot(): ThreadSnapshot {
    return this.#state.snapshot;
  }

  /** Calls back with every new snapshot; not with the present one. */
  subscribe(listener: (snapshot: ThreadSnapshot) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  dispatch(action: ThreadAction): void {
    if (this.#isDisposed) return;
    const { snapshot } = this;
    this.#state = reduceThread(this.#state, action);
    if (this.snapshot === snapshot) return;
    for (const listener of [...this.#listeners]) {
      try {
        listener(this.snapshot);
      } catch (error) {
        // A listener that throws must not stop the others; the console still reports it.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  /** From now on nothing changes, and nobody is told. */
  dispose(): void {
    this.#isDisposed = true;
    this.#listeners.clear();
  }
}
