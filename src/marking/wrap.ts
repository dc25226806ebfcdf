import { moveTo } from '../platform/move-node.js';
import { isBlank } from '../reading/lines/node-runs.js';
import type { Point, Span } from '../reading/reading.js';

/** Takes back one change of a document. */
export type Undo = () => void;

const isText = (node: Node): node is Text => node.nodeType === 3;

/**
 * Puts a wrapper around neighbouring nodes, in place. Nodes keep what is going on in them where the browser can move them so.
 *
 * @returns how to take it back
 */
export function wrapNodes(nodes: readonly Node[], wrapper: HTMLElement): Undo {
  const first = nodes[0] as ChildNode;
  first.before(wrapper);
  for (const node of nodes) moveTo(wrapper, node);
  return () => {
    const parent = wrapper.parentNode;
    if (!parent) return;
    // A text may have been split since, and another element put around some of the nodes.
    while (wrapper.firstChild) moveTo(parent, wrapper.firstChild, wrapper);
    wrapper.remove();
  };
}

/**
 * Puts a wrapper around a stretch of a document, in place. Text at the ends is split, elements never are. Works without ranges,
 * which parsers outside a browser do not have.
 *
 * @returns how to take it back; `undefined` where the stretch begins in one element and ends in another, or is no longer there
 */
export function wrapSpan({ start, end }: Span, wrapper: HTMLElement): Undo | undefined {
  const parent = commonAncestor(start.node, end.node);
  if (start.node === end.node && start.offset >= end.offset) return undefined;
  if (!parent || isBeyondText(start) || isBeyondText(end)) return undefined;
  const splits: Undo[] = [];
  const joinTexts: Undo = () => {
    for (const join of splits.reverse()) join();
  };
  const nodes = isText(parent)
    ? [textBetween(parent, start.offset, end.offset, splits)]
    : childrenBetween(parent, start, end, splits);
  if (!nodes) {
    joinTexts();
    return undefined;
  }
  const unwrap = wrapNodes(nodes, wrapper);
  return () => {
    unwrap();
    joinTexts();
  };
}

function textBetween(text: Text, start: number, end: number, splits: Undo[]): Text {
  if (end < text.data.length) splitText(text, end, splits);
  return splitText(text, start, splits);
}

function childrenBetween(parent: Node, start: Point, end: Point, splits: Undo[]): Node[] | undefined {
  const last = childEndingAt(parent, end, splits);
  const first = childBeginningAt(parent, start, splits);
  if (!first || !last) return undefined;
  const nodes: Node[] = [first];
  for (let node = first; node !== last; nodes.push(node)) {
    if (!node.nextSibling) return undefined;
    node = node.nextSibling;
  }
  return nodes;
}

function commonAncestor(a: Node, b: Node): Node | undefined {
  let node: Node | null = a;
  // Not every parser's text contains itself.
  while (node && node !== b && !node.contains(b)) node = node.parentNode;
  return node ?? undefined;
}

function isBeyondText({ node, offset }: Point): boolean {
  return isText(node) && offset > node.data.length;
}

/**
 * Splits a text.
 *
 * @param splits - gets how to join the parts again
 * @returns the part from the place on: the text itself where the place is its beginning
 */
function splitText(text: Text, at: number, splits: Undo[]): Text {
  if (at === 0) return text;
  const rest = partFrom(text, at);
  const [before, after] = [text.data, rest.data];
  splits.push(() => {
    if (rest.data !== after || rest.previousSibling !== text) return;
    // Where a framework has written the whole text again, the rest is in it already.
    if (text.data === before) text.data += after;
    rest.parentNode!.removeChild(rest);
  });
  return rest;
}

function partFrom(text: Text, at: number): Text {
  // Not every parser's text has `splitText`; where it is there, selections keep their place.
  if ('splitText' in text) return text.splitText(at);
  const { ownerDocument, parentNode, nextSibling, data } = text as Text;
  const rest = ownerDocument.createTextNode(data.slice(at));
  parentNode!.insertBefore(rest, nextSibling);
  (text as Text).data = data.slice(0, at);
  return rest;
}

/** The child of `parent` that begins exactly at a point; splits text to make one. `undefined` inside an element. */
function childBeginningAt(parent: Node, { node, offset }: Point, splits: Undo[]): Node | undefined {
  return childOf(parent, isText(node) ? splitText(node, offset, splits) : node, 'previousSibling');
}

/** The child of `parent` that ends exactly at a point; splits text to make one. `undefined` inside an element. */
function childEndingAt(parent: Node, { node, offset }: Point, splits: Undo[]): Node | undefined {
  if (isText(node) && offset < node.data.length) splitText(node, offset, splits);
  return childOf(parent, node, 'nextSibling');
}

/** Climbs from a node to a child of `parent`, as long as nothing but white space is beside it. */
function childOf(parent: Node, node: Node, side: 'previousSibling' | 'nextSibling'): Node | undefined {
  let child = node;
  while (child.parentNode !== parent) {
    let beside = child[side];
    while (beside && isBlank(beside)) beside = beside[side];
    if (beside || !child.parentNode) return undefined;
    child = child.parentNode;
  }
  return child;
}
