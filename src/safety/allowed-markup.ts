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

/** Attributes of a link that stay; no other element keeps any. */
export const LINK_ATTRIBUTES: readonly string[] = ['href', 'title'];

/** What every link in a comment carries: no endorsement, no trace to the page it was clicked on. */
export const LINK_REL = 'nofollow ugc noopener noreferrer';
