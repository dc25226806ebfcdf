/* Words of the post, underlined and pointed out without a change to it: https://drafts.csswg.org/css-highlight-api-1/. Where the
   browser does not know how, elements go around the words. */

const FOUND = 'workbench-found';
const CURRENT = 'workbench-current';

/** Shows where the fields of a post stand. */
export class PostHighlights {
  #places: ReadonlyMap<string, Range> = new Map();
  #marks = new Map<string, HTMLElement[]>();

  /** @param isLong - whether a field is so long that its words are pointed out, but not underlined all the time */
  show(places: ReadonlyMap<string, Range>, isLong: (field: string) => boolean): void {
    this.clear();
    this.#places = places;
    const short = [...places].filter(([field]) => !isLong(field));
    if (hasHighlights()) CSS.highlights.set(FOUND, new Highlight(...short.map(([, range]) => range)));
    else for (const [field, range] of short) this.#marks.set(field, wrapWords(range));
  }

  /** Points one field out; none without a name. */
  point(field: string | undefined): void {
    const range = field === undefined ? undefined : this.#places.get(field);
    if (hasHighlights()) {
      if (range) CSS.highlights.set(CURRENT, Object.assign(new Highlight(range), { priority: 1 }));
      else CSS.highlights.delete(CURRENT);
    }
    for (const [each, marks] of this.#marks) for (const mark of marks) mark.classList.toggle('current', each === field);
  }

  placeOf(field: string): Range | undefined {
    return this.#places.get(field);
  }

  /** The field whose words stand at a point of the post; the shortest where there are several. */
  fieldAt(node: Node, offset: number): string | undefined {
    return [...this.#places]
      .filter(([, range]) => range.isPointInRange(node, offset))
      .sort(([, a], [, b]) => a.toString().length - b.toString().length)[0]?.[0];
  }

  clear(): void {
    this.#places = new Map();
    this.#marks.clear();
    if (!('highlights' in CSS)) return;
    CSS.highlights.delete(FOUND);
    CSS.highlights.delete(CURRENT);
  }
}

/* In forced colours a browser paints every highlight as a selection, so elements mark the words there too. */
const hasHighlights = (): boolean => 'highlights' in CSS && !matchMedia('(forced-colors: active)').matches;

/** Puts an element around each stretch of text of a place. */
function wrapWords(range: Range): HTMLElement[] {
  const texts: { node: Text; start: number; end: number }[] = [];
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const first = root.nodeType === Node.TEXT_NODE ? root : walker.nextNode();
  for (let node = first as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!range.intersectsNode(node)) continue;
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? endOffset : node.length;
    if (node.data.slice(start, end).trim()) texts.push({ node, start, end });
  }
  return texts.map(({ node, start, end }) => {
    const words = node.splitText(start);
    words.splitText(end - start);
    const mark = document.createElement('mark');
    words.replaceWith(mark);
    mark.append(words);
    return mark;
  });
}
