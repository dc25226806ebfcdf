import { bareJson } from '../json-ld.js';
import type { Review } from '../../model/review.js';
import { toHttpUrl } from '../../model/url.js';
import { own, queryAll } from '../dom.js';

type Data = Record<string, unknown>;

const ARTICLE = /(?:^|[/:])(?:Article|BlogPosting|NewsArticle)$/;
const MOST = 200;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const firstOf = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value));

/** Whom a blog platform names as the writer of a post, and when it was written: the Article in its JSON-LD. */
export function readArticle(root: ParentNode): Pick<Review, 'author' | 'publishedAt' | 'updatedAt'> {
  for (const script of queryAll(root, 'script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(bareJson(own(script, 'textContent') ?? ''));
    } catch {
      /* Broken data for machines is no reason not to read what the page says to people. */
      continue;
    }
    const graph = isData(data) && Array.isArray(data['@graph']) ? (data['@graph'] as unknown[]) : [data].flat();
    const nodes = graph.slice(0, MOST).filter(isData);
    const article = nodes.find((node) => [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type)));
    if (!article) continue;
    const named = firstOf(article['author']);
    const author = isData(named) && !named['name'] ? nodes.find((node) => node['@id'] === named['@id']) : named;
    const name = isData(author) && author['@type'] !== 'Organization' ? author['name'] : undefined;
    const url = isData(author) ? toHttpUrl(author['url']) : undefined;
    const { datePublished, dateModified } = article;
    return {
      ...(typeof name === 'string' && name.trim() && { author: { name: name.trim(), ...(url && { url }) } }),
      ...(isDay(datePublished) && { publishedAt: datePublished }),
      ...(isDay(dateModified) && dateModified !== datePublished && { updatedAt: dateModified }),
    };
  }
  return {};
}
