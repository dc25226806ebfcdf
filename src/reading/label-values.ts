import type { Draft, Place, Reader } from './draft.js';
import { readMinutes } from './duration.js';
import { CERTIFICATE, PROSE, YEAR_AT_END } from './forms.js';
import { readHeading } from './heading.js';
import type { Labelled } from './labelled.js';
import { labelsIn } from './labels.js';
import type { LabelKind } from './languages/language-table.js';
import type { Line } from './line.js';
import { readParts } from './parts.js';
import { isName, readPeople } from './people.js';
import { readLabelledRating, readRatingLine } from './ratings.js';
import type { Field } from './reading.js';

/** A value after its label or on the line below. */
export interface Value {
  line: Line;
  lines: Line[];
  text: string;
  start: number;
}

/** The value that a label announces, on its line or on the next. */
export function valueOf({ label, line, text, below }: Place): Value | undefined {
  if (text) return { line, lines: [line], text, start: label.start };
  const [next] = below(() => true, 1);
  return next && { line: next, lines: [line, next], text: next.text, start: 0 };
}

/** A reader of a single value. `read` says how many characters are the value, 0 that the label is none, -1 that its value is unreadable. */
export const single =
  (field: Field, known: (draft: Draft) => unknown, read: (text: string, place: Place) => number): Reader =>
  (place) => {
    const { draft, label } = place;
    const value = valueOf(place);
    if (!value) return !label.loose || place.line.heading;
    /* What was said first counts; the line is a labelled one all the same. */
    if (known(draft)) return !label.loose && !(label.kinds.includes('rating') && !CERTIFICATE.test(value.text));
    const length = read(value.text, place);
    if (length <= 0) return length < 0;
    draft.used.add(value.line);
    return draft.note(field, 'label', value.line, value.start, value.start + length, value.lines);
  };

const people =
  (field: 'directors' | 'writers' | 'cast'): Reader =>
  ({ draft, label, line, text, below }) => {
    /* "Written by Ann", "Written by Ann Bell // May 30, 2016" name the author of the post. */
    const isAuthor = field === 'writers' && label.kinds.includes('author');
    if (isAuthor && text && (!text.includes(' ') || text.search(draft.words.day) >= 0)) return false;
    const read = (value: string) => readPeople(value, draft.words, field === 'cast');
    const areNames = (value: string): boolean => {
      const { people, onlyNames } = read(value);
      return people.length > 0 && onlyNames;
    };
    const values = text ? [] : below((value) => value.length < PROSE && areNames(value), field === 'cast' ? 40 : 1);
    const [plain = text] = text.length < PROSE ? text.split(/,(?= ?[^,.]{0,12}\d)|,? \*/) : [];
    const found = read(plain || values.map((value) => value.text).join('; '));
    /* Numbers and stars between names are facts of their own: "by A and B, 2011, ****". */
    const mixed = text.length < PROSE && /\d|\*/.test(text) && (found.onlyNames || plain === text);
    if (!found.people.length || (label.loose && !found.onlyNames && !mixed)) return false;
    if (mixed) readParts(draft, line, label.start, label.end, true);
    if (draft.film[field].length) return true;
    draft.film[field] = found.people;
    const [first = line] = values;
    draft.note(field, 'label', first, text ? label.start : 0, text ? label.end : first.text.length, [line, ...values]);
    if (values.length > 1) delete draft.facts.get(field)!.value;
    values.forEach((value) => draft.used.add(value));
    return true;
  };

const rating =
  (kind: 'rating' | 'verdict'): Reader =>
  (place) => {
    const { draft, label, text } = place;
    const value = valueOf(place);
    const found = value && readLabelledRating(value.text, draft.words);
    const isVerdict = kind === 'verdict';
    if (!found || (found.rating.value === null && (isVerdict || label.loose || !text))) {
      return !isVerdict && !label.loose && text.length < PROSE;
    }
    /* Without a colon the number follows at once; a verdict is a rating only where it says so in short. */
    if (label.loose && found.start > 15) return false;
    if (isVerdict && (!found.strength || value.text.length > 40)) return false;
    if (draft.facts.get('rating')?.from === 'label' && draft.review.rating?.value != null) return true;
    draft.used.add(value.line);
    return draft.setRating(found, 'label', value.line, value.start, value.lines);
  };

const other: Reader = ({ label, text }) => !text || (!label.loose && text.length < PROSE);

