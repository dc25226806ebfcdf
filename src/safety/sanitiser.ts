import { COMMENT_MARKUP, LINK_ATTRIBUTES, type AllowedMarkup } from './allowed-markup.js';
import { tameLink } from './comment-link.js';

/* The browser's own sanitiser is not yet among TypeScript's types: https://wicg.github.io/sanitizer-api/ */
interface SanitizingElement extends Element {
  setHTML(html: string, options: { sanitizer: object }): void;
}

/** For the browser's sanitiser: https://wicg.github.io/sanitizer-api/#dictdef-sanitizerconfig */
const nativeConfiguration = ({ elements, unwrapped }: AllowedMarkup): object => ({
  elements: [...elements, { name: 'a', attributes: LINK_ATTRIBUTES }],
  replaceWithChildrenElements: unwrapped,
  attributes: [],
  comments: false,
  dataAttributes: false,
});

/** For DOMPurify, which unwraps what is not allowed by itself. */
const purifyConfiguration = ({ elements }: AllowedMarkup) => ({
  ALLOWED_TAGS: [...elements, 'a'],
  ALLOWED_ATTR: [...LINK_ATTRIBUTES],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true as const,
});

/**
 * Puts HTML from outside into an element, cleaned: the only way in which such HTML reaches a page. With the browser's own
 * sanitiser this is done at once; without one, DOMPurify is fetched first; where that cannot be had, the words appear without
 * their markup.
 *
 * @param isWanted - asked before anything is put there: while DOMPurify is fetched, the element may have got other content
 * @param allowed - what stays of it; by default what a stranger's comment may be made of
 */
export async function setSanitisedHtml(
  target: Element,
  html: string,
  isWanted: () => boolean = () => true,
  allowed: AllowedMarkup = COMMENT_MARKUP,
): Promise<void> {
  // Apart from the page, so that nothing of it stands there before all of it is clean.
  const holder = document.createElement('div');
  if ('setHTML' in holder) {
    (holder as Element as SanitizingElement).setHTML(html, { sanitizer: nativeConfiguration(allowed) });
  } else {
    await purify(holder, html, allowed);
  }
  for (const element of holder.querySelectorAll('*')) {
    if (element instanceof HTMLAnchorElement) tameLink(element);
    else for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  if (!isWanted()) return;
  const clean = document.createDocumentFragment();
  while (holder.firstChild) clean.append(holder.firstChild);
  target.replaceChildren(clean);
}

async function purify(holder: Element, html: string, allowed: AllowedMarkup): Promise<void> {
  try {
    const { default: domPurify } = await import('dompurify');
    const clean: unknown = domPurify.sanitize(html, purifyConfiguration(allowed));
    // Where the page's Trusted Types do not allow its policy, DOMPurify gives nothing, and says so only on the console.
    if (!(clean instanceof DocumentFragment)) throw new TypeError('The sanitiser may not work on this page.');
    holder.replaceChildren(clean);
  } catch (error) {
    console.warn('film-review-elements: without a sanitiser, HTML from outside is shown as plain text.', error);
    holder.textContent = html.replace(/<[^<>]*>/g, ' ');
  }
}
