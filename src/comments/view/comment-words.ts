import type { ThreadTerms } from '../../i18n/terms.js';
import type { Comment } from '../../model/comment.js';

/** In characters: a longer name is cut wherever it is shown. */
const MAX_NAME_LENGTH = 120;

/** The words that stand in every list of comments, also in one that is written on a server. */
export type CommentTerms = Pick<
  ThreadTerms,
  'anonymous' | 'commentBy' | 'deleted' | 'inReplyTo' | 'missingParent' | 'pending' | 'readMore' | 'unreadable'
>;

/** What the markup of a comment depends on besides itself. */
export interface MarkupContext {
  readonly terms: CommentTerms;
  /** When something was posted, in words. */
  time(iso: string): { short: string } | undefined;
  /** Whether another element of the page has the address already: the comment as the page first printed it, kept out of sight. */
  isTaken(fragment: string): boolean;
  /** What stands before the fragment of a permalink; by default nothing. */
  readonly permalinkBase?: string;
  /** Whether a server writes it: then what cannot be read from its words is there as data. */
  readonly isPrinted?: boolean;
}

/** What the words of a comment depend on, as it is shown. */
export interface WordsContext extends MarkupContext {
  readonly terms: ThreadTerms;
  number(value: number): string;
  time(iso: string): { short: string; full: string } | undefined;
}

/** A comment's fragment on the page. WordPress numbers its comments the same way, so links to them stay good. */
export function fragmentOf(id: string): string {
  // A lone half of a character, which an address cannot hold, becomes the sign for one.
  return `comment-${id.toWellFormed()}`;
}

/** Whose comment it is, in words; a comment that was taken away is nobody's any more. */
export function nameOf({ author, status }: Comment, terms: Pick<CommentTerms, 'anonymous'>): string {
  const name = (status !== 'deleted' && author.name?.trim()) || terms.anonymous;
  return name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH).toWellFormed()}…` : name;
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
