import type { CommentFormat } from '../model/comment.js';
import { decodeEntities } from '../platform/html-text.js';
import { HARMLESS_LENGTH, isHtmlWithinBounds, laidOutLength, withoutPiledMarks } from './bounds.js';
import { setMarkdown } from './markdown.js';
import { plainTextMarkup } from './plain-text.js';
import { markup, type PreparedMarkup, setMarkup } from './prepared-markup.js';
import { setSanitisedHtml } from './sanitiser.js';
import { simpleMarkup } from './simple-markup.js';
import { BARS } from './spoilers.js';

/** In characters: somewhat more than WordPress takes. */
const MAX_PART_LENGTH = 70_000;
/** In characters: markup makes a text longer. What is beyond is never shown. */
const MAX_COMMENT_LENGTH = 4 * 65_525;
const LINE_END = /<\/(?:p|div|li|blockquote|pre|h[1-6])>|<br ?\/?>/gi;

const TAG = /<[^<>]*>/g;
const ALTERNATIVE_TEXT = /\salt=(?:"([^"]*)"|'([^']*)')/;

/** The text of a comment, and its format. */
export interface CommentBody {
  readonly format: CommentFormat;
  readonly source: string;
}

/** A part of a comment, as far as it can be shown at once. */
export interface BodyMarkup {
  readonly words: PreparedMarkup;
  /** Whether that is all of this part. If not, the markup has the words only, and `setFullBody` shows the rest. */
  readonly isComplete: boolean;
  /** Whether the comment goes on after it. */
  readonly goesOn: boolean;
}

/**
 * Returns the markup of a comment, quickly.
 *
 * @param part - which part of a comment that is too much for a browser at once; most have only the first, 0
 */
export function bodyMarkup({ format, source }: CommentBody, part = 0): BodyMarkup {
  const whole = shownSource(source);
  const isHtml = format === 'html';
  const textOf = (): string => (isHtml ? visibleTextOf(whole) : whole);
  if (isTooMuch(whole, textOf) || (isHtml && !isHtmlWithinBounds(whole))) return partOf(textOf(), part);
  if (!isHtml) return { words: plainTextMarkup(whole), isComplete: format === 'text', goesOn: false };
  const simple = simpleMarkup(whole);
  return { words: simple ?? plainTextMarkup(textOf()), isComplete: simple !== undefined, goesOn: false };
}

function shownSource(source: string): string {
  return withoutPiledMarks(source.slice(0, MAX_COMMENT_LENGTH));
}

function isTooMuch(source: string, textOf: () => string): boolean {
  if (source.length <= HARMLESS_LENGTH) return false;
  const text = textOf();
  return text.length > MAX_PART_LENGTH || laidOutLength(text) < text.length;
}

/** Puts a comment into an element, cleaned; of one that is too much at once, its beginning. @param isWanted - see `setSanitisedHtml` */
export async function setFullBody(target: Element, body: CommentBody, isWanted: () => boolean): Promise<void> {
  const { words, isComplete, goesOn } = bodyMarkup(body);
  const source = shownSource(body.source);
  if (isComplete || goesOn) setMarkup(target, goesOn ? markup`${words}<p>…</p>` : words);
  else if (body.format === 'markdown') await setMarkdown(target, source, isWanted);
  else await setSanitisedHtml(target, source, isWanted);
}

function partOf(text: string, part: number): BodyMarkup {
  let rest = text;
  let shown = '';
  for (let at = 0; at <= part && rest; at++) {
    const length = Math.min(laidOutLength(rest.slice(0, MAX_PART_LENGTH)), rest.length);
    [shown, rest] = withWholeSpoilers(rest.slice(0, length), rest.slice(length));
  }
  return { words: plainTextMarkup(shown), isComplete: true, goesOn: rest !== '' };
}

/** What is hidden in one part is not to be seen in the next. */
function withWholeSpoilers(shown: string, rest: string): [string, string] {
  const isOpen = rest !== '' && shown.split(BARS).length % 2 === 0;
  return isOpen ? [shown + BARS, BARS + rest] : [shown, rest];
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
