/*
 * How blog platforms and their themes mark the parts of a page, as selectors. No other file names their classes and ids.
 *
 * | platform                | markup                                                                                      |
 * | ----------------------- | ------------------------------------------------------------------------------------------- |
 * | WordPress, classic      | `.hentry .entry-title .entry-content #comments .commentlist #respond`, `.comment-body`       |
 * | WordPress, block themes | `.wp-block-post-title .wp-block-post-content .wp-block-comments`                             |
 * | Jetpack (WordPress)     | `.sharedaddy .jp-relatedposts .wpcnt`                                                        |
 * | Blogger                 | `.post-outer .post-title .post-body .comment-header .datetime`                               |
 * | Ghost                   | `.post-title .post-content .gh-content`                                                      |
 * | Squarespace             | `.BlogList-item .blog-item .blog-item-content`                                               |
 * | microformats            | `.h-entry .p-name .e-content .p-author .u-url`, classic `.hreview .fn` (microformats.org)    |
 */

/** The post of a page of its own; the first selector that finds something counts. */
export const POST: readonly string[] = ['.hentry, .h-entry, .hreview, .h-review', 'article', 'main'];

/** What holds one post of several. */
export const POST_OF_SEVERAL = 'article, .hentry, .h-entry, .post';

/** What holds a post, of which a box of the hReview form may be a part. */
export const POST_AROUND = 'article, .hentry, .h-entry';

/** The posts of a page; the first selector that finds several counts. */
export const POSTS: readonly string[] = [
  '.hentry, .h-entry',
  '.hreview, .h-review',
  'article.post, .type-post, .wp-block-post',
  '.blog-post, .blog-item, .BlogList-item, .post-outer',
  'article',
  '.post',
];

/** The title of a post; the first selector that finds something counts. */
export const POST_TITLE: readonly string[] = [
  '.entry-title, .wp-block-post-title',
  '.p-item .p-name',
  '.post-title',
  'h1',
];

/** What may be the title of a post, whatever the platform. */
export const ANY_POST_TITLE = '.entry-title, .wp-block-post-title, .post-title, .p-name, h1';

/** An example of a selector that names posts, for documentation. */
export const EXAMPLE_POSTS = '.entry-content';

/** The text of a post; the first selector that finds something counts. */
export const POST_TEXT: readonly string[] = [
  '.entry-content, .wp-block-post-content',
  '.post-content, .gh-content, .blog-item-content',
  '.post-body',
  '.e-content',
];

/** What plugins put into the text of a post: buttons for sharing, related posts, advertisements, what readers rate. */
export const PLUGIN_PARTS =
  '.sharedaddy, .jp-relatedposts, .wpcnt, .post-ratings, .kk-star-ratings, .yasr-visitor-votes, .yasr-vv-stars-title-container, .glsr-summary, .glsr-reviews-wrap, .glsr-form-wrap, .rmp-widgets-container, .wp-review-comment-rating, .user-review-area';

/** What plugins draw the author's own rating in: YASR, WP Review. */
export const OVERALL_RATING = '.yasr-overall-rating, [id^="yasr-overall"], .review-total-wrapper, .review-total-star';

/** The poster of a film among the pictures of a post. */
export const POSTER = '.u-photo, .poster, .poster img, .film-poster img, [itemprop="image"]';

/** The box about the author of a post. */
export const AUTHOR_BOX =
  '.author-info, #entry-author-info, .author-box, .author-bio, .about-author, .post-author-box, .author-card';

/** The name in that box; the first selector that finds something counts. */
export const NAME_IN_AUTHOR_BOX: readonly string[] = [
  '.fn',
  '.author-name, .author-card-name',
  '[rel~="author"]',
  'h1, h2, h3, h4, h5, h6',
];

/** The author's name beside the title; the first selector that finds something counts. */
export const BYLINE: readonly string[] = [
  '.author .fn',
  '.byline .author, .wp-block-post-author__name',
  '.p-author',
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not([itemscope])',
];

/** The name of the blog. */
export const SITE_TITLE = '.site-title, .wp-block-site-title';

/** What surrounds the posts of a page. */
export const FURNITURE =
  'nav, aside, footer, #masthead, .site-header, .widget, .sidebar, .post-navigation, [role="navigation"], [role="complementary"]';
