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
}

/** A film of which nothing is known yet. */
export function emptyFilm(): Film {
  return { type: 'Movie', title: '', directors: [], writers: [], cast: [], genres: [], sameAs: [] };
}
