import type { LabelParser } from '../../extraction.js';
import { CERTIFICATE, MAX_LINE_LENGTH, YEAR_AT_END } from '../../lines/forms.js';
import { singleValue } from '../../lines/label-values.js';
import { readLabelledRating, readRatingLine } from '../rating/ratings.js';
import { parseMinutes } from './duration.js';

const MAX_CERTIFICATE_LENGTH = 35;

/* The facts about the film that presenting a post in place needs. `further-facts.ts` has the others. */

export const synopsisLabel: LabelParser = singleValue(
  'synopsis',
  ({ film }) => film.synopsis,
  (text, { extraction, label, text: beside }) => {
    if ((label.loose && beside) || readRatingLine(text, extraction.words)) return 0;
    extraction.film.synopsis = text;
    return text.length;
  },
);

export const yearLabel: LabelParser = singleValue(
  'year',
  ({ film }) => film.year,
  (text, { extraction }) => {
    const year = YEAR_AT_END.exec(text.slice(0, MAX_LINE_LENGTH).replace(/[.,;]$/, ''));
    extraction.film.year = year ? Number(year[1]) : undefined;
    return year ? text.length : 0;
  },
);

export const runtimeLabel: LabelParser = singleValue(
  'runtimeMinutes',
  ({ film }) => film.runtimeMinutes,
  (text, { extraction }) => {
    const minutes = parseMinutes(text, extraction.words, true);
    extraction.film.runtimeMinutes = minutes ?? undefined;
    return minutes ? text.length : 0;
  },
);

export const certificateLabel: LabelParser = singleValue(
  'certificate',
  ({ film }) => film.certificate,
  (text, { extraction, label }) => {
    const [short = ''] = text.replace(/^(?:UK|USA?|AU|DE):? ?(?=\S)|\.$/g, '').split(/ ?[(,;|·]|\. /);
    const [first = ''] = short.split(' ');
    if (readLabelledRating(text, extraction.words)?.strength === 2) return 0;
    const age = /^(?:FSK )?(?:ab|vanaf|from|.{0,40}(?:menores de|minori di|moins de|under)) (\d{1,2})(?!\d)/i.exec(
      short,
    )?.[1];
    let known = age ?? [short, first].find((each) => CERTIFICATE.test(each) || /^\+?\d\d?[A+]?$/.test(each)) ?? '';
    // "12 jaar", "16 anos"
    if (/^\d{1,2} \p{Ll}{3,6}$/u.test(short)) known = short;
    // "Rating" announces the author's verdict as often as a certificate.
    if (label.kinds.includes('rating')) known = /^\d+$/.test(known) ? '' : known;
    else if (!label.loose) known ||= short;
    if (!known || known.length > MAX_CERTIFICATE_LENGTH) return 0;
    extraction.film.certificate = known;
    return known.length;
  },
);
