import type { Draft } from '../draft.js';
import { isName } from '../people.js';
import { isDate } from '../title.js';
import { readDay } from './dates.js';

const FIRST_LINES = 5;

/** The date that stands above or below the heading of a post. */
export function readPublishedDay({ lines, words, review, facts, labelled }: Draft): void {
  if (review.publishedAt) return;
  for (const line of lines.slice(0, FIRST_LINES)) {
    if (labelled.has(line)) continue;
    const day = isDate(line.text, words) ? readDay(line.text, words) : undefined;
    if (!day) continue;
    review.publishedAt = day;
    /* "Ann Bell, 22 January 2024" */
    const name = line.text.slice(0, Math.max(0, line.text.search(words.day))).replace(/[\s,|·–-]+$/, '');
    if (!review.author && name.includes(' ') && isName(name) && line !== facts.get('title')?.lines[0]) {
      review.author = { name };
      facts.set('author', { from: 'pattern', lines: [line], value: { line, start: 0, end: name.length } });
    }
    facts.set('publishedAt', { from: 'pattern', lines: [line] });
    return;
  }
}
