import type { BlogScale } from '../contexts/blog-scale-context.js';
import { DEFAULT_BEST, type Rating } from '../model/rating.js';

/** A `<clapper-rating>` without words inside; none where the rating has no single number that could be drawn. */
export function ratingElement({ value, best, unit, kind }: Rating, scale: BlogScale): HTMLElement | undefined {
  if (typeof value !== 'number') return undefined;
  // Where a scale is stated, or it is per cent, the points have no name but one that is stated too.
  const words = unit ?? scale.unit ?? (best === undefined && kind !== 'percent' ? undefined : '');
  const made = document.createElement('clapper-rating');
  made.setAttribute('value', String(value));
  made.setAttribute('max', String(best ?? (kind === 'percent' ? 100 : (scale.best ?? DEFAULT_BEST))));
  // A glyph is drawn, and has a name: nobody says "3.5 ★".
  if (words !== undefined && (!words || /\p{L}/u.test(words))) made.setAttribute('unit', words);
  if (words) made.setAttribute('symbol', symbolFor(words));
  return made;
}

/** The picture for a unit: stars are drawn as stars; the default is the clapperboard. */
export function symbolFor(unit: string): string {
  return /star|stern|étoile|estrell|[★☆⭐🌟]/iu.test(unit) ? 'star' : /heart|❤|♥/i.test(unit) ? 'heart' : 'clapper';
}
