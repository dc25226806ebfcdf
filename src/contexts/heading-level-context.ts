import { type Context, createContext } from '@lit/context';

/** The level (1 to 6) of the page's film heading; what stands below it takes the next. */
export const headingLevelContext: Context<symbol, number> = createContext(
  Symbol.for('film-review-elements.heading-level'),
);

/** The level where nobody provides one: a post's title stands below the blog's name. */
export const DEFAULT_HEADING_LEVEL = 2;
