import type { Rating, RatingKind } from '../rating.js';
import { parseRatingNumber } from './rating-number.js';

/** What a few words state of a rating, in any of the ways that people write one. */
export interface RatingParts {
  /** The number; absent where the words allow none. */
  points?: number;
  best?: number;
  unit?: string;
  /** A letter grade, as it is written: `A-`. */
  grade?: string;
  thumbs?: 'up' | 'down';
  isPercent?: boolean;
  /** The words are a row of symbols and nothing else; the name of the symbol. */
  symbol?: string;
}

/** Longer than any rating; what is longer is prose. */
export const MAX_RATING_LENGTH = 100;
const NUMBER = '[-+]?[\\p{Nd}.,\\u066b]*[¼½¾]?';
const OF = '/|out of|of|von|sur|sobre|de|su|di|van(?: de)?|av|af|из|من';
const WORDS = new RegExp(
  `^(${NUMBER})\\s*(%|٪|(?!van )\\p{L}[\\p{L} ]{0,30}?)?(?:\\s*(?:${OF})\\s*(${NUMBER}))?(?:\\s+(\\p{L}[\\p{L} ]{0,30}))?$`,
  'iu',
);
const GRADE = /^(?:[A-D][+\-−–]?|[EF])$/;
const THUMBS = /^(?:two |2 )?(?:(?:thumbs? )?(up|down)|(👍|👎))[\u{1f3fb}-\u{1f3ff}]?!?$/iu;

/** Full and empty symbols of a row. */
const ROWS: Readonly<Record<string, readonly [full: string, empty: string]>> = {
  star: ['★⭐🌟✪✯', '☆✩✰'],
  heart: ['♥❤🖤', '♡🤍'],
  popcorn: ['🍿', ''],
  clapper: ['🎬', ''],
  dot: ['●⚫', '○⚪'],
};

/** Returns what a few words state; `null` if they are not a rating. Linear in the length of the text. */
export function parseRatingParts(text: string): RatingParts | null {
  const words = text.trim();
  if (words === '' || words.length > MAX_RATING_LENGTH) return null;
  if (GRADE.test(words)) return { grade: words.replace(/[−–]/, '-') };
  const [, direction, hand] = THUMBS.exec(words) ?? [];
  if (direction || hand) return { thumbs: direction?.toLowerCase() === 'up' || hand === '👍' ? 'up' : 'down' };
  return parseRow(words) ?? parseNumber(words);
}

function parseNumber(words: string): RatingParts | null {
  const [, value = '', between, best = '', after] = WORDS.exec(words) ?? [];
  const points = parseRatingNumber(value);
  if (points === null) return null;
  if (between === '%' || between === '٪') return { points, best: 100, isPercent: true };
  return { points, best: parseRatingNumber(best) ?? undefined, unit: (after ?? between)?.trim() };
}

/** `★★★★½`, `★★★☆☆`: full symbols first, then a half, then empty ones; any other order can be read in two ways. */
function parseRow(words: string): RatingParts | null {
  const row = words.replace(/[\s\ufe0f]/g, '');
  for (const [symbol, [full, empty]] of Object.entries(ROWS)) {
    const [whole, fulls = '', half, empties = ''] =
      new RegExp(`^([${full}]*)(½|1/2)?([${empty || full}]*)$`, 'u').exec(row) ?? [];
    if (!whole || (empties && !empty)) continue;
    const points = [...fulls].length + (half ? 0.5 : 0);
    const best = empties ? Math.ceil(points) + [...empties].length : undefined;
    return { points, best, symbol };
  }
  return null;
}

/** Returns the rating that a text states as a person types it; `undefined` if it states none. */
export function parseRatingText(text: string): Rating | undefined {
  const words = text.trim();
  const parts = parseRatingParts(words) ?? parseRatingParts(words.toUpperCase());
  if (!parts) return undefined;
  const { grade, thumbs } = parts;
  return toRating(parts, grade ?? (words.toLowerCase() === thumbs ? `Thumbs ${thumbs}` : words));
}

/** Returns the rating that parts make, with the author's words. */
export function toRating({ points, best, unit, grade, thumbs, isPercent }: RatingParts, raw: string): Rating {
  const kind: RatingKind = grade ? 'grade' : thumbs ? 'thumbs' : isPercent ? 'percent' : 'number';
  return {
    value: grade ?? thumbs ?? points ?? null,
    // Per cent are out of 100 without saying so.
    ...(best !== undefined && !(isPercent && best === 100) && { best }),
    ...(unit && { unit }),
    raw,
    kind,
  };
}

/** Returns a rating as text that `parseRatingText` parses; the author's words if it has no value. */
export function ratingText({ value, best, unit, raw, kind }: Rating): string {
  if (value === null) return raw;
  return kind === 'percent' ? `${value}%` : pointsText(value, best, unit);
}

/** Returns `4.5/5 clappers`. */
export function pointsText(value: number | string, best?: number | string, unit?: string): string {
  return `${value}${best ? `/${best}` : ''}${unit ? ` ${unit}` : ''}`;
}

/** What a grade is worth between 0 and 1, as Metacritic counts it (A 100, B+ 83, B- 67, F 0); A+ is no more than A. */
const GRADES = ['A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'C-', 'D+', 'D', 'D-', 'F'];

/** The share of the best that a grade stands for; `NaN` for a letter that the scale does not have. */
export function shareOfGrade(grade: string): number {
  const at = GRADES.indexOf(grade === 'A+' ? 'A' : grade);
  return at < 0 ? NaN : 1 - at / (GRADES.length - 1);
}

/** The grade nearest to a share of the best. */
export function gradeOfShare(share: number): string {
  return GRADES[Math.round((1 - Math.min(Math.max(share, 0), 1)) * (GRADES.length - 1))]!;
}

/** The number, the scale and the unit in a few words; what they do not state is absent. */
export interface RatingWords {
  value: number | null;
  best?: number;
  unit?: string;
}

/** Takes `4.5 out of 5 clappers`, `4,5/5`, `4½ clappers` or `★★★☆☆` apart; anything else has no value. */
export function parseRatingWords(words: string): RatingWords {
  const { points = null, best, unit } = parseRatingParts(words) ?? {};
  return { value: points, best, unit };
}
