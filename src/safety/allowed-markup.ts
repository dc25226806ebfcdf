/* What a stranger's comment may be made of. One list for every sanitiser. */

/** Elements that stay. */
export const ALLOWED_ELEMENTS: readonly string[] =
  'abbr b blockquote br cite code del em i ins li ol p pre q s strike strong sub sup ul'.split(' ');

/** Elements that go, leaving what stands inside them. */
export const UNWRAPPED_ELEMENTS: readonly string[] =
  'article big center dd details div dl dt figcaption figure font footer h1 h2 h3 h4 h5 h6 header main kbd mark samp section small span summary table tbody td tfoot th thead tr tt u var'.split(
    ' ',
  );

/** Attributes of a link that stay; no other element keeps any. */
export const LINK_ATTRIBUTES: readonly string[] = ['href', 'title'];

/** What every link in a comment carries: no endorsement, no trace to the page it was clicked on. */
export const LINK_REL = 'nofollow ugc noopener noreferrer';
