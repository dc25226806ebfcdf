import type { Words } from './words.js';

const COUNTED = String.raw`^(?:%reply%|%comments%) ?[:：]? ?(?:[(（](\d{1,6})[)）]$|(\d{1,6}|%none%(?!\p{L}))(?= |$))|(?:^[(（]?|^(?:posted|publi|pubbl|gepost|geplaatst|eingestellt|by).{5,60} )(\d{1,6}|%none%|%numbers%)[)）]? ?%comments%(?!\p{L})`;

/** The number of comments that a line states ("5 comments", "No responses", "Comments (3)"), or `null`. */
export function countedComments(text: string, words: Words): number | null {
  if (text.length > 100) return null;
  const match = words.pattern(COUNTED).exec(text);
  const count = match && (match[1] ?? match[2] ?? match[3]!);
  return count === null ? null : Number(count) || words.numberOf(count.toLowerCase());
}
