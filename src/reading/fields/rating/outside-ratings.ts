import type { Extraction } from '../../extraction.js';
import type { Line } from '../../lines/line.js';
import { findRatings } from './ratings.js';

/* Brand spelling, and the pattern found in posts. */
const SOURCES: readonly [string, RegExp][] = [
  ['IMDb', /\bimdb\b/i],
  ['Rotten Tomatoes', /\brotten ?tomatoes\b|\btomatometer\b|\bRT\b/i],
  ['Metacritic', /\bmetacritic\b|\bmetascore\b/i],
  ['Letterboxd', /\bletterboxd\b/i],
  ['AlloCiné', /\ballocin[ée](?!\p{L})/iu],
  ['FilmAffinity', /\bfilmaffinity\b/i],
  ['SensCritique', /\bsenscritique\b/i],
  ['MyMovies', /\bmymovies\b/i],
  ['MovieMeter', /\bmoviemeter\b/i],
];
const MAX_DISTANCE = 40;
const MAX_LINE_LENGTH = 400;

/** Keeps what IMDb and the like think of the film, with the words of the post. */
export function parseOutsideRatings({ lines, words, facts, outsideRatings }: Extraction): void {
  const used: Line[] = [];
  for (const line of lines) {
    const { text } = line;
    if (text.length > MAX_LINE_LENGTH) continue;
    const ratings = findRatings(text, words).filter(
      ({ rating, strength }) => strength === 2 || rating.kind === 'percent' || /^\d[.,]\d$/.test(rating.raw),
    );
    for (const [source, name] of SOURCES) {
      const match = name.exec(text);
      if (!match || outsideRatings.some((other) => other.source === source)) continue;
      const end = match.index + match[0].length;
      const after = ratings.find(
        ({ start }) => start >= end && start - end < MAX_DISTANCE && !/[.,;]/.test(text.slice(end, start)),
      );
      /* In a sentence a number before the name may be another film's. */
      const before =
        text.length < 2 * MAX_DISTANCE
          ? ratings.findLast((each) => each.end <= match.index && match.index - each.end < MAX_DISTANCE / 3)
          : undefined;
      const found = after ?? before;
      if (!found || found.rating.value === null) continue;
      const { unit, ...rating } = found.rating;
      outsideRatings.push({ source, rating: unit && !name.test(unit) ? { ...rating, unit } : rating });
      if (!used.includes(line)) used.push(line);
    }
  }
  if (used.length) facts.set('outsideRatings', { from: 'pattern', lines: used });
}
