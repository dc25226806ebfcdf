import type { Review } from '../../model/review.js';
import { BARS, spoilerParts } from '../../safety/spoilers.js';
import { closest, isElement, propertyOf, queryAll } from '../dom.js';
import { joinedWords, type Line } from '../lines/line.js';

/* How posts mark what gives a film away. In the model every spoiler is between bars, `||he was dead||`, as in comments. A mark that is
   never closed hides nothing: it is only words. Of spoilers in one another the outermost counts. */

/** Elements that hold a spoiler: ours, and those of blogs. */
export const SPOILER_ELEMENTS = 'spoiler-text, .spoiler-text, .spoiler';

interface SpoilerKind {
  readonly start: RegExp;
  readonly end: RegExp;
  /** Whether the marks are words for readers, such as a warning, and so stay. */
  readonly isNotice?: boolean;
  /** Whether start and end have to be in one paragraph. */
  readonly isInLine?: boolean;
}

const KINDS: readonly SpoilerKind[] = [
  { start: /\[spoilers?(?:[ =][^\]\n]{0,80})?\]/gi, end: /\[\/spoilers?\]/gi },
  { start: /(?<!\|)\|\|(?![\s|])/g, end: /(?<![\s|])\|\|(?!\|)/g, isInLine: true },
  {
    start:
      /\b(?:SPOILERS? (?:AHEAD|BELOW|FOLLOW|WARNING|ALERT)|SPOILER-?WARNUNG|ATTENTION,? SPOILERS?)\b(?:[ !:.*]|—|–|-){0,9}/g,
    end: /\b(?:END (?:OF )?(?:THE )?SPOILERS?|SPOILERS? (?:END|OVER)|ENDE (?:DER )?SPOILER|SPOILER[ -]?ENDE|FIN DES? SPOILERS?)\b/g,
    isNotice: true,
  },
];
const [BRACKETS, , NOTICES] = KINDS;
/** Of one post. */
const MAX_SPOILERS = 100;

