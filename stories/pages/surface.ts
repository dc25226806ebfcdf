import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** The body of a page of demo/, in the theme of its blog: for a box instead of a document. The toolbar says whether it is light or dark. */
export function boxed(css: string, body: TemplateResult): TemplateResult {
  const inBox = css.replace('color-scheme: light dark;', '').replace(/^(:root|body) /gm, '.blog ');
  return html`${unsafeHTML(`<style>${inBox}</style>`)}
    <div class="blog">${body}</div>`;
}

/** What stands in the body of a document, without its scripts. */
export function bodyOf(page: string): TemplateResult {
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  for (const script of body.querySelectorAll('script:not([type$="json"])')) script.remove();
  // The other pages of demo/ are not in the Storybook, so their names lead nowhere.
  for (const link of body.querySelectorAll('a[href$=".html"], a[href="./"]')) link.removeAttribute('href');
  return html`${unsafeHTML(body.innerHTML)}`;
}
