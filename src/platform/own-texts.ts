import { ownOptions } from './own-values.js';

/** The text nodes that an element has made from its attributes: a post is never read from them. */
export const ownTexts: WeakSet<Node> = new WeakSet();

/** Reports every change of the nodes and the text inside. */
export function observeContent(element: Element, observer: MutationObserver): void {
  observer.observe(element, ownOptions({ childList: true, characterData: true, subtree: true }));
}

/**
 * Returns the author's text inside an element, white space folded.
 *
 * @param made - the node that the element made
 * @param ignored - selector of child elements whose text is left out
 */
export function authorText(element: Element, made: Node | undefined, ignored: string): string {
  let text = '';
  for (const node of element.childNodes) {
    // Comments (8) are marks of template engines.
    if (node === made || node.nodeType === 8 || (node as Element).matches?.(ignored)) continue;
    text += node.textContent;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Puts the node that the element made last, unless it is there. */
export function putInside(element: Element, made: Node): void {
  if (made.parentNode !== element) element.append(made);
}
