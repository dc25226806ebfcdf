import type { Extraction } from '../extraction.js';
import { isDateLine, MAX_LINE_LENGTH, YEAR_AT_END } from '../lines/forms.js';
import { joinedWords } from '../lines/line.js';
import { countedComments } from './comments/comment-count.js';
import { parseParts } from './facts/parts.js';
import { isLink } from './rating/author-rating.js';
import { readLabelledRating, readRatingLine } from './rating/ratings.js';

/** Parses the lines that state something without a label. */
export function parsePlainLines(extraction: Extraction): void {
  const { lines, words, used, labelled } = extraction;
  lines.forEach((line, index) => {
    const { text } = line;
    if (labelled.has(line)) {
      extraction.lastFactLine = index;
      // "Posted by Ann at 10:00 3 comments:"
      extraction.commentCount ??= countedComments(text, words);
    }
    if (!text || used.has(line) || text.length > MAX_LINE_LENGTH) return;
    // Elsewhere a line of asterisks parts sections.
    const isBelowTitle = index < 4 && /^\*{2,5}$/.test(text);
    const isTold = extraction.namedRatings.size > 1 || isLink(line);
    const rating = isTold ? null : isBelowTitle ? readLabelledRating(text, words) : readRatingLine(text, words);
    const count = countedComments(text, words);
    if (rating) {
      extraction.lastFactLine = index;
      // A number under a label, or in the title, says more than a line of its own; the last of such lines is the verdict.
      const { from } = extraction.facts.get('rating') ?? { from: 'pattern' };
      if (from === 'pattern' || extraction.review.rating?.value === null) extraction.setRating(rating, 'pattern', line);
    } else if (count !== null) extraction.commentCount ??= count;
    else if (isDateLine(line, words)) {
      if (index > 3) return;
    } else {
      const beside = [lines[index - 1], lines[index + 1]].some((other) => other && labelled.has(other));
      const last = text.split(',').at(-1) ?? '';
      const isCredit = beside && !/\d\D+\d{4}$/.test(text) && YEAR_AT_END.test(last.trim());
      if (!extraction.film.certificate && words.pattern('^(?:%certified%)[.!]?$').test(text)) {
        extraction.film.certificate = text.replace(/[.!]$/, '');
        extraction.note('certificate', 'pattern', line, 0, text.length);
      } else if (!parseParts(extraction, line, 0, text.length, isCredit)) return;
    }
    used.add(line);
  });
}

/** The lines that hold no fact, below the title, are the prose. A text without any fact is no review. */
export function parseBody({ facts, used, review, allLines }: Extraction): void {
  if (!facts.size) return;
  const title = facts.get('title')?.lines[0];
  const lines = allLines.slice(title ? allLines.indexOf(title) + 1 : 0).filter((line) => !used.has(line));
  const text = joinedWords(lines, '\n\n');
  if (!text) return;
  review.bodyText = text;
  facts.set('body', { from: 'position', lines });
}
