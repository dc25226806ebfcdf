import { toHttpUrl } from '../../model/url.js';
import { TITLE_LINK } from '../../platform/blog-markup/post-links.js';
import { canonicalAddress } from '../../platform/page/page-key.js';

/** The address that the title of a post links to, where it is on the blog itself: on a page of several, the post's own page. */
export function postAddress(nodes: readonly Node[]): string | undefined {
  for (const node of nodes) {
    const link = node instanceof Element ? node.querySelector<HTMLAnchorElement>(TITLE_LINK) : null;
    if (link) return link.origin === location.origin ? toHttpUrl(link.href) : undefined;
  }
  return undefined;
}

/** The address of the page, as its author wants it known. */
export function pageAddress(): string {
  return canonicalAddress() ?? location.href.replace(/#.*/, '');
}
