import { COMMENT_FORMS } from '../../../platform/blog-markup/comment-form.js';
import { NOT_STRANGERS } from '../../../safety/strangers.js';

/* How a page is known to be one of a WordPress blog, and which comment form it has. Small, because every review asks it. */

const FORM_ACTION = /\/wp-comments-post\.php$/;
/** The posts, reviews and threads of a page: a form in one belongs to no other. */
const OWNERS = 'film-review, comment-thread, [id^="post-"]';

/** Where a form is sent; `undefined` where it names no address of its own. A field may be named `action`, so not the property. */
export function addressOf(form: Element): URL | undefined {
  const action = form.getAttribute('action');
  return action && URL.canParse(action, form.baseURI) ? new URL(action, form.baseURI) : undefined;
}

/** Whether a form is a WordPress blog's own comment form, on the blog's own site. */
export function isWordPressForm(form: Element): form is HTMLFormElement {
  const { origin, pathname = '' } = addressOf(form) ?? {};
  return form.localName === 'form' && origin === location.origin && FORM_ACTION.test(pathname);
}

/** Returns the page's own comment forms for a place: those inside, else those in the nearest element around it that has some. */
export function pageFormsFor(place: Element): HTMLFormElement[] {
  for (let scope: Element | null = place; scope; scope = scope.parentElement) {
    const forms = [...scope.querySelectorAll<HTMLFormElement>(`:is(${COMMENT_FORMS})${NOT_STRANGERS}`)].filter(
      (form) => form.closest(OWNERS)?.contains(place) ?? true,
    );
    if (forms.length) return forms;
  }
  return [];
}

/** The root of the REST interface of the blog that a page belongs to, as far as the page says it. */
export function restRootOf(page: Document): string | undefined {
  const link = page.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]')?.href;
  return link && URL.canParse(link) ? link : undefined;
}

/** Whether a page is one of a live WordPress blog, which keeps the comments; a copy of the page elsewhere is none. */
export function isWordPressPage(page: Document): boolean {
  const root = restRootOf(page);
  return root !== undefined && new URL(root).origin === location.origin;
}
