import { findEmptied } from './emptied.js';
import type { Undo } from './wrap.js';

/**
 * Puts back into a review, and into the elements in it, what a filter has moved out of them. The paragraphs that the filter made
 * stay where they are, unless words of the element's own are in one: it is the element's first paragraph then.
 *
 * @param steps - gets how to take each step back, before it is done
 */
export function adopt(review: Element, steps: Undo[]): void {
  for (const { element, holder, content } of findEmptied(review)) {
    const isFirstParagraph = element.hasChildNodes() && !element.previousSibling;
    move(element, holder.parentNode!, isFirstParagraph ? holder : holder.nextSibling, steps);
    if (isFirstParagraph) {
      fill(holder, [...element.childNodes], steps);
      move(holder, element, null, steps);
    }
    fill(element, content, steps);
  }
}

function move(node: Element, parent: Node, before: Node | null, steps: Undo[]): void {
  const { parentNode, nextSibling } = node;
  steps.push(() => parentNode!.insertBefore(node, nextSibling));
  parent.insertBefore(node, before);
}

/** Moves neighbours into an element. What joins them there, such as the rest of a text that is split, goes back with them. */
function fill(element: Element, nodes: readonly ChildNode[], steps: Undo[]): void {
  const from = nodes[0]?.parentNode;
  if (!from) return;
  const next = nodes.at(-1)!.nextSibling;
  const others = new Set(element.childNodes);
  steps.push(() => {
    for (const node of [...element.childNodes]) if (!others.has(node)) from.insertBefore(node, next);
  });
  element.append(...nodes);
}
