export { jsonLdText, toJsonLd } from './json-ld.js';
export type { JsonLdOptions } from './json-ld.js';
