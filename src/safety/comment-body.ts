import type { CommentFormat } from '../model/comment.js';
import { setMarkdown } from './markdown.js';
import { plainTextMarkup } from './plain-text.js';
import { setMarkup, type PreparedMarkup } from './prepared-markup.js';
import { setSanitisedHtml } from './sanitiser.js';
import { simpleMarkup } from './simple-markup.js';

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
 * The words of a comment, quickly.
 *
 * @returns `isComplete`: whether that is all. If not, there are only the words, and `setFullBody` shows their links and pictures
 */
export function bodyMarkup({ format, source }: CommentBody): { words: PreparedMarkup; isComplete: boolean } {
  const text = source.slice(0, LONGEST);
  if (format !== 'html') return { words: plainTextMarkup(text), isComplete: format === 'text' };
  const simple = simpleMarkup(text);
  return { words: simple ?? plainTextMarkup(wordsOf(text)), isComplete: simple !== undefined };
}

/** Puts a comment into an element, cleaned. @param isWanted - see `setSanitisedHtml` */
export async function setFullBody(target: Element, body: CommentBody, isWanted: () => boolean): Promise<void> {
  const source = body.source.slice(0, LONGEST);
  if (body.format === 'html') await setSanitisedHtml(target, source, isWanted);
  else if (body.format === 'markdown') await setMarkdown(target, source, isWanted);
  else setMarkup(target, bodyMarkup(body).words);
}

/** What a reader would read of HTML, about. */
function wordsOf(html: string): string {
  return html
    .replace(LINE_END, '\n\n')
    .replace(/<[^<>]*>/g, '')
    .replace(ENTITY, (entity) => LETTERS[entity] ?? '’');
}
