import * as v from 'valibot';
import {
  type CastMember,
  type Credit,
  type Film,
  MAX_FILM_YEAR,
  MIN_FILM_YEAR,
  type Person,
  type Picture,
} from './film.js';
import { InvalidDataError } from './invalid-data-error.js';
import type { Aspect, OutsideRating, Rating, RatingKind } from './rating.js';
import { pointsText } from './rating-text/rating-text.js';
import type { AspectInput, FilmInput, OutsideRatingInput, RatingInput, Review, ReviewInput } from './review.js';
import { toHttpUrl } from './url.js';

/* A review that comes from outside (a file, a server) is checked here before anything trusts it. `comment-check.ts` does it for comments,
   by hand; a test holds its pictures and ratings to those of reviews, and the rest to a schema of its own. */

const text = v.string();
const optionalText = v.optional(text);
const number = v.pipe(v.number(), v.finite());
const httpUrl = v.pipe(
  text,
  v.check((address) => toHttpUrl(address) !== undefined, 'must be an absolute http(s) address'),
);
const isoDate = v.pipe(
  text,
  v.check((date) => /^\d{4}-\d{2}-\d{2}/.test(date) && !Number.isNaN(Date.parse(date)), 'must be an ISO 8601 date'),
);
const people = <T extends v.GenericSchema>(person: T) => v.optional(v.array(person), []);

export const pictureSchema: v.GenericSchema<Picture> = v.object({
  url: httpUrl,
  alt: optionalText,
  width: v.optional(number),
  height: v.optional(number),
  credit: optionalText,
});
const personEntries = {
  name: v.pipe(text, v.minLength(1, 'must not be empty')),
  url: v.optional(httpUrl),
  picture: v.optional(pictureSchema),
};
const person: v.GenericSchema<Person> = v.object(personEntries);
const castMember: v.GenericSchema<CastMember> = v.object({ ...personEntries, character: optionalText });
const credit: v.GenericSchema<Credit> = v.object({ ...personEntries, role: text });

const ratingValue = v.nullable(v.union([number, text], 'must be a number or a grade'));
const ratingKind = v.picklist(['number', 'grade', 'percent', 'thumbs'], 'must be number, grade, percent or thumbs');
const ratingEntries = {
  value: ratingValue,
  best: v.optional(number),
  worst: v.optional(number),
  unit: optionalText,
  raw: text,
  kind: ratingKind,
};
export const ratingSchema: v.GenericSchema<Rating> = v.object(ratingEntries);
const rating: v.GenericSchema<RatingInput, Rating> = v.pipe(
  v.object({
    ...ratingEntries,
    value: v.optional(ratingValue, null),
    raw: optionalText,
    kind: v.optional(ratingKind),
  }),
  v.transform((given) => ({
    ...given,
    raw: given.raw ?? (given.value === null ? '' : pointsText(given.value, given.best, given.unit)),
    kind: given.kind ?? kindOf(given.value),
  })),
);
const aspect: v.GenericSchema<AspectInput, Aspect> = v.object({ name: text, rating });

const score: v.GenericSchema<OutsideRatingInput, OutsideRating> = v.object({
  source: v.pipe(text, v.minLength(1, 'must not be empty')),
  rating,
  url: v.optional(httpUrl),
});

const YEAR_WORDS = `must be a year from ${MIN_FILM_YEAR} to ${MAX_FILM_YEAR}`;
const film: v.GenericSchema<FilmInput, Film> = v.object({
  type: v.optional(v.picklist(['Movie', 'TVSeries', 'TVEpisode'], 'must be Movie, TVSeries or TVEpisode'), 'Movie'),
  title: v.optional(text, ''),
  originalTitle: optionalText,
  year: v.optional(
    v.pipe(number, v.integer(YEAR_WORDS), v.minValue(MIN_FILM_YEAR, YEAR_WORDS), v.maxValue(MAX_FILM_YEAR, YEAR_WORDS)),
  ),
  directors: people(person),
  writers: people(person),
  cast: people(castMember),
  crew: v.optional(v.array(credit)),
  genres: v.optional(v.array(text), []),
  countries: v.optional(v.array(text)),
  languages: v.optional(v.array(text)),
  runtimeMinutes: v.optional(v.pipe(number, v.minValue(1, 'must be at least 1'))),
  certificate: optionalText,
  certificateRegion: optionalText,
  releaseDate: v.optional(isoDate),
  synopsis: optionalText,
  poster: v.optional(pictureSchema),
  trailer: v.optional(httpUrl),
  sameAs: v.optional(v.array(httpUrl), []),
  scores: v.optional(v.array(score)),
  season: v.optional(number),
  episode: v.optional(number),
});

