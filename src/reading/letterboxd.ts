import { emptyFilm, type Review } from '../model/review.js';
import { toHttpUrl } from '../model/url.js';

/* Letterboxd gives half stars out of five. */
const BEST = 5;
const DAY = /^\d{4}-\d\d-\d\d$/;
const MOST_ROWS = 100_000;

interface Entry {
  title: string;
  year: string;
  stars: string;
  text: string;
  day: string;
  address: string;
}

function reviewOf({ title, year, stars, text, day, address }: Entry): Review {
  const value = Number(stars);
  const url = toHttpUrl(address);
  return {
    film: { ...emptyFilm(), title, ...(/^\d{4}$/.test(year) && { year: Number(year) }) },
    ...(stars &&
      value >= 0 &&
      value <= BEST && { rating: { value, best: BEST, unit: 'stars', raw: stars, kind: 'number' } }),
    ...(DAY.test(day) && { publishedAt: day }),
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
    if (rows.length > MOST_ROWS) break;
  }
  return rows.filter((row) => row.length > 1);
}

/** The reviews in the file `reviews.csv`, `ratings.csv` or `diary.csv` of an export from Letterboxd. */
export function readLetterboxdExport(csv: string): Review[] {
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
        day: at(row, 'Watched Date') || at(row, 'Date'),
        address: at(row, 'Letterboxd URI'),
      }),
    );
}

/** The reviews in a feed of Letterboxd, parsed as XML. Entries that are lists and not films are passed over. */
export function readLetterboxdFeed(feed: Document): Review[] {
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
      day: text('letterboxd:watchedDate'),
      address: text('link'),
    });
    const author = text('dc:creator');
    const movie = /^\d+$/.exec(text('tmdb:movieId'))?.[0];
    if (movie) review.film.sameAs.push(`https://www.themoviedb.org/movie/${movie}`);
    return [{ ...review, ...(author && { author: { name: author } }) }];
  });
}
