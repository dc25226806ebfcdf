/** How a rating was written. */
export type RatingKind = 'number' | 'grade' | 'percent' | 'thumbs';

/** A verdict in the author's own scale and words. Not rated is `value: null`, never 0. */
export interface Rating {
  /** The number, the letter grade (`B+`), `up` or `down`; `null` where the words allow no single value. */
  value: number | string | null;
  /** The best possible value, only where the post states it. */
  best?: number;
  /** The worst possible value, only where the post states it. */
  worst?: number;
  /** The author's own unit, plural as written: `clappers`, `stars`. */
  unit?: string;
  /** The author's own words: `4.5 clappers`. */
  raw: string;
  kind: RatingKind;
}

/** A rating of one side of the film: story, sound, acting. */
export interface Aspect {
  name: string;
  rating: Rating;
}

/** The scale that is assumed where neither the post nor the blogger states one: most units are given out of five. */
export const DEFAULT_BEST = 5;

export { parseRatingNumber } from './rating-number.js';
export { parseRatingWords, type RatingWords } from './rating-words.js';
