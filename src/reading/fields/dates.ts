import type { Extraction } from '../extraction.js';
import type { Words } from '../languages/words.js';
import { isDateLine } from '../lines/forms.js';
import { nameInByline } from './people/author.js';
import { isName } from './people/people.js';

const MAX_DATE_LENGTH = 80;
/* The day of a post is in its first lines. */
const MAX_FIRST_LINES = 5;

const months = new Map<string, Map<string, number>>();

/** The numbers of the months by their names, long and short, in a language. */
function monthsOf(language: string): Map<string, number> {
  let numbers = months.get(language);
  if (!numbers) {
    months.set(language, (numbers = new Map<string, number>()));
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        /* Beside a day a month may stand in another case. */
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let i = 0; i < 12; i++) {
          const part = format.formatToParts(Date.UTC(2013, i, 15)).find(({ type }) => type === 'month');
          if (part && !/\d/.test(part.value)) numbers.set(part.value.toLowerCase().replace('.', ''), i + 1);
        }
      }
    }
  }
  return numbers;
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1870) return undefined;
  return date.toISOString().slice(0, 10);
}

/** The day that a text names, as ISO 8601; `undefined` where it names none, or where the order of day and month is open. */
export function parseDay(text: string, words: Words): string | undefined {
  const plain = text.slice(0, MAX_DATE_LENGTH).toLowerCase();
  const figures = /(?<![\d-])(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})(?!\d)/.exec(plain);
  if (figures) return isoDate(Number(figures[1]), Number(figures[2]), Number(figures[3]));
  const short = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(plain);
  if (short) {
    const [, first, , second] = short.map(Number);
    const year = Number(short[4]);
    if (short[2] === '.' || first! > 12) return isoDate(year, second!, first!);
    return second! > 12 ? isoDate(year, first!, second!) : undefined;
  }
  const year = /(?<![\d-])((?:18|19|20)\d\d)(?!\d)/.exec(plain)?.[1];
  const day = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?![\d:])/.exec(plain)?.[1];
  if (!year || !day) return undefined;
  for (const language of words.languages) {
    const numbers = monthsOf(language);
    for (const [word] of plain.matchAll(/\p{L}+/gu)) {
      const month = numbers.get(word);
      if (month) return isoDate(Number(year), month, Number(day));
    }
  }
  return undefined;
}

/** The date that stands above or below the heading of a post. */
export function parsePublishedDay({ lines, words, review, facts, labelled }: Extraction): void {
  if (review.publishedAt) return;
  for (const line of lines.slice(0, MAX_FIRST_LINES)) {
    if (labelled.has(line)) continue;
    const day = isDateLine(line, words) ? parseDay(line.text, words) : undefined;
    if (!day) continue;
    review.publishedAt = day;
    /* "Ann Bell, 22 January 2024", "17 October 2006 · 2 min · Ann Bell" */
    const parts = line.text.replace(words.day, '|').split(/[|·•]|, (?=\|)| [-–—] /);
    const names = parts.flatMap((part) => {
      const name = nameInByline(part, words).replace(/[\s,]+$/, '');
      return name.includes(' ') && isName(name) && !words.pattern('%review%|%film%').test(name) ? name : [];
    });
    const [name, second] = names;
    if (!review.author && name && !second && line !== facts.get('title')?.lines[0]) {
      review.author = { name };
      const start = line.text.indexOf(name);
      facts.set('author', { from: 'pattern', lines: [line], value: { line, start, end: start + name.length } });
    }
    facts.set('publishedAt', { from: 'pattern', lines: [line] });
    return;
  }
}
