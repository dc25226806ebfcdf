import { lineAt } from './source-line.js';

type Data = Readonly<Record<string, unknown>>;

/** The structured data of a page. */
export interface StructuredData {
  /** Reviews of something, nested ones included. */
  reviews: { data: Data; line?: number }[];
  /** Blocks that cannot be parsed, and why. */
  broken: { message: string; line?: number }[];
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
const MOST_NODES = 2000;

/** Finds the reviews in a page's JSON-LD. */
export function structuredData(document: Document, source: string): StructuredData {
  const found: StructuredData = { reviews: [], broken: [] };
  let from = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    const at = source.indexOf(text.trim(), from);
    const line = at < 0 || !text.trim() ? undefined : lineAt(source, at);
    if (at >= 0) from = at + text.trim().length;
    try {
      const data: unknown = JSON.parse(text);
      for (const review of reviewsIn(data)) found.reviews.push({ data: review, ...(line && { line }) });
    } catch (error) {
      const { message } = error as Error;
      const position = /position (\d+)/.exec(message)?.[1];
      const lead = text.length - text.trimStart().length;
      const broken = at >= 0 && position ? lineAt(source, at + Number(position) - lead) : line;
      found.broken.push({
        message: `structured data that cannot be read: ${message.replace(/\s+/g, ' ')}`,
        ...(broken && { line: broken }),
      });
    }
  }
  return found;
}

function reviewsIn(data: unknown): Data[] {
  const reviews: Data[] = [];
  const waiting: unknown[] = [data];
  for (let i = 0; i < waiting.length && i < MOST_NODES; i++) {
    const next = waiting[i];
    if (Array.isArray(next)) waiting.push(...(next as unknown[]).slice(0, MOST_NODES));
    else if (isData(next)) {
      if ([next['@type']].flat().some((type) => /(?:^|[/:])(?:Critic)?Review$/.test(String(type)))) reviews.push(next);
      waiting.push(...Object.values(next).filter((value) => typeof value === 'object'));
    }
  }
  return reviews;
}

/** What may stand for a number. */
const GRADE = /^[A-F][+-]?$|%$/;
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** What a search engine would miss in a review, or refuse. */
export function jsonLdFindings(review: Data): { level: 'required' | 'recommended'; message: string }[] {
  const list: { level: 'required' | 'recommended'; message: string }[] = [];
  const required = (message: string): void =>
    void list.push({ level: 'required', message: `structured data: ${message}` });
  const recommended = (message: string): void =>
    void list.push({ level: 'recommended', message: `structured data: ${message}` });

  const author = first(review['author']);
  const name = isData(author) ? author['name'] : author;
  if (typeof name !== 'string' || !name.trim()) required('"author" has no name');
  const rating = first(review['reviewRating']);
  if (!isData(rating)) required('"reviewRating" is missing');
  else {
    const scale = (property: string): number | undefined => {
      const value = rating[property];
      const number =
        typeof value === 'number' ? value : typeof value === 'string' && value.trim() ? Number(value) : NaN;
      if (value === undefined) {
        if (property === 'ratingValue') required('"ratingValue" is missing');
        else recommended(`"${property}" is missing: without it ${property === 'bestRating' ? 5 : 1} is assumed`);
      } else if (Number.isNaN(number) && typeof value === 'string' && /^\d+,\d+$/.test(value)) {
        required(`"${property}": ${JSON.stringify(value)} needs a decimal point`);
      } else if (
        Number.isNaN(number) &&
        property === 'ratingValue' &&
        !(typeof value === 'string' && GRADE.test(value))
      ) {
        required(`"ratingValue": ${JSON.stringify(value)} is no number`);
      }
      return Number.isNaN(number) ? undefined : number;
    };
    const value = scale('ratingValue');
    const best = scale('bestRating') ?? 5;
    const worst = scale('worstRating') ?? 1;
    if (value !== undefined && (value > best || value < worst))
      required(`the rating ${value} is not between ${worst} and ${best}`);
  }
  for (const property of ['datePublished', 'dateModified']) {
    const value = review[property];
    if (value !== undefined && !(typeof value === 'string' && ISO_DATE.test(value))) {
      recommended(`"${property}": ${JSON.stringify(value)} is no ISO 8601 date`);
    }
  }
  const about = first(review['itemReviewed']);
  if (isData(about)) {
    if (typeof about['name'] !== 'string' && !about['@id']) required('"itemReviewed" has no name');
    const readers = first(about['aggregateRating']);
    if (isData(readers) && !readers['ratingCount'] && !readers['reviewCount']) {
      required('"aggregateRating" does not say of how many ratings');
    }
  }
  return list;
}
