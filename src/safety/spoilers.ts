/* Which words of a text are marked as a spoiler: what stands between two double bars, `||he was dead all along||`, whatever it is. */

export const BARS = '||';
/** Of one text. Whatever is marked after that belongs to the last. */
const MAX_SPOILERS = 100;

/** A place in one of several texts that follow one another, as the texts of a paragraph's nodes do. */
export interface TextPlace {
  /** Which of the texts. */
  readonly text: number;
  /** In characters. */
  readonly offset: number;
}

/** A spoiler, with its bars. */
export interface SpoilerRange {
  readonly start: TextPlace;
  readonly end: TextPlace;
}

/** Finds the spoilers in texts that follow one another. A bar without its counterpart is only a bar, and so are four in a row. */
export function findSpoilers(texts: readonly string[]): SpoilerRange[] {
  const ranges: { start: TextPlace; end: TextPlace }[] = [];
  let start: TextPlace | undefined;
  texts.forEach((words, text) => {
    for (let at = words.indexOf(BARS); at >= 0; at = words.indexOf(BARS, at + BARS.length)) {
      const end = { text, offset: at + BARS.length };
      if (!start) {
        start = { text, offset: at };
        continue;
      }
      const isEmpty = start.text === text && start.offset + BARS.length === at;
      const last = ranges[MAX_SPOILERS - 1];
      if (last) last.end = end;
      else if (!isEmpty) ranges.push({ start, end });
      start = undefined;
    }
  });
  return ranges;
}

/** A stretch of a text, outside of spoilers or one of them, without its bars. */
export interface SpoilerPart {
  readonly text: string;
  readonly isSpoiler: boolean;
}

/** The parts of a text, in order. */
export function spoilerParts(text: string): SpoilerPart[] {
  const parts: SpoilerPart[] = [];
  let at = 0;
  for (const { start, end } of findSpoilers([text])) {
    parts.push({ text: text.slice(at, start.offset), isSpoiler: false });
    parts.push({ text: text.slice(start.offset + BARS.length, end.offset - BARS.length), isSpoiler: true });
    at = end.offset;
  }
  parts.push({ text: text.slice(at), isSpoiler: false });
  return parts.filter((part) => part.text);
}

/** A text whose spoilers end before each boundary and begin again behind it. */
export function spoilersWithin(text: string, boundary: RegExp): string {
  return spoilerParts(text)
    .map((part) => (part.isSpoiler ? barred(part.text, boundary) : part.text))
    .join('');
}

function barred(text: string, boundary: RegExp): string {
  const pieces = text.split(boundary).map((piece) => (piece.trim() ? BARS + piece + BARS : piece));
  const between = text.match(new RegExp(boundary.source, 'g')) ?? [];
  return pieces.map((piece, index) => piece + (between[index] ?? '')).join('');
}

/** Returns a text without what is marked as a spoiler. */
export function withoutSpoilers(text: string): string {
  return spoilerParts(text)
    .map((part) => (part.isSpoiler ? '…' : part.text))
    .join('');
}
