/* Sanitising builds new nodes, so ranges would be lost. Private-use characters around each piece of evidence survive it; they are
   removed before the post is shown. */

const FIRST_MARK = 0xf0000;
const MARKS = /[\u{F0000}-\u{F00FF}]/gu;

/** Returns the character before a piece of evidence. */
export function startMark(index: number): string {
  return String.fromCodePoint(FIRST_MARK + 2 * index);
}

/** Returns the character after a piece of evidence. */
export function endMark(index: number): string {
  return String.fromCodePoint(FIRST_MARK + 2 * index + 1);
}

/** Removes all such characters from a text. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

/** Inserts the characters around a range of a document. */
export function markRange(range: Range, index: number): void {
  const page = range.startContainer.ownerDocument;
  if (!page) return;
  const end = range.cloneRange();
  end.collapse(false);
  end.insertNode(page.createTextNode(endMark(index)));
  const start = range.cloneRange();
  start.collapse(true);
  start.insertNode(page.createTextNode(startMark(index)));
}

/** Removes the characters from a part of the page. @returns the ranges that they were around, by their number */
export function extractMarkedRanges(root: Node): Map<number, Range> {
  const points = new Map<number, { node: Text; offset: number }>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const text = node.data;
    let removed = 0;
    for (const mark of text.matchAll(MARKS)) {
      points.set(mark[0].codePointAt(0)! - FIRST_MARK, { node, offset: mark.index - removed });
      removed += mark[0].length;
    }
    if (removed) node.data = withoutMarks(text);
  }
  const ranges = new Map<number, Range>();
  for (const [code, start] of points) {
    const end = points.get(code + 1);
    if (code % 2 || !end) continue;
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    if (range.toString().trim()) ranges.set(code / 2, range);
  }
  return ranges;
}
