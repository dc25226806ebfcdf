import type {
  AggregateRating,
  ImageObject,
  ItemList,
  Movie,
  Person as SchemaPerson,
  Rating as SchemaRating,
  Review as SchemaReview,
  TVEpisode,
  TVSeries,
  WithContext,
} from 'schema-dts';
import type { CastMember, Credit, Film, Person, Picture } from '../model/film.js';
import type { Rating } from '../model/rating.js';
import { DEFAULT_BEST } from '../model/rating.js';
import { parseRatingNumber } from '../model/rating-text/rating-number.js';
import type { Review } from '../model/review.js';
import { toJson } from '../platform/own-values.js';
import { withoutSpoilers } from '../safety/spoilers.js';

/** What a film's readers think, as a whole. */
export interface ReaderRatings {
  average: number;
  /** How many ratings there are. */
  count: number;
  /** The best possible rating; by default that of the review. */
  best?: number;
  /** The worst possible rating; by default that of the review. */
  worst?: number;
}

/** What the review itself does not say. */
export interface JsonLdOptions {
  /** Best possible rating, where the review does not state one. */
  best?: number;
  /** Worst possible rating, where the review does not state one. */
  worst?: number;
  /** Absolute address of the review. */
  url?: string;
  /** The readers' own ratings. They are written only where there are some, and never as the author's. */
  readerRatings?: ReaderRatings;
}

/** The object without what is empty: search engines take an empty string for a wrong value. */
function stated<T extends object>(object: T): T {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value != null && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  ) as T;
}

const person = ({ name, url, picture }: Person): SchemaPerson =>
  stated({ '@type': 'Person' as const, name, url, image: picture && image(picture) });

const actor = (member: CastMember): unknown =>
  member.character
    ? { '@type': 'PerformanceRole', actor: person(member), characterName: member.character }
    : person(member);

/** A bare address says all where nothing more is known. */
function image({ url, alt, width, height, credit }: Picture): string | ImageObject {
  if (!alt && !width && !height && !credit) return url;
  /* https://schema.org/Distance: a number with its unit. */
  const pixels = (length?: number): string | undefined => (length ? `${length} px` : undefined);
  return stated({
    '@type': 'ImageObject' as const,
    url,
    caption: alt,
    width: pixels(width),
    height: pixels(height),
    creditText: credit,
  });
}

/** Search engines print it: what is marked as a spoiler is left out. */
const unspoilt = (text?: string): string | undefined => text && withoutSpoilers(text);

const ISO_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** The date, where it is one by ISO 8601: search engines refuse all others. */
const date = (text?: string): string | undefined => (text && ISO_DATE.test(text) ? text : undefined);

const duration = (minutes?: number): string | undefined => {
  const whole = Math.round(minutes ?? 0);
  return whole > 0 ? `PT${whole}M` : undefined;
};

const SCALE_BY_KIND: Readonly<Record<string, { best: number; worst: number }>> = {
  percent: { best: 100, worst: 0 },
  thumbs: { best: 1, worst: 0 },
};

/** schema.org needs a number or a text, and both ends of the scale: without them readers assume 1 to 5. */
function reviewRating({ value, best, worst, kind, raw }: Rating, options: JsonLdOptions): SchemaRating | undefined {
  if (value === null || value === '') return undefined;
  const isGrade = kind === 'grade';
  /* A number that was kept as its words: "4,5". */
  const number = typeof value === 'number' ? value : parseRatingNumber(value);
  if (!isGrade && kind !== 'thumbs' && !Number.isFinite(number)) return undefined;
  const scale = SCALE_BY_KIND[kind];
  const top = best ?? scale?.best ?? options.best ?? DEFAULT_BEST;
  // "11/10" is praise, and no number that a search engine takes.
  if (kind === 'number' && number! > top) return undefined;
  return stated({
    '@type': 'Rating' as const,
    ratingValue: isGrade ? value : kind === 'thumbs' ? Number(value === 'up') : number!,
    bestRating: isGrade ? 'A+' : top,
    worstRating: isGrade ? 'F' : (worst ?? scale?.worst ?? options.worst ?? 0),
    ratingExplanation: raw,
  });
}