/** What a review as data may hold. `review.schema.json` is made from it. */
export const reviewSchema: v.GenericSchema<ReviewInput, Review> = v.object({
  film: v.optional(film, {}),
  headline: optionalText,
  author: v.optional(person),
  publishedAt: v.optional(isoDate),
  updatedAt: v.optional(isoDate),
  language: optionalText,
  url: v.optional(httpUrl),
  rating: v.optional(rating),
  aspects: v.optional(v.array(aspect)),
  verdict: optionalText,
  pros: v.optional(v.array(text)),
  cons: v.optional(v.array(text)),
  bodyText: optionalText,
  commentCount: v.optional(v.pipe(number, v.integer('must be a whole number'), v.minValue(0, 'must be at least 0'))),
  readingMinutes: v.optional(v.pipe(number, v.integer('must be a whole number'), v.minValue(1, 'must be at least 1'))),
});

/** The review in the data. @throws InvalidDataError where it holds none, or a wrong one. */
export function parseReview(data: unknown): Review {
  const result = v.safeParse(reviewSchema, data, { message: wordsFor });
  const [issue] = result.issues ?? [];
  if (issue) throw new InvalidDataError(`Review: ${describe(issue)}`);
  if (!result.success || !result.output.film.title) throw new InvalidDataError('Review: film.title is missing');
  return result.output;
}

/** A review that was completed, and in words what was wrong with it. */
export interface CompletedReview {
  review: Review;
  /** Such as `rating.value must be a number or a grade`. */
  problems: string[];
}

/** Parses a review that may be partial: missing fields are filled in, wrong ones are left out and reported. */
export function parsePartialReview(data: unknown): CompletedReview {
  let result = v.safeParse(reviewSchema, data, { message: wordsFor });
  const problems = (result.issues ?? []).map(describe);
  let rest = data;
  // What is left lacks a required field where that was wrong, so it takes several rounds.
  while (!result.success) {
    rest = withoutWrong(rest, result.issues);
    result = v.safeParse(reviewSchema, rest);
  }
  const { rating: given, ...others } = result.output;
  return { review: given && (given.value !== null || given.raw) ? result.output : others, problems };
}

/** A copy of the data without the fields and items that the issues are about. */
function withoutWrong(data: unknown, issues: readonly v.BaseIssue<unknown>[]): unknown {
  const paths = new Map<string, PropertyKey[]>();
  for (const { input, path = [] } of issues) {
    const keys = path.map(({ key }) => key as PropertyKey);
    // An object that lacks a required field goes as a whole.
    if (input === undefined && typeof keys.at(-1) === 'string') keys.pop();
    paths.set(keys.join('.'), keys);
  }
  if (paths.has('')) return {};
  const isWithinAnother = (keys: PropertyKey[]) => keys.some((_, i) => i > 0 && paths.has(keys.slice(0, i).join('.')));
  // From the end, because what is taken out of a list moves the items behind it.
  return [...paths.values()].filter((keys) => !isWithinAnother(keys)).reduceRight(without, data);
}

function without(data: unknown, [key, ...deeper]: readonly PropertyKey[]): unknown {
  if (Array.isArray(data)) {
    return deeper.length === 0
      ? data.toSpliced(Number(key), 1)
      : data.with(Number(key), without(data[Number(key)], deeper));
  }
  const copy = { ...(data as Record<PropertyKey, unknown>) };
  if (deeper.length === 0) delete copy[key!];
  else copy[key!] = without(copy[key!], deeper);
  return copy;
}

function describe(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the review'} ${issue.message}`;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  finite: 'a finite number',
  array: 'a list',
  object: 'an object',
};

function wordsFor({ type, received, expected }: v.BaseIssue<unknown>): string {
  return received === 'undefined' ? 'is missing' : `must be ${TYPE_WORDS[type] ?? expected}`;
}

function kindOf(value: Rating['value']): RatingKind {
  if (typeof value !== 'string') return 'number';
  return value === 'up' || value === 'down' ? 'thumbs' : 'grade';
}
