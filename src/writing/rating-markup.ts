import { parseRatingNumber } from '../model/rating.js';
import type { Rating } from '../model/rating.js';
import type { Locale } from './locale.js';
import type { Markup } from './markup.js';
import { tag } from './markup.js';
import type { Spelling } from './spelling.js';

/** A rating in the author's own words, with its value as data where there is one; only numbers are drawn. */
export function ratingMarkup(rating: Rating, mark: 'fact' | 'part', spelling: Spelling, locale: Locale): Markup {
  const { value, best, worst, unit, raw, kind } = rating;
  const text = ratingText(rating, locale);
  const isDrawn = typeof value === 'number';
  const data = {
    [`data-${mark}`]: 'rating',
    'data-kind': kind === 'number' ? undefined : kind,
    'data-worst': worst,
    'data-raw': text === raw ? undefined : raw,
  };
  if (!isDrawn) {
    return tag('span', { ...data, 'data-value': value ?? undefined, 'data-max': best, 'data-unit': unit }, text);
  }
  return spelling.element('clapper-rating', 'span', { value, max: best, unit, ...data }, text);
}

/** `4.5 out of 5 clappers` where the author wrote the number alone: words have to say what a reader cannot see. */
export function ratingText({ value, best, unit, raw }: Rating, locale: Locale): string {
  if (typeof value !== 'number' || best === undefined || parseRatingNumber(raw) === null) return raw;
  const scale = `${locale.number(value)} ${locale.words.outOf} ${locale.number(best)}`;
  return unit ? `${scale} ${unit}` : scale;
}
