import { plural } from '../plural.js';
import type * as T from '../terms.js';

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

export const review: T.ReviewTerms = {
  failed: 'We couldn’t load the review. Please reload the page or come back later.',
};

export const rating: T.RatingTerms = {
  rating: (value, max, unit, count) => `${value} out of ${max}${unit && ` ${singular(unit, count)}`}`,
  points: (value, unit, count) => `${value} ${singular(unit, count)}`.trim(),
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
  readingTime: (minutes, count) =>
    plural('en', minutes, count, { one: '# minute to read', other: '# minutes to read' }),
};

export const bio: T.BioTerms = {
  about: (name) => `About ${name}`,
  aboutAuthor: 'About the author',
  website: 'Website',
};

export const verdict: T.VerdictTerms = { verdict: 'Verdict', pros: 'Pros', cons: 'Cons' };

export const poster: T.PosterTerms = { poster: (film) => `Poster of ${film}` };

export const time: T.TimeTerms = { now: 'just now' };

export const count: T.CountTerms = {
  comments: (formatted, count) =>
    count === 0 ? 'No comments yet' : plural('en', formatted, count, { one: '# comment', other: '# comments' }),
};
