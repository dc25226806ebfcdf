import type { Extraction } from '../../extraction.js';

const MAX_FILE_NAME_LENGTH = 250;
const DAY = /^\d{4}-\d\d-\d\d[-_ ]/;
/* "Her (2013)", "her-2013-review"; a title that is not followed by a year has to be called a review. */
const WITH_YEAR = /^(.{1,200}?)[-_. ]\(?((?:18[7-9]|19\d|20\d)\d)\)?(?:[-_. ](?:film[-_. ]|movie[-_. ])?review)?$/i;
const CALLED_A_REVIEW = /^(.{1,200}?)[-_. ](?:film[-_. ]|movie[-_. ])?review$/i;

/** A title as people write it: a file's name has no spaces, and often no capitals. */
function toWords(name: string): string {
  const words = name.replace(/[-_.\s]+/g, ' ').trim();
  return words === words.toLowerCase() ? words.replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase()) : words;
}

/**
 * Parses the title of the film, and its year, from the name of the post's file, where the post names no film:
 * `her-2013.html`, `2014-01-15-her-review.md`, `Her (2013).txt`. A name that neither ends with a year nor is called a review
 * says nothing.
 */
export function parseFileName({ film, facts, fileName }: Extraction): void {
  const file = fileName?.split(/[\\/]/).at(-1) ?? '';
  if (film.title || !file || file.length > MAX_FILE_NAME_LENGTH) return;
  const name = file.replace(/\.[a-z0-9]{1,5}$/i, '').replace(DAY, '');
  const [, title, year] = WITH_YEAR.exec(name) ?? CALLED_A_REVIEW.exec(name) ?? [];
  const words = title && toWords(title);
  if (!words || !/\p{L}|\d/u.test(words)) return;
  film.title = words;
  facts.set('title', { from: 'title', lines: [], text: file });
  if (year && film.year === undefined) {
    film.year = Number(year);
    facts.set('year', { from: 'title', lines: [], text: file });
  }
}
