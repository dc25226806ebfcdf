import { ourPolicy } from './policy.js';

/**
 * Parses HTML from outside into a document of its own, to be read and never shown: nothing in it is run or loaded.
 *
 * @throws TypeError where there is no parser of HTML (outside a browser), or where the page's policy allows no policy of ours
 */
export function inertDocument(html: string): Document {
  if (typeof DOMParser === 'undefined') {
    throw new TypeError('There is no DOMParser here to parse HTML with; give a parser as the option "parse".');
  }
  return new DOMParser().parseFromString(ourPolicy().createHTML(html), 'text/html');
}