/** A mark in one of several texts that follow one another, as those of a post do. */
export interface SpoilerMark {
  /** Which of the texts. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/** A spoiler between two marks. */
export interface MarkedSpoiler {
  readonly first: SpoilerMark;
  readonly last: SpoilerMark;
  readonly isNotice: boolean;
}

/**
 * Finds what is marked as a spoiler, in its order.
 *
 * @param lineOf - names the paragraph of a text
 */
export function markedSpoilers(
  texts: readonly string[],
  lineOf: (text: number) => unknown,
  kinds: readonly (SpoilerKind | undefined)[] = KINDS,
): MarkedSpoiler[] {
  const all = kinds.flatMap((kind) => (kind ? [...spoilersOf(texts, kind, lineOf)] : []));
  const spoilers: MarkedSpoiler[] = [];
  for (const each of all.sort((a, b) => compare(a.first, b.first))) {
    const before = spoilers.at(-1);
    if (spoilers.length < MAX_SPOILERS && !(before && compare(each.first, before.last) <= 0)) spoilers.push(each);
  }
  return spoilers;
}

function* spoilersOf(
  texts: readonly string[],
  { start, end, isNotice = false, isInLine = false }: SpoilerKind,
  lineOf: (text: number) => unknown,
): Iterable<MarkedSpoiler> {
  let first: SpoilerMark | undefined;
  let depth = 0;
  let line: unknown;
  for (const [text, words] of texts.entries()) {
    const marks = marksIn(words, start, end);
    if (isInLine && marks.length) {
      if (lineOf(text) !== line) first = undefined;
      line = lineOf(text);
    }
    for (const mark of marks) {
      const here = { text, start: mark.start, end: mark.end };
      if (first && mark.isEnd) {
        if (--depth > 0) continue;
        yield { first, last: here, isNotice };
        first = undefined;
      } else if (mark.isStart && !(first && isInLine)) {
        // A second warning begins no spoiler within the first.
        depth = first && !isNotice ? depth + 1 : 1;
        first ??= here;
      }
    }
  }
}

interface FoundMark {
  readonly start: number;
  readonly end: number;
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

function marksIn(words: string, start: RegExp, end: RegExp): FoundMark[] {
  const marks = new Map<number, FoundMark>();
  for (const { index, 0: text } of words.matchAll(start))
    marks.set(index, { start: index, end: index + text.length, isStart: true, isEnd: false });
  for (const { index, 0: text } of words.matchAll(end)) {
    const isStart = marks.has(index);
    marks.set(index, { start: index, end: index + text.length, isStart, isEnd: true });
  }
  return [...marks.values()].sort((a, b) => a.start - b.start);
}

function compare(a: SpoilerMark, b: SpoilerMark): number {
  return a.text - b.text || a.start - b.start;
}

/**
 * Puts the spoilers of a review between bars.
 *
 * @param body - the lines of the prose
 * @param post - the post in a document
 */
export function barSpoilers(review: Review, body: readonly Line[] | undefined, post?: Node): void {
  const elements = post && isElement(post) ? [...queryAll(post, SPOILER_ELEMENTS)] : [];
  const hidden = elements.map(wordsOf).filter(Boolean);
  const barred = (text: string | undefined): string | undefined => {
    let words = text && withBars(text);
    for (const each of hidden) words &&= withBarsAround(each, words);
    return words;
  };
  const { film } = review;
  if (film.synopsis) film.synopsis = barred(film.synopsis)!;
  for (const field of ['verdict', 'headline'] as const) if (review[field]) review[field] = barred(review[field])!;
  for (const field of ['pros', 'cons'] as const)
    if (review[field]) review[field] = review[field].map((point) => barred(point)!);
  if (!review.bodyText) return;
  const lines = elements.length && body ? body.map((line) => ({ ...line, text: lineWithBars(line) })) : undefined;
  review.bodyText = withBars(lines ? joinedWords(lines, '\n\n') : review.bodyText);
}

/** The words of an element without those of a summary, in one line. */
function wordsOf(element: Element): string {
  const text = (propertyOf(element, 'textContent') ?? '').replace(/\s+/g, ' ').trim();
  const summary = [...queryAll(element, 'summary')][0]?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return summary && text.startsWith(summary) ? text.slice(summary.length).trim() : text;
}

/** The text of a line with bars around what is in an element for spoilers. */
function lineWithBars({ text, runs }: Line): string {
  let words = '';
  let isOpen = false;
  for (const [index, { at, node }] of runs.entries()) {
    const parent = propertyOf(node, 'parentElement');
    const isHidden = parent !== null && closest(parent, SPOILER_ELEMENTS) !== null && !closest(parent, 'summary');
    const part = text.slice(at, runs[index + 1]?.at);
    if (isHidden !== isOpen) {
      const space = isOpen && /\s$/.test(words) ? ' ' : '';
      words = `${isOpen ? words.trimEnd() : words}${BARS}${space}`;
      isOpen = isHidden;
    }
    words += part;
  }
  return isOpen ? words + BARS : words || text;
}

/** The text with bars around the words, but not inside of a spoiler. */
function withBarsAround(words: string, text: string): string {
  const barred = `${BARS}${words}${BARS}`;
  return spoilerParts(text)
    .map((part) => (part.isSpoiler ? `${BARS}${part.text}${BARS}` : part.text.replaceAll(words, () => barred)))
    .join('');
}

/** Replaces the marks of a text by bars; notices stay. */
function withBars(text: string): string {
  let words = '';
  let at = 0;
  for (const { first, last, isNotice } of markedSpoilers([text], () => 0, [BRACKETS, NOTICES])) {
    const inner = text.slice(first.end, last.start).replaceAll(BARS, '').trim();
    words += text.slice(at, isNotice ? first.end : first.start);
    if (inner) words += isNotice && !/\s$/.test(words) ? ` ${BARS}${inner}${BARS} ` : `${BARS}${inner}${BARS}`;
    at = isNotice ? last.start : last.end;
  }
  return words + text.slice(at);
}
