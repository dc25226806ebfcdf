import type * as T from './terms.js';

/* English, one constant an element: the words that the elements carry with them. */

const units = {
  clapper: 'clappers',
  star: 'stars',
  heart: 'hearts',
  popcorn: 'popcorns',
  thumb: 'thumbs',
  dot: 'points',
};
/** `1 clapper`, `2 clappers`: a word that is not known stays as the author wrote it. */
const singular = (unit: string, count: number) =>
  count === 1 && Object.values(units).includes(unit.toLowerCase()) ? unit.slice(0, -1) : unit;
const plural = (formatted: string, count: number, one: string, many: string) =>
  `${formatted} ${count === 1 ? one : many}`;

export const rating: T.RatingTerms = {
  rating: (value, max, unit, count) => `${value} out of ${max}${unit && ` ${singular(unit, count)}`}`,
  notRated: 'Not rated',
  units,
};

export const cast: T.CastTerms = {
  roles: {
    actor: 'Cast',
    director: 'Directed by',
    writer: 'Written by',
    composer: 'Music by',
    producer: 'Produced by',
  },
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',
};

export const synopsis: T.SynopsisTerms = { synopsis: 'Synopsis', more: 'Read more', less: 'Read less' };

export const body: T.BodyTerms = {
  review: 'Review',
  readingTime: (minutes, count) => plural(minutes, count, 'minute to read', 'minutes to read'),
};

export const bio: T.BioTerms = {
  about: (name) => `About ${name}`,
  aboutAuthor: 'About the author',
  website: 'Website',
};

export const verdict: T.VerdictTerms = { verdict: 'Verdict', pros: 'Pros', cons: 'Cons' };

export const readers: T.ReadersTerms = {
  title: 'Readers’ rating',
  count: (formatted, count) => plural(formatted, count, 'rating', 'ratings'),
  distribution: 'How many readers gave what',
  points: (value, unit, count) => `${value} ${singular(unit, count)}`.trim(),
  readers: (formatted, count) => plural(formatted, count, 'reader', 'readers'),
  yours: 'Your rating',
  empty: 'No reader has rated this film yet.',
  loading: 'Loading the readers’ ratings…',
  failed: 'The readers’ ratings could not be loaded.',
  notSaved: 'Your rating could not be stored.',
  tryAgain: 'Try again',
  closed: 'No more ratings are taken.',
  unsupported: 'Readers’ ratings are not available here.',
  kept: 'Your rating is kept in this browser only: other readers do not see it.',
  keptOnPage: 'Your rating is kept only until you leave this page, and other readers do not see it.',
  saved: (rating) => `Your rating is stored: ${rating}.`,
  removed: 'Your rating is taken back.',
  errors: {
    offline: 'You are offline. It is tried again when you are back.',
    'sign-in-required': 'Please sign in to rate.',
    'guests-refused': 'This blog takes no ratings from guests.',
    'rate-limited': 'That was too quick. Please wait a little and try again.',
  },
};

export const time: T.TimeTerms = { now: 'just now' };

export const count: T.CountTerms = {
  comments: (formatted, count) => (count === 0 ? 'No comments yet' : plural(formatted, count, 'comment', 'comments')),
};

export const review: T.ReviewTerms = {
  failed: 'The review could not be loaded. Please reload the page, or come back later.',
};
