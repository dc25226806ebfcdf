import type { Point } from '../reading/reading.js';
import type { Undo } from './wrap.js';

const NAME = 'film-review-label';
/** What names may be in. */
const IN_LINE = 'a, b, strong, em, i, span';

/**
 * Sets words of the author's apart without touching them: https://drafts.csswg.org/css-highlight-api-1/. Where the browser does
 * not know how, they look as they did. So they do in forced colours: there a browser paints every highlight as it paints a
 * selection, whatever its style says. @returns how to take it back
 */
export function emphasise(ranges: readonly Range[]): Undo {
  if (!('highlights' in CSS) || ranges.length === 0) return () => {};
  const forced = matchMedia('(forced-colors: active)');
  const set = (isSet: boolean): void => {
    const highlight = CSS.highlights.get(NAME) ?? new Highlight();
    for (const range of ranges) highlight[isSet ? 'add' : 'delete'](range);
    if (highlight.size > 0) CSS.highlights.set(NAME, highlight);
    else CSS.highlights.delete(NAME);
  };
  const update = (): void => set(!forced.matches);
  update();
  forced.addEventListener('change', update);
  return () => {
    forced.removeEventListener('change', update);
    set(false);
  };
}

/** The words in the same line before an element: the label of what stands in it. */
export function labelBefore(element: Element): Range | undefined {
  let at: Element = element;
  // The name may stand in a link, and the label before that.
  while (!at.previousSibling && at.parentElement?.matches(IN_LINE)) at = at.parentElement;
  const text = at.previousSibling;
  if (!(text instanceof Text) || !/\S/.test(text.data)) return undefined;
  return rangeIn(text, /[^\n]*\s*$/);
}

/** The words in the same line before a place: the label of what begins there. */
export function labelBeforePlace({ node, offset }: Point): Range | undefined {
  if (!(node instanceof Text)) return undefined;
  if (/\S/.test(node.data.slice(0, offset))) return rangeIn(node, /[^\n]*$/, offset);
  const { parentElement } = node;
  return parentElement?.matches(IN_LINE) ? labelBefore(parentElement) : undefined;
}

/** The words at the beginning of an element that end with a colon. */
export function labelInside(element: Element): Range | undefined {
  const text = document
    .createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
      /\S/.test((node as Text).data) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
    )
    .nextNode();
  return text ? rangeIn(text as Text, /^[^:：]{1,40}[:：]/) : undefined;
}

/** A year in brackets at the end of an element: `(2014)`. */
export function yearInside(element: Element): Range | undefined {
  const text = element.lastChild;
  return text instanceof Text ? rangeIn(text, /\((?:18|19|20)\d\d\)\s*$/) : undefined;
}

function rangeIn(text: Text, pattern: RegExp, end?: number): Range | undefined {
  const match = pattern.exec(text.data.slice(0, end));
  if (!match) return undefined;
  const range = document.createRange();
  range.setStart(text, match.index);
  range.setEnd(text, match.index + match[0].length);
  return range;
}
