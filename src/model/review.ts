import type { Film, Person } from './film.js';
import type { Aspect, Rating } from './rating.js';

/** A review of one film. Names after schema.org; dates ISO 8601; languages BCP 47. */
export interface Review {
  film: Film;
  /** The review's own headline, where it has one besides the film's title. */
  headline?: string;
  author?: Person;
  publishedAt?: string;
  updatedAt?: string;
  language?: string;
  /** Absolute http(s) address of the review. */
  url?: string;
  rating?: Rating;
  aspects?: Aspect[];
  /** The last word, in a line. */
  verdict?: string;
  pros?: string[];
  cons?: string[];
  /** The prose as plain text, paragraphs parted by blank lines. */
  bodyText?: string;
  commentCount?: number;
  /** How long the prose takes to read, in whole minutes. */
  readingMinutes?: number;
}

/** A film as data that people or programs write: only what is known of it. */
export interface FilmInput extends Partial<Omit<Film, 'scores'>> {
  scores?: OutsideRatingInput[];
}

/**
 * A rating as data: `{ value: 4.5 }` is enough. `raw` and `kind` follow from the value, and the scale is the blog's where `best` is absent.
 */
export type RatingInput = Partial<Rating>;

/** A rating of one side of the film, as data. */
export interface AspectInput {
  name: string;
  rating: RatingInput;
}

/** What somebody else thinks of the film, as data. */
export interface OutsideRatingInput {
  /** Whose: `IMDb`, `Rotten Tomatoes`, ... */
  source: string;
  rating: RatingInput;
  /** Absolute http(s) address of the page that says so. */
  url?: string;
}

/**
 * A review as data that people or programs write. Everything may be absent; without `film.title` it has no heading.
 *
 * ```js
 * element.review = { film: { title: 'Her', year: 2014 }, rating: { value: 4.5 } };
 * ```
 *
 * A wrong part is left out and named by its path: `rating.value must be a number or a grade`. `review.schema.json` says the same to editors
 * and programs.
 */
export interface ReviewInput extends Partial<Omit<Review, 'film' | 'rating' | 'aspects'>> {
  film?: FilmInput;
  rating?: RatingInput;
  aspects?: AspectInput[];
}

/** A film of which nothing is known yet. */
export function emptyFilm(): Film {
  return { type: 'Movie', title: '', directors: [], writers: [], cast: [], genres: [], sameAs: [] };
}
