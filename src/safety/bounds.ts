/* What a comment may ask of a browser. Parsing and laying out markup can take a browser far longer than its length suggests. */

/** In characters. Whatever a text of this length holds, a browser is done with it at once. */
export const HARMLESS_LENGTH = 1_000;
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

/** Stretches of a text that a browser lays out apart: at signs that are not seen, and where the letters are those of another script. */
const MAX_STRETCHES = 1_000;
/** Different letters in one text, each of which has to be drawn: novels in Chinese have fewer. */
const MAX_DIFFERENT_LETTERS = 4_000;

const TAG = /<(\/?)([a-z!?][^\s/>]*)/gi;
const FORMATTING = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;
/** These have no end, or need none. */
const ENDLESS =
  /^(?:[!?].*|area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|td|th|tr|track|wbr)$/;
const MARKDOWN_SIGN = /[\n*_`~[\]<>|\\&:@-]/g;
/** What a browser draws together with the letter before: marks, joiners and other signs that are not seen, tones of skin. */
const MARK = '[\\p{M}\\p{Cf}\\u{1f3fb}-\\u{1f3ff}]';
const MANY_MARKS = new RegExp(`(${MARK}{${MAX_MARKS_ON_LETTER}})${MARK}+`, 'gu');
/** Letters of another script than the Latin one, or signs for the direction; also as entities. */
const OTHER_LETTER = /[^\0-\u024f\u2010-\u2027]|&#/;
const LATIN_END = 0x250;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Signs that are not seen: for the direction of writing, and for where a line may break or not. */
const UNSEEN_SIGN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/;
/** Scripts of East Asia stand beside each other in most texts. */
const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;
const LETTER = /[\p{L}\p{M}\p{So}]/u;

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

/**
 * Returns how much of a text may be laid out at once, in characters: up to where it has changed its direction or its script too often, or
 * has too many different letters.
 */
export function laidOutLength(text: string): number {
  if (!OTHER_LETTER.test(text)) return text.length;
  const letters = new Set<string>();
  let script: number | undefined;
  let stretches = 0;
  let length = 0;
  for (const letter of text) {
    letters.add(letter);
    const next = scriptOf(letter);
    if (next === SIGN || (next !== undefined && next !== script)) stretches++;
    script = next ?? script;
    if (stretches > MAX_STRETCHES || letters.size > MAX_DIFFERENT_LETTERS) return length;
    length += letter.length;
  }
  return length;
}

const SIGN = -1;

/** Tells scripts apart, about; what is in every script, such as spaces and digits, has none. */
function scriptOf(letter: string): number | undefined {
  const code = letter.codePointAt(0)!;
  if (code < LATIN_END) return LETTER.test(letter) ? 0 : undefined;
  if (UNSEEN_SIGN.test(letter)) return SIGN;
  if (EAST_ASIAN.test(letter)) return 1;
  if (RTL.test(letter)) return 2;
  return LETTER.test(letter) ? code >> 7 : undefined;
}
