import { plural } from './plural.js';
import type * as T from './terms.js';

/*
 * English, one constant for each element. Each element bundles its own English words, so the words of comments, inputs and tools
 * are in modules of their own: a page with one rating does not load them.
 */

const units = {
  clapper: 'clappers',
  star: 'stars',
  heart: 'hearts',
  popcorn: 'popcorn',
  thumb: 'thumbs',
  dot: 'points',
};
/** `1 clapper`, `2 clappers`. An unknown word stays as the author wrote it. */
const singular = (unit: string, count: number) =>
  count === 1 && Object.values(units).includes(unit.toLowerCase()) ? unit.replace(/s$/, '') : unit;

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
  readingTime: (minutes, count) => plural(minutes, count, 'minute to read', 'minutes to read'),
};

export const bio: T.BioTerms = {
  about: (name) => `About ${name}`,
  aboutAuthor: 'About the author',
  website: 'Website',
};

export const verdict: T.VerdictTerms = { verdict: 'Verdict', pros: 'Pros', cons: 'Cons' };

export const poster: T.PosterTerms = { poster: (film) => `Poster of ${film}` };

export const facts: T.FactsTerms = {
  title: 'About the film',
  labels: {
    year: 'Year',
    released: 'Release',
    runtime: 'Running time',
    certificate: 'Age rating',
    genres: 'Genre',
    countries: 'Country',
    languages: 'Language',
    scores: 'Ratings elsewhere',
  },
  roles: {
    musicBy: 'Music',
    cinematographer: 'Camera',
    editor: 'Editing',
    producer: 'Produced by',
    productionCompany: 'Studio',
  },
};

export const spoiler: T.SpoilerTerms = {
  spoiler: 'Spoiler',
  words: (formatted, count) => plural(formatted, count, 'word', 'words'),
  show: 'show',
  hide: 'hide',
  begins: 'Spoiler begins.',
  ends: 'Spoiler ends.',
  seen: 'I have seen this film: show all its spoilers',
};

export const readers: T.ReadersTerms = {
  title: 'Readers’ rating',
  count: (formatted, count) => plural(formatted, count, 'rating', 'ratings'),
  distribution: 'How readers rated this film',
  points: (value, unit, count) => `${value} ${singular(unit, count)}`.trim(),
  readers: (formatted, count) => plural(formatted, count, 'reader', 'readers'),
  yours: 'Your rating',
  empty: 'No reader has rated this film yet.',
  loading: 'Loading readers’ ratings…',
  failed: 'We couldn’t load the readers’ ratings.',
  notSaved: 'We couldn’t save your rating.',
  tryAgain: 'Try again',
  closed: 'Ratings are closed.',
  unsupported: 'Readers’ ratings aren’t available here.',
  kept: 'Your rating is saved in this browser only. Other readers don’t see it.',
  keptOnPage: 'Your rating is kept until you leave this page. Other readers don’t see it.',
  saved: (rating) => `Your rating is saved: ${rating}.`,
  removed: 'Your rating is removed.',
  errors: {
    offline: 'You’re offline. We’ll try again when you’re back online.',
    'sign-in-required': 'Please sign in to rate.',
    'guests-refused': 'This blog doesn’t accept ratings from guests.',
    'rate-limited': 'You’re rating too fast. Please wait a moment and try again.',
  },
};

export const time: T.TimeTerms = { now: 'just now' };

export const count: T.CountTerms = {
  comments: (formatted, count) => (count === 0 ? 'No comments yet' : plural(formatted, count, 'comment', 'comments')),
};

export const review: T.ReviewTerms = {
  failed: 'We couldn’t load the review. Please reload the page or come back later.',
};
