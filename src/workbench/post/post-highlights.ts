const FOUND_HIGHLIGHT = 'workbench-found';
const CURRENT_HIGHLIGHT = 'workbench-current';

/**
 * Underlines the evidence in a post and highlights that of one field, by the CSS Custom Highlight API
 * (https://drafts.csswg.org/css-highlight-api-1/), or by `<mark>` elements in browsers without it.
 */
export class PostHighlights {
  #ranges: ReadonlyMap<string, Range> = new Map();
  #marks = new Map<string, HTMLElement[]>();

  /** @param isLong - whether a field is so long that it is highlighted on demand only */
  show(ranges: ReadonlyMap<string, Range>, isLong: (field: string) => boolean): void {
    this.clear();
    this.#ranges = ranges;
    const short = [...ranges].filter(([field]) => !isLong(field));
    if (hasHighlights()) CSS.highlights.set(FOUND_HIGHLIGHT, new Highlight(...short.map(([, range]) => range)));
    else for (const [field, range] of short) this.#marks.set(field, wrapTexts(range));
  }

  /** Highlights one field, or none. */
  highlight(field: string | undefined): void {
    const range = field === undefined ? undefined : this.#ranges.get(field);
    if (hasHighlights()) {
      if (range) CSS.highlights.set(CURRENT_HIGHLIGHT, Object.assign(new Highlight(range), { priority: 1 }));
      else CSS.highlights.delete(CURRENT_HIGHLIGHT);
    }
    for (const [each, marks] of this.#marks) for (const mark of marks) mark.classList.toggle('current', each === field);
  }

  rangeOf(field: string): Range | undefined {
    return this.#ranges.get(field);
  }

  /** Returns the field whose evidence is at a point of the post; the shortest if there are several. */
  fieldAt(node: Node, offset: number): string | undefined {
    return [...this.#ranges]
      .filter(([, range]) => range.isPointInRange(node, offset))
      .sort(([, a], [, b]) => a.toString().length - b.toString().length)[0]?.[0];
  }

  clear(): void {
    this.#ranges = new Map();
    this.#marks.clear();
    if (!('highlights' in CSS)) return;
    CSS.highlights.delete(FOUND_HIGHLIGHT);
    CSS.highlights.delete(CURRENT_HIGHLIGHT);
  }
}

/** Forced colours paint every highlight like a selection, so `<mark>` elements are used there. */
function hasHighlights(): boolean {
  return 'highlights' in CSS && !matchMedia('(forced-colors: active)').matches;
}

/** Puts a `<mark>` around each text of a range. */
function wrapTexts(range: Range): HTMLElement[] {
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
    const marked = node.splitText(start);
    marked.splitText(end - start);
    const mark = document.createElement('mark');
    marked.replaceWith(mark);
    mark.append(marked);
    return mark;
  });
}
