import { type AllowedMarkup, COMMENT_MARKUP, LINK_ATTRIBUTES, makeLinkSafe } from './allowed-markup.js';

/* The browser's own sanitiser is not yet among TypeScript's types: https://wicg.github.io/sanitizer-api/ */
interface SanitizingElement extends Element {
  setHTML(html: string, options: { sanitizer: object }): void;
}

/** For the browser's sanitiser: https://wicg.github.io/sanitizer-api/#dictdef-sanitizerconfig */
const nativeConfiguration = ({ elements, unwrapped }: AllowedMarkup): object => ({
  elements: [...elements, { name: 'a', attributes: LINK_ATTRIBUTES }, { name: 'img', attributes: ['alt'] }],
  replaceWithChildrenElements: unwrapped,
  attributes: [],
  comments: false,
  dataAttributes: false,
});

/** For DOMPurify, which unwraps what is not allowed by itself. */
const purifyConfiguration = ({ elements }: AllowedMarkup) => ({
  ALLOWED_TAGS: [...elements, 'a', 'img'],
  ALLOWED_ATTR: [...LINK_ATTRIBUTES, 'alt'],
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
  dropOtherNodes(holder);
  for (const picture of holder.querySelectorAll('img')) picture.replaceWith(picture.alt);
  for (const element of holder.querySelectorAll('*')) {
    if (element instanceof HTMLAnchorElement) {
      makeLinkSafe(element);
      if (!element.textContent.trim()) element.append(element.href.replace(/^\w+:(?:\/\/)?/, ''));
    } else for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  if (!isWanted()) return;
  const clean = document.createDocumentFragment();
  while (holder.firstChild) clean.append(holder.firstChild);
  target.replaceChildren(clean);
}

/** Elements and text stay. Newer browsers parse `<?php ... ?>` to a processing instruction, and their sanitiser keeps it. */
function dropOtherNodes(root: Element): void {
  const otherNodes = ~(NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const walker = document.createTreeWalker(root, otherNodes >>> 0);
  const others: ChildNode[] = [];
  while (walker.nextNode()) others.push(walker.currentNode as ChildNode);
  for (const node of others) node.remove();
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
