import { YEAR } from '../../../model/heading-text.js';
import { toHttpUrl } from '../../../model/url.js';
import type { Extraction, LabelParser, LabelParsers } from '../../extraction.js';
import { singleValue } from '../../lines/label-values.js';
import { labelsIn } from '../../lines/labels.js';
import type { Line } from '../../lines/line.js';
import type { Field } from '../../reading.js';
import { parseDay } from '../dates.js';
import { isLink } from '../rating/author-rating.js';
import { valuesOf } from '../word-list.js';
import { parseMinutes } from './duration.js';
import { parseParts } from './parts.js';

const MAX_TITLE_LENGTH = 100;
const MAX_DATE_LENGTH = 60;
const MIN_FILM_MINUTES = 40;
/* Facts before the first label of a line are no farther from its beginning. */
const MAX_LABEL_INDEX = 70;

/** Makes a parser of a list of words. */
function list(field: 'genres' | 'countries' | 'languages'): LabelParser {
  return singleValue(
    field,
    ({ film }) => film[field]?.length,
    (text, { extraction }) => {
      /* "USA 2013": the year is another fact. */
      const { plain, year } = field === 'countries' ? splitYear(text) : { plain: text, year: undefined };
      /* "Thriller, 96 minuti": numbers are other facts. */
      const values = valuesOf(plain, extraction.words).filter((value) => !/\d/.test(value));
      if (values.length) extraction.film[field] = values;
      if (year) extraction.film.year ??= year;
      return values.length && text.length;
    },
  );
}

/** Facts about the film that stand after a label. */
export const FACTS: LabelParsers = {
  genres: list('genres'),
  countries: list('countries'),
  languages: list('languages'),
  originalTitle: singleValue(
    'originalTitle',
    ({ film }) => film.originalTitle,
    (text, { extraction }) => {
      const { plain } = splitYear(text.replace(/^["“„«「『]|["”“»」』]$/g, ''));
      if (!plain || plain.length > MAX_TITLE_LENGTH) return 0;
      extraction.film.originalTitle = plain;
      return text.length;
    },
  ),
  releaseDate: singleValue(
    'releaseDate',
    ({ film }) => film.releaseDate,
    (text, { extraction, label }) => {
      const day = parseDay(text, extraction.words);
      if (day) extraction.film.releaseDate = day;
      return day ? text.length : label.loose || text.length > MAX_DATE_LENGTH ? 0 : -1;
    },
  ),
  publishedAt: singleValue(
    'publishedAt',
    ({ review }) => review.publishedAt,
    (text, { extraction }) => {
      const day = parseDay(text, extraction.words);
      if (day) extraction.review.publishedAt = day;
      return day ? text.length : 0;
    },
  ),
  trailer: singleValue(
    'trailer',
    ({ film }) => film.trailer,
    (text, { extraction }) => {
      const address = toHttpUrl(/^https?:\/\/\S+/.exec(text)?.[0]);
      if (address) extraction.film.trailer = address;
      return address ? text.length : 0;
    },
  ),
};

/* "2009", "UK 2017", "Chile (2009)", "2019年 アメリカ": alone, so that no title such as "Blade Runner 2049" is taken apart. */
const PLACE_AND_YEAR = new RegExp(
  String.raw`^(?:[\p{Lu}/, -]{1,20} )?${YEAR}$|^\D{0,40}\(${YEAR}\)$|^${YEAR}年\D{0,20}$`,
  'u',
);

const BRACKETS_WITH_YEAR = new RegExp(String.raw`\((?:[^()]{0,50}[ ,])?${YEAR}\)[,.]? ?$`);

/** "Chile (2009) Dir. Ann Bell", "USA 2016 · 121 min · FSK: 12": facts before the first label of a line. */
export function parseFactsBeforeLabels(extraction: Extraction): void {
  const { lines, film, words, facts } = extraction;
  const fields: readonly Field[] = ['directors', 'writers', 'cast', 'certificate', 'runtimeMinutes', 'genres'];
  const credits = new Set(fields.flatMap((field) => facts.get(field)?.lines ?? []));
  for (const line of lines) {
    const [label] = credits.has(line) ? labelsIn(line.text, words) : [];
    if (!label || label.first || label.at > MAX_LABEL_INDEX) continue;
    parseParts(extraction, line, 0, label.at, false);
    const beside = BRACKETS_WITH_YEAR.exec(line.text.slice(0, label.at))?.[1];
    for (const part of film.year ? [] : [beside ?? '', ...line.text.slice(0, label.at).split(/ ?[/|·•,;] ?/)]) {
      const year = PLACE_AND_YEAR.exec(part.trim())?.slice(1).find(Boolean);
      if (!year) continue;
      film.year = Number(year);
      const start = line.text.indexOf(year);
      facts.set('year', { from: 'pattern', lines: [line], value: { line, start, end: start + 4 } });
    }
  }
}

