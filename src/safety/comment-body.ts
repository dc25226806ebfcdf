import type { CommentFormat } from '../model/comment.js';
import { setMarkdown } from './markdown.js';
import { setPlainText } from './plain-text.js';
import { setSanitisedHtml } from './sanitiser.js';
import { buildSimpleMarkup } from './simple-markup.js';

/** More of one comment is not shown: four times what WordPress takes, since markup makes a text longer. */
const LONGEST = 4 * 65_525;
const LINE_END = /<\/(?:p|div|li|blockquote|pre|h[1-6])>|<br ?\/?>/gi;
const ENTITY = /&(?:amp|lt|gt|quot|nbsp|#0?39|#8217);/g;
const LETTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
};

/** What somebody wrote. */
export interface CommentBody {
  readonly format: CommentFormat;
  readonly source: string;
}

/**
 * Puts the words of a comment into an element, quickly.
 *
 * @returns whether that is all; if not, only the words stand there, and `setFullBody` shows them with their links and quotations
 */
export function setWords(target: Element, { format, source }: CommentBody): boolean {
  const text = source.slice(0, LONGEST);
  if (format !== 'html') {
    setPlainText(target, text);
    return format === 'text';
  }
  const markup = buildSimpleMarkup(text);
  if (markup) target.replaceChildren(markup);
  else setPlainText(target, wordsOf(text));
  return markup !== undefined;
}

/** Puts a comment into an element, cleaned. @param isWanted - see `setSanitisedHtml` */
export async function setFullBody(target: Element, body: CommentBody, isWanted: () => boolean): Promise<void> {
  const source = body.source.slice(0, LONGEST);
  if (body.format === 'html') {
    await setSanitisedHtml(target, source, isWanted);
  } else if (body.format === 'markdown') {
    await setMarkdown(target, source, isWanted);
  } else {
    setWords(target, body);
  }
}

/** What a reader would read of HTML, about. */
function wordsOf(html: string): string {
  return html
    .replace(LINE_END, '\n\n')
    .replace(/<[^<>]*>/g, '')
    .replace(ENTITY, (entity) => LETTERS[entity] ?? '’');
}
