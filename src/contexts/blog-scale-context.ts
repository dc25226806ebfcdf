import { type Context, createContext } from '@lit/context';
import type { BlogScale } from '../model/rating.js';

/** The blog's scale, for posts that state none; `undefined` where nobody says it. */
export const blogScaleContext: Context<symbol, BlogScale | undefined> = createContext(
  Symbol.for('film-review-elements.blog-scale'),
);
