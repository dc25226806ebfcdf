import type { Aspect } from '../../model/rating.js';
import type { Extraction, LabelContext, LabelParser, LabelParsers } from '../extraction.js';
import { valueOf } from '../lines/label-values.js';
import { labelsIn } from '../lines/labels.js';
import type { Line } from '../lines/line.js';
import { readLabelledRating, readRatingInProse, readRatingLine } from './rating/ratings.js';

const MAX_POINT_LENGTH = 200;
const MAX_VERDICT_LENGTH = 300;
const MAX_POINTS = 20;
const NOT_ASPECTS = /imdb|rotten|meta|letterboxd|tomat|allocin|filmaffinity|^RT$/i;

/** Makes a parser of what speaks for the film, or against it: on the line of the label or in a list below. */
function points(field: 'pros' | 'cons'): LabelParser {
  return (context) => {
    const { extraction, label, line, text, below } = context;
    if (text.length > 3 * MAX_POINT_LENGTH || (label.loose && text)) return false;
    const lines = text ? [] : below((value) => value.length <= MAX_POINT_LENGTH, MAX_POINTS);
    /* Below a bare word such as "Good" only a list is meant. */
    const list = lines.filter(({ bullet }) => bullet);
    if (!text && !list.length && label.loose) return false;
    const values = text
      ? text.split(/ ?[;•|] ?|(?<=\p{Ll}) [-–—] /u)
      : (list.length ? list : lines.slice(0, 1)).map((each) => each.text);
    const stated = values.map((value) => value.replace(/^[+–—-] ?/, '').trim()).filter(Boolean);
    if (!stated.length || extraction.review[field]) return Boolean(text);
    extraction.review[field] = stated;
    const used: Line[] = list.length ? list : lines.slice(0, 1);
    used.forEach((each) => extraction.used.add(each));
    return extraction.note(field, 'label', line, label.start, label.end, [line, ...used]);
  };
}

/** Keeps the last word where it is a line and no rating. */
function verdict(context: LabelContext): boolean {
  const { extraction, label, text } = context;
  const value = valueOf(context);
  if (!value) return !label.loose;
  const rating = readLabelledRating(value.text, extraction.words);
  if (rating && rating.strength && value.text.length <= 40) {
    if (extraction.facts.get('rating')?.from === 'label') return true;
    extraction.used.add(value.line);
    return extraction.setRating(rating, 'label', value.line, value.start, value.lines);
  }
  /* "The verdict: tired, and yet wide awake. 8 out of 10" */
  const last = extraction.review.rating ? null : readRatingInProse(value.text, extraction.words);
  if (last && value.text.length - last.end < 3) extraction.setRating(last, 'pattern', value.line, value.start);
  if (label.loose || value.text.length > MAX_VERDICT_LENGTH || extraction.review.verdict)
    return !label.loose && text.length < 100;
  extraction.review.verdict = value.text;
  extraction.facts.set('verdict', {
    from: 'label',
    lines: value.lines,
    value: { line: value.line, start: value.start, end: value.start + value.text.length },
  });
  return text.length < 100;
}

export const VERDICTS: LabelParsers = {
  pros: points('pros'),
  cons: points('cons'),
  verdict,
};

/* Beside ratings of the picture and the extras, that of the film is the review's. */
const FILM_ITSELF = /^(?:(?:der|le|il|o|el|la|de) )?(?:film(?:e|en)?|movie|pel[íi]cula|myndin)$/iu;

/** "Acting: 8/10", "Story 4/5" and the like, where there are several. */
export function parseAspects(extraction: Extraction): void {
  const { lines, words, film, review, facts } = extraction;
  const aspects: Aspect[] = [];
  const used: Line[] = [];
  for (const line of lines) {
    const match = /^(\p{L}[\p{L} &/’'-]{1,28}?)(?: ?[:：=] ?| [-–—] ?| )((?=[\d★☆⭐*½A-F]).{1,24})$/u.exec(line.text);
    if (!match) continue;
    const [, name = '', value = ''] = match;
    const rating = line.stated ?? readRatingLine(value, words);
    const { kinds = [] } = labelsIn(line.text, words)[0] ?? {};
    const isNone =
      kinds.some((kind) => kind === 'rating' || kind === 'outside') || NOT_ASPECTS.test(name) || name === film.title;
    if (!rating || rating.rating.value === null || isNone || words.pattern('^%units%$').test(name)) continue;
    if (line === facts.get('rating')?.lines[0]) continue;
    aspects.push({ name, rating: rating.rating });
    used.push(line);
  }
  if (aspects.length < 2) return;
  const itself = aspects.findIndex(({ name }) => FILM_ITSELF.test(name));
  if (itself >= 0 && facts.get('rating')?.from !== 'label') {
    const line = used[itself]!;
    review.rating = aspects[itself]!.rating;
    extraction.note('rating', 'label', line, aspects[itself]!.name.length + 1, line.text.length);
  }
  review.aspects = aspects;
  used.forEach((line) => extraction.used.add(line));
  facts.set('aspects', { from: 'pattern', lines: used });
}
