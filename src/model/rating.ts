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

/** What somebody else thinks of the film. */
export interface OutsideRating {
  /** Whose: `IMDb`, `Rotten Tomatoes`, ... */
  source: string;
  rating: Rating;
  /** Absolute http(s) address of the page that says so. */
  url?: string;
}

/** The scale that is assumed where neither the post nor the blogger states one: most units are given out of five. */
export const DEFAULT_BEST = 5;

/** The scale of points that state none: what the assumed one cannot hold is out of ten. */
export function bestFor(points: number, assumed: number = DEFAULT_BEST): number {
  return points > assumed && points <= 10 ? 10 : assumed;
}

/** How ratings are shown, and asked for, that do not say it themselves. */
export interface BlogScale {
  /** The scale on which a rating without one is drawn; default 5. */
  best?: number;
  /** What the points are called where the post does not say. */
  unit?: string;
}

/** The picture for a unit: stars are drawn as stars; the default is the clapperboard. */
export function symbolFor(unit: string): string {
  return /star|stern|étoile|estrell|[★☆⭐🌟]/iu.test(unit) ? 'star' : /heart|❤|♥/i.test(unit) ? 'heart' : 'clapper';
}

/* `4.5`, `4,5/5`, `4.5 out of 5 clappers`. A decimal comma or point, and digits of ASCII. */
const PLAIN = /^(-?[\d.,]+)(?:\s*(?:\/|(?:out )?of)\s*([\d.,]+))?(?:\s+(\p{L}[\p{L}\s]{0,40}))?$/u;

/** Points and scale of a rating; `NaN` where the text states none. */
export interface PlainRating {
  points: number;
  best: number;
  unit?: string;
}

/**
 * Returns what most ratings are, in as few bytes as a page with one rating should pay. Where the points are `NaN`, `parseRatingParts`
 * may understand the text; where they are not, it finds the same.
 */
export function parsePlainRating(text: string): PlainRating {
  const [, points, best, unit] = PLAIN.exec(text.trim()) ?? [];
  const number = (digits: string | undefined): number => Number(digits?.replace(',', '.'));
  return { points: number(points), best: number(best), unit };
}
