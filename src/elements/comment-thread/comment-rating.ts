import type { Rating } from '../../model/rating.js';

/** A writer's rating of the film, as it is shown and, where signs say nothing to those who listen, as it is spoken. */
export interface RatingInWords {
  readonly shown: string;
  readonly spoken?: string;
}

/**
 * Words stand as they were written. A number alone becomes a sentence, where its scale is known; signs such as `4/5` and `★★★★½` are
 * shown and have the sentence for their name.
 *
 * @param sentence - writes points, scale and unit in the reader's language
 */
export function ratingInWords(
  { value, best, unit = '', raw }: Rating,
  sentence: (value: number, best: number, unit: string) => string,
): RatingInWords {
  if (/\p{L}/u.test(raw) || typeof value !== 'number' || best === undefined) return { shown: raw };
  // A glyph has a name of its own, which would be read in the midst of the sentence.
  const spoken = sentence(value, best, /\p{L}/u.test(unit) ? unit : '');
  return /^[\d.,\s]*$/.test(raw) ? { shown: spoken } : { shown: raw, spoken };
}
