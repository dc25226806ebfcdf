import type { BlogScale } from '../model/rating.js';
import { createElement } from '../platform/create-element.js';
import type { Reading } from '../reading/reading.js';
import { MARKING_ELEMENTS, markingsOf, placeMarking } from './markings.js';
import { markSpoilers } from './spoilers.js';
import { type Undo, wrapNodes } from './wrap.js';

/* A document that nobody looks at: for the command. There are no boxes to measure, and no loader has put elements around classes. */

const MARKED = MARKING_ELEMENTS.flatMap((tag) => [tag, `.${tag}`]).join();
const REVIEW = 'film-review, .film-review';
const BLOCK =
  /^(?:address|article|aside|blockquote|div|dl|figure|footer|h[1-6]|header|hr|main|ol|p|pre|section|table|ul)$/i;
/** Elements in which a `<film-review>` is not allowed as a child. */
const CLOSED = /^(?:ol|ul|dl|table|thead|tbody|tfoot|tr|p|h[1-6]|html|head)$/i;

/**
 * Puts our elements into a parsed document, each around the author's own words, and a `<film-review>` around all of them.
 *
 * @returns how to take each step back, first step first
 */
export function markDocument(document: Document, reading: Reading, scale: BlogScale = {}): Undo[] {
  // The review first: it moves whole nodes, so that words are still where they were read.
  const review = wrapReview(document, reading);
  const isBlock = ({ nodeName }: Element): boolean => BLOCK.test(nodeName);
  const markings = markingsOf(reading, { scale, marked: MARKED, isBlock });
  const placed = markings.flatMap((marking) => placeMarking(marking) ?? []);
  const frame = document.querySelector(REVIEW);
  const spoilers = frame ? markSpoilers(frame, isBlock) : [];
  return [...(review ? [review] : []), ...placed.map(({ undo }) => undo), ...spoilers];
}

/** Puts one `<film-review>` around all that was found, unless the document has one. */
function wrapReview(document: Document, { found }: Reading): Undo | undefined {
  const facts = [...found.values()]
    .flatMap(({ nodes = [], value }) => [...nodes, ...(value ? [value.start.node] : [])])
    .filter((node) => document.documentElement.contains(node));
  if (document.querySelector(REVIEW)) return undefined;
  const isFrame = (node: Node): boolean =>
    !CLOSED.test(node.nodeName) && facts.every((fact) => fact !== node && node.contains(fact));
  let around: Node | null | undefined = facts[0]?.parentNode;
  while (around && !isFrame(around)) around = around.parentNode;
  if (!around || around === document) return undefined;
  const children = [...around.childNodes];
  const holdsFact = (child: Node): boolean => facts.some((node) => child === node || child.contains(node));
  const first = children.findIndex(holdsFact);
  const last = children.findLastIndex(holdsFact);
  return wrapNodes(children.slice(first, last + 1), createElement('film-review', {}, document));
}
