import { ELEMENTS } from '../elements/registry.js';
import { toHttpUrl } from '../model/url.js';

/* What HTML from outside may be made of. One list for every sanitiser. */

/** What stays of HTML from outside; of links their address and title, and no other attribute of anything. */
export interface AllowedMarkup {
  /** Elements that stay. */
  elements: readonly string[];
  /** Elements that go, leaving what stands inside them. All others go with their content. */
  unwrapped: readonly string[];
}

/** Elements that stay in a stranger's comment. */
export const ALLOWED_ELEMENTS: readonly string[] =
  'abbr b blockquote br cite code del em i ins li ol p pre q s strike strong sub sup ul'.split(' ');

/** Elements that go, leaving what stands inside them. */
export const UNWRAPPED_ELEMENTS: readonly string[] =
  'article big center dd details div dl dt figcaption figure font footer h1 h2 h3 h4 h5 h6 header main kbd mark samp section small span summary table tbody td tfoot th thead tr tt u var'.split(
    ' ',
  );

/** A stranger's comment. */
export const COMMENT_MARKUP: AllowedMarkup = { elements: ALLOWED_ELEMENTS, unwrapped: UNWRAPPED_ELEMENTS };

/** Returns what stays of a whole post that its own author is shown: its headings, tables and blocks too. Pictures are not fetched. */
function postMarkup(): AllowedMarkup {
  const blocks =
    'article dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr main section small summary table tbody td tfoot th thead tr u';
  const containers = 'address aside big caption center fieldset font form kbd label mark nav samp span time tt var';
  return {
    elements: [...ALLOWED_ELEMENTS, ...blocks.split(' ')],
    // Our elements go around the words of a post, so their content stays.
    unwrapped: [...containers.split(' '), ...Object.keys(ELEMENTS)],
  };
}

/** A post that is shown to its own author. */
export const POST_MARKUP: AllowedMarkup = /* @__PURE__ */ postMarkup();

/** Attributes of a link that stay; no other element keeps any. */
export const LINK_ATTRIBUTES: readonly string[] = ['href', 'title'];

/** What every link in a comment carries: no endorsement, no trace to the page it was clicked on. */
export const LINK_REL = 'nofollow ugc noopener noreferrer';

/** In characters. */
const MAX_MAIL_ADDRESS_LENGTH = 2_000;
const MAIL_ADDRESS = /^mailto:[^\s?@]+@[^\s?@]+$/i;

/** Returns the address that a link from outside may have: http(s) or mailto; `undefined` for others. */
export function safeHref(address: string): string | undefined {
  return (
    toHttpUrl(address, document.baseURI) ??
    (address.length < MAX_MAIL_ADDRESS_LENGTH && MAIL_ADDRESS.test(address) ? address : undefined)
  );
}

/** Makes a stranger's link harmless. One with an address that is not allowed becomes text. */
export function makeLinkSafe(link: HTMLAnchorElement): void {
  const href = safeHref(link.getAttribute('href') ?? '');
  link.setAttribute('rel', LINK_REL);
  if (href !== undefined) {
    link.setAttribute('href', href);
    return;
  }
  link.removeAttribute('href');
  // One by one: a link may hold more nodes than a call takes arguments.
  while (link.firstChild) link.before(link.firstChild);
  link.remove();
}
