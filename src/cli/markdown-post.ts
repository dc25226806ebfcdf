import MarkdownIt from 'markdown-it';
import { parse as parseYaml } from 'yaml';
import { fieldText, parseRatingWords, type Review, REVIEW_FIELDS, type ReviewInput } from '../model/index.js';
import { parsePartialReview } from '../model/validation.js';
import { type Field, type Found, foundKeyOf, type Reading } from '../reading/index.js';

/** A Markdown post: its front matter as a review, and its text as HTML. */
export interface MarkdownPost {
  review: Review;
  /** What is wrong in the front matter, each with its path. */
  problems: string[];
  /** Tag of the language that the front matter states. */
  language?: string;
  html: string;
}

type Data = Record<string, unknown>;

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([^]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/**
 * Parses a Markdown post. Its front matter holds a review as data, whole below `review` or field by field, beside `title`, `date`, `author` and
 * `lang` as site generators have them.
 *
 * @throws where the front matter is not YAML
 */
export function parseMarkdownPost(source: string): MarkdownPost {
  const [matter = '', yaml = ''] = FRONT_MATTER.exec(source) ?? [];
  const data = toData(parseYaml(yaml));
  const { review, problems } = parsePartialReview(toReviewInput(data));
  const content = new MarkdownIt({ html: true }).render(source.slice(matter.length));
  const { lang } = data;
  const title = toWords(data.title);
  const heading = typeof title === 'string' && !/<h1\b/i.test(content) ? new MarkdownIt().render(`# ${title}`) : '';
  return { review, problems, html: heading + content, ...(typeof lang === 'string' && { language: lang }) };
}

/** Returns a reading in which what the front matter states replaces what was found in the text. */
export function withFrontMatter(reading: Reading, given: Review, source: string): Reading {
  const stated = REVIEW_FIELDS.filter((field) => field.name !== 'type' && fieldText(given, field));
  const review: Review = { ...reading.review, film: { ...reading.review.film } };
  const found = new Map<Field, Found>(reading.found);
  for (const { name, of } of stated) {
    if (of === 'review') Object.assign(review, { [name]: given[name as keyof Review] });
    else
      Object.assign(
        review.film,
        of === 'crew' ? { crew: given.film.crew } : { [name]: given.film[name as keyof Review['film']] },
      );
    found.set(foundKeyOf({ name }), { from: 'platform', text: lineWith(name, source) });
  }
  return { ...reading, review, found };
}

function toReviewInput(data: Data): ReviewInput {
  const { title: _title, review: whole, ...fields } = data;
  const {
    date,
    lastmod,
    last_modified_at: modified,
    updated,
    author,
    rating,
    film,
    ...others
  } = {
    ...fields,
    ...toData(whole),
  };
  const change = lastmod ?? modified ?? updated;
  const name = toWords(film);
  const givenFilm = typeof name === 'string' ? { title: name } : film;
  return {
    ...(date !== undefined && { publishedAt: toText(date) }),
    ...(change !== undefined && { updatedAt: toText(change) }),
    ...others,
    ...(author !== undefined && { author: toPerson(author) }),
    ...(rating !== undefined && { rating: toRating(rating) }),
    ...(givenFilm !== undefined && { film: toFilm(givenFilm) }),
  } as ReviewInput;
}

/** A rating in front matter is often a number or words alone. */
function toRating(given: unknown): unknown {
  if (typeof given === 'number') return { value: given };
  if (typeof given !== 'string') return given;
  const words = parseRatingWords(given);
  return words.value === null ? { value: given } : { ...words, raw: given };
}

function toFilm(film: unknown): unknown {
  if (typeof film !== 'object' || film === null) return film;
  return Object.fromEntries(
    Object.entries(film).map(([name, value]) => [name, (CONVERSIONS[name] ?? ((given) => given))(value)]),
  );
}

/** What front matter may hold instead of the data of a film's field. */
const CONVERSIONS: Readonly<Record<string, ((value: unknown) => unknown) | undefined>> = {
  title: toWords,
  releaseDate: toText,
  directors: ofEach(toPerson),
  writers: ofEach(toPerson),
  cast: ofEach(toPerson),
  scores: ofEach(toScore),
};

function ofEach(convert: (value: unknown) => unknown): (value: unknown) => unknown {
  return (value) => (Array.isArray(value) ? value.map(convert) : value);
}

function toScore(given: unknown): unknown {
  const { rating, ...others } = toData(given);
  return { ...others, rating: toRating(rating) };
}

function toPerson(given: unknown): unknown {
  return typeof given === 'string' ? { name: given } : given;
}

/** YAML takes a title such as `1917` for a number. */
function toWords(given: unknown): unknown {
  return typeof given === 'number' ? String(given) : given;
}

/** YAML has dates of its own. */
function toText(date: unknown): unknown {
  return date instanceof Date ? date.toISOString() : date;
}

function toData(value: unknown): Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {};
}

/** Other words for a field in front matter. */
const LINES: Readonly<Record<string, string | undefined>> = {
  title: '(?:title|film)',
  publishedAt: '(?:publishedAt|date)',
  updatedAt: '(?:updatedAt|lastmod|last_modified_at|updated)',
};

/** The line of the front matter that states a field, as the words that it was found in. */
function lineWith(name: string, source: string): string {
  const keys = LINES[name] ?? name;
  return new RegExp(`^[ \\t]*${keys}:.*$`, 'm').exec(source)?.[0].trim() ?? name;
}
