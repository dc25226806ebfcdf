import { COMMENTS } from '../../../platform/blog-markup/comment-area.js';
import { PERHAPS_COMMENT } from '../../../platform/blog-markup/comments.js';
import { BESIDE_POST, COUNT_OF_COMMENTS, PERHAPS_COUNT } from '../../../platform/blog-markup/posts.js';
import { attribute, closest, propertyOf, queryAll } from '../../dom.js';
import type { Extraction, LabelParser } from '../../extraction.js';
import type { Words } from '../../languages/words.js';
import { wordsIn } from '../../page-parts/headline.js';

const MAX_COUNT_LENGTH = 160;
const PARTED = /\s*[|｜·•∙　»«]\s*|\s[—–-]\s/u;
const MAX_HEADINGS = 60;
const MAX_COMMENTS = 1000;
const COUNTED = String.raw`^(?:%reply%|%comments%) ?[:：]? ?(?:[(（](\d{1,6})[)）]$|(\d{1,6}|%none%(?!\p{L}))(?= |$))|(?:^[(（]?|^[^:]{3,25}: |^(?:posted|publi|pubbl|gepost|geplaatst|eingestellt|by).{5,60} )(\d{1,6}|%none%|%numbers%)[)）]? ?%comments%(?!\p{L})`;

/** The number of comments that a line states ("5 comments", "No responses", "Comments (3)"), alone or beside other parts, or `null`. */
export function countedComments(text: string, words: Words): number | null {
  if (text.length > MAX_COUNT_LENGTH) return null;
  const whole = countIn(text, words);
  if (whole !== null || !PARTED.test(text)) return whole;
  for (const part of text.split(PARTED)) {
    const count = countIn(part.trim(), words);
    if (count !== null) return count;
  }
  return null;
}

function countIn(text: string, words: Words): number | null {
  const match = words.pattern(COUNTED).exec(text);
  const count = match && (match[1] ?? match[2] ?? match[3]!);
  if (count === null) return null;
  const number = words.numberOf(count.toLowerCase());
  // "Een reactie posten", "Une réponse ?" ask for one.
  if (
    number &&
    !/^(?:[:：]|$| (?:on|to|sur|zu|su|en|op|við)(?!\p{L}))/u.test(text.slice(match!.index + match![0].length).trimEnd())
  )
    return null;
  return Number(count) || number;
}

export const commentsLabel: LabelParser = ({ extraction, text }) => {
  const count = extraction.words.pattern(String.raw`^(?:\d{1,6}|%none%(?!\p{L}))`).exec(text);
  if (count) extraction.commentCount = Number(count[0]) || 0;
  return Boolean(count);
};

/** "No comments yet", above a thread without comments; "3 comments", in a link or a box of the page. */
export function parseCommentHeading(extraction: Extraction): void {
  const { page } = extraction;
  if (!page) return;
  for (const icon of queryAll(page.root, 'i[class*="comment"], svg[class*="comment"]')) {
    const beside = propertyOf(icon, 'nextSibling')?.textContent ?? '';
    const number = /^\s*(\d{1,5})(?!\d)/.exec(beside)?.[1];
    if (number) extraction.commentCount ??= Number(number);
  }
  for (const element of [...queryAll(page.root, COUNT_OF_COMMENTS)].slice(0, MAX_HEADINGS)) {
    const count = wordsIn(element);
    extraction.commentCount ??= /^\d{1,5}$/.test(count) ? Number(count) : countedComments(count, extraction.words);
  }
  const places = COMMENTS.split(', ').flatMap((place) => [`${place} h2`, `${place} h3`, `${place} h4`, `${place} > p`]);
  const selector = [...places, PERHAPS_COUNT].join(', ');
  for (const element of [...queryAll(page.root, selector)].slice(0, MAX_HEADINGS)) {
    for (const words of [wordsIn(element), attribute(element, 'aria-label') ?? '']) {
      extraction.commentCount ??= countedComments(words.replace(/^(?:view|show) /i, ''), extraction.words);
    }
  }
  extraction.commentCount ??= countListed(page.root);
}

/** The comments that a page lists in markup of its own; `null` where there are none. */
function countListed(root: ParentNode): number | null {
  for (const selector of PERHAPS_COMMENT) {
    const found = [...queryAll(root, selector)].slice(0, MAX_COMMENTS + 1);
    const own = found.filter((each) => !closest(each, BESIDE_POST));
    if (own.length) return own.length > MAX_COMMENTS ? null : own.length;
  }
  return null;
}
