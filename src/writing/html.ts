import type { Comment } from '../model/comment.js';
import type { Review } from '../model/review.js';
import { localeFor } from './locale.js';
import { reviewMarkup } from './review-markup.js';
import { elementSpelling, plainSpelling } from './spelling.js';

/** Options of `toHtml` and `toElements`. */
export interface HtmlOptions {
  /** The comments, to be written below the review as text; only published ones are written. */
  comments?: readonly Comment[];
  /** BCP 47 tag of the labels; by default the review's own language, else English. */
  language?: string;
  /** Level of the film's heading, 1 to 6; by default 2. */
  headingLevel?: number;
}

/**
 * Writes a review as plain HTML with classes and data, for blogs that strip custom elements, for feeds and for e-mail. The loader
 * upgrades it in place; without one, every fact is there in words. `readReviewHtml` reads it back as it was.
 *
 * White space is folded, as in all HTML: the review that is read back has single spaces, and no line breaks but those between
 * and within the paragraphs of the synopsis and the body.
 */
export function toHtml(review: Review, { comments, language, headingLevel = 2 }: HtmlOptions = {}): string {
  const locale = localeFor(language ?? review.language);
  return reviewMarkup(review, plainSpelling, locale, { comments, headingLevel }).toString();
}

/**
 * Writes a review as the elements of this library, each with its words inside, so that it can be read without any script. For
 * pages whose HTML one controls. `readReviewHtml` reads it back as it was.
 */
export function toElements(review: Review, { comments, language, headingLevel = 2 }: HtmlOptions = {}): string {
  const locale = localeFor(language ?? review.language);
  return reviewMarkup(review, elementSpelling, locale, { comments, headingLevel }).toString();
}
