import type { Span } from '../reading/index.js';

/** Puts a wrapper around neighbouring nodes. */
export function wrapNodes(nodes: readonly Node[], wrapper: HTMLElement): void {
  const [first] = nodes;
  if (!first?.parentNode) return;
  first.parentNode.insertBefore(wrapper, first);
  wrapper.append(...nodes);
}

/**
 * Puts a wrapper around a stretch of a page, splitting text at its ends, but never an element: a stretch that begins in one
 * element and ends in another is left alone. Without ranges, which parsers outside browsers do not have.
 */
export function wrapSpan({ start, end }: Span, wrapper: HTMLElement): void {
  if (start.node.nodeType !== 3 || end.node.nodeType !== 3) return;
  if (start.node === end.node) {
    wrapNodes([cut(start.node as Text, start.offset, end.offset)], wrapper);
    return;
  }
  const parent = start.node.parentNode;
  const isWhole = start.node.textContent!.slice(0, start.offset).trim() === '';
  /* From a text to a later one beside it, whatever stands between them. */
  if (!parent || end.node.parentNode !== parent) return;
  const last = cut(end.node as Text, 0, end.offset);
  const first = isWhole ? start.node : cut(start.node as Text, start.offset, start.node.textContent!.length);
  const nodes: Node[] = [first];
  while (nodes.at(-1) !== last) {
    const next = nodes.at(-1)!.nextSibling;
    if (!next) return;
    nodes.push(next);
  }
  wrapNodes(nodes, wrapper);
}

/** Makes a stretch of a text a node of its own; what stands before it stays in the old node. */
function cut(text: Text, from: number, to: number): Text {
  if (to < text.data.length) split(text, to);
  return from > 0 ? split(text, from) : text;
}

/** `splitText`, which not every parser's text has. @returns the new node, with what stands after the place */
function split(text: Text, at: number): Text {
  const rest = text.ownerDocument.createTextNode(text.data.slice(at));
  text.parentNode!.insertBefore(rest, text.nextSibling);
  text.data = text.data.slice(0, at);
  return rest;
}
