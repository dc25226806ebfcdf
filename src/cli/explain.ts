import type { Film, Person } from '../model/film.js';
import type { Review } from '../model/review.js';
import type { Field } from '../reading/index.js';
import type { Post } from './post.js';
import { lineOf } from './source-line.js';

const EVIDENCE: Readonly<Record<string, string>> = {
  'json-ld': 'structured data',
  platform: 'the markup of the page',
  label: 'its label',
  title: 'the title',
  pattern: 'its form',
  position: 'its place',
};

const wordsOf = (value: string | Person): string => (typeof value === 'string' ? value : value.name);
const names = (people: readonly Person[]): string => people.map(wordsOf).join(', ');

/** What a field holds, in words. */
function valueOf(field: Field, { review, comments }: { review: Review; comments: readonly unknown[] }): string {
  const { film, rating, author, bodyText } = review;
  if (field === 'author') return author?.name ?? '';
  if (field === 'body') return `${(bodyText ?? '').split(/\s+/).filter(Boolean).length} words`;
  if (field === 'comments') return `${review.commentCount ?? comments.length}`;
  if (field === 'commentForm') return 'there is one';
  if (field === 'rating') {
    if (!rating) return '';
    const { value, best, unit, raw, kind } = rating;
    if (value === null) return `in words only: ${raw}`;
    const points = [value, best !== undefined && `out of ${best}`, unit].filter((each) => each || each === 0).join(' ');
    return best === undefined && kind === 'number' ? `${points}, on no stated scale` : points;
  }
  const value = { ...review, ...film }[field as keyof Review | keyof Film];
  if (Array.isArray(value)) return (value as (string | Person)[]).map(wordsOf).join(', ');
  const jobs = film.crew?.filter(({ role }) => role === (field as string)) ?? [];
  if (jobs.length) return names(jobs);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const short = (text: string, most = 100): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** Every field that was found, with what it holds, where it was read, and by which words. */
export function explanation({ source, reading }: Post): string {
  const rows: string[] = [];
  for (const [field, { from, text }] of reading.found) {
    const evidence = Object.hasOwn(EVIDENCE, from) ? EVIDENCE[from]! : from;
    const line = lineOf(source, text);
    const words = short(text.split('\n')[0] ?? '');
    rows.push(
      `  ${field.padEnd(16)}${short(valueOf(field, reading).replace(/\s+/g, ' '))}`,
      `  ${''.padEnd(16)}by ${evidence}${line ? `, line ${line}` : ''}${words ? `: “${words}”` : ''}`,
    );
  }
  return rows.length ? rows.join('\n') : '  nothing was understood';
}
