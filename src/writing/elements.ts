import type { Review } from '../model/review.js';
import type { HtmlOptions } from './html.js';
import { localeFor } from './locale.js';
import { reviewMarkup } from './review-markup.js';
import { elementSpelling } from './spelling.js';

/**
 * A review as the elements of this library, each with its words inside: readable before, and without, any script. For pages
 * whose HTML is one's own. `readReviewHtml` reads it back as it was.
 */
export function toElements(review: Review, { comments, language, headingLevel = 2 }: HtmlOptions = {}): string {
  const locale = localeFor(language ?? review.language);
  return reviewMarkup(review, elementSpelling, locale, { comments, headingLevel }).toString();
}
