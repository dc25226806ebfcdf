import type { Film } from '../../model/film.js';

/** What a heading says of its film. */
export type FilmWords = Pick<Film, 'title' | 'year' | 'originalTitle'>;

/** The title and the year that a heading's words state: `HER (2014)`. A number of other than four digits is no year. */
export function readFilmWords(words: string): FilmWords {
  const [, title, year] = /^(.*\S)\s*[([]((?:18|19|20)\d\d)[)\]]$/.exec(words) ?? [];
  return title && year ? { title, year: Number(year) } : { title: words };
}
