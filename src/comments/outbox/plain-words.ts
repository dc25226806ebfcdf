import { decodeEntities } from '../../platform/html-text.js';

/* The elements that WordPress leaves in a comment (`$allowedtags`). */
const NO_MARKUP = /<(?!\/?(?:a|abbr|acronym|b|blockquote|cite|code|del|em|i|q|s|strike|strong)(?:\s[^<>]*)?>)/gi;

/**
 * A text in which only what WordPress takes for markup is markup: of "1 < 2 and 3 > 2" it would keep no more than "1 2", and of a
 * word in angle brackets nothing.
 */
export function keepBrackets(text: string): string {
  return text.replace(NO_MARKUP, '&lt;');
}

/** The words of HTML without its markup, in one line: for a server's messages, which are shown as text. */
export function plainWords(html: string): string {
  const words = html.replace(/<\/?(?:strong|em|b|i|a|code|span)\b[^<>]*>/gi, '').replace(/<[/!]?[a-z][^<>]*>/gi, ' ');
  return decodeEntities(words).replace(/\s+/g, ' ').trim();
}

/**
 * What is left of a text when nothing but its letters and digits counts. A server such as WordPress changes quotes, dashes,
 * smileys, line breaks and markup of what it is sent, so this is how to recognise it.
 */
export function lettersOf(html: string): string {
  const words = plainWords(html);
  const letters = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  // A comment may be nothing but emoji, which are pictures with a name in some themes.
  return letters || words.replace(/\s/g, '');
}
