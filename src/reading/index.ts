import { completely } from './details/page.js';
import { readHReview } from './details/h-review.js';
import { readMicrodata } from './details/microdata.js';
import { readJsonLdScripts } from './json-ld.js';
import { readMarkedReview } from './our-markup.js';
import { readPage, type StatementReader } from './page.js';
import type { Reading, ReadingOptions } from './reading.js';

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
  return readMarkedReview(root, options) ?? readPage(root, options, readStatements, completely);
}

function parseInBrowser(html: string): Document {
  if (typeof DOMParser === 'undefined') {
    throw new TypeError('readReviewHtml: there is no DOMParser here; give one as the option "parse"');
  }
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Reads a post from the source of its page. @throws TypeError outside a browser when `parse` is not given. */
export function readReviewHtml(html: string, { parse = parseInBrowser, ...options }: HtmlReadingOptions = {}): Reading {
  return readReview(parse(html), options);
}
