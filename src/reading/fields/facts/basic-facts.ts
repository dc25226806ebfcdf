import { YEAR } from '../../../model/heading-text.js';
import type { Extraction, LabelParser } from '../../extraction.js';
import { CERTIFICATE, MAX_LINE_LENGTH, YEAR_AT_END } from '../../lines/forms.js';
import { singleValue } from '../../lines/label-values.js';
import type { Line } from '../../lines/line.js';
import { readLabelledRating, readRatingLine } from '../rating/ratings.js';
import { parseMinutes } from './duration.js';

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
    let known = age ?? [short, first].find((each) => CERTIFICATE.test(each) || /^\d\d?[A+]?$/.test(each)) ?? '';
    // "Rating" announces the author's verdict as often as a certificate.
    if (label.kinds.includes('rating')) known = /^\d+$/.test(known) ? '' : known;
    else if (!label.loose) known ||= short;
    if (!known || known.length > 20) return 0;
    extraction.film.certificate = known;
    return known.length;
  },
);

/* "a 2022 film", "2013 drama", "Familiendrama von 2017", "une comédie de 2011", "2016年の映画" */
const KIND_OF_FILM = String.raw`(?:\p{L}*(?:film|movie|drama|thriller|western|kom[öo]die|kom[eé]d[iy]\p{L}*|com[eéè]d[iy]\p{L}*|film[emi]?)|pel[íi]cula|documentary|documental|kvikmynd|mynd)`;
const YEAR_OF_FILM = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${YEAR} (?:[\p{L}-]{3,20} ){0,3}${KIND_OF_FILM}|${KIND_OF_FILM}(?: \p{L}{3,15}){0,2},? (?:(?:from|of|von|aus(?: dem Jahr)?|de(?: l['’]année)?|del|do|di|uit|van|frá|sorti en) )${YEAR}|${YEAR}年の)(?![\p{L}\d])`,
  'iu',
);
const MAX_SUBTITLE_LENGTH = 70;
const MAX_FIRST_LINES = 12;

/** `"Her" (2013)`, "Her is a 2013 film", or below the title "Liebesfilm von 2013". */
export function parseYearBesideTitle(extraction: Extraction): void {
  const { lines, film, titleLines } = extraction;
  if (film.year || !film.title) return;
  const title = film.title.toLowerCase();
  const keep = (line: Line, year: string, from: number): void => {
    film.year = Number(year);
    const at = line.text.indexOf(year, from);
    extraction.note('year', 'pattern', line, at, at + 4);
  };
  for (const line of lines) {
    const at = line.text.toLowerCase().indexOf(title);
    const after = at + film.title.length;
    const year = at >= 0 && new RegExp(`^["'”’»]? ?\\(${YEAR}\\)`).exec(line.text.slice(after, after + 10));
    if (year) return keep(line, year[1]!, after);
  }
  for (const line of lines.slice(0, MAX_FIRST_LINES)) {
    const at = line.text.toLowerCase().indexOf(title);
    const isSubtitle = line.text.length < MAX_SUBTITLE_LENGTH && lines.indexOf(line) < 4;
    if (titleLines.includes(line) || (at < 0 && !isSubtitle)) continue;
    const from = Math.max(at, 0);
    const year = YEAR_OF_FILM.exec(line.text.slice(from, from + film.title.length + MAX_SUBTITLE_LENGTH));
    const found = year?.slice(1).find(Boolean);
    if (found) return keep(line, found, from);
  }
}
