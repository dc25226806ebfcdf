/* See posts.ts for the platforms. */

/** The comments of a post, with their heading and mostly with the form. */
export const COMMENTS =
  '#comments, .comments-area, .comment-list, .commentlist, .wp-block-comments, .wp-block-post-comments';

/** The place for comments of a theme whose list has no class. */
export const COMMENTS_ID = '#comments';

/** The whole place of the comments, with their heading. */
export const COMMENTS_AREA = '#comments, .comments-area';

/** A list of comments that an author put into `<comment-thread>`. */
export const PUT_COMMENT_LIST = '.comment-list, .commentlist, ol';

/** Links to other pages of the comments. */
export const COMMENT_PAGES = '.comment-navigation, .comments-pagination, .wp-block-comments-pagination';
