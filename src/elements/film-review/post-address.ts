import { toHttpUrl } from '../../model/url.js';
import { HEADING, NAMED_TITLE, TITLE_LINK } from '../../platform/blog-markup/post-links.js';
import { canonicalAddress } from '../../platform/page/page-key.js';

/** The address that the title of a post links to, where it is on the blog itself: on a page of several, the post's own page. */
export function postAddress(nodes: readonly Node[]): string | undefined {
  const link = titleOf(nodes)?.querySelector<HTMLAnchorElement>(TITLE_LINK);
  return link?.origin === location.origin ? toHttpUrl(link.href) : undefined;
}

/** Headings further down may link to the author or to themselves, so only the title counts. */
function titleOf(nodes: readonly Node[]): Element | undefined {
  for (const selector of [NAMED_TITLE, HEADING]) {
    for (const node of nodes) {
      if (!(node instanceof Element)) continue;
      const title = node.matches(selector) ? node : node.querySelector(selector);
      if (title) return title;
    }
  }
  return undefined;
}

/** The address of the page, as its author wants it known. */
export function pageAddress(): string {
  return canonicalAddress() ?? location.href.replace(/#.*/, '');
}
