import { MAX_FILM_YEAR, MIN_FILM_YEAR } from '../film.js';

/** What a field of a review holds, and so how it is written as text. Lists have one entry a line. */
export type ReviewFieldKind =
  | 'text'
  | 'paragraphs'
  | 'number'
  | 'date'
  | 'person'
  | 'people'
  | 'list'
  | 'url'
  | 'urls'
  | 'picture'
  | 'rating'
  | 'aspects'
  | 'scores'
  | 'type';

/** A field of a review that a person can fill in. */
export interface ReviewField {
  /** Property of the film or of the review, or role of a credit. */
  name: string;
  of: 'film' | 'review' | 'crew';
  kind: ReviewFieldKind;
  /** Smallest number allowed. */
  min?: number;
  /** Largest number allowed. */
  max?: number;
}

/** Every field of a review that a person can fill in. */
export const REVIEW_FIELDS: readonly ReviewField[] = [
  { name: 'title', of: 'film', kind: 'text' },
  { name: 'originalTitle', of: 'film', kind: 'text' },
  { name: 'year', of: 'film', kind: 'number', min: MIN_FILM_YEAR, max: MAX_FILM_YEAR },
  { name: 'season', of: 'film', kind: 'number', min: 0, max: 999 },
  { name: 'episode', of: 'film', kind: 'number', min: 0, max: 99_999 },
  { name: 'genres', of: 'film', kind: 'list' },
  { name: 'countries', of: 'film', kind: 'list' },
  { name: 'languages', of: 'film', kind: 'list' },
  { name: 'runtimeMinutes', of: 'film', kind: 'number', min: 1, max: 6000 },
  { name: 'certificate', of: 'film', kind: 'text' },
  { name: 'certificateRegion', of: 'film', kind: 'text' },
  { name: 'releaseDate', of: 'film', kind: 'date' },
  { name: 'synopsis', of: 'film', kind: 'paragraphs' },
  { name: 'poster', of: 'film', kind: 'picture' },
  { name: 'trailer', of: 'film', kind: 'url' },
  { name: 'sameAs', of: 'film', kind: 'urls' },
  { name: 'scores', of: 'film', kind: 'scores' },
  { name: 'type', of: 'film', kind: 'type' },
  { name: 'directors', of: 'film', kind: 'people' },
  { name: 'cast', of: 'film', kind: 'people' },
  { name: 'writers', of: 'film', kind: 'people' },
  { name: 'musicBy', of: 'crew', kind: 'people' },
  { name: 'cinematographer', of: 'crew', kind: 'people' },
  { name: 'editor', of: 'crew', kind: 'people' },
  { name: 'producer', of: 'crew', kind: 'people' },
  { name: 'productionCompany', of: 'crew', kind: 'people' },
  { name: 'rating', of: 'review', kind: 'rating' },
  { name: 'headline', of: 'review', kind: 'text' },
  { name: 'author', of: 'review', kind: 'person' },
  { name: 'publishedAt', of: 'review', kind: 'date' },
  { name: 'updatedAt', of: 'review', kind: 'date' },
  { name: 'readingMinutes', of: 'review', kind: 'number', min: 1, max: 10_000 },
  { name: 'verdict', of: 'review', kind: 'text' },
  { name: 'aspects', of: 'review', kind: 'aspects' },
  { name: 'pros', of: 'review', kind: 'list' },
  { name: 'cons', of: 'review', kind: 'list' },
  { name: 'bodyText', of: 'review', kind: 'paragraphs' },
  { name: 'commentCount', of: 'review', kind: 'number', min: 0, max: 1_000_000 },
  { name: 'url', of: 'review', kind: 'url' },
];
