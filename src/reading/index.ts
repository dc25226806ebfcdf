import { titleByFile } from './details/file-title.js';
import { completely } from './details/page.js';
import { readHReview } from './details/h-review.js';
import { readMicrodata } from './details/microdata.js';
import { readJsonLdScripts } from './json-ld.js';
import { readMarkedReview } from './our-markup.js';
import { readPage, type StatementReader } from './page.js';
import { inertDocument } from '../safety/inert-document.js';
import { readPosts } from './posts.js';
import type { Reading, ReadingOptions } from './reading.js';
import { readPostData } from './wordpress-post.js';

export { detectLanguage } from './details/detect-language.js';
export { readReviewText } from './text.js';
export { readJsonLd } from './json-ld.js';
export { readLetterboxdExport, readLetterboxdFeed } from './letterboxd.js';
export { registerLanguage } from './languages/registry.js';
export type { LabelKind, LanguageTable } from './languages/language-table.js';
export type { Evidence, Field, Found, OutsideRating, Point, Reading, ReadingOptions, Span } from './reading.js';

/** How a page's source becomes a document. */
export interface HtmlReadingOptions extends ReadingOptions {
  /** Parser of HTML; the browser's own by default. Outside a browser one has to be given, such as linkedom's. */
  parse?: (html: string) => Document;
}

const readStatements: StatementReader = (root, url) =>
  readJsonLdScripts(root) ?? readMicrodata(root) ?? readHReview(root, url);

/** Reads a post in a document with all that it states. */
export function readReview(root: ParentNode, options: ReadingOptions = {}): Reading {
  const reading = readMarkedReview(root, options) ?? readPage(root, options, readStatements, completely);
  return titleByFile(reading, options.fileName);
}

/**
 * Reads a page that may show several posts, as a blog's front page does: a reading for every post, in order, and one for the
 * whole page where it shows no more than one. A post's own address is what its title links to.
 */
export function readReviews(root: ParentNode, options: ReadingOptions = {}): Reading[] {
  return readPosts(root, options, readReview);
}

/** Reads a post from the source of its page. @throws TypeError outside a browser when `parse` is not given. */
export function readReviewHtml(html: string, { parse = inertDocument, ...options }: HtmlReadingOptions = {}): Reading {
  return readReview(parse(html), options);
}

/**
 * Reads a post of WordPress's REST API (`/wp-json/wp/v2/posts/42`), best asked for with `_embed`, which adds author and picture.
 *
 * @returns `null` where the data is no such post
 * @throws TypeError outside a browser when `parse` is not given
 */
export function readWordPressPost(
  post: unknown,
  { parse = inertDocument, ...options }: HtmlReadingOptions = {},
): Reading | null {
  return readPostData(post, options, parse, readReview);
}
