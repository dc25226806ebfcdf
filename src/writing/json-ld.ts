import type {
  Movie,
  Person as SchemaPerson,
  Review as SchemaReview,
  TVEpisode,
  TVSeries,
  WithContext,
} from 'schema-dts';
import { DEFAULT_BEST } from '../model/rating.js';
import type { CastMember, Person } from '../model/film.js';
import type { Rating } from '../model/rating.js';
import type { Review } from '../model/review.js';

/** What the review itself does not say. */
export interface JsonLdOptions {
  /** Best possible rating, where the review does not state one. */
  best?: number;
  /** Worst possible rating, where the review does not state one. */
  worst?: number;
  /** Absolute address of the review. */
  url?: string;
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
  stated({ '@type': 'Person' as const, name, url, image: picture?.url });

const actor = (member: CastMember): unknown =>
  member.character
    ? { '@type': 'PerformanceRole', actor: person(member), characterName: member.character }
    : person(member);

const duration = (minutes?: number): string | undefined => (minutes ? `PT${minutes}M` : undefined);

const WORDS: Readonly<Record<string, { best: number; worst: number }>> = {
  percent: { best: 100, worst: 0 },
  thumbs: { best: 1, worst: 0 },
};

/** schema.org needs a number or a text, and both ends of the scale: without them readers assume 1 to 5. */
function reviewRating({ value, best, worst, kind, raw }: Rating, options: JsonLdOptions): unknown {
  if (value === null || value === '') return undefined;
  const scale = WORDS[kind];
  const isNumber = typeof value === 'number';
  const top = best ?? scale?.best ?? options.best ?? (isNumber ? DEFAULT_BEST : undefined);
  return stated({
    '@type': 'Rating',
    ratingValue: kind === 'thumbs' ? Number(value === 'up') : value,
    bestRating: kind === 'grade' ? 'A+' : top,
    worstRating: kind === 'grade' ? 'F' : (worst ?? scale?.worst ?? options.worst ?? 0),
    ratingExplanation: raw,
  });
}

/**
 * A review as schema.org's JSON-LD, for search engines. Nothing is invented: what the review does not state is left out,
 * and so is the rating where it has no value.
 */
export function toJsonLd(review: Review, options: JsonLdOptions = {}): WithContext<SchemaReview> {
  const { film, rating, author } = review;
  return stated({
    '@context': 'https://schema.org',
    '@type': 'Review',
    url: review.url ?? options.url,
    headline: review.headline,
    inLanguage: review.language,
    itemReviewed: stated({
      '@type': film.type,
      name: film.title,
      alternateName: film.originalTitle,
      dateCreated: film.releaseDate ?? (film.year && String(film.year)),
      director: film.directors.map(person),
      author: film.writers.map(person),
      actor: film.cast.map(actor),
      genre: film.genres,
      duration: duration(film.runtimeMinutes),
      contentRating: film.certificate,
      description: film.synopsis,
      image: film.poster?.url,
      sameAs: film.sameAs,
    } as Movie | TVSeries | TVEpisode),
    reviewRating: rating && reviewRating(rating, options),
    author: author?.name ? person(author) : undefined,
    datePublished: review.publishedAt,
    dateModified: review.updatedAt,
    reviewBody: review.bodyText,
    commentCount: review.commentCount,
  } as WithContext<SchemaReview>);
}

const ESCAPES: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** JSON that can stand inside a `<script>` element: nothing in it can end the element or break a line. */
export function jsonLdText(data: unknown): string {
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (character) => ESCAPES[character]!);
}
