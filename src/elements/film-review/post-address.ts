import { toHttpUrl } from '../../model/url.js';
import { NOT_STRANGERS } from '../../safety/strangers.js';

/* Where a post stands on a page of several, its title links to the page of its own. */
const OWN_LINK = ':is(h1, h2, h3, h4, .entry-title, .post-title, .p-name, .wp-block-post-title)';

/**
 * The address of the post within a review: that which its title links to, where this is on the blog itself; else that of the
 * page, as its author wants it known, unless the page holds other posts as well.
 */
export function postAddress(review: Element): string | undefined {
  const link = review.querySelector<HTMLAnchorElement>(
    `:is(${OWN_LINK} > a[href], a[rel~=bookmark]:is(${OWN_LINK} a), a.u-url:is(${OWN_LINK} a))`,
  );
  if (link && link.origin === location.origin) return toHttpUrl(link.href);
  if (document.querySelectorAll(`film-review${NOT_STRANGERS}`).length > 1) return undefined;
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.replace(/#.*/, '');
}
