import type { Draft } from './draft.js';
import { readMinutes } from './duration.js';
import { CERTIFICATE, YEAR_AT_END } from './forms.js';
import type { Line } from './line.js';
import { readLabelledRating } from './ratings.js';

/**
 * Reads facts that share a line without labels: "R; 119 min", "USA 2013", "2011, ****".
 *
 * @param sure - other words say that the line holds facts; without them a duration has to
 * @returns whether the line holds facts
 */
export function readParts(draft: Draft, line: Line, from: number, to: number, sure: boolean): boolean {
  const { film, review, words } = draft;
  let known = sure;
  let at = from;
  const others: [string, number][] = [];
  /* The day of a post is no fact about the film. */
  const whole = line.text.slice(from, to).replace(words.day, (day) => ';'.repeat(day.length));
  /* "1 hour. 58 minutes" is one part. */
  const parts = readMinutes(whole, words)
    ? [whole]
    : whole.split(/([,;|·•/／()]| [-–—~] |\. |\.$| (?=cert(?:ificate)?[ :]))/i);
  for (const part of parts) {
    const plain = part.trim().replace(/^(?:cert|certificate|rated|fsk) (?=\S)/i, '');
    const start = at + part.indexOf(plain);
    at += part.length;
    const minutes = readMinutes(plain, words);
    if (!minutes) others.push([plain, start]);
    else {
      known = true;
      if (!film.runtimeMinutes) draft.note('runtimeMinutes', 'pattern', line, start, start + plain.length);
      film.runtimeMinutes ??= minutes;
    }
  }
  if (!known) return false;
  for (const [plain, start] of others) {
    const end = start + plain.length;
    const year = YEAR_AT_END.exec(plain)?.[1];
    if (year && !film.year) {
      film.year = Number(year);
      const digits = start + plain.lastIndexOf(year);
      draft.note('year', 'pattern', line, digits, digits + 4);
    } else if (!film.certificate && end - start < to - from && CERTIFICATE.test(plain)) {
      film.certificate = plain;
      draft.note('certificate', 'pattern', line, start, end);
    } else if (/^[★*]{2}/.test(plain) && !review.rating) {
      const rating = readLabelledRating(plain, words);
      if (rating) draft.setRating(rating, 'pattern', line, start);
    }
  }
  return true;
}
