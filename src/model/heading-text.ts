import type { Film } from './film.js';

/** What a heading says of its film. */
export type HeadingFilm = Pick<Film, 'title' | 'year' | 'originalTitle'>;

/** The year of a film, group 1 of a regular expression: the first one was shot in the 1870s. */
export const YEAR: string = '((?:18[7-9]|19\\d|20\\d)\\d)';

/* "Movie Review: ", "Filmkritik – ", in every language that posts are read in. */
const REVIEW_WORDS =
  /^[\p{L} -]{0,30}(?:review|kritik|cr[ií]ti(?:ca|que)|rese(?:ñ|nh)a|recensi(?:e|one)|rýni|レビュー)s?(?: ?[:|]| [-–—]) ?(?=\S)/iu;
const YEAR_AT_END = new RegExp(`(.*\\S)\\s*[[(（]${YEAR}\\D$`);

/** The words of a heading without those that say that it is one of a review. */
export function withoutReviewWords(words: string): string {
  return words.replace(REVIEW_WORDS, '');
}

/** Parses the title and the year of a heading: "HER (2014)", "Movie Review: Her (2014)". "(20014)" is no year. */
export function parseHeadingText(words: string): HeadingFilm {
  const [, title = withoutReviewWords(words), year] = YEAR_AT_END.exec(withoutReviewWords(words)) ?? [];
  return year ? { title, year: Number(year) } : { title };
}
