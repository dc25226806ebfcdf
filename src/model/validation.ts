import * as v from 'valibot';
import { InvalidDataError } from './invalid-data-error.js';
import { toHttpUrl } from './url.js';
import type { CastMember, Credit, Film, Person, Picture } from './film.js';
import type { Aspect, Rating } from './rating.js';
import type { Review } from './review.js';

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

export const pictureSchema: v.GenericSchema<unknown, Picture> = v.object({
  url: httpUrl,
  alt: optionalText,
  width: v.optional(number),
  height: v.optional(number),
  credit: optionalText,
});
const personEntries = {
  name: v.pipe(text, v.minLength(1)),
  url: v.optional(httpUrl),
  picture: v.optional(pictureSchema),
};
const person: v.GenericSchema<unknown, Person> = v.object(personEntries);
const castMember: v.GenericSchema<unknown, CastMember> = v.object({ ...personEntries, character: optionalText });
const credit: v.GenericSchema<unknown, Credit> = v.object({ ...personEntries, role: text });

export const ratingSchema: v.GenericSchema<unknown, Rating> = v.object({
  value: v.nullable(v.union([number, text])),
  best: v.optional(number),
  worst: v.optional(number),
  unit: optionalText,
  raw: text,
  kind: v.picklist(['number', 'grade', 'percent', 'thumbs']),
});
const aspect: v.GenericSchema<unknown, Aspect> = v.object({ name: text, rating: ratingSchema });

const film: v.GenericSchema<unknown, Film> = v.object({
  type: v.optional(v.picklist(['Movie', 'TVSeries', 'TVEpisode']), 'Movie'),
  title: v.pipe(text, v.minLength(1)),
  originalTitle: optionalText,
  year: v.optional(v.pipe(number, v.integer(), v.minValue(1870), v.maxValue(2199))),
  directors: people(person),
  writers: people(person),
  cast: people(castMember),
  crew: v.optional(v.array(credit)),
  genres: v.optional(v.array(text), []),
  countries: v.optional(v.array(text)),
  languages: v.optional(v.array(text)),
  runtimeMinutes: v.optional(v.pipe(number, v.minValue(1))),
  certificate: optionalText,
  releaseDate: v.optional(isoDate),
  synopsis: optionalText,
  poster: v.optional(pictureSchema),
  trailer: v.optional(httpUrl),
  sameAs: v.optional(v.array(httpUrl), []),
  season: v.optional(number),
  episode: v.optional(number),
});

const review: v.GenericSchema<unknown, Review> = v.object({
  film,
  headline: optionalText,
  author: v.optional(person),
  publishedAt: v.optional(isoDate),
  updatedAt: v.optional(isoDate),
  language: optionalText,
  url: v.optional(httpUrl),
  rating: v.optional(ratingSchema),
  aspects: v.optional(v.array(aspect)),
  verdict: optionalText,
  pros: v.optional(v.array(text)),
  cons: v.optional(v.array(text)),
  bodyText: optionalText,
  commentCount: v.optional(v.pipe(number, v.integer(), v.minValue(0))),
});

/** The review in the data. @throws InvalidDataError where it holds none, or a wrong one. */
export function parseReview(data: unknown): Review {
  const result = v.safeParse(review, data);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new InvalidDataError(`Review: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
