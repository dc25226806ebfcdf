import { emptyFilm } from '../model/review.js';
import type { Review } from '../model/review.js';
import { readMinutes } from './duration.js';
import { readHeading } from './heading.js';
import { labelsIn, type Labelled } from './labels.js';
import type { LabelKind } from './languages/language-table.js';
import type { Line } from './line.js';
import { isName, readPeople } from './people.js';
import { readLabelledRating, readRatingInProse, readRatingLine, type FoundRating } from './ratings.js';
import type { Evidence, Field } from './reading.js';
import type { Words } from './words.js';

/** Where a field was read from, in lines. */
export interface Fact {
  from: Evidence;
  /** The lines that belong to the field. */
  lines: Line[];
  /** The value alone, where it stands in the first of the lines, or in the one given. */
  value?: { line: Line; start: number; end: number };
}

/** What the lines of a post say. */
export interface Understanding {
  review: Review;
  facts: Map<Field, Fact>;
  /** A number of comments that a line states. */
  commentCount: number | null;
}

const CERTIFICATE =
  /^(?:U|UC|G|PG|PG-1[23]|R|R-?18\+?|M|MA|MA ?15\+|NC-1[67]|NR|[TU]\/?[AP]|1[24568]A?|TV-(?:MA|14|PG|G)|FSK \d\d?)$/;
const YEAR = /^(?:\D{0,40}[\s(])?((?:18[7-9]|19\d|20\d)\d)\)?$/;
const NUMERIC_DATE = /(?<!\d)\d{1,4}([./-])\d{1,2}\1\d{2,4}(?!\d)|\d年/;
const PROSE = 100;
/* The facts of a longer text stand near its ends. */
const MOST_LINES = 4000;

