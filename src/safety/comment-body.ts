import type { CommentFormat } from '../model/comment.js';
import { decodeEntities } from '../platform/html-text.js';
import { isHtmlWithinBounds, withoutPiledMarks } from './bounds.js';
import { setMarkdown } from './markdown.js';
import { plainTextMarkup } from './plain-text.js';
import { type PreparedMarkup, setMarkup } from './prepared-markup.js';
import { setSanitisedHtml } from './sanitiser.js';
import { simpleMarkup } from './simple-markup.js';

/** In characters: four times what WordPress takes, since markup makes a text longer. The rest of a comment is not shown. */
const MAX_COMMENT_LENGTH = 4 * 65_525;
const LINE_END = /<\/(?:p|div|li|blockquote|pre|h[1-6])>|<br ?\/?>/gi;

const TAG = /<[^<>]*>/g;
const ALTERNATIVE_TEXT = /\salt=(?:"([^"]*)"|'([^']*)')/;

/** The text of a comment, and its format. */
export interface CommentBody {
  readonly format: CommentFormat;
  readonly source: string;
}

/**
 * Returns the markup of a comment, quickly.
 *
 * @returns `isComplete`: whether that is all. If not, the markup has the words only, and `setFullBody` shows the rest
 */
export function bodyMarkup({ format, source }: CommentBody): { words: PreparedMarkup; isComplete: boolean } {
  const text = shownSource(source);
  if (format !== 'html') return { words: plainTextMarkup(text), isComplete: format === 'text' };
  if (!isHtmlWithinBounds(text)) return { words: plainTextMarkup(visibleTextOf(text)), isComplete: true };
  const simple = simpleMarkup(text);
  return { words: simple ?? plainTextMarkup(visibleTextOf(text)), isComplete: simple !== undefined };
}

/** Puts a comment into an element, cleaned. @param isWanted - see `setSanitisedHtml` */
export async function setFullBody(target: Element, body: CommentBody, isWanted: () => boolean): Promise<void> {
  const source = shownSource(body.source);
  if (body.format === 'markdown') await setMarkdown(target, source, isWanted);
  else if (body.format === 'html' && isHtmlWithinBounds(source)) await setSanitisedHtml(target, source, isWanted);
  else setMarkup(target, bodyMarkup(body).words);
}

function shownSource(source: string): string {
  return withoutPiledMarks(source.slice(0, MAX_COMMENT_LENGTH));
}

/** Returns the approximate visible text of HTML, with the words that stand for its pictures. */
function visibleTextOf(html: string): string {
  const text = html
    .replace(LINE_END, '\n\n')
    .replace(TAG, (tag) => (tag.startsWith('<img') ? alternativeText(tag) : ''));
  return decodeEntities(text);
}

function alternativeText(tag: string): string {
  const [, double, single] = ALTERNATIVE_TEXT.exec(tag) ?? [];
  return double ?? single ?? '';
}
