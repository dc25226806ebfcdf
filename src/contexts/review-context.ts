import { type Context, createContext } from '@lit/context';
import type { Review } from '../model/review.js';

/** The review that a page shows; `undefined` until it has been read. */
export const reviewContext: Context<symbol, Review | undefined> = createContext(
  Symbol.for('film-review-elements.review'),
);