/** Reads the lines of a post. `titled` are the lines that the page itself marks as the post's title. */
export function understand(all: readonly Line[], words: Words, titled: readonly Line[] = []): Understanding {
  const lines = all.length > MOST_LINES ? [...all.slice(0, MOST_LINES / 2), ...all.slice(-MOST_LINES / 2)] : all;
  const film = emptyFilm();
  const review: Review = { film };
  const facts = new Map<Field, Fact>();
  /* Lines that are no prose, and those of them that begin with a label. */
  const used = new Set<Line>(titled);
  const labelled = new Set<Line>();
  let commentCount: number | null = null;

  const note = (field: Field, from: Evidence, on: Line[], start = 0, end = on[0]!.text.length, line = on[0]!): true => {
    facts.set(field, { from, lines: on, value: { line, start, end } });
    return true;
  };

  /** The lines that hold the value of a label which stands alone. */
  const below = (index: number, isValue: (text: string) => boolean, most: number): Line[] => {
    const values: Line[] = [];
    for (let i = index + 1; i < lines.length && values.length < most; i++) {
      const line = lines[i]!;
      const apart = values.length && line.gap && !line.bullet;
      if (apart || (values.length && line.bullet !== values[0]!.bullet)) break;
      if (!line.text || !isValue(line.text) || labelsIn(line.text.slice(0, PROSE), words)[0]?.first) break;
      values.push(line);
      if (line.bullet) most = 99;
    }
    return values;
  };

  const setRating = (found: FoundRating | null, from: Evidence, line: Line, offset: number): boolean => {
    if (!found) return false;
    review.rating = found.rating;
    return note('rating', from, [line], found.start + offset, found.end + offset);
  };

  /** Unlabelled facts that share a line: "R; 119 min", "USA 2013", "by A and B, 2011, ****". */
  const readParts = (line: Line, text: string, offset: number, sure: boolean): boolean => {
    let known = sure;
    let at = 0;
    const later: [string, number][] = [];
    for (const part of text.split(/([,;|·•/()]| [-–—] )/)) {
      const plain = part.trim();
      const start = offset + at + part.indexOf(plain);
      at += part.length;
      const minutes = plain ? readMinutes(plain, words) : null;
      if (minutes) {
        known = true;
        if (!film.runtimeMinutes) {
          film.runtimeMinutes = minutes;
          note('runtimeMinutes', 'pattern', [line], start, start + plain.length);
        }
      } else later.push([plain, start]);
    }
    if (!known) return false;
    for (const [plain, start] of later) {
      const year = YEAR.exec(plain);
      if (year && !film.year && later.filter(([other]) => /\d/.test(other)).length < 3) {
        film.year = Number(year[1]);
        note('year', 'pattern', [line], start + plain.lastIndexOf(year[1]!), start + plain.lastIndexOf(year[1]!) + 4);
      } else if (!film.certificate && at > plain.length && CERTIFICATE.test(plain)) {
        film.certificate = plain;
        note('certificate', 'pattern', [line], start, start + plain.length);
      } else if (/^[★*]{2,}/.test(plain) && !review.rating) {
        setRating(readLabelledRating(plain, words), 'pattern', line, start);
      }
    }
    return true;
  };

  const readLabel = (kind: LabelKind, { start, end, loose }: Labelled, line: Line, index: number): boolean => {
    const text = line.text.slice(start, end);
    if (kind === 'other') return !loose || !text;
    if (kind === 'title') {
      if (text && !film.title && !titled.length && text.length < PROSE) {
        film.title = text;
        note('title', 'label', [line], start, end);
      }
      return !loose;
    }
    if (kind === 'directors' || kind === 'writers' || kind === 'cast') {
      const read = (value: string) => readPeople(value, words, kind === 'cast');
      const values = text
        ? []
        : below(
            index,
            (value) => value.length < PROSE && read(value).people.length > 0 && read(value).onlyNames,
            kind === 'cast' ? 40 : 1,
          );
      const { people, onlyNames } = read(text || values.map((value) => value.text).join('; '));
      /* Numbers and stars between names are facts of their own. */
      const extra = !onlyNames && text.length < PROSE && /\d|\*/.test(text) && people.length > 0;
      if (!people.length || (loose && text && !onlyNames && !extra)) return false;
      if (extra) readParts(line, text, start, true);
      if (!film[kind].length) {
        film[kind] = people;
        note(
          kind,
          'label',
          [line, ...values],
          text ? start : 0,
          text ? end : values[0]!.text.length,
          text ? line : values[0],
        );
        if (values.length > 1) delete facts.get(kind)!.value;
        values.forEach((value) => used.add(value));
      }
      return true;
    }
    const value = text ? line : below(index, () => true, 1)[0];
    const from = text ? start : 0;
    const plain = text || (value?.text ?? '');
    const keep = (field: Field, length = plain.length): true => {
      note(field, 'label', value === line ? [line] : [line, value!], from, from + length, value);
      used.add(value!);
      return true;
    };
    if (kind === 'comments') {
      const count = words.pattern(String.raw`^(?:\d{1,6}|%none%(?!\p{L}))`).exec(text);
      if (count) commentCount = Number(count[0]) || 0;
      return Boolean(count);
    }
    if (!plain) return !loose || line.heading;
    if (kind === 'synopsis') {
      if (loose && text) return false;
      if (film.synopsis) return true;
      film.synopsis = plain;
      return keep('synopsis');
    }
    if (kind === 'year') {
      const year = YEAR.exec(plain.slice(0, 60));
      if (!year) return false;
      film.year ??= Number(year[1]);
      return keep('year');
    }
    if (kind === 'runtimeMinutes') {
      const minutes = readMinutes(plain.slice(0, 60), words, true);
      if (!minutes) return false;
      film.runtimeMinutes ??= minutes;
      return keep('runtimeMinutes');
    }
    if (kind === 'certificate') {
      const short = plain.split(/[(,;]/)[0]!.trim();
      const [first = ''] = short.split(' ');
      const known = CERTIFICATE.test(short)
        ? short
        : CERTIFICATE.test(first) || /^\d\d?[A+]?$/.test(first)
          ? first
          : '';
      /* "Rating" announces the author's verdict as often as a certificate. */
      const shared = /rating|bewertung/i.test(line.text.slice(0, start));
      const certificate = shared ? (/^\d/.test(known) ? '' : known) : known || (loose ? '' : short);
      if (!certificate || certificate.length > 20) return false;
      film.certificate ??= certificate;
      return keep('certificate', certificate.length);
    }
    if (kind === 'author') {
      const [name = ''] = plain.split(/,| [-–—|(]| on /);
      if (name.length > 40 || !(isName(name) || (!loose && !/ /.test(name)))) return false;
      review.author ??= { name };
      return keep('author', name.length);
    }
    const rating = readLabelledRating(plain, words);
    if (!rating || (rating.rating.value === null && (kind === 'verdict' || loose || !text)))
      return kind === 'rating' && !loose && plain.length < PROSE && value === line;
    /* "Rated the best by 4 papers": without a colon the number follows at once. */
    if (loose && rating.start > 15) return false;
    if (kind === 'verdict' && (!rating.strength || plain.length > 40)) return false;
    if (review.rating && facts.get('rating')?.from === 'label') return true;
    setRating(rating, 'label', value!, from);
    return value === line || keep('rating');
  };

  const readLabels = (line: Line, index: number, labels: Labelled[]): void => {
    for (const label of labels) {
      let read = false;
      /* The first meaning that fits counts; only writing and directing can be announced together. */
      for (const kind of label.kinds)
        if (!read || kind === 'writers') read = readLabel(kind, label, line, index) || read;
      if (read && label.first) {
        used.add(line);
        labelled.add(line);
      }
    }
  };
  lines.forEach((line, index) => {
    if (line.text && !used.has(line)) readLabels(line, index, labelsIn(line.text, words));
  });

  /* The title: marked by the page, or the first line that looks like one. */
  const isDate = (text: string): boolean =>
    text.length < 50 && /\d/.test(text) && (NUMERIC_DATE.test(text) || (words.months.test(text) && /\d{4}/.test(text)));
  const candidates = titled.length ? titled : lines.filter(({ text }) => text).slice(0, 5);
  const counted = words.pattern(String.raw`^(\d{1,6}|%none%) %comments%(?!\p{L})`);
  for (const line of candidates) {
    const { text } = line;
    if (film.title) break;
    if (!titled.length) {
      if (text.length > PROSE || (text.length > 40 && /[.!?:]$/.test(text))) break;
      if (
        used.has(line) ||
        line.bullet ||
        isDate(text) ||
        /^[A-Z]{2,3}(?:[ ,/]+[A-Z]{2,3})* \d{4}$/.test(text) ||
        labelsIn(text, words)[0]?.first ||
        counted.test(text) ||
        readMinutes(text, words) ||
        readRatingLine(text, words)
      )
        continue;
    }
    const heading = readHeading(text, words);
    if (!/[\p{L}\d]/u.test(heading.title)) continue;
    const company =
      titled.length || facts.size || heading.year || heading.rating || heading.isReview || heading.labels.length;
    if (
      !company &&
      !lines.some(
        (other) => other !== line && (readRatingLine(other.text, words) ?? readRatingInProse(other.text, words)),
      )
    )
      break;
    film.title = heading.title;
    note('title', titled.length ? 'platform' : 'position', [line], heading.start, heading.start + heading.title.length);
    used.add(line);
    if (heading.year && !film.year) {
      film.year = heading.year;
      const at = text.indexOf(String(heading.year), heading.start);
      note('year', 'title', [line], at, at + 4);
    }
    readLabels(line, -1, heading.labels);
    if (!review.rating && heading.rating) setRating(heading.rating, 'title', line, 0);
    break;
  }

  /* Lines that say one thing without a label. */
  let ratingLine: [FoundRating, Line] | null = null;
  let lastFact = -1;
  lines.forEach((line, index) => {
    const { text } = line;
    if (labelled.has(line)) lastFact = index;
    if (!text || used.has(line) || text.length > PROSE) return;
    const count = counted.exec(text);
    const beside = [lines[index - 1], lines[index + 1]].some((other) => other && labelled.has(other));
    const rating = readRatingLine(text, words);
    if (rating) ratingLine = [rating, line];
    else if (count) commentCount ??= Number(count[1]) || 0;
    else if (
      isDate(text)
        ? index > 3
        : !readParts(
            line,
            text,
            0,
            beside && /\d{4}/.test(text) && !/[.!?]$/.test(text) && YEAR.test(text.split(',').at(-1)!.trim()),
          )
    )
      return;
    used.add(line);
    if (rating) lastFact = index;
  });
  if (ratingLine && !(review.rating && review.rating.value !== null)) {
    setRating(ratingLine[0], 'pattern', ratingLine[1], 0);
  }
  if (!review.rating) {
    for (const line of lines) {
      const repeated = film.title && line.text.startsWith(film.title);
      if (used.has(line) || (!repeated && /^[\p{L} ]{2,25}(?::| [-–—]) ?\S{1,12}$/u.test(line.text))) continue;
      const rating = readRatingInProse(line.text, words);
      /* The last one wins: reviewers compare first and judge at the end. */
      if (rating) setRating(rating, 'pattern', line, 0);
    }
  }
  if (!film.year && film.title) {
    for (const line of lines) {
      const at = line.text.indexOf(film.title);
      const after = at < 0 ? 0 : at + film.title.length;
      const year = after && /^["'”’»]? ?\(((?:18[7-9]|19\d|20\d)\d)\)/.exec(line.text.slice(after, after + 10));
      if (year) {
        film.year = Number(year[1]);
        const start = after + year[0].length - 5;
        note('year', 'pattern', [line], start, start + 4);
        break;
      }
    }
  }
  /* "About Ann", after all facts, begins the author's own paragraph. */
  if (!review.author) {
    const about = words.pattern(String.raw`^%about% (\p{L}[^.!?,:]{0,38})$`);
    const index = lines.findIndex(
      ({ text }, i) =>
        i > lastFact && i > 1 && about.test(text) && !/^(?:me|us|this|the|th)\b/i.test(about.exec(text)![1]!),
    );
    if (index > 0) {
      const name = about.exec(lines[index]!.text)![1]!;
      review.author = { name };
      const on = lines.slice(index, index + 6);
      note('author', 'pattern', on, lines[index]!.text.length - name.length);
      on.forEach((line) => used.add(line));
    }
  }

  if (facts.size) {
    const first = all.findIndex((line) => facts.get('title')?.lines.includes(line));
    const prose = all.slice(first + 1).filter((line) => !used.has(line));
    const bodyText = prose
      .map(({ text }) => text)
      .filter(Boolean)
      .join('\n\n');
    if (bodyText) {
      review.bodyText = bodyText;
      facts.set('body', { from: 'position', lines: prose });
    }
  }
  return { review, facts, commentCount };
}
