/* Forms of writing that are the same in every language. */

/** A line longer than this is prose. */
export const PROSE = 100;

/** A year of the cinema, as part of other expressions. */
export const YEAR: string = String.raw`((?:18[7-9]|19\d|20\d)\d)`;

/** A year that ends a short stretch: "2013", "USA 2013", "(2013)". */
export const YEAR_AT_END: RegExp = new RegExp(String.raw`^(?:\D{0,40}[\s(])?${YEAR}(?:\)|年\D{0,20})?$`);

/** Age certificates that can be told from grades and numbers. */
export const CERTIFICATE: RegExp =
  /^(?:UC?|G|PG(?:-1[23])?|R(?:-?18\+?)?|MA?(?: ?15\+)?|NC-1[67]|NR|[TU]\/?[AP]|1[24568]A?|TV-(?:MA|14|PG|G)|FSK \d\d?|M\/\d\d?|(?:Not |Un)[Rr]ated)$/;

/** A date in figures. */
export const DATE_IN_FIGURES: RegExp = /(?<!\d)\d{1,4}([./-])\d{1,2}\1\d{2,4}(?!\d)|\d年 ?\d{1,2}月/;
