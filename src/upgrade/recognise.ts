import { readJsonLdScripts } from '../reading/json-ld.js';
import { readPage } from '../reading/page.js';
import type { Field, Reading } from '../reading/reading.js';

/* What only a film has, besides people who made it. A title alone, or a name, any post has. */
const OTHER_FACTS: readonly Field[] = ['year', 'synopsis', 'runtimeMinutes', 'certificate'];
/* An excerpt on a card is shorter. */
const PROSE = 500;

/**
 * Whether a reading is one of a film review: it names the director or the cast, or it states a rating together with a year, a
 * synopsis, a running time or a certificate.
 */
export function isFilmReview({ found, review }: Reading): boolean {
  if (found.has('directors') || found.has('cast')) return true;
  return review.rating !== undefined && OTHER_FACTS.some((field) => found.has(field));
}

/** Whether a post shows its own source, as it does where an engine takes tags for words: read as words, they would be nonsense. */
export function isShownAsSource(post: Element): boolean {
  return /<\/(?:p|div|h\d|li|film-review)>/.test(post.textContent ?? '');
}

/** Whether a reading has prose of some length, as a review has and a card does not: two paragraphs, or 500 characters. */
export function hasProse({ review: { bodyText = '' } }: Reading): boolean {
  return bodyText.length >= PROSE || bodyText.includes('\n\n');
}

/** Reads parts of a page without touching them: in a copy that loads nothing, runs nothing and is seen by nobody. */
export function readCopy(parts: readonly Node[], language: string | undefined): Reading {
  const inert = document.implementation.createHTMLDocument('');
  const copy = inert.createElement('div');
  for (const part of parts) copy.append(inert.importNode(part, true));
  return readPage(copy, language ? { language } : {}, readJsonLdScripts);
}
