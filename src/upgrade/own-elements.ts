import { moveTo } from '../base/move-to.js';

/* The elements that the loader itself puts into a page. `restore()` on a review takes them away too, so that the page is, byte for
   byte, what it was. */

const around = new WeakMap<Element, () => void>();
const released = new WeakSet<Element>();

/** Where an element goes: before a node, or at the end of the parent. */
export interface Place {
  parent: Node;
  before: Node | null;
  /** Whose wish it is; after `restore()` it is none any more. */
  wish: Element;
}

/** Puts an element around neighbouring nodes, which may be none. */
export function putAround(nodes: readonly Node[], made: HTMLElement, { parent, before, wish }: Place): void {
  parent.insertBefore(made, before);
  for (const node of nodes) moveTo(made, node);
  around.set(made, () => {
    /* A review has taken its own away by now, and what came later is somebody's; other elements still hold words that they made. */
    const content = made.localName === 'film-review' ? [...made.childNodes] : nodes;
    around.delete(made);
    released.add(wish);
    const now = made.parentNode;
    if (!now) return;
    for (const node of content) moveTo(now, node, made);
    made.remove();
  });
}

/** Whether a reader, or the page's own script, wants an element left as its author wrote it. */
export function isReleased(element: Element): boolean {
  return released.has(element);
}

/** Takes the loader's own elements away wherever a review gives its post back. @returns how to stop */
export function takeAwayOnRestore(root: Document): () => void {
  const takeAway = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    for (const element of [...target.querySelectorAll('*')].reverse()) around.get(element)?.();
    around.get(target)?.();
  };
  // The report does not bubble, but everything passes by on its way down.
  root.addEventListener('review-restore', takeAway, true);
  return () => root.removeEventListener('review-restore', takeAway, true);
}
