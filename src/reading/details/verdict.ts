import type { Aspect } from '../../model/rating.js';
import type { Draft, Place, Reader } from '../draft.js';
import { valueOf } from '../label-values.js';
import { labelsIn } from '../labels.js';
import type { LabelKind } from '../languages/language-table.js';
import type { Line } from '../line.js';
import { readLabelledRating, readRatingInProse, readRatingLine } from '../ratings.js';

const LONGEST_POINT = 200;
const LONGEST_VERDICT = 300;
const MOST_POINTS = 20;
const NOT_ASPECTS = /imdb|rotten|meta|letterboxd|tomat|allocin|filmaffinity|^RT$/i;

/** A reader of what speaks for the film, or against it: on the line of the label or in a list below. */
const points =
  (field: 'pros' | 'cons'): Reader =>
  (place) => {
    const { draft, label, line, text, below } = place;
    if (text.length > 3 * LONGEST_POINT || (label.loose && text)) return false;
    const lines = text ? [] : below((value) => value.length <= LONGEST_POINT, MOST_POINTS);
    /* Below a bare word such as "Good" only a list is meant. */
    const list = lines.filter(({ bullet }) => bullet);
    if (!text && !list.length && label.loose) return false;
    const values = text
      ? text.split(/ ?[;•|] ?|(?<=\p{Ll}) [-–—] /u)
      : (list.length ? list : lines.slice(0, 1)).map((each) => each.text);
    const stated = values.map((value) => value.replace(/^[+–—-] ?/, '').trim()).filter(Boolean);
    if (!stated.length || draft.review[field]) return Boolean(text);
    draft.review[field] = stated;
    const used: Line[] = list.length ? list : lines.slice(0, 1);
    used.forEach((each) => draft.used.add(each));
    return draft.note(field, 'label', line, label.start, label.end, [line, ...used]);
  };

/** Keeps the last word where it is a line and no rating. */
function verdict(place: Place): boolean {
  const { draft, label, text } = place;
  const value = valueOf(place);
  if (!value) return !label.loose;
  const rating = readLabelledRating(value.text, draft.words);
  if (rating && rating.strength && value.text.length <= 40) {
    if (draft.facts.get('rating')?.from === 'label') return true;
    draft.used.add(value.line);
    return draft.setRating(rating, 'label', value.line, value.start, value.lines);
  }
  /* "The verdict: tired, and yet wide awake. 8 out of 10" */
  const last = draft.review.rating ? null : readRatingInProse(value.text, draft.words);
  if (last && value.text.length - last.end < 3) draft.setRating(last, 'pattern', value.line, value.start);
  if (label.loose || value.text.length > LONGEST_VERDICT || draft.review.verdict)
    return !label.loose && text.length < 100;
  draft.review.verdict = value.text;
  draft.facts.set('verdict', {
    from: 'label',
    lines: value.lines,
    value: { line: value.line, start: value.start, end: value.start + value.text.length },
  });
  return text.length < 100;
}

export const VERDICTS: Readonly<Partial<Record<LabelKind, Reader>>> = {
  pros: points('pros'),
  cons: points('cons'),
  verdict,
};

/** "Acting: 8/10", "Story 4/5" and the like, where there are several. */
export function readAspects(draft: Draft): void {
  const { lines, words, film, review, facts } = draft;
  const aspects: Aspect[] = [];
  const used: Line[] = [];
  for (const line of lines) {
    const match = /^(\p{L}[\p{L} &/’'-]{1,28}?)(?: ?[:：=] ?| [-–—] ?| )((?=[\d★☆⭐*½A-F]).{1,24})$/u.exec(line.text);
    if (!match) continue;
    const [, name = '', value = ''] = match;
    const rating = readRatingLine(value, words);
    const { kinds = [] } = labelsIn(line.text, words)[0] ?? {};
    const isNone =
      kinds.some((kind) => kind === 'rating' || kind === 'outside') || NOT_ASPECTS.test(name) || name === film.title;
    if (!rating || rating.rating.value === null || isNone || words.pattern('^%units%$').test(name)) continue;
    if (line === facts.get('rating')?.lines[0]) continue;
    aspects.push({ name, rating: rating.rating });
    used.push(line);
  }
  if (aspects.length < 2) return;
  review.aspects = aspects;
  used.forEach((line) => draft.used.add(line));
  facts.set('aspects', { from: 'pattern', lines: used });
}
