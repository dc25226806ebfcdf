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

/* What WordPress itself and its themes and plugins are fetched from. */
const FILES = [
  'script[src*="/wp-includes/"]',
  'link[href*="/wp-includes/"]',
  'script[src*="/wp-content/"]',
  'link[href*="/wp-content/"]',
];

/* What WordPress prints in the place of its form: it wants the post's password, or an account. */
const NO_FORM = '.post-password-form, .must-log-in';

/**
 * Who keeps the conversation at a place: `wordpress` where the blog's own form is there, or what it prints instead, and its REST
 * interface on the same site;
 * `form` where the blog has its form and hides its interface; `undefined` where no blog is to be seen, as on a copy of its page.
 */
export function keeperOf(place: Element): 'wordpress' | 'form' | undefined {
  const page = place.ownerDocument;
  const hasForm = isWordPressForm(place) || [...place.querySelectorAll('form')].some(isWordPressForm);
  if (!hasForm && !page.querySelector(NO_FORM)) return undefined;
  const root = restRootOf(page);
  if (root !== undefined && new URL(root).origin === location.origin) return 'wordpress';
  return hasForm && page.querySelector(FILES.join()) ? 'form' : undefined;
}
