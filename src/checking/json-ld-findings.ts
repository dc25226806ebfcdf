import { isJsonObject, type JsonObject } from '../reading/sources/json-object.js';
import type { Finding } from './finding.js';
import { lineAt } from './source-line.js';

/** A review that a page's JSON-LD states, and the line of its block. */
export interface StatedReview {
  readonly data: Readonly<JsonObject>;
  readonly line?: number;
}

const MAX_NODES = 2000;
/** Texts that schema.org allows where a number is usual. */
const GRADE = /^[A-F][+-]?$|%$/;
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** Returns the reviews in a page's JSON-LD, nested ones included, and what is wrong with blocks that cannot be parsed. */
export function reviewsInJsonLd(document: Document, source: string): { reviews: StatedReview[]; broken: Finding[] } {
  const reviews: StatedReview[] = [];
  const broken: Finding[] = [];
  let from = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    const at = source.indexOf(text.trim(), from);
    const line = at < 0 || !text.trim() ? undefined : lineAt(source, at);
    if (at >= 0) from = at + text.trim().length;
    try {
      const data: unknown = JSON.parse(text);
      reviews.push(...reviewsIn(data).map((review) => ({ data: review, ...(line && { line }) })));
    } catch (error) {
      const { message } = error as Error;
      const position = /position (\d+)/.exec(message)?.[1];
      const lead = text.length - text.trimStart().length;
      const brokenLine = at >= 0 && position ? lineAt(source, at + Number(position) - lead) : line;
      broken.push({
        level: 'required',
        audience: 'search',
        message: `structured data that cannot be parsed: ${message.replace(/\s+/g, ' ')}`,
        ...(brokenLine && { line: brokenLine }),
      });
    }
  }
  return { reviews, broken };
}

function reviewsIn(data: unknown): JsonObject[] {
  const reviews: JsonObject[] = [];
  const waiting: unknown[] = [data];
  for (let i = 0; i < waiting.length && i < MAX_NODES; i++) {
    const next = waiting[i];
    if (Array.isArray(next)) waiting.push(...(next as unknown[]).slice(0, MAX_NODES));
    else if (isJsonObject(next)) {
      if ([next['@type']].flat().some((type) => /(?:^|[/:])(?:Critic)?Review$/.test(String(type)))) reviews.push(next);
      waiting.push(...Object.values(next).filter((value) => typeof value === 'object'));
    }
  }
  return reviews;
}

/** Returns what a search engine misses in a stated review, or refuses. */
export function jsonLdFindings({ data: review, line }: StatedReview): Finding[] {
  const findings: Finding[] = [];
  const add = (level: Finding['level'], message: string): void =>
    void findings.push({
      level,
      audience: 'search',
      message: `structured data: ${message}`,
      ...(line && { line }),
    });

  const author = firstOf(review['author']);
  const name = isJsonObject(author) ? author['name'] : author;
  if (typeof name !== 'string' || !name.trim()) add('required', '"author" has no name');
  const rating = firstOf(review['reviewRating']);
  if (isJsonObject(rating)) addRatingFindings(rating, add);
  else add('required', '"reviewRating" is missing');
  for (const property of ['datePublished', 'dateModified']) {
    const value = review[property];
    if (value !== undefined && !(typeof value === 'string' && ISO_DATE.test(value))) {
      add('recommended', `"${property}": ${JSON.stringify(value)} is not an ISO 8601 date`);
    }
  }
  const film = firstOf(review['itemReviewed']);
  if (isJsonObject(film)) {
    if (typeof film['name'] !== 'string' && !film['@id']) add('required', '"itemReviewed" has no name');
    const readers = firstOf(film['aggregateRating']);
    if (isJsonObject(readers) && !readers['ratingCount'] && !readers['reviewCount']) {
      add('required', '"aggregateRating" has no "ratingCount"');
    }
  }
  return findings;
}

function addRatingFindings(rating: JsonObject, add: (level: Finding['level'], message: string) => void): void {
  const numberIn = (property: 'ratingValue' | 'bestRating' | 'worstRating'): number | undefined => {
    const value = rating[property];
    if (value === undefined) {
      if (property === 'ratingValue') add('required', '"ratingValue" is missing');
      else add('recommended', `"${property}" is missing, so ${property === 'bestRating' ? 5 : 1} is assumed`);
      return undefined;
    }
    const number = typeof value === 'string' && value.trim() ? Number(value) : value;
    if (typeof number === 'number' && !Number.isNaN(number)) return number;
    if (typeof value === 'string' && /^\d+,\d+$/.test(value)) {
      add('required', `"${property}": ${JSON.stringify(value)} needs a decimal point`);
    } else if (property === 'ratingValue' && !(typeof value === 'string' && GRADE.test(value))) {
      add('required', `"ratingValue": ${JSON.stringify(value)} is not a number`);
    }
    return undefined;
  };
  const value = numberIn('ratingValue');
  const best = numberIn('bestRating') ?? 5;
  const worst = numberIn('worstRating') ?? 1;
  if (value !== undefined && (value > best || value < worst)) {
    add('required', `the rating ${value} is not between ${worst} and ${best}`);
  }
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? (value as unknown[])[0] : value;
}
