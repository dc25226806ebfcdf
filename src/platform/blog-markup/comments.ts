/* See posts.ts for the platforms. */

/** The list of comments; the first selector that finds something counts. */
export const COMMENT_LIST: readonly string[] = [
  '.comment-list, .commentlist, .wp-block-comment-template',
  '#comments ol',
];

/** A comment in such a list: WordPress's older walker (`li > div.comment-body`) and its HTML5 one (`li > article.comment-body`). */
export const COMMENT =
  'li.comment, li.pingback, li.trackback, li[id^="comment-"], li[id^="li-comment-"], .comment-list > li, .commentlist > li, .wp-block-comment-template > li, .children > li';

/** What may be a comment in other markup, by its class or its place; the first selector that finds something counts. */
export const PERHAPS_COMMENT: readonly string[] = [
  ':is(div, article, li, section, table).comment',
  ':is(div, article, li)[id^="comment-"]:not(#comment-form, #comment-list, #comment-area, #comment-wrap, #comment-section)',
  ':is(div, article, li, table):is(.comment-item, .commentaire, .comentario, .kommentar, .reactie, .talk-comment, .comment-entry, .comment-block, .entry-comment, .blogComment, .ob-comment, .commentbody, .response)',
  ':is(ol, ul):is(.comments, .comentarios, .commentaires, .kommentare, .reacties, .comments-list) > li',
  'dl:is(#comments-block, .comments) > dt',
  ':is(#comments, .comments) > ol > li',
];

/** A link from another blog. */
export const PINGBACK = '.pingback, .trackback';

/** A comment by the author of the post. */
export const BY_POST_AUTHOR = '.bypostauthor';

/** A comment that waits for a moderator. */
export const AWAITING_MODERATION = '.comment-awaiting-moderation';

export const COMMENT_AUTHOR = '.fn, .comment-author-name, .wp-block-comment-author-name, .comment-header .user';
export const COMMENT_AVATAR = '.avatar';
export const COMMENT_TEXT =
  '.comment-content, .comment-text, .wp-block-comment-content, .ast-comment-content, [itemprop="text"]';
/** What themes put into that text that the commenter did not write. */
export const IN_COMMENT_TEXT: string = `.reply, .reply-container, .ast-comment-edit-reply-wrap, ${AWAITING_MODERATION}`;
export const COMMENT_DATE =
  'time[datetime], [data-datetime], .comment-meta a, .comment-metadata a, .comment-date, .comment_date, .datetime';

/** The holder of a comment's parts, within its item of the list. */
export const COMMENT_HOLDER = ':scope > .comment-body, :scope > article';

/** The parts of a comment that are not its text. */
export const BESIDE_COMMENT_TEXT: string = `.comment-author, .comment-meta, .comment-metadata, .reply, .children, ${COMMENT}, ${AWAITING_MODERATION}, header, footer, ol.comment-list`;