const READERS: Readonly<Partial<Record<LabelKind, Reader>>> = {
  directors: people('directors'),
  writers: people('writers'),
  cast: people('cast'),
  rating: rating('rating'),
  verdict: rating('verdict'),
  title: ({ draft, label, line, text }) => {
    if (label.loose || !text || text.length > PROSE) return false;
    if (draft.film.title) return true;
    const { title, year } = readHeading(text, draft.words);
    if (!title) return true;
    draft.film.title = title;
    if (year) draft.film.year ??= year;
    const start = label.start + text.indexOf(title);
    return draft.note('title', 'label', line, start, start + title.length);
  },
  synopsis: single(
    'synopsis',
    ({ film }) => film.synopsis,
    (text, { draft, label, text: beside }) =>
      (label.loose && beside) || readRatingLine(text, draft.words) ? 0 : (draft.film.synopsis = text).length,
  ),
  year: single(
    'year',
    ({ film }) => film.year,
    (text, { draft }) => {
      const year = YEAR_AT_END.exec(text.slice(0, PROSE).replace(/[.,;]$/, ''));
      draft.film.year = year ? Number(year[1]) : undefined;
      return year ? text.length : 0;
    },
  ),
  runtimeMinutes: single(
    'runtimeMinutes',
    ({ film }) => film.runtimeMinutes,
    (text, { draft }) => {
      const minutes = readMinutes(text, draft.words, true);
      draft.film.runtimeMinutes = minutes ?? undefined;
      return minutes ? text.length : 0;
    },
  ),
  certificate: single(
    'certificate',
    ({ film }) => film.certificate,
    (text, { draft, label }) => {
      const [short = ''] = text.replace(/^(?:UK|USA?|AU|DE):? ?(?=\S)|\.$/g, '').split(/ ?[(,;|·]|\. /);
      const [first = ''] = short.split(' ');
      if (readLabelledRating(text, draft.words)?.strength === 2) return 0;
      const age = /^(?:FSK )?(?:ab|vanaf|from|.{0,40}(?:menores de|minori di|moins de|under)) (\d{1,2})(?!\d)/i.exec(
        short,
      )?.[1];
      let known = age ?? [short, first].find((each) => CERTIFICATE.test(each) || /^\d\d?[A+]?$/.test(each)) ?? '';
      /* "Rating" announces the author's verdict as often as a certificate. */
      if (label.kinds.includes('rating')) known = /^\d+$/.test(known) ? '' : known;
      else if (!label.loose) known ||= short;
      if (!known || known.length > 20) return 0;
      draft.film.certificate = known;
      return known.length;
    },
  ),
  author: single(
    'author',
    ({ review }) => review.author,
    (text, { draft, label, line }) => {
      /* "Crítica de Gravity" at the top names the film. */
      if (label.loose && draft.words.pattern('^%reviewOf%').test(line.text) && draft.lines.indexOf(line) < 3) return 0;
      const [name = ''] = text.split(/,| [-–—|/(·•]| (?:\p{Ll}{1,3} ){1,2}(?=\d|\p{Lu}\p{L}+ \d)/u);
      /* "By Christmas, everybody had seen it." */
      if (name.length > 40 || (label.loose && name !== text && /.{50}|[.!?]$/.test(text))) return 0;
      const isNick = !name.includes(' ') && (!label.loose || name !== text) && /^\p{L}.{2}/u.test(name);
      if (!isName(name) && !isNick) return 0;
      draft.review.author = { name };
      return name.length;
    },
  ),
  comments: ({ draft, text }) => {
    const count = draft.words.pattern(String.raw`^(?:\d{1,6}|%none%(?!\p{L}))`).exec(text);
    if (count) draft.commentCount = Number(count[0]) || 0;
    return Boolean(count);
  },
};

/** Reads what the labels of a line announce, there or on the lines below. */
export function readLabels(draft: Draft, line: Line, labels: readonly Labelled[]): void {
  const { lines, words } = draft;
  const below = (fits: (text: string) => boolean, most: number): Line[] => {
    const values: Line[] = [];
    for (let i = lines.indexOf(line) + 1; i < lines.length && values.length < most; i++) {
      const next = lines[i]!;
      const [first] = values;
      /* A list may stand apart from its label, but not from itself. */
      if (first && (next.bullet !== first.bullet || (next.gap && !next.bullet))) break;
      const [label] = labelsIn(next.text.slice(0, PROSE), words);
      if (!next.text || !fits(next.text) || (label?.first && !(next.bullet && label.loose))) break;
      values.push(next);
      if (next.bullet) most = PROSE;
    }
    return values;
  };
  for (const label of labels) {
    const place: Place = { draft, label, line, text: line.text.slice(label.start, label.end), below };
    let isRead = false;
    /* The first meaning that fits counts; only writing and directing can be announced together. */
    for (const kind of label.kinds) {
      const read = draft.more?.readers[kind] ?? READERS[kind] ?? other;
      if (!isRead || kind === 'writers') isRead = read(place) || isRead;
    }
    if (isRead && label.first) {
      draft.used.add(line);
      draft.labelled.add(line);
    }
  }
  const last = labels.at(-1);
  const rest = last && line.text.length < 2 * PROSE ? line.text.slice(last.start, last.end) : '';
  /* "Cert: 12A | 104 mins", "Rated PG-13. 99 minutes." */
  /* "FSK 12, 101 Minuten" */
  const isFact = last?.kinds.some((kind) => kind === 'certificate' || kind === 'runtimeMinutes');
  if (last && (/[|·•]/.test(rest) || (rest.length < 30 && (isFact ? /[.,] / : /\. /).test(rest)))) {
    readParts(draft, line, last.start, last.end, true);
  }
}
