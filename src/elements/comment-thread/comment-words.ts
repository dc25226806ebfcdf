import type { ThreadTerms } from '../../i18n/terms.js';
import type { Comment } from '../../model/comment.js';

/** No name is so long; longer ones are not written out wherever they are answered. */
const LONGEST_NAME = 120;

/** What the words of a comment depend on besides itself. */
export interface WordsContext {
  readonly terms: ThreadTerms;
  number(value: number): string;
  /** When something was posted, in words. */
  time(iso: string): { short: string; full: string } | undefined;
}

/** A comment's fragment on the page. WordPress numbers its comments the same way, so links to them stay good. */
export function fragmentOf(id: string): string {
  // A lone half of a character, which an address cannot hold, becomes the sign for one.
  return `comment-${id.toWellFormed()}`;
}

/** Whose comment it is, in words; a comment that was taken away is nobody's any more. */
export function nameOf({ author, status }: Comment, terms: ThreadTerms): string {
  const name = (status !== 'deleted' && author.name?.trim()) || terms.anonymous;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).toWellFormed()}…` : name;
}

/** Any letter that is written from the right, or a number that stands for one. */
const MAY_BE_RTL =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ud802-\ud803\ud83a-\ud83b\ufb1d-\ufdff\ufe70-\ufefc]|&(?!(?:amp|lt|gt|quot|apos|nbsp);)[#a-z]/i;

/**
 * The value of `dir` for what a stranger wrote. Where nothing can be written from the right, `auto` says the same as `ltr`; but a
 * browser looks for it letter by letter, for each comment that it reads.
 */
export function directionOf(text: string): 'auto' | 'ltr' {
  return MAY_BE_RTL.test(text) ? 'auto' : 'ltr';
}
