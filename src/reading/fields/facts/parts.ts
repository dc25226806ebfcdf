import type { Extraction } from '../../extraction.js';
import { isCertificate, YEAR_AT_END } from '../../lines/forms.js';
import type { Line } from '../../lines/line.js';
import { readLabelledRating } from '../rating/ratings.js';
import { parseMinutes } from './duration.js';

const ANY_YEAR = /(?<!\d)(?:18[7-9]|19\d|20\d)\d(?!\d)/g;

/**
 * Reads facts that share a line without labels: "R; 119 min", "USA 2013", "2011, ****".
 *
 * @param sure - other words say that the line holds facts; without them a duration has to
 * @returns whether the line holds facts
 */
export function parseParts(extraction: Extraction, line: Line, from: number, to: number, sure: boolean): boolean {
  const { film, review, words } = extraction;
  let known = sure;
  let at = from;
  const others: [string, number][] = [];
  /* The day of a post is no fact about the film. */
  const whole = line.text.slice(from, to).replace(words.day, (day) => ';'.repeat(day.length));
  /* "1 hour. 58 minutes" is one part. */
  const parts = parseMinutes(whole, words)
    ? [whole]
    : whole.split(
        /([,;|·•／()]|(?<!\bM)\/| [-–—~] |(?<!\.[A-Z])\. |\.$| (?=cert(?:ificate)?[ :])|(?<=\d{4}|年\S{0,3}) (?=\d{2,3} ?(?:min|分|[’'′])))/i,
      );
  /* Several years are those of several films. */
  const isOneYear = new Set(line.text.match(ANY_YEAR)).size < 2;
  for (const part of parts) {
    const plain = part.trim().replace(/^(?:cert|certificate|rated|fsk|bbfc|mpaa)[.:]? (?=\S)/i, '');
    const start = at + part.indexOf(plain);
    at += part.length;
    const minutes = parseMinutes(plain, words);
    if (!minutes) others.push([plain, start]);
    else {
      known = true;
      if (!film.runtimeMinutes) extraction.note('runtimeMinutes', 'pattern', line, start, start + plain.length);
      film.runtimeMinutes ??= minutes;
    }
  }
  if (!known) return false;
  for (const [plain, start] of others) {
    const end = start + plain.length;
    const year = YEAR_AT_END.exec(plain)?.[1];
    if (year && !film.year && isOneYear) {
      film.year = Number(year);
      const digits = start + plain.lastIndexOf(year);
      extraction.note('year', 'pattern', line, digits, digits + 4);
    } else if (!film.certificate && end - start < to - from && isCertificate(plain, words)) {
      film.certificate = plain;
      extraction.note('certificate', 'pattern', line, start, end);
    } else if (/^[★*]{2}/.test(plain) && !review.rating) {
      const rating = readLabelledRating(plain, words);
      if (rating) extraction.setRating(rating, 'pattern', line, start);
    }
  }
  return true;
}
