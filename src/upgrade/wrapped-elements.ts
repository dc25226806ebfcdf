import { moveTo } from '../platform/move-node.js';

/* The elements that the loader puts into a page. `restore()` on a review removes them too, so that the page is, byte for byte,
   what it was. */

const unwrappers = new WeakMap<Element, () => void>();
const restored = new WeakSet<Element>();

/** Where an element goes: before a node, or at the end of the parent. */
export interface WrapperPosition {
  parent: Node;
  before: Node | null;
  /** The element that asked for the upgrade. Once it is restored, it is not upgraded again. */
  requester: Element;
}

/** Puts an element around neighbouring nodes, which may be none. */
export function wrapNodes(
  nodes: readonly Node[],
  made: HTMLElement,
  { parent, before, requester }: WrapperPosition,
): void {
  parent.insertBefore(made, before);
  for (const node of nodes) moveTo(made, node);
  unwrappers.set(made, () => {
    /* A review has removed its own by now, and what came later is somebody's; other elements still hold words that they made. */
    const content = made.localName === 'film-review' ? [...made.childNodes] : nodes;
    unwrappers.delete(made);
    restored.add(requester);
    const now = made.parentNode;
    if (!now) return;
    for (const node of content) moveTo(now, node, made);
    made.remove();
  });
}

/** Whether an upgrade of this element was undone, so that it stays as its author wrote it. */
export function isRestored(element: Element): boolean {
  return restored.has(element);
}

/** Removes the loader's own elements wherever a review is restored. @returns how to stop */
export function unwrapOnRestore(root: Document | ShadowRoot): () => void {
  const unwrap = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    for (const element of [...target.querySelectorAll('*')].reverse()) unwrappers.get(element)?.();
    unwrappers.get(target)?.();
  };
  // The report does not bubble, but everything passes by on its way down.
  root.addEventListener('review-restore', unwrap, true);
  return () => root.removeEventListener('review-restore', unwrap, true);
}
