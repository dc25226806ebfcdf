import type { Person } from '../../model/film.js';
import { PUBLISHED } from '../../platform/blog-markup/posts.js';
import { toJson } from '../../platform/own-values.js';
import { attribute, queryAll } from '../dom.js';
import type { Extraction } from '../extraction.js';
import { parseDay } from '../fields/dates.js';
import { NOBODY } from '../fields/people/author.js';
import { textOf } from '../lines/document-lines.js';
import type { Field } from '../reading.js';

const FILM_FIELDS = [
  'title',
  'year',
  'directors',
  'writers',
  'cast',
  'synopsis',
  'runtimeMinutes',
  'certificate',
] as const;
const DAY = /^\d{4}-\d\d-\d\d/;

/** What the page states for machines wins over its words; where those are on the page is kept. */
export function mergeStatements(extraction: Extraction): void {
  const { page, review, facts } = extraction;
  const statements = page && extraction.statements?.(page.root, page.url);
  if (!statements) return;
  const { film, rating, ...rest } = statements;
  const note = (field: Field, value: unknown): void => {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : toJson(value);
    facts.set(field, { lines: [], ...facts.get(field), from: 'json-ld', text });
  };
  extraction.commentCount = statements.commentCount ?? extraction.commentCount;
  // "Staff" names nobody, while the page shows who wrote the post.
  if (review.author && rest.author && NOBODY.test(rest.author.name)) delete rest.author;
  Object.assign(review, rest);
  if (rest.author) note('author', rest.author.name);
  for (const [key, value] of Object.entries(film ?? {}) as [string, unknown][]) {
    if (Array.isArray(value) && !value.length) continue;
    Object.assign(review.film, { [key]: value });
    const field = FILM_FIELDS.find((each) => each === key);
    if (field) note(field, Array.isArray(value) ? (value as Person[]).map(({ name }) => name).join(', ') : value);
  }
  if (rating && !extraction.ratingElement) {
    // The words of the post name a unit, which ratings for machines cannot.
    const own = review.rating;
    review.rating = own?.value === rating.value ? { ...own, ...rating, raw: own.raw } : rating;
    note('rating', review.rating.raw);
  }
}

/** Reads from a platform's markup when a post appeared; where several elements say different days, none of them. */
export function parseMarkedDay({ page, words, review, facts }: Extraction): void {
  if (!page || review.publishedAt) return;
  const days = new Map<string, [string, Element]>();
  for (const element of queryAll(page.root, PUBLISHED)) {
    if (!page.isOfPost(element)) continue;
    const stated = ['datetime', 'content', 'title'].map((name) => attribute(element, name) ?? '');
    const time = stated.find((each) => DAY.test(each)) ?? parseDay(textOf(element), words) ?? '';
    const [day] = DAY.exec(time) ?? [];
    if (day && !days.has(day) && !Number.isNaN(Date.parse(time))) days.set(day, [time, element]);
  }
  const [[publishedAt, element] = [], second] = days.values();
  if (!publishedAt || !element || second) return;
  review.publishedAt = publishedAt;
  facts.set('publishedAt', { from: 'platform', lines: [], nodes: [element] });
}
