import type { Rating } from '../../model/rating.js';
import type { LabelKind } from '../languages/language-table.js';
import type { Point, Span } from '../reading.js';

/** A stretch of a line that stands unbroken in one text node. */
export interface TextRun {
  /** Where it begins in the line. */
  at: number;
  node: Node;
  /** Where it begins in the node. */
  offset: number;
}

/** A line of a post as a reader sees it, with white space collapsed. Plain text and documents are both read as lines. */
export interface Line {
  text: string;
  /** Leading white space, in plain text. */
  indent: number;
  /** Whether more than a line break parts it from the line before. */
  gap: boolean;
  /** Whether it is an item of a list. */
  bullet: boolean;
  heading: boolean;
  /** From the line back to the document; empty in plain text. */
  runs: TextRun[];
  /** Text nodes and pictures that the line consists of; empty in plain text. A line of pictures alone has no text. */
  nodes: Node[];
  /** Where only a space parts two links. */
  joints?: number[];
  /** What the page's markup says that the line is. */
  kind?: LabelKind;
  /** The rating that an element in the line states by its attributes. */
  stated?: StatedRating;
}

/** A rating that an element states, and where its words stand in the line; equal where it has none. */
export interface StatedRating {
  element: Element;
  rating: Rating;
  start: number;
  end: number;
}

/** A label and the part of the line that it announces. */
export interface Label {
  kinds: readonly LabelKind[];
  /** Where the label begins. */
  at: number;
  /** Where the value begins and ends; equal where the line holds the label alone. */
  start: number;
  end: number;
  /** Nothing but the order of words says that this is a label. */
  loose: boolean;
  /** Whether the line begins with it. */
  first: boolean;
}

/** A line without words yet. */
export function emptyLine(gap: boolean): Line {
  return { text: '', indent: 0, gap, bullet: false, heading: false, runs: [], nodes: [] };
}

/** What no line of a plain text has: one for all of them, since a text may have half a million. */
const NONE: never[] = Object.freeze([]) as unknown as never[];

/** The lines of a plain text, without the blank ones. */
export function textLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const raw of text.split(/\r\n?|\n/)) {
    /* Between names in Japanese a wide space is a comma; within a label it is none. */
    const colon = raw.includes('\u3000') ? raw.search(/[:：]/) : -1;
    const names = colon < 0 ? '' : raw.slice(colon).replace(/(?<=\p{Lo}|ー)\u3000(?=\p{Lo})/gu, '、');
    const words = (names ? raw.slice(0, colon) + names : raw).trim();
    if (words) {
      const bullet = /^[•‣◦▪*-]\s/.test(words);
      const collapsed = (bullet ? words.slice(1).trimStart() : words).replace(/\s+/g, ' ');
      const indent = raw.length - raw.trimStart().length;
      lines.push({ text: collapsed, indent, gap, bullet, heading: false, runs: NONE, nodes: NONE });
    }
    gap = !words;
  }
  return lines;
}

function pointAt(line: Line, offset: number, plus: number): Point | undefined {
  const run = line.runs.findLast(({ at }) => at <= offset);
  return run && { node: run.node, offset: run.offset + offset - run.at + plus };
}

/** The words of lines; a line of pictures alone has none. */
export function joinedWords(lines: readonly Line[], joint = '\n'): string {
  let words = '';
  for (const { text } of lines) if (text) words += words ? joint + text : text;
  return words;
}

/** Where a part of a line stands in the document; `undefined` for plain text. */
export function spanOf(line: Line, start: number, end: number): Span | undefined {
  const first = pointAt(line, start, 0);
  const last = pointAt(line, end - 1, 1);
  return first && last && end > start ? { start: first, end: last } : undefined;
}
