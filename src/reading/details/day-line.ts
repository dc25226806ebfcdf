import type { Draft } from '../draft.js';
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
    facts.set('publishedAt', { from: 'pattern', lines: [line] });
    return;
  }
}