/** The readers' ratings on the review's own scale; none where nobody has rated, or the average cannot be one. */
function aggregateRating({ rating }: Review, options: JsonLdOptions): AggregateRating | undefined {
  const { average, count, ...own } = options.readerRatings ?? { average: NaN, count: 0 };
  const isNumber = rating?.kind === 'number';
  const best = own.best ?? (isNumber ? rating.best : undefined) ?? options.best ?? DEFAULT_BEST;
  const worst = own.worst ?? (isNumber ? rating.worst : undefined) ?? options.worst ?? 0;
  if (!(count >= 1) || !(average >= worst && average <= best)) return undefined;
  return {
    '@type': 'AggregateRating',
    ratingValue: Math.round(average * 100) / 100,
    ratingCount: Math.floor(count),
    bestRating: best,
    worstRating: worst,
  };
}

/** The jobs for which schema.org has a property on every type that a film may be. */
const CREDIT_PROPERTIES: ReadonlySet<string> = new Set(['musicBy', 'producer', 'editor', 'productionCompany']);

function credits(crew: readonly Credit[] = []): Record<string, unknown[]> {
  const properties: Record<string, unknown[]> = {};
  for (const credit of crew) {
    const isKnown = CREDIT_PROPERTIES.has(credit.role);
    const isCompany = credit.role === 'productionCompany';
    const who = isCompany ? { ...(person(credit) as object), '@type': 'Organization' } : person(credit);
    /* https://schema.org/Role: what somebody did, where the property cannot say it. */
    const value = isKnown ? who : { '@type': 'Role', roleName: credit.role, contributor: who };
    (properties[isKnown ? credit.role : 'contributor'] ??= []).push(value);
  }
  return properties;
}

/** What only some of the types have: a series runs on, an episode has a number. */
function ofItsType({ type, runtimeMinutes, season, episode }: Film): object {
  const seasonPart = season === undefined ? undefined : { '@type': 'TVSeason' as const, seasonNumber: season };
  if (type === 'TVSeries') return { timeRequired: duration(runtimeMinutes), containsSeason: seasonPart };
  const own = { duration: duration(runtimeMinutes) };
  return type === 'TVEpisode' ? { ...own, partOfSeason: seasonPart, episodeNumber: episode } : own;
}

const notes = (texts?: readonly string[]): ItemList | undefined =>
  texts?.length
    ? {
        '@type': 'ItemList',
        itemListElement: texts.map((text, index) => ({
          '@type': 'ListItem' as const,
          position: index + 1,
          name: withoutSpoilers(text),
        })),
      }
    : undefined;

/**
 * A review as schema.org's JSON-LD, for search engines: all that they ask of a review snippet of a film, where the review
 * states it. Nothing is invented: what the review does not state is left out, and so is the rating where it has no value.
 *
 * The trailer is left out always: search engines want a thumbnail and a date of every video, which a review does not know.
 */
export function toJsonLd(review: Review, options: JsonLdOptions = {}): WithContext<SchemaReview> {
  const { film, rating, author } = review;
  return stated({
    '@context': 'https://schema.org' as const,
    '@type': 'Review' as const,
    url: review.url ?? options.url,
    headline: unspoilt(review.headline),
    abstract: unspoilt(review.verdict),
    inLanguage: review.language,
    itemReviewed: stated({
      '@type': film.type,
      name: film.title,
      alternateName: film.originalTitle,
      dateCreated: date(film.releaseDate) ?? (film.year && String(film.year)),
      director: film.directors.map(person),
      author: film.writers.map(person),
      actor: film.cast.map(actor),
      ...credits(film.crew),
      genre: film.genres,
      inLanguage: film.languages,
      countryOfOrigin: film.countries?.map((name) => ({ '@type': 'Country', name })),
      ...ofItsType(film),
      contentRating: film.certificate,
      description: unspoilt(film.synopsis),
      image: film.poster && image(film.poster),
      sameAs: film.sameAs,
      aggregateRating: aggregateRating(review, options),
    } as Movie | TVSeries | TVEpisode),
    reviewRating: rating && reviewRating(rating, options),
    positiveNotes: notes(review.pros),
    negativeNotes: notes(review.cons),
    author: author?.name ? person(author) : undefined,
    datePublished: date(review.publishedAt),
    dateModified: date(review.updatedAt),
    reviewBody: unspoilt(review.bodyText),
    commentCount: review.commentCount,
    timeRequired: duration(review.readingMinutes),
  } satisfies WithContext<SchemaReview>);
}

const ESCAPES: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/**
 * JSON that can stand inside a `<script>` element: nothing in it can end the element or break a line.
 *
 * @param indent - spaces a level, for people who read it; all in one line by default
 */
export function jsonLdText(data: unknown, indent?: number): string {
  return toJson(data, indent).replace(/[<\u2028\u2029]/g, (character) => ESCAPES[character]!);
}
