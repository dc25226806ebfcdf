const HTML_TAG =
  /<(?:!doctype|html|head|body|article|section|main|div|p|br|span|h[1-6]|ul|ol|table|blockquote|film-review|script)\b[^<>]{0,2000}>/i;
/** The charset that a page declares, near its beginning. */
const DECLARED_CHARSET = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i;
const DECLARATION_LENGTH = 2048;

/** Whether the source of a post is HTML, for `readReviewHtml`; else it is plain text, for `readReviewText`. */
export function isHtmlSource(source: string): boolean {
  return HTML_TAG.test(source);
}

/** Decodes the file of a post: in the charset that it declares, else UTF-8, else windows-1252, which old editors wrote. */
export function decodePost(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_LENGTH));
  const declared = DECLARED_CHARSET.exec(beginning)?.[1];
  for (const charset of [declared, 'utf-8']) {
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
