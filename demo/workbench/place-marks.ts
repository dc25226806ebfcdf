/* Places in a post outlive cleaning and copying as characters that no post has: two for each place, from a private plane of
   Unicode. They are taken out again before anybody sees them. */

const FIRST = 0xf0000;
const MARKS = /[\u{F0000}-\u{F00FF}]/gu;

/** The character before a place. */
export const startMark = (index: number): string => String.fromCodePoint(FIRST + 2 * index);

/** The character after a place. */
export const endMark = (index: number): string => String.fromCodePoint(FIRST + 2 * index + 1);

/** A text without any such character. */
export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** Puts the characters around a place in a document. */
export function markRange(range: Range, index: number): void {
  const { ownerDocument } = range.startContainer;
  const end = range.cloneRange();
  end.collapse(false);
  end.insertNode(ownerDocument!.createTextNode(endMark(index)));
  const start = range.cloneRange();
  start.collapse(true);
  start.insertNode(ownerDocument!.createTextNode(startMark(index)));
}

/** Takes the characters out of a part of the page. @returns the places that they stood around, by their number */
export function takeMarks(root: Node): Map<number, Range> {
  const points = new Map<number, { node: Text; offset: number }>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const text = node.data;
    let taken = 0;
    for (const mark of text.matchAll(MARKS)) {
      points.set(mark[0].codePointAt(0)! - FIRST, { node, offset: mark.index - taken });
      taken += mark[0].length;
    }
    if (taken) node.data = withoutMarks(text);
  }
  const places = new Map<number, Range>();
  for (const [code, start] of points) {
    const end = points.get(code + 1);
    if (code % 2 || !end) continue;
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    if (range.toString().trim()) places.set(code / 2, range);
  }
  return places;
}
