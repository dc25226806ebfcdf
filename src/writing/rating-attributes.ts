import { type BlogScale, DEFAULT_BEST, type Rating, symbolFor } from '../model/rating.js';

/**
 * Returns the attributes of the `<clapper-rating>` that shows a rating: the one description of how a rating becomes an element.
 * `undefined` where the rating has no single number to draw.
 *
 * @param scale - the blog's own scale, for a rating that states none
 */
export function ratingAttributes(
  { value, best, unit, kind }: Rating,
  scale: BlogScale = {},
): Record<string, string> | undefined {
  if (typeof value !== 'number') return undefined;
  // A scale that the element assumes anyway is not written: it would look like one that the author stated.
  const max = best ?? (kind === 'percent' ? 100 : scale.best === DEFAULT_BEST ? undefined : scale.best);
  // Where the author states a scale, or writes per cent, only a stated unit names the points.
  const points = unit ?? scale.unit ?? (best === undefined && kind !== 'percent' ? undefined : '');
  // A glyph is drawn, and not spoken: nobody says "3.5 ★".
  const isSpoken = points !== undefined && (points === '' || /\p{L}/u.test(points));
  return {
    value: String(value),
    ...(max !== undefined && { max: String(max) }),
    ...(isSpoken && { unit: points }),
    ...(points && { symbol: symbolFor(points) }),
  };
}
