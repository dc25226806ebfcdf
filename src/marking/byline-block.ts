import type { Field, Reading } from '../reading/reading.js';

/* The line of a post that says who wrote it and when. */

/** What a byline does not hold: other facts of the post, and what a move would start again or take from its owner. */
const NOT_BYLINE =
  'h1, h2, h3, h4, h5, h6, p + p, script, style, iframe, form, button, input, select, video, audio, object, embed, review-byline, .review-byline';
const BLOCK = /^(?:p|div|section|header|footer|span|ul|address)$/i;
const MAX_LENGTH = 200;

/** Returns the block that states the author or the date of a post in a line of its own; `undefined` where there is none. */
export function bylineBlock(
  { found }: Reading,
  isBlock: (element: Element) => boolean,
  isTaken: (block: Element) => boolean,
): Element | undefined {
  for (const field of ['author', 'publishedAt'] satisfies Field[]) {
    const fact = found.get(field);
    const node = fact && fact.from !== 'json-ld' ? (fact.value?.start.node ?? fact.nodes?.[0]) : undefined;
    let block = node?.nodeType === 1 ? (node as Element) : node?.parentElement;
    // In the head of a page, or of no box, it is no line.
    while (block && !isBlock(block)) block = block.parentElement;
    if (block && isByline(block) && !isTaken(block)) return block;
  }
  return undefined;
}

function isByline(block: Element): boolean {
  const text = block.textContent?.trim() ?? '';
  if (!BLOCK.test(block.nodeName) || !text || text.length > MAX_LENGTH) return false;
  if (block.querySelector(NOT_BYLINE) || block.closest('review-byline, .review-byline, head, form')) return false;
  // What a plugin defined is its own.
  return ![...block.querySelectorAll('*')].some(
    ({ localName }) => localName.includes('-') && localName !== 'posted-time',
  );
}
