import type { Rating } from '../../model/rating.js';
import { parseRatingNumber } from '../../model/rating-text/rating-number.js';
import { emptyFilm, type Review } from '../../model/review.js';
import { toHttpUrl } from '../../model/url.js';
import { COMMENTS } from '../../platform/blog-markup/comment-area.js';
import { attribute, closest, matches, propertyOf, queryOne } from '../dom.js';
import { filmPage } from '../fields/facts/media.js';

/** The value of a microformat: what the markup says for machines, or the words. */
function valueOf(element: Element | null): string {
  if (!element) return '';
  const inside = queryOne(element, '.value-title, .value') ?? element;
  const stated = attribute(inside, 'title') ?? attribute(element, 'value') ?? attribute(element, 'datetime');
  return (stated ?? propertyOf(inside, 'textContent') ?? '').replace(/\s+/g, ' ').trim();
}

/** The review in h-review or in the classic hReview; `null` where the page has none. */
export function parseHReview(root: ParentNode, url?: string): Partial<Review> | null {
  const post = queryOne(root, '.h-review, .hreview');
  if (!post || closest(post, COMMENTS)) return null;
  const first = (selector: string): Element | null => queryOne(post, selector);
  const title = valueOf(first('.p-item .p-name') ?? first('.item .fn') ?? first('.p-item') ?? first('.item'));
  if (!title) return null;
  const film = { ...emptyFilm(), title };
  const address = toHttpUrl(first('.p-item .u-url, .item .url, .item a[href]')?.getAttribute('href'), url);
  const page = address && filmPage(address);
  if (page) film.sameAs = [page];
  const author = first('.p-author') ?? first('.reviewer .fn') ?? first('.reviewer');
  const name = valueOf(author && matches(author, '.h-card') ? (queryOne(author, '.p-name') ?? author) : author);
  const day = valueOf(first('.dt-published, .dt-reviewed, .dtreviewed'));
  const raw = valueOf(first('.p-rating') ?? first('.rating .value') ?? first('.rating'));
  const value = parseRatingNumber(raw);
  const best = parseRatingNumber(valueOf(first('.p-best, .rating .best')));
  const worst = parseRatingNumber(valueOf(first('.p-worst, .rating .worst')));
  const rating: Rating | undefined =
    value === null
      ? undefined
      : { value, raw, kind: 'number', ...(best !== null && { best }), ...(worst !== null && { worst }) };
  const headline = valueOf(first('.summary'));
  return {
    film,
    ...(headline && headline !== title && { headline }),
    ...(name && { author: { name } }),
    ...(/^\d{4}-\d\d-\d\d/.test(day) && { publishedAt: day }),
    ...(rating && { rating }),
  };
}
