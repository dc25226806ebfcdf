/** Does something as soon as the whole of a page has arrived. */
export function whenParsed(root: Document | ShadowRoot, act: () => void): void {
  const page = root instanceof ShadowRoot ? root.ownerDocument : root;
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', act, { once: true });
  else act();
}
