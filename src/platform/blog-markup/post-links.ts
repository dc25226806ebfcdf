/* See posts.ts for the platforms. */

/** What a theme names as the title of a post. */
export const NAMED_TITLE = '.entry-title, .post-title, .p-name, .wp-block-post-title';

/** What else may be the title of a post. */
export const HEADING = 'h1, h2, h3, h4';

const LINKING_TITLE = `:is(${HEADING}, ${NAMED_TITLE})`;

/** The link in the title of a post, to the post's own page. */
export const TITLE_LINK: string = `:is(${LINKING_TITLE} > a[href], a[rel~=bookmark]:is(${LINKING_TITLE} a), a.u-url:is(${LINKING_TITLE} a))`;

/** The link to a post's own page. */
export const POST_LINK =
  '.entry-title a[href], .post-title a[href], a[rel~="bookmark"][href], .u-url[href], h1 a[href], h2 a[href], h3 a[href]';

/** The same where it is marked as such, not only a heading. */
export const OWN_POST_LINK = 'a.u-url, .entry-title a, .post-title a, a[rel~="bookmark"]';