const LASTS = String.raw`(?:^|[^\p{L}])%lasts% ((?:\d{1,2} ?%hours%(?:,? (?:%and% )?\d{1,2} ?%minutes%)?|\d{2,3}[ -]%minutes%)(?!\p{L}))`;

/** "At 126 minutes", "its 169 minutes": how long the film is, in a sentence. */
export function parseRuntimeInSentence(extraction: Extraction): void {
  const { lines, film, words } = extraction;
  if (film.runtimeMinutes) return;
  for (const line of lines) {
    const match = words.pattern(LASTS).exec(line.text);
    const minutes = match && parseMinutes(match[1]!.replace('-', ' '), words);
    if (!minutes || minutes < MIN_FILM_MINUTES) continue;
    film.runtimeMinutes = minutes;
    const start = match.index + match[0].length - match[1]!.length;
    extraction.facts.set('runtimeMinutes', {
      from: 'pattern',
      lines: [line],
      value: { line, start, end: start + match[1]!.length },
    });
    return;
  }
}

/* A mark that is nothing else. */
const CLEAR_MARK =
  /(?<![\p{L}\d/-])(?:PG-?1[23]|NC-1[67]|TV-(?:MA|14)|12A|M\/\d\d|FSK \d\d?|V\.M\. ?\d\d|R-?1[58]\+)(?![\p{L}\d/-])/gu;
const RATED = String.raw`(?<!\p{L})(?:%rated%) ["“(]?(UC?|G|PG(?:-1[23])?|R(?:18)?|X|NC-17|1[258]A?|M\/?\d\d)["”)]?(?![\p{L}\d/%-]|[.,]\d| in [^.;]{1,20} (?:&|and|but) )`;
/* How words begin that say a certificate also inside a sentence. */
const CERTIFIED = String.raw`(?<![\p{L}\d])(?=apta|no (?:rec|apt)|interd|déconseill|vietato|fsk|bönnuð|strang|tous|kijkw|film |não |keine )(?:%certified%)(?![\p{L}\d])`;

/** "It is rated PG", "the board gave it a PG-13": in a sentence, where the post says one certificate and no other. */
export function parseCertificateInSentence(extraction: Extraction): void {
  const { lines, film, words, titleLines } = extraction;
  if (film.certificate) return;
  const found = new Map<string, { line: Line; start: number }>();
  for (const line of lines) {
    if (titleLines.includes(line) || isLink(line)) continue;
    const rated = words.pattern(RATED).exec(line.text);
    const certified = words.pattern(CERTIFIED).exec(line.text);
    const marks = [...line.text.matchAll(CLEAR_MARK)].map((match) => [match[0], match.index] as const);
    if (certified) marks.push([certified[0], certified.index]);
    // The words before a mark are of any case, the mark is not.
    if (rated && !/\p{Ll}/u.test(rated[1]!)) marks.push([rated[1]!, rated.index + rated[0].lastIndexOf(rated[1]!)]);
    for (const [mark, start] of marks) if (!found.has(mark)) found.set(mark, { line, start });
  }
  const [only, other] = found;
  if (!only || other) return;
  const [mark, { line, start }] = only;
  film.certificate = mark;
  extraction.facts.set('certificate', {
    from: 'pattern',
    lines: [line],
    value: { line, start, end: start + mark.length },
  });
}

const YEAR_LAST = new RegExp(String.raw`[\s,(–-]+${YEAR}\)?$`);

/** A text and the year at its end: "France, 2013". */
function splitYear(text: string): { plain: string; year?: number } {
  const match = YEAR_LAST.exec(text.slice(0, 200));
  if (!match) return { plain: text };
  return { plain: text.slice(0, match.index), year: Number(match[1]) };
}
