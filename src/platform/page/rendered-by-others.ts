/* Frameworks hold on to the nodes that they render, and take them away again by their parents: whatever moved a node breaks the page. */

/**
 * What frameworks leave on the nodes that they render, or on the one that they render into: React (`__reactContainer$`, `Fiber`, `Props`,
 * `InternalInstance`; its `Resources` are on the whole document), Preact, Vue, Angular.
 */
const KEY = /^(?:__react[CFPI]|_reactRoot|__vue|_?_vnode$|__k$|__ngContext)/;
/** Elements that a framework renders into, also before it has begun to. */
const MOUNT =
  '[data-v-app], [data-server-rendered], [data-reactroot], [ng-version], #__next, #__nuxt, #___gatsby, astro-island';

/** Whether a framework renders a node. Svelte and Solid leave no marks, and nobody does in a page that is yet to be hydrated. */
export function isRenderedByOthers(node: Node): boolean {
  // Next.js hydrates the whole document.
  if ('__next_f' in globalThis) return true;
  // No name of a form's field hides the way up from a walker.
  const walker = document.createTreeWalker(node.getRootNode());
  walker.currentNode = node;
  for (let at: Node | null = node; at; at = walker.parentNode()) if (isMarked(at)) return true;
  const { root } = walker;
  return root instanceof ShadowRoot && isRenderedByOthers(root.host);
}

function isMarked(node: Node): boolean {
  return Object.keys(node).some((key) => KEY.test(key)) || (node as Element).matches?.(MOUNT);
}

/** Whether nothing may be added inside an element: the author of the post around it says so, or a framework renders it. */
export function isKept(element: Element): boolean {
  const review: (Element & { content?: string }) | null = element.closest('film-review');
  // A framework sets the property where the element is defined already.
  return (review?.content ?? review?.getAttribute('content')) === 'keep' || isRenderedByOthers(element);
}

/**
 * Returns where an element puts the words that it makes itself: into its content; or, where nothing may be added there, into the slot
 * in its shadow root, which shows them as long as it has no content.
 *
 * @param slot - selects the slot; by default the one without a name
 */
export function placeFor(host: HTMLElement, slot = 'slot:not([name])'): Element {
  return (isKept(host) && host.shadowRoot?.querySelector(slot)) || host;
}
