import { ownOptions } from './own-values.js';
import { canStart } from './page/can-start.js';

/** How far from the screen an element is when its code is fetched, so that it is there when it comes into view. */
const NEAR_MARGIN = '1200px';

/**
 * Fetches an element's code when the first of its kind comes near the screen: most readers of a review never scroll to its
 * comments. An address that names a comment, and printing, fetch it at once. Until then the author's own content stands.
 *
 * @param load - imports the module that defines the element
 * @param root - where it is looked for; without it, in the whole document
 * @returns how to stop waiting
 */
export function defineWhenNear(tag: string, load: () => Promise<unknown>, root?: ParentNode & Node): () => void {
  if (typeof document === 'undefined' || !canStart() || customElements.get(tag)) return () => {};
  const within = root ?? document;
  const seen = new WeakSet<Element>();
  const fetchNow = () => {
    stop();
    void load();
  };
  const near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && fetchNow(), {
    rootMargin: NEAR_MARGIN,
  });
  const arrivals = new MutationObserver(() => look());
  const look = () => {
    for (const element of within.querySelectorAll(tag)) {
      if (/^#(comment|respond)/.test(location.hash)) return fetchNow();
      if (!seen.has(element)) near.observe(element);
      seen.add(element);
    }
  };
  const stop = () => {
    near.disconnect();
    arrivals.disconnect();
    removeEventListener('beforeprint', fetchNow);
    removeEventListener('hashchange', look);
  };
  addEventListener('beforeprint', fetchNow);
  addEventListener('hashchange', look);
  arrivals.observe(within, ownOptions({ childList: true, subtree: true }));
  look();
  return stop;
}
