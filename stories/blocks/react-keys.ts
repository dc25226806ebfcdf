/**
 * Lets the elements in a page of documentation behave as on a blog. React renders the frame of the page, and an element adds nothing
 * inside what a framework renders; what a story shows is not rendered by it.
 */
export function hideReactKeys(element: Element): void {
  for (let at: Element | null = element; at; at = at.parentElement)
    for (const key of Object.keys(at))
      // React still finds it; the elements look only at what can be listed.
      if (key.startsWith('__react')) Object.defineProperty(at, key, { enumerable: false });
}
