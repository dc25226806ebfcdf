/** Does something as soon as the whole of a page has arrived. */
export function whenParsed(root: Document, act: () => void): void {
  if (root.readyState === 'loading') root.addEventListener('DOMContentLoaded', act, { once: true });
  else act();
}
