/* How a page is known to be one of a live WordPress blog. Small, because every conversation asks it. */

const FORM_ACTION = /\/wp-comments-post\.php$/;

/** Whether a form is a WordPress blog's own comment form, on the blog's own site. */
export function isWordPressForm(form: Element): form is HTMLFormElement {
  const action = form.getAttribute('action') ?? '';
  if (form.localName !== 'form' || !URL.canParse(action, form.baseURI)) return false;
  const { origin, pathname } = new URL(action, form.baseURI);
  return origin === location.origin && FORM_ACTION.test(pathname);
}

/** The root of the REST interface of the blog that a page belongs to, as far as the page says it. */
export function restRootOf(page: Document): string | undefined {
  const link = page.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]')?.href;
  return link && URL.canParse(link) ? link : undefined;
}

/**
 * Whether a conversation at this place is one that the blog itself keeps: the place holds the blog's own form, and the blog's REST
 * interface is on the same site. A saved copy of such a page elsewhere has the form without its blog.
 */
export function isWordPressConversation(place: Element | DocumentFragment): boolean {
  const root = restRootOf(place.ownerDocument);
  if (root === undefined || new URL(root).origin !== location.origin) return false;
  return [...place.querySelectorAll('form')].some(isWordPressForm);
}
