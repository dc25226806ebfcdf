import type { Extraction } from '../../extraction.js';
import type { Line } from '../../lines/line.js';
import { NOBODY } from './author.js';

/* How a blogger signs below the last paragraph: "Until next week, / Ann", "-- Ann Bell, 8/14/04", "Ann x". */

const MIN_PROSE_LENGTH = 150;
const MAX_CLOSING_LENGTH = 60;
const MAX_NAME_LENGTH = 30;
const WORD = String.raw`\p{Lu}[\p{L}’'.-]*`;
/* "afi Grímur", "il Gufo"; "your Ann", "eure Ann" */
const NAME = new RegExp(
  String.raw`^(?:(?:your|yours|eure?|deine?|ihre?|votre|ta|ton|vostr[oa]|tu[oa]?|vuestr[oa]|je|jullie|ykkar|þinn|þín) )?((?:\p{Ll}{2,4} )?${WORD}(?: ${WORD}){0,2})(?: x{1,3})?[.!]?$`,
  'u',
);
/* "8/14/04", "2004-11-14", "14th November 2004", "March 3, 2004" */
const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:\d{1,2}(?:st|nd|rd|th|er|\.)? )?(?:de )?\p{L}{3,10}\.?(?: \d{1,2},?)?(?: de)? \d{4}`;
const DASH = String.raw`(?:--?|[–—~])`;
/* Anything else after a name makes it a point of a list: "- Great acting". */
const DASHED = new RegExp(String.raw`^${DASH} ?(${WORD}(?: ${WORD}){0,2})(?:,? (${DAY}))?$`, 'u');
const POINT = new RegExp(String.raw`^${DASH} ?\S`);

/** Reads by whom a post is from how it is signed, where nothing else says it, or writes the name as its owner does. */
export function parseSignOff(extraction: Extraction): void {
  const { review, facts, film } = extraction;
  const signed = signatureOf(extraction);
  if (!signed) return;
  const { name, line } = signed;
  if (NOBODY.test(name) || [film.directors, film.writers, film.cast].flat().some((person) => person.name === name))
    return;
  const { author } = review;
  // "colette21" is Colette, "Ann" is Ann Bell.
  const isHandle =
    author &&
    !/[ .]/.test(author.name) &&
    (lettersOf(author.name) === lettersOf(name) || name.startsWith(`${author.name} `));
  // What readers see counts more than the head of the page.
  const { from, lines = [], nodes } = facts.get('author') ?? {};
  const isOfHead = from === 'platform' && !lines.length && !nodes && !author?.name.startsWith(name);
  if (author && !isOfHead && !isHandle) return;
  review.author = { ...author, name };
  const start = line.text.indexOf(name);
  facts.set('author', { from: 'pattern', lines: [line], value: { line, start, end: start + name.length } });
  extraction.used.add(line);
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Whether a line beside begins with a dash too, as the points of a list do. */
export function isBesidePoint(lines: readonly Line[], at: number): boolean {
  return [lines[at - 1], lines[at + 1]].some((beside) => beside && POINT.test(beside.text));
}

/** @param isUsed - whether the line states something else: only the day of a signature may */
function dashedName(text: string, isUsed: boolean): string | undefined {
  const [, name, day] = DASHED.exec(text) ?? [];
  return isUsed && !day ? undefined : name;
}

function signatureOf({ lines, used, labelled }: Extraction): { name: string; line: Line } | undefined {
  const last = lines.findLastIndex(({ text }) => text.length > MIN_PROSE_LENGTH);
  if (last < 0) return undefined;
  for (let at = last + 1; at < lines.length; at++) {
    const line = lines[at]!;
    const above = lines[at - 1]!.text;
    if (line.text.length > MAX_CLOSING_LENGTH || line.heading || labelled.has(line)) continue;
    const dashed = isBesidePoint(lines, at) ? undefined : dashedName(line.text, used.has(line));
    if (dashed && dashed.length <= MAX_NAME_LENGTH && !/^["“«„‘']/.test(above)) return { name: dashed, line };
    const name = NAME.exec(line.text)?.[1];
    const isClosing = above.length <= MAX_CLOSING_LENGTH && /\p{L}.*,$/u.test(above);
    if (name && name.length <= MAX_NAME_LENGTH && isClosing && !used.has(line)) return { name, line };
  }
  return undefined;
}
