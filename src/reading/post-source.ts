import { attribute, propertyOf, queryAll } from './dom.js';

const HTML_TAG =
  /<(?:!doctype|html|head|body|article|section|main|div|p|br|span|h[1-6]|ul|ol|table|blockquote|film-review|script)\b[^<>]{0,2000}>/i;
/** The charset that a page declares, near its beginning. */
const DECLARED_CHARSET = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i;
const DECLARATION_LENGTH = 2048;

/** Whether the source of a post is HTML, for `readReviewHtml`; else it is plain text, for `readReviewText`. */
export function isHtmlSource(source: string): boolean {
  return HTML_TAG.test(source);
}

/**
 * Decodes the file of a post: in the charset that it declares, else UTF-8, else windows-1252, which old editors wrote.
 *
 * @param stated - charset that a server states with it, which counts more than what the file declares
 */
export function decodePost(bytes: Uint8Array, stated?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_LENGTH));
  const declared = DECLARED_CHARSET.exec(beginning)?.[1];
  for (const charset of [stated, declared, 'utf-8']) {
    const text = charset && decodeExactly(bytes, charset);
    if (text) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function decodeExactly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    // The declaration is wrong, or names no charset.
    return undefined;
  }
}

/**
 * Gives the attributes of a parsed page the small letters that HTML's own parser gives them: linkedom keeps `ALT=` as it is written,
 * where no selector finds it. Returns the document.
 */
export function withSmallAttributes<T extends ParentNode>(document: T): T {
  for (const element of queryAll(document, '*'))
    for (const { name, value } of [...propertyOf(element, 'attributes')]) {
      // Names such as `viewBox` have their capitals in every parser.
      if (!/^[A-Z]/.test(name)) continue;
      propertyOf(element, 'removeAttribute').call(element, name);
      if (attribute(element, name.toLowerCase()) === null)
        propertyOf(element, 'setAttribute').call(element, name.toLowerCase(), value);
    }
  return document;
}
