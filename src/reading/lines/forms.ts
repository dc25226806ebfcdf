import { YEAR } from '../../model/heading-text.js';
import { parseMinutes } from '../fields/facts/duration.js';
import type { Words } from '../languages/words.js';
import type { Line } from './line.js';

/* Forms of writing that are the same in every language. */

/* Below it, minutes beside a date are the time that reading takes. */
const MIN_RUNTIME_MINUTES = 30;

/** A line longer than this is prose. */
export const MAX_LINE_LENGTH = 100;

/** A year that ends a short stretch: "2013", "USA 2013", "(2013)". */
export const YEAR_AT_END: RegExp = new RegExp(String.raw`^(?:\D{0,40}[\s(/])?${YEAR}(?:\)|年\D{0,20})?$`);

/** Age certificates that can be told from grades and numbers. */
export const CERTIFICATE: RegExp =
  /^(?:UC?|G|PG(?:-1[23])?|R(?:-?18\+?)?|MA?(?: ?15\+)?|NC-1[67]|NR|[TU]\/?[AP]|1[24568]A?|TV-(?:MA|14|PG|G)|FSK \d\d?|M\/\d\d?|PG-?12|R-?1[58]\+|B-?15|\+1[0-8]|1[0-8]\+|(?:Not |Un)[Rr]ated)$/;

/** Whether a text is an age certificate, as a mark or in words, and nothing else. */
export const isCertificate = (text: string, words: Words): boolean =>
  CERTIFICATE.test(text) || words.pattern('^(?:%certified%)$').test(text);

/** A date in figures. */
const DATE_IN_FIGURES = /(?<!\d)\d{1,4}([./-])\d{1,2}\1\d{2,4}(?!\d)|\d年 ?\d{1,2}月/;

/** Whether a line is a date, as blogs print above a post. */
export function isDate(text: string, words: Words): boolean {
  return text.length < 50 && (DATE_IN_FIGURES.test(text) || (/\d{4}/.test(text) && text.search(words.day) >= 0));
}

/** Whether a line has the day of the post, and beside it what blogs print there: the author, the time that reading takes. */
export function isDateLine({ text }: Line, words: Words): boolean {
  if (isDate(text, words)) return true;
  const parts = text.length < MAX_LINE_LENGTH ? text.split(/[|·•]/) : [];
  const day = text.match(words.day)?.[0] ?? '';
  return (
    parts.length > 1 &&
    isDate(day, words) &&
    parts.every((part) => (parseMinutes(part, words) ?? 0) < MIN_RUNTIME_MINUTES)
  );
}
