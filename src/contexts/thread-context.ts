import { type Context, createContext } from '@lit/context';
import type { ThreadState } from '../comments/store/thread-state.js';

/** The thread of a page; `undefined` until its backend is there. */
export const threadContext: Context<symbol, ThreadState | undefined> = createContext(
  Symbol.for('film-review-elements.thread'),
);
