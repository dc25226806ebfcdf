import { emptyFilm, type Review } from '../../model/review.js';
import { toHttpUrl } from '../../model/url.js';

/* Letterboxd gives half stars out of five. */
const BEST = 5;
const DAY = /^\d{4}-\d\d-\d\d$/;
const YES = /^yes$/i;
const MAX_ROWS = 100_000;

/** A review from Letterboxd, with what it says of the evening besides. */
export interface LetterboxdReview extends Review {
  /** The day on which the film was watched, ISO 8601; the review may be later. */
  watchedAt?: string;
  isRewatch?: boolean;
  isLiked?: boolean;
  tags?: string[];
}

interface LetterboxdEntry {
  title: string;
  year: string;
  stars: string;
  text: string;
  /** When it was published, and when the film was watched. */
  day: string;
  watched: string;
  rewatch: string;
  like: string;
  tags: string;
  address: string;
}

function reviewOf(entry: LetterboxdEntry): LetterboxdReview {
  const { title, year, stars, text, day, watched, rewatch, like, address } = entry;
  const tags = entry.tags.split(',').flatMap((tag) => tag.trim() || []);
  const value = Number(stars);
  const url = toHttpUrl(address);
  return {
    film: { ...emptyFilm(), title, ...(/^\d{4}$/.test(year) && { year: Number(year) }) },
    ...(stars &&
      value >= 0 &&
      value <= BEST && { rating: { value, best: BEST, unit: 'stars', raw: stars, kind: 'number' } }),
    ...(DAY.test(day) && { publishedAt: day }),
    ...(DAY.test(watched) && { watchedAt: watched }),
    ...(YES.test(rewatch) && { isRewatch: true }),
    ...(YES.test(like) && { isLiked: true }),
    ...(tags.length && { tags }),
    ...(url && { url }),
    ...(text && { bodyText: text }),
  };
}

/** The rows of comma-separated values, with quoted cells that may hold commas, quotes and line breaks. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
    if (rows.length > MAX_ROWS) break;
  }
  return rows.filter((row) => row.length > 1);
}

/** The reviews in the file `reviews.csv`, `ratings.csv` or `diary.csv` of an export from Letterboxd. */
export function readLetterboxdExport(csv: string): LetterboxdReview[] {
  const [head = [], ...rows] = rowsOf(csv.replace(/^\ufeff/, ''));
  const at = (row: readonly string[], name: string): string => row[head.indexOf(name)]?.trim() ?? '';
  return rows
    .filter((row) => at(row, 'Name'))
    .map((row) =>
      reviewOf({
        title: at(row, 'Name'),
        year: at(row, 'Year'),
        stars: at(row, 'Rating'),
        text: at(row, 'Review'),
        day: at(row, 'Date'),
        watched: at(row, 'Watched Date'),
        rewatch: at(row, 'Rewatch'),
        like: at(row, 'Liked') || at(row, 'Like'),
        tags: at(row, 'Tags'),
        address: at(row, 'Letterboxd URI'),
      }),
    );
}

/** The reviews in a feed of Letterboxd, parsed as XML. Entries that are lists and not films are passed over. */
export function readLetterboxdFeed(feed: Document): LetterboxdReview[] {
  return [...feed.getElementsByTagName('item')].flatMap((item) => {
    const text = (name: string): string => item.getElementsByTagName(name)[0]?.textContent?.trim() ?? '';
    const title = text('letterboxd:filmTitle');
    if (!title) return [];
    const prose = text('description')
      .replace(/<[^<>]{0,2000}>/g, '\n')
      .replace(/^\s*Watched on [^\n]{0,60}$/m, '')
      .replace(/\s*\n\s*/g, '\n\n')
      .trim();
    const review = reviewOf({
      title,
      year: text('letterboxd:filmYear'),
      stars: text('letterboxd:memberRating'),
      text: prose,
      day: dayOf(text('pubDate')),
      watched: text('letterboxd:watchedDate'),
      rewatch: text('letterboxd:rewatch'),
      like: text('letterboxd:memberLike'),
      tags: '',
      address: text('link'),
    });
    const author = text('dc:creator');
    const movie = /^\d+$/.exec(text('tmdb:movieId'))?.[0];
    if (movie) review.film.sameAs.push(`https://www.themoviedb.org/movie/${movie}`);
    return [{ ...review, ...(author && { author: { name: author } }) }];
  });
}

/** "Sat, 17 Jan 2026 08:00:00 +1300" as a day, in the time zone that it names. */
function dayOf(moment: string): string {
  const [, date = ''] = /^(?:\w{3}, )?(\d{1,2} \w{3} \d{4})/.exec(moment) ?? [];
  const time = Date.parse(`${date} UTC`);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
