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
 * | Tumblr                  | `.post-content > h2.title`                                                                   |
 * | microformats            | `.h-entry .p-name .e-content .p-author .u-url`, classic `.hreview .fn` (microformats.org)    |
 */

/** The post of a page of its own; the first selector that finds something counts. */
export const POST: readonly string[] = [
  '.hentry, .h-entry, .hreview, .h-review',
  'article',
  'div.post, .type-post, .blog-post, .entry, .post-outer, .itemView, .item-page, .news-single, .blogbody',
  'main',
];

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
export const POST_TITLE: readonly string[] = ['.entry-title, .wp-block-post-title', '.p-item .p-name'];

/** What is mostly its title, where nothing else tells which words are. */
export const PERHAPS_TITLE: readonly string[] = [
  '.post-title, .entry-header h2, .entry-header h3, h3.entry-header, .itemTitle, .article-title, .article_title, .asset-name, h2.title, h3.title, .contentheading, [itemprop~="headline"]',
  'h1',
];

/** What may be the title of a post, whatever the platform. */
export const ANY_POST_TITLE = '.entry-title, .wp-block-post-title, .post-title, .p-name, .post-content > h2.title, h1';

/** An example of a selector that names posts, for documentation. */
export const EXAMPLE_POSTS = '.entry-content';

/** A post or its text: what is around one is more than comments. */
export const POST_OR_TEXT = 'article, .entry-content';

/** The text of a post; the first selector that finds something counts. */
export const POST_TEXT: readonly string[] = [
  '.entry-content, .wp-block-post-content',
  '.post-content, .gh-content, .blog-item-content',
  '.post-body',
  '.e-content',
  '[itemprop~="articleBody"], .entry-body, .itemBody, .body.markup',
];

/** What plugins put into the text of a post: buttons for sharing, related posts, advertisements, what readers rate. */
export const PLUGIN_PARTS =
  '.sharedaddy, .jp-relatedposts, .related-posts, .yarpp-related, .crp_related, .wpcnt, .post-ratings, .kk-star-ratings, .yasr-visitor-votes, .yasr-vv-stars-title-container, .glsr-summary, .glsr-reviews-wrap, .glsr-form-wrap, .rmp-widgets-container, .wp-review-comment-rating, .user-review-area';

/** What holds the author's own number in the boxes of plugins and themes: WP Review, Let's Review, tagDiv, Taqyeem, WP Product Review. */
export const SCORE_OF_PLUGIN =
  ':is([class*="final"], [class*="overall"], [class*="total"]):is([class*="score"], [class*="rating"], [class*="box"], [class*="number"]), [class*="final-score"] .score, .rating-number, .review-score, .score-value, .rating-value, .wppr-review__rating-value, .cb-final-score, .post-score';

/** What readers give. */
export const RATING_OF_READERS =
  ':is([class*="user"], [class*="visitor"], [class*="reader"], [class*="votes"]):is([class*="rat"], [class*="score"], [class*="review"], [class*="star"])';

/** What plugins draw the author's own rating in: YASR, WP Review, Let's Review, tagDiv. */
export const OVERALL_RATING =
  '.yasr-overall-rating, [id^="yasr-overall"], .review-total-wrapper, .review-total-star, [class*="final-score"], .td-review-overall, .elementor-star-rating';

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

/** What may name who wrote a post, by its class; the first selector that finds a name counts. */
export const PERHAPS_BYLINE: readonly string[] = [
  '.post-footer .fn, .post-author .fn, .vcard .fn',
  '[class*="author-name"], [class*="author_name"], [data-hook="user-name"]',
  '[class*="author"] h4, [class*="author"] a, [class*="byline"] a',
  '[class~="author"], [class*="by-author"], [class*="itemAuthor"], [class*="createdby"], .post-author, .entry-author, .posted-by',
  '[class*="byline"]:not([class*="label"]), .username, .ljuser, [class*="field--name-uid"], .autor, .firma, [class*="submitted"]',
];

/** What may hold the comments on a post, by its class. */
export const PERHAPS_COMMENTS =
  '.comments, .entry-comments, .comment-wrapper, .comment-list, .discussion, .comentarios, .commentaires, .kommentare, .reacties, #reacties, .itemComments, .comment-section, .comments-section, #disqus_thread';

/** What may state the number of comments. */
export const PERHAPS_COUNT =
  '[class*="comment"] a, [class*="comment"] h2, [class*="comment"] h3, [class*="comment"] h4, h3[id*="comment"], h4[id*="comment"], a[href*="#comment"], a[href*="#respond"], [class*="coment"] h3, a[href*="disqus"], a[aria-label], button';

/** What holds the number of comments, often with no word beside it: Medium, Substack, Wix. */
export const COUNT_OF_COMMENTS =
  '[class*="responses-count"], [class*="button--responses"], [class*="comment-button"], [data-hook="comment-count"], :is([class*="comment-count"], [class*="comments-count"])';

/** Links to the categories and tags of a post. */
export const POST_KINDS =
  ':is([rel~="tag"], [rel~="category"]), :is([class*="cat-links"], [class*="categor"], [class*="taxonomy"], [class*="labels"], [class*="tags"], [class*="tag-list"]) a';

/** The way from the front page to a post, through its categories. */
export const BREADCRUMBS = '[class*="crumb"]';

/** What lists the parts of a site, whatever its theme; what holds a whole page may be named after one. */
export const MENU = '[class*="menu"]:not(html, body, main, article)';

/** The name of the blog. */
export const SITE_TITLE =
  '.site-title, .wp-block-site-title, #site-title, #blog-title, #banner-header, #header-name, .navbar-brand';

/** The name of the blogger in the box in which Blogger introduces them. */
export const PROFILE_NAME =
  '.profile-name, .profile-name-link, .profile-info > .profile-link:not(.visit-profile), .profile-data .g-profile';

/** What surrounds the posts of a page. */
export const FURNITURE =
  'nav, aside, footer, #masthead, .site-header, .widget:not(.Blog), .sidebar, .post-navigation, [role="navigation"], [role="complementary"]';

/** What stands beside a post, and so not its comments: platforms print these in its footer, or in an `<aside>` below it. */
export const BESIDE_POST = 'form, nav, .sidebar, .widget:not(.Blog), [role="complementary"]';

/** Elements that say when a post appeared, in an attribute or in words. */
export const PUBLISHED =
  'meta[property="article:published_time"], [itemprop~="datePublished"], :is(time, span, abbr):is(.entry-date, .published), time.dt-published, .wp-block-post-date time, .byline-meta-date';

/** The headline of a post where it is no `<h1>`. */
export const ENTRY_TITLE = '.entry-title';
