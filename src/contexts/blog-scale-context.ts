import { createContext, type Context } from '@lit/context';

/** How ratings are shown, and asked for, that do not say it themselves. */
export interface BlogScale {
  /** The scale on which a rating without one is drawn; default 5. */
  best?: number;
  /** What the points are called where the post does not say. */
  unit?: string;
}

/** The blog's scale, for posts that state none; `undefined` where nobody says it. */
export const blogScaleContext: Context<symbol, BlogScale | undefined> = createContext(
  Symbol.for('film-review-elements.blog-scale'),
);
