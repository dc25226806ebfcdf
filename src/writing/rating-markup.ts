import type { Rating } from '../model/rating.js';
import { parseRatingNumber } from '../model/rating-text/rating-number.js';
import { type PreparedMarkup, tag } from '../safety/prepared-markup.js';
import type { Locale } from './locale.js';
import { ratingAttributes } from './rating-attributes.js';
import type { Spelling } from './spelling.js';

/** Returns the markup of a rating: the author's own words, with its value as data. Only numbers are drawn. */
export function ratingMarkup(
  rating: Rating,
  mark: 'fact' | 'part',
  spelling: Spelling,
  locale: Locale,
): PreparedMarkup {
  const { value, best, worst, unit, raw, kind } = rating;
  const text = ratingText(rating, locale);
  const drawn = ratingAttributes(rating);
  const data = {
    [`data-${mark}`]: 'rating',
    'data-kind': kind === 'number' ? undefined : kind,
    'data-worst': worst,
    'data-raw': text === raw ? undefined : raw,
  };
  if (!drawn) {
    return tag('span', { ...data, 'data-value': value ?? undefined, 'data-max': best, 'data-unit': unit }, text);
  }
  // A glyph is drawn and not named, but has to be read back.
  const unnamed = unit && drawn['unit'] !== unit ? { 'data-unit': unit } : {};
  return spelling.element('clapper-rating', 'span', { ...drawn, ...data, ...unnamed }, text);
}

/** Returns the words of a rating: `4.5 out of 5 clappers` where the author wrote the number alone. */
export function ratingText({ value, best, unit, raw }: Rating, locale: Locale): string {
  if (typeof value !== 'number' || best === undefined || parseRatingNumber(raw) === null) return raw;
  const scale = `${locale.number(value)} ${locale.words.outOf} ${locale.number(best)}`;
  return unit ? `${scale} ${unit}` : scale;
}
