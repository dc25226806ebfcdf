import { COMMENTS } from '../platform/blog-markup/comment-area.js';
import { createElement } from '../platform/create-element.js';
import { attribute, contains, isElement, matches, propertyOf, queryAll, queryOne } from '../reading/dom.js';
import { type MarkedSpoiler, markedSpoilers, type SpoilerMark } from '../reading/fields/spoilers.js';
import { isBlank } from '../reading/lines/node-runs.js';
import { walk } from '../reading/lines/walk.js';
import { STRANGERS } from '../safety/strangers.js';
import { type Undo, wrapNodes, wrapSpan } from './wrap.js';

/* The elements around what an untouched post marks as a spoiler (reading/fields/spoilers.ts). */

const TAG = 'spoiler-text';
/** Where marks mean nothing, or somebody else's code looks after them. */
const SKIPPED = `code, pre, kbd, samp, script, style, template, textarea, button, select, svg, math, comment-thread, comment-form, ${COMMENTS}, ${STRANGERS}, ${TAG}, .${TAG}, [data-part="spoiler-mark"]`;
/** What `markSpoilers` puts in. */
export const MARKED_SPOILER: string = `${TAG}, [data-part="spoiler-mark"]`;
/** Plugins have scripts of their own that show a spoiler. */
const SCRIPTED = 'button, input, label, script, [onclick], [role="button"]';
const MAX_SPOILERS = 100;

/**
 * Puts a `<spoiler-text>` around each stretch of a post that is marked as a spoiler: `[spoiler]…[/spoiler]`, `||…||`, the class
 * `spoiler`, and "SPOILERS AHEAD" … "END OF SPOILERS". The element hides the marks, notices stay.
 *
 * @param isBlock - whether an element is a box of its own
 * @returns how to take each step back, first step first
 */
export function markSpoilers(root: Element, isBlock: (element: Element) => boolean): Undo[] {
  const steps: Undo[] = [];
  const words = propertyOf(root, 'textContent') ?? '';
  if (queryOne(root, '.spoiler')) markClasses(root, steps);
  if (!/spoiler|\|\|/i.test(words)) return steps;
  const texts = textsIn(root);
  const lineOf = (text: number): Element | undefined => lineAround(texts[text] as Text, isBlock);
  // From the last to the first: splitting a text leaves what is before it.
  const spoilers = markedSpoilers(
    texts.map(({ data }) => data),
    lineOf,
  ).reverse();
  for (const spoiler of spoilers) wrapSpoiler(root, texts, spoiler, steps);
  return steps;
}

function markClasses(root: Element, steps: Undo[]): void {
  let count = 0;
  for (const element of queryAll(root, '.spoiler')) {
    const isInside = element.parentElement?.closest(`.spoiler, ${SKIPPED}`) != null;
    if (isInside || matches(element, SKIPPED) || matches(element, `a, ${SCRIPTED}`) || queryOne(element, SCRIPTED))
      continue;
    if (!/\S/.test(propertyOf(element, 'textContent') ?? '') || ++count > MAX_SPOILERS) continue;
    steps.push(wrapNodes([element], createElement(TAG, {}, element.ownerDocument)));
  }
}

function textsIn(root: Element): Text[] {
  const texts: Text[] = [];
  walk(
    root,
    (node) => {
      if (propertyOf(node, 'nodeType') === 3) texts.push(node as Text);
      return isElement(node) && !matches(node, SKIPPED) && attribute(node, 'hidden') === null;
    },
    () => {},
  );
  return texts;
}

function lineAround(node: Node, isBlock: (element: Element) => boolean): Element | undefined {
  let at = propertyOf(node, 'parentElement');
  while (at && !isBlock(at)) at = at.parentElement;
  return at ?? undefined;
}

function wrapSpoiler(root: Element, texts: readonly Text[], spoiler: MarkedSpoiler, steps: Undo[]): void {
  const { isNotice } = spoiler;
  // Each split is a step of its own: an element around a mark, or none.
  const hideMark = ({ text, start, end }: SpoilerMark): Node | undefined => {
    const node = texts[text] as Text;
    const wrapper = createElement('span', isNotice ? {} : { 'data-part': 'spoiler-mark' }, node.ownerDocument);
    const undo = wrapSpan({ start: { node, offset: start }, end: { node, offset: end } }, wrapper);
    if (undo) steps.push(undo);
    return undo && wrapper;
  };
  const end = hideMark(spoiler.last);
  const start = hideMark(spoiler.first);
  if (!start || !end) return;
  const first = isNotice ? start : outermost(start, root, end, 'previousSibling');
  const last = isNotice ? end : outermost(end, root, start, 'nextSibling');
  const parts = partsBetween(root, first === start ? nodeAfter(start, root) : first, last, last !== end);
  for (const nodes of parts) steps.push(wrapNodes(nodes, createElement(TAG, {}, root.ownerDocument)));
}

/** The runs of neighbours from a node to another, each as far out as it is whole. */
function partsBetween(root: Element, first: Node | null, last: Node, isLastWithin: boolean): Node[][] {
  const parts: Node[][] = [];
  for (let node = first; node && (node !== last || isLastWithin);) {
    if (node !== last && contains(node, last)) {
      node = propertyOf(node, 'firstChild');
      continue;
    }
    const whole = node === last ? last : outermost(node, root, last, 'previousSibling');
    const before = parts.at(-1)?.at(-1);
    if (before && propertyOf(before, 'nextSibling') === whole) parts.at(-1)!.push(whole);
    else parts.push([whole]);
    if (whole === last) break;
    node = nodeAfter(whole, root);
  }
  return parts.flatMap((nodes) => withoutBlanks(nodes));
}

/** The outermost element of which a node is the beginning, or the end, and which does not reach another node. */
function outermost(node: Node, root: Element, other: Node, side: 'previousSibling' | 'nextSibling'): Node {
  let at = node;
  while (!beside(at, side)) {
    const parent: Node | null = propertyOf(at, 'parentNode');
    if (!parent || parent === root || contains(parent, other)) break;
    at = parent;
  }
  return at;
}

function beside(node: Node, side: 'previousSibling' | 'nextSibling'): Node | undefined {
  let at = propertyOf(node, side);
  while (at && isBlank(at)) at = propertyOf(at, side);
  return at ?? undefined;
}

function withoutBlanks(nodes: Node[]): Node[][] {
  const first = nodes.findIndex((node) => !isBlank(node));
  return first < 0 ? [] : [nodes.slice(first, nodes.findLastIndex((node) => !isBlank(node)) + 1)];
}

function nodeAfter(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at && at !== root && !propertyOf(at, 'nextSibling')) at = propertyOf(at, 'parentNode');
  return at && at !== root ? propertyOf(at, 'nextSibling') : null;
}
