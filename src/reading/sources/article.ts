import type { Review } from '../../model/review.js';
import { toHttpUrl } from '../../model/url.js';
import { propertyOf, queryAll } from '../dom.js';
import type { Extraction } from '../extraction.js';
import { NOBODY } from '../fields/people/author-elsewhere.js';
import { bareJson } from './json-ld.js';
import { isJsonObject } from './json-object.js';

const ARTICLE = /(?:^|[/:])(?:Article|BlogPosting|NewsArticle)$/;
const MAX_NODES = 200;
const firstOf = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value));

/** Reads from the Article in a blog platform's JSON-LD who wrote the post, and when. A byline that readers see counts more. */
export function parseArticle({ page, review, facts }: Extraction): void {
  if (!page) return;
  const { author, ...days } = articleOf(page.root);
  Object.assign(review, days);
  if (days.publishedAt) facts.set('publishedAt', { from: 'json-ld', lines: [] });
  if (!author || review.author || NOBODY.test(author.name)) return;
  review.author = author;
  facts.set('author', { from: 'json-ld', lines: [] });
}

function articleOf(root: ParentNode): Pick<Review, 'author' | 'publishedAt' | 'updatedAt'> {
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
    const { datePublished, dateModified } = article;
    return {
      ...(typeof name === 'string' && name.trim() && { author: { name: name.trim(), ...(url && { url }) } }),
      ...(isDay(datePublished) && { publishedAt: datePublished }),
      ...(isDay(dateModified) && dateModified !== datePublished && { updatedAt: dateModified }),
    };
  }
  return {};
}
