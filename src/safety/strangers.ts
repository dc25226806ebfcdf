import { STRANGERS_WORDS } from '../platform/blog-markup/strangers.js';

/**
 * Where a page shows what strangers wrote, whatever its theme: each comment of a list, and its words. A form or a conversation that
 * the page's author put beside the comments is in none of these.
 */
export const STRANGERS: string = `${STRANGERS_WORDS},.film-comment-body`;

/**
 * For the end of a selector: only what the page's author put there. A server that lets unknown elements into comments lets ours in,
 * and a stranger's `<film-review src>` is no review of the page.
 */
export const NOT_STRANGERS: string = `:not(:is(${STRANGERS}) *)`;
