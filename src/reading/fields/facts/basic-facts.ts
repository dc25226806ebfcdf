import type { Extraction, LabelParser } from '../../extraction.js';
import { CERTIFICATE, MAX_LINE_LENGTH, YEAR_AT_END } from '../../lines/forms.js';
import { singleValue } from '../../lines/label-values.js';
import type { Line } from '../../lines/line.js';
import { readLabelledRating, readRatingLine } from '../rating/ratings.js';
import { parseMinutes } from './duration.js';

const MIN_PROSE_LENGTH = 100;
const MAX_CERTIFICATE_LENGTH = 50;
const isCertificateShort = (text: string): boolean => /^\p{Lu}{1,3}[-+ ]?\d{0,2}\+?$/u.test(text);

/* The facts about the film that presenting a post in place needs. `further-facts.ts` has the others. */

export const synopsisLabel: LabelParser = singleValue(
  'synopsis',
  ({ film }) => film.synopsis,
  (text, { extraction, label, line, text: beside }) => {
    if ((label.loose && beside) || readRatingLine(text, extraction.words)) return 0;
    // "The story: ..." begins a paragraph of prose, unless the page sets the label apart.
    if (beside.length > MIN_PROSE_LENGTH && isPlainProse(line, label.start) && !isBesideLabels(extraction, line))
      return 0;
    extraction.film.synopsis = text;
    return text.length;
  },
);

/** Whether a line runs on from its label in the same text of the page. */
function isPlainProse({ runs }: Line, start: number): boolean {
  const last = runs.findLast(({ at }) => at <= start);
  return last !== undefined && last.at < start && last === runs[0];
}

function isBesideLabels({ lines, labelled }: Extraction, line: Line): boolean {
  const index = lines.indexOf(line);
  return [lines[index - 1], lines[index + 1]].some((other) => other && labelled.has(other));
}

export const yearLabel: LabelParser = singleValue(
  'year',
  ({ film }) => film.year,
  (text, { extraction }) => {
    // "2002 (seen here 2004)"
    const plain = text.slice(0, MAX_LINE_LENGTH).replace(/(?<=^\D{0,40}\d{4}) \(.*|[.,;]$/, '');
    const year = YEAR_AT_END.exec(plain);
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
  (text, { extraction, label, line, text: beside }) => {
    const { words } = extraction;
    const plain = text.replace(/^(?:UK|USA?|AU|DE):? ?(?=\S)|(?<!\. \p{L})\.$/gu, '');
    const [short = ''] = plain.split(/ ?[(,;|·]|\. /);
    const [first = ''] = short.split(' ');
    if (readLabelledRating(text, words)?.strength === 2) return 0;
    // The label and its value are one phrase: "Interdit | aux moins de 12 ans".
    const phrase = `${line.text.slice(label.at, label.start || line.text.length).trim()} ${short}`;
    const [whole] =
      (!beside && !isCertificateShort(short) && words.pattern('^(?:%certified%)(?= |$)').exec(phrase)) || [];
    const age = /^(?:FSK )?(?:ab|vanaf|from|.{0,40}under) (\d{1,2})(?!\d)/i.exec(short)?.[1];
    let known =
      age ?? whole ?? [short, first].find((each) => CERTIFICATE.test(each) || /^\+?\d\d?[A+]?$/.test(each)) ?? '';
    // "12 jaar", "16 anos"
    if (/^\d{1,2} \p{Ll}{3,6}$/u.test(short)) known = short;
    const [said] = (!known && words.pattern('^(?:%certified%)(?=$| )').exec(short)) || [];
    if (said) known = said;
    // "Rating" announces the author's verdict as often as a certificate.
    else if (label.kinds.includes('rating')) known = /^\d+$/.test(known) ? '' : known;
    // "MPAA: are you kidding"
    else if (!label.loose ? /^[^\p{Ll}]/u.test(short) : !beside && isCertificateShort(short)) known ||= short;
    if (!known || known.length > MAX_CERTIFICATE_LENGTH) return 0;
    extraction.film.certificate = known;
    return known.length;
  },
);
