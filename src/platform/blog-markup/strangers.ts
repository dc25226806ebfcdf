/* See posts.ts for the platforms. */

/** Where the words of strangers are, whatever the theme: each comment of a list, and its text. */
export const STRANGERS_WORDS =
  ':is(.comment-list,.commentlist)>:is(li,div,article),.wp-block-comment-template,.wp-block-comment-content,.comment-body,.comment-content,.comment-text,[itemprop=comment]';
