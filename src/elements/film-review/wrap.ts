import type { LitElement } from 'lit';
import { moveTo } from '../../base/move-to.js';
import { isBlank } from '../../reading/node-runs.js';
import type { Point, Span } from '../../reading/reading.js';

/** Takes back one change of the document. */
export type Undo = () => void;

/**
 * Puts a wrapper around a stretch of the document, in place. Text at the ends is split, elements never are: a stretch that
 * begins inside one element and ends inside another cannot be wrapped.
 *
 * @returns how to take it back, or `undefined` where nothing was changed
 */
export function wrapSpan({ start, end }: Span, wrapper: HTMLElement): Undo | undefined {
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const parent = range.commonAncestorContainer;
  if (parent.nodeType === Node.TEXT_NODE) {
    const text = parent as Text;
    if (end.offset < text.length) text.splitText(end.offset);
    return wrapNodes([start.offset > 0 ? text.splitText(start.offset) : text], wrapper);
  }
  const last = edgeBelow(parent, end, 'end');
  const first = edgeBelow(parent, start, 'start');
  if (!first || !last) return undefined;
  const nodes: Node[] = [first];
  while (nodes.at(-1) !== last) nodes.push(nodes.at(-1)!.nextSibling!);
  return wrapNodes(nodes, wrapper);
}

/** Puts a wrapper around neighbouring nodes. @returns how to take it back */
export function wrapNodes(nodes: readonly Node[], wrapper: HTMLElement): Undo {
  const first = nodes[0] as ChildNode;
  first.before(wrapper);
  for (const node of nodes) moveTo(wrapper, node);
  return () => {
    const parent = wrapper.parentNode;
    if (!parent) return;
    for (const node of nodes) moveTo(parent, node, wrapper);
    wrapper.remove();
  };
}

/** Blocks of the author's that are to be wrapped, and where they stand before. */
export class BlockWrap {
  readonly #nodes: readonly Node[];
  readonly wrapper: HTMLElement;
  readonly #frame: Element;
  readonly #before: DOMRect;
  #undo?: Undo;

  /** @param frame - what the place is measured from, since other posts of the page may move as well */
  constructor(nodes: readonly Node[], wrapper: HTMLElement, frame: Element) {
    this.#nodes = nodes;
    this.wrapper = wrapper;
    this.#frame = frame;
    this.#before = boxOf(nodes, frame);
  }

  wrap(): Undo {
    const undo = (this.#undo = wrapNodes(this.#nodes, this.wrapper));
    return undo;
  }

  /** The wrapper's first rendering. */
  get rendered(): Promise<unknown> {
    return (this.wrapper as Partial<LitElement>).updateComplete ?? Promise.resolve();
  }

  /**
   * Takes the wrapper away again where the blocks now stand elsewhere: a theme may style `.entry-content > p`, which a wrapper
   * in between undoes.
   */
  undoIfMoved(): void {
    const after = boxOf(this.#nodes, this.#frame);
    const sides = ['x', 'y', 'width', 'height'] as const;
    if (sides.some((side) => Math.abs(this.#before[side] - after[side]) > 0.5)) this.#undo?.();
  }
}

/** Where nodes stand within a frame. */
function boxOf(nodes: readonly Node[], frame: Element): DOMRect {
  const range = document.createRange();
  range.setStartBefore(nodes[0]!);
  range.setEndAfter(nodes.at(-1)!);
  const { x, y, width, height } = range.getBoundingClientRect();
  const origin = frame.getBoundingClientRect();
  // Where the frame has no box of its own, that is the corner of the window.
  return new DOMRect(x - origin.x, y - origin.y, width, height);
}

/** The child of `parent` that begins (or ends) exactly at a point; splits text to make one, `undefined` inside an element. */
function edgeBelow(parent: Node, { node, offset }: Point, side: 'start' | 'end'): Node | undefined {
  let at: Node = node;
  if (at.nodeType === Node.TEXT_NODE) {
    const text = at as Text;
    if (side === 'start' && offset > 0) at = text.splitText(offset);
    if (side === 'end' && offset < text.length) text.splitText(offset);
  }
  while (at.parentNode !== parent) {
    let beyond = side === 'start' ? at.previousSibling : at.nextSibling;
    while (beyond && isBlank(beyond)) beyond = side === 'start' ? beyond.previousSibling : beyond.nextSibling;
    if (beyond || !at.parentNode) return undefined;
    at = at.parentNode;
  }
  return at;
}
