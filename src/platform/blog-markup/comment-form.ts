/* See posts.ts for the platforms. */

/** The place of the comment form. */
export const COMMENT_FORM = '#respond, .comment-respond';

/** The form itself, also one that holds nothing but a frame. */
export const COMMENT_FORMS =
  '#respond form, .comment-respond form, form#commentform, form[action*="/wp-comments-post.php"], form:has([name="comment_post_ID"])';

/** What WordPress prints to answer a comment. */
export const REPLY_LINK = 'a.comment-reply-link, .wp-block-comment-reply-link a';

/** What WordPress prints to give up a reply. */
export const CANCEL_REPLY = '#cancel-comment-reply-link';

/** What WordPress's script for replies leaves where the form was, while that is below a comment. */
export const FORM_PLACEHOLDER = '#wp-temp-form-div';

/** The address of that place on its page. */
export const COMMENT_FORM_ID = '#respond';

/** What WordPress prints in place of its comment form, where it wants an account. */
export const MUST_SIGN_IN = '.must-log-in';

/** A post that has a password. */
export const PASSWORD_POST = '.post-password-form, .post-password-required, .post-password-protected';

/** What WordPress prints for a commenter with an account: a class of the page's body, and a line in the form. */
export const SIGNED_IN_BODY = '.logged-in';
export const SIGNED_IN_FORM = '.logged-in-as';
