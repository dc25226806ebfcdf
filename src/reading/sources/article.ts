import type { Review } from '../../model/review.js';
import { toHttpUrl } from '../../model/url.js';
import { propertyOf, queryAll } from '../dom.js';
import type { Extraction } from '../extraction.js';
import { NOBODY } from '../fields/people/author.js';
import { foldWords, isAmong } from '../fields/title/address.js';
import type { Reading } from '../reading.js';
import { bareJson, dateOf } from './json-ld.js';
import { isJsonObject } from './json-object.js';

const ARTICLE = /(?:^|[/:])(?:Article|BlogPosting|NewsArticle)$/;
const MAX_NODES = 200;
const firstOf = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);

/** What an Article in JSON-LD says of a post. */
interface Article extends Pick<Review, 'author' | 'publishedAt' | 'updatedAt'> {
  headline?: string;
}

/** Reads from the Article in a blog platform's JSON-LD who wrote the post, and when. A byline that readers see counts more. */
export function parseArticle({ page, review, facts }: Extraction): void {
  if (!page) return;
  for (const field of addArticle(review, articleOf(page.root))) facts.set(field, { from: 'json-ld', lines: [] });
}

/**
 * Adds what the page around a post says of it to a reading of that post alone: platforms put their JSON-LD into the head. An Article
 * whose headline does not name the film is another's.
 */
export function addArticleOfPage(reading: Reading, page: Document): Reading {
  const { review } = reading;
  const article = articleOf(page);
  if (!isAmong(foldWords(review.film.title), foldWords(article.headline ?? ''))) return reading;
  const found = new Map(reading.found);
  for (const field of addArticle(review, article)) found.set(field, { from: 'json-ld', text: '' });
  return { ...reading, found };
}

/** @returns the fields that it has set */
function addArticle(review: Review, { author, publishedAt, updatedAt }: Article): ('author' | 'publishedAt')[] {
  if (publishedAt) review.publishedAt = publishedAt;
  if (updatedAt) review.updatedAt = updatedAt;
  const isNamed = author && !review.author && !NOBODY.test(author.name);
  if (isNamed) review.author = author;
  return [...(publishedAt ? (['publishedAt'] as const) : []), ...(isNamed ? (['author'] as const) : [])];
}

function articleOf(root: ParentNode): Article {
  for (const script of queryAll(root, 'script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(bareJson(propertyOf(script, 'textContent') ?? ''));
    } catch {
      /* Broken data for machines is no reason not to read what the page says to people. */
      continue;
    }
    const graph = isJsonObject(data) && Array.isArray(data['@graph']) ? (data['@graph'] as unknown[]) : [data].flat();
    const nodes = graph.slice(0, MAX_NODES).filter(isJsonObject);
    const article = nodes.find((node) =>
      [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type)),
    );
    if (!article) continue;
    const named = firstOf(article['author']);
    const author = isJsonObject(named) && !named['name'] ? nodes.find((node) => node['@id'] === named['@id']) : named;
    const name =
      typeof author === 'string'
        ? author
        : isJsonObject(author) && author['@type'] !== 'Organization'
          ? author['name']
          : undefined;
    const url = isJsonObject(author) ? toHttpUrl(author['url']) : undefined;
    const { headline } = article;
    const [publishedAt, updatedAt] = [dateOf(article['datePublished']), dateOf(article['dateModified'])];
    return {
      ...(typeof headline === 'string' && { headline }),
      ...(typeof name === 'string' && name.trim() && { author: { name: name.trim(), ...(url && { url }) } }),
      ...(publishedAt && { publishedAt }),
      ...(updatedAt && updatedAt !== publishedAt && { updatedAt }),
    };
  }
  return {};
}
