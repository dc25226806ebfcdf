import { parseInertDocument } from '../safety/trusted-types.js';
import { readPage, type StatementParser } from './page.js';
import { withSmallAttributes } from './post-source.js';
import { readPosts } from './posts.js';
import type { Reading, ReadingOptions } from './reading.js';
import { parseHReview } from './sources/h-review.js';
import { parseJsonLdScripts } from './sources/json-ld.js';
import { parseMicrodata } from './sources/microdata.js';
import { readMarkedReview } from './sources/our-markup.js';
import { readPostData } from './sources/wordpress-post.js';
import * as whole from './whole-page.js';

export { detectLanguage } from './languages/detect-language.js';
export { EVIDENCE_WORDS, evidenceRange, foundKeyOf } from './evidence.js';
export { decodePost, isHtmlSource } from './post-source.js';
export { readReviewText } from './text.js';
export { evidenceInText, type TextSpan } from './text-evidence.js';
export { readJsonLd } from './sources/json-ld.js';
export { type LetterboxdReview, readLetterboxdExport, readLetterboxdFeed } from './sources/letterboxd.js';
export { registerLanguage } from './languages/registry.js';
export type { LabelKind, LanguageTable } from './languages/language-table.js';
export type { Evidence, Field, Found, Point, Reading, ReadingOptions, Span } from './reading.js';

/** How a page's source becomes a document. */
export interface HtmlReadingOptions extends ReadingOptions {
  /** Parser of HTML; the browser's own by default. Outside a browser one has to be given, such as linkedom's. */
  parse?: (html: string) => Document;
}

const parseStatements: StatementParser = (root, url) =>
  parseJsonLdScripts(root) ?? parseMicrodata(root) ?? parseHReview(root, url);

/** Reads a post in a document with all that it states. */
export function readReview(root: ParentNode, options: ReadingOptions = {}): Reading {
  return readMarkedReview(root, options) ?? readPage(root, options, parseStatements, whole);
}

/**
 * Reads a page that may show several posts, as a blog's front page does: a reading for every post, in order, and one for the
 * whole page where it shows no more than one. A post's own address is what its title links to.
 */
export function readReviews(root: ParentNode, options: ReadingOptions = {}): Reading[] {
  return readPosts(root, options, readReview);
}

/** Reads a post from the source of its page. @throws TypeError outside a browser when `parse` is not given. */
export function readReviewHtml(
  html: string,
  { parse = parseInertDocument, ...options }: HtmlReadingOptions = {},
): Reading {
  return readReview(withSmallAttributes(parse(html)), options);
}

/**
 * Reads a post of WordPress's REST API (`/wp-json/wp/v2/posts/42`), best asked for with `_embed`, which adds author and picture.
 *
 * @returns `null` where the data is no such post
 * @throws TypeError outside a browser when `parse` is not given
 */
export function readWordPressPost(
  post: unknown,
  { parse = parseInertDocument, ...options }: HtmlReadingOptions = {},
): Reading | null {
  return readPostData(post, options, parse, readReview);
}
