import { COMMENTS } from '../../../platform/blog-markup/comment-area.js';
import { propertyOf, queryAll } from '../../dom.js';
import type { Extraction, LabelParser } from '../../extraction.js';
import type { Words } from '../../languages/words.js';

const MAX_COUNT_LENGTH = 100;
const MAX_HEADINGS = 10;
const COUNTED = String.raw`^(?:%reply%|%comments%) ?[:：]? ?(?:[(（](\d{1,6})[)）]$|(\d{1,6}|%none%(?!\p{L}))(?= |$))|(?:^[(（]?|^(?:posted|publi|pubbl|gepost|geplaatst|eingestellt|by).{5,60} )(\d{1,6}|%none%|%numbers%)[)）]? ?%comments%(?!\p{L})`;

/** The number of comments that a line states ("5 comments", "No responses", "Comments (3)"), or `null`. */
export function countedComments(text: string, words: Words): number | null {
  if (text.length > MAX_COUNT_LENGTH) return null;
  const match = words.pattern(COUNTED).exec(text);
  const count = match && (match[1] ?? match[2] ?? match[3]!);
  return count === null ? null : Number(count) || words.numberOf(count.toLowerCase());
}

export const commentsLabel: LabelParser = ({ extraction, text }) => {
  const count = extraction.words.pattern(String.raw`^(?:\d{1,6}|%none%(?!\p{L}))`).exec(text);
  if (count) extraction.commentCount = Number(count[0]) || 0;
  return Boolean(count);
};

/** "No comments yet", above a thread without comments. */
export function parseCommentHeading(extraction: Extraction): void {
  const { page } = extraction;
  if (!page) return;
  const selector = COMMENTS.split(', ')
    .flatMap((place) => [`${place} h2`, `${place} h3`, `${place} h4`, `${place} > p`])
    .join(', ');
  for (const element of [...queryAll(page.root, selector)].slice(0, MAX_HEADINGS)) {
    const words = propertyOf(element, 'textContent')?.split(/\s+/).filter(Boolean).join(' ') ?? '';
    extraction.commentCount ??= countedComments(words, extraction.words);
  }
}
