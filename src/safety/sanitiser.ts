import { ALLOWED_ELEMENTS, LINK_ATTRIBUTES, UNWRAPPED_ELEMENTS } from './allowed-markup.js';
import { tameLink } from './comment-link.js';

/* The browser's own sanitiser is not yet among TypeScript's types: https://wicg.github.io/sanitizer-api/ */
interface SanitizingElement extends Element {
  setHTML(html: string, options: { sanitizer: object }): void;
}

/** For the browser's sanitiser: https://wicg.github.io/sanitizer-api/#dictdef-sanitizerconfig */
const NATIVE_CONFIGURATION: object = {
  elements: [...ALLOWED_ELEMENTS, { name: 'a', attributes: LINK_ATTRIBUTES }],
  replaceWithChildrenElements: UNWRAPPED_ELEMENTS,
  attributes: [],
  comments: false,
  dataAttributes: false,
};

/** For DOMPurify, which unwraps what is not allowed by itself. */
const DOMPURIFY_CONFIGURATION = {
  ALLOWED_TAGS: [...ALLOWED_ELEMENTS, 'a'] as string[],
  ALLOWED_ATTR: [...LINK_ATTRIBUTES] as string[],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true as const,
};

/**
 * Puts HTML from outside into an element, cleaned: the only way in which such HTML reaches a page. With the browser's own
 * sanitiser this is done at once; without one, DOMPurify is fetched first; where that cannot be had, the words appear without
 * their markup.
 */
export async function setSanitisedHtml(target: Element, html: string): Promise<void> {
  if ('setHTML' in target) {
    (target as SanitizingElement).setHTML(html, { sanitizer: NATIVE_CONFIGURATION });
  } else {
    await setPurifiedHtml(target, html);
  }
  target.querySelectorAll('a').forEach(tameLink);
}

async function setPurifiedHtml(target: Element, html: string): Promise<void> {
  try {
    const { default: purify } = await import('dompurify');
    target.replaceChildren(purify.sanitize(html, DOMPURIFY_CONFIGURATION));
  } catch (error) {
    console.warn(
      'film-review-elements: the sanitiser could not be loaded, so comments are shown as plain text.',
      error,
    );
    target.textContent = html.replace(/<[^>]*>/g, ' ');
  }
}
