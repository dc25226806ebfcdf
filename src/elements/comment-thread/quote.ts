import type { CommentFormat } from '../../model/comment.js';

/** More is not quoted than a reader could want to answer at once. */
const LONGEST = 2_000;

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What a reader selected of a comment, else all of it, as a quotation in the format that the comment system takes. */
export function quoteOf(article: Element, format: CommentFormat): string {
  const body = article.querySelector<HTMLElement>('.film-comment-body');
  const selection = getSelection();
  const isWithin =
    selection && !selection.isCollapsed && body?.contains(selection.getRangeAt(0).commonAncestorContainer);
  const words = (isWithin ? selection.toString() : (body?.innerText ?? '')).trim();
  const text = words.length > LONGEST ? `${words.slice(0, LONGEST).toWellFormed()}…` : words;
  if (format === 'html') return `<blockquote>${escape(text)}</blockquote>`;
  return text
    .split(/\n+/)
    .map((line) => `> ${line}`)
    .join('\n>\n');
}
