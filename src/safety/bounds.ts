/* What a comment may ask of a browser. Parsing and laying out markup can take a browser far longer than its length suggests. */

/** In characters. Whatever a text of this length holds, a browser is done with it at once. */
const HARMLESS_LENGTH = 1_000;
const MAX_ELEMENTS = 2_000;
/** Elements that are open at once. Lists and quotations are rarely more than ten deep. */
const MAX_DEPTH = 40;
/** Formatting that is open at once: the browser opens all of it again in every block that follows. */
const MAX_OPEN_FORMATTING = 12;
/** In characters, attributes included: twice the longest address that WordPress takes. */
const MAX_TAG_LENGTH = 4_000;
/** Letters of some languages carry four. */
const MAX_MARKS_ON_LETTER = 8;
/** Characters that mean something in Markdown. Markdown-it takes up to 65 ms for so many, on one core of a small server. */
const MAX_MARKDOWN_SIGNS = 2_000;

const TAG = /<(\/?)([a-z][^\s/>]*)/gi;
const FORMATTING = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;
/** These have no end, or need none. */
const ENDLESS = /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|td|th|tr|track|wbr)$/;
const MARKDOWN_SIGN = /[\n*_`~[\]<>|\\&:@-]/g;
const MANY_MARKS = new RegExp(`(\\p{M}{${MAX_MARKS_ON_LETTER}})\\p{M}+`, 'gu');

/**
 * Tells whether HTML from outside may be parsed: one pass over its source, before anything is made of it. What is beyond the
 * bounds is shown as its words.
 */
export function isHtmlWithinBounds(html: string): boolean {
  if (html.length <= HARMLESS_LENGTH) return true;
  const open = new Map<string, number>();
  let depth = 0;
  let formatting = 0;
  let elements = 0;
  for (const { 0: start, 1: slash, 2: written = '', index } of html.matchAll(TAG)) {
    const end = html.indexOf('>', index + start.length);
    if (end < 0 || end - index > MAX_TAG_LENGTH) return false;
    const name = written.toLowerCase();
    elements += 1 + formatting;
    const change = slash ? -1 : 1;
    const others = open.get(name) ?? 0;
    if (!ENDLESS.test(name) && others + change >= 0) {
      open.set(name, others + change);
      depth += change;
      if (FORMATTING.test(name)) formatting += change;
    }
    if (elements > MAX_ELEMENTS || depth > MAX_DEPTH || formatting > MAX_OPEN_FORMATTING) return false;
  }
  return true;
}

/** Tells whether Markdown from outside may be rendered. */
export function isMarkdownWithinBounds(source: string): boolean {
  return source.length <= HARMLESS_LENGTH || (source.match(MARKDOWN_SIGN)?.length ?? 0) <= MAX_MARKDOWN_SIGNS;
}

/** Leaves out marks that are piled up on one letter: they cover other comments, and their layout takes long. */
export function withoutPiledMarks(text: string): string {
  return text.replace(MANY_MARKS, '$1');
}
