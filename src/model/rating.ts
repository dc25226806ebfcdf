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

/* Longer than any number that a person writes. */
const LONGEST_NUMBER = 32;
const DECIMAL_SEPARATORS = /[,\u066b]/g;
const FRACTIONS: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

/**
 * The number that a person wrote, or `null`: accepts a decimal comma (`4,5`), vulgar fractions (`4½`) and
 * Arabic-Indic, Persian and Devanagari digits (`٤٫٥`). Anything else in the text makes it `null`.
 */
export function parseRatingNumber(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_NUMBER) return null;
  let plain = trimmed.replace(DECIMAL_SEPARATORS, '.');
  // Arabic-Indic and Persian zeros have codes that end in 0 (hexadecimal), the Devanagari one in 6.
  plain = plain.replace(/[٠-٩۰-۹०-९]/g, (digit) => String((digit.charCodeAt(0) - (digit < 'ऀ' ? 0 : 6)) % 16));
  plain = plain.replace(/[¼½¾]$/, (fraction) => FRACTIONS[fraction] ?? fraction);
  return /^[-+]?(\d+(?:\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** A rating in the few words that stand inside an element, taken apart; what they do not state is absent. */
export interface RatingWords {
  value: number | null;
  best?: number;
  unit?: string;
}

const NUMBER = '[-+]?[\\p{Nd}]{0,9}(?:[.,\\u066b][\\p{Nd}]{1,9})?[¼½¾]?';
const RATING_WORDS = new RegExp(
  `^(${NUMBER})(?:\\s*(?:/|out of|of)\\s*(${NUMBER}))?(?:\\s+(\\p{L}[\\p{L}\\s]{0,40}))?\\s*$`,
  'u',
);

/** Takes `4.5 out of 5 clappers`, `4,5/5` or `4½ clappers` apart; anything else has no value. */
export function parseRatingWords(words: string): RatingWords {
  const [, value = '', best = '', unit] = RATING_WORDS.exec(words.trim()) ?? [];
  return { value: parseRatingNumber(value), best: parseRatingNumber(best) ?? undefined, unit: unit?.trim() };
}
