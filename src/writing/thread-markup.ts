import { growTree, MAX_DEPTH } from '../comments/store/comment-tree.js';
import { type BodyWords, itemMarkup, listMarkup } from '../comments/view/comment-markup.js';
import { type CommentRow, groupRows, isPingback, rowsOf, topRows } from '../comments/view/comment-rows.js';
import { directionOf, type MarkupContext } from '../comments/view/comment-words.js';
import type { Comment } from '../model/comment.js';
import { plainTextMarkup } from '../safety/plain-text.js';
import { markup, type PreparedMarkup } from '../safety/prepared-markup.js';
import { simpleMarkup } from '../safety/simple-markup.js';
import { htmlToText } from './html-to-text.js';
import type { Locale } from './locale.js';

/**
 * Returns the thread below a review, as `<comment-thread>` writes it, so that the element can hydrate these nodes. Comments that are not
 * published are left out.
 */
export function threadMarkup(comments: readonly Comment[], locale: Locale): PreparedMarkup | undefined {
  const shown = comments.filter(({ status }) => status === 'published');
  if (shown.length === 0) return undefined;
  const { words } = locale;
  const context: MarkupContext = {
    terms: { ...words, deleted: '', missingParent: '', pending: '', readMore: '', unreadable: '' },
    time: (iso) => ({ short: locale.date(iso) }),
    isTaken: () => false,
    isPrinted: true,
  };
  const { roots } = growTree(shown, 'oldest');
  const lists = listsOf(topRows(roots), context);
  // Last and apart: the element shows them elsewhere.
  const pingbacks = roots.filter(isPingback).map((node) => ({ node, depth: 0 }));
  const below = pingbacks.length > 0 && listMarkup(pingbacks.map((row) => item(row, context)));
  return markup`<div class="film-comments comment-list">${lists}${below}</div>`;
}

function listsOf(rows: readonly CommentRow[], context: MarkupContext): PreparedMarkup[] {
  const groups = groupRows(rows, () => undefined);
  return groups.map((group, index) =>
    listMarkup(
      group.rows.map((row) => item(row, context)),
      { isDeferred: index > 0 },
    ),
  );
}

function item({ node, depth, inReplyTo }: CommentRow, context: MarkupContext): PreparedMarkup {
  const replies = depth < MAX_DEPTH ? markup`${listsOf(rowsOf(node.children, depth + 1), context)}` : undefined;
  return itemMarkup(node, inReplyTo, wordsOf(node.comment), replies, context);
}

/** There is no sanitiser without a document, so of HTML that is more than paragraphs and emphasis the words are written. */
function wordsOf({ body: { format, source } }: Comment): BodyWords {
  const simple = format === 'html' ? simpleMarkup(source) : undefined;
  const body = simple ?? plainTextMarkup(format === 'html' ? htmlToText(source) : source);
  return { body, isComplete: true, hasSpoilers: false, direction: directionOf(source) };
}
