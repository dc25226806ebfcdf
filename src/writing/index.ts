export { type HtmlOptions, toElements, toHtml } from './html.js';
export { jsonLdText, toJsonLd } from './json-ld.js';
export type { JsonLdOptions, ReaderRatings } from './json-ld.js';
export { toMarkdown } from './markdown.js';
export type { MarkdownOptions } from './markdown.js';
