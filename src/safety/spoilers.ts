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

/** Returns a text without what is marked as a spoiler. */
export function withoutSpoilers(text: string): string {
  let end = 0;
  let rest = '';
  for (const range of findSpoilers([text])) {
    rest += `${text.slice(end, range.start.offset)}…`;
    end = range.end.offset;
  }
  return rest + text.slice(end);
}
