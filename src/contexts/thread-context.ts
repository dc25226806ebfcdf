import { createContext, type Context } from '@lit/context';
import type { ThreadState } from '../comments/thread-state.js';

/** The conversation of a page; `undefined` until a thread is there. */
export const threadContext: Context<symbol, ThreadState | undefined> = createContext(
  Symbol.for('film-review-elements.thread'),
);
