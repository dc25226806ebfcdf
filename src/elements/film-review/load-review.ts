import { completeReview } from '../../base/complete-review.js';
import { InvalidDataError } from '../../model/invalid-data-error.js';
import type { Review } from '../../model/review.js';
import { toHttpUrl } from '../../model/url.js';
import { fetchWithin } from '../../platform/bounded-fetch.js';
import { mayRequest } from '../../platform/page/external-request.js';
import { readJsonLd } from '../../reading/sources/json-ld.js';

/** No review is longer, and no reader waits longer; a server may send without end. */
const BOUNDS = { time: 30_000, size: 8 << 20 };

/** A post as WordPress's REST API has it, for which alone the reader of posts is fetched. */
const isPost = (data: unknown): boolean =>
  typeof (data as { content?: { rendered?: unknown } } | null)?.content?.rendered === 'string';

/** @throws where the data is no post, or the reader cannot be fetched */
async function readPost(data: unknown, address: URL): Promise<Review | undefined> {
  const [{ readPostData }, { readPage }, { parseInertDocument }] = await Promise.all([
    import('../../reading/sources/wordpress-post.js'),
    import('../../reading/page.js'),
    import('../../safety/trusted-types.js'),
  ]);
  return readPostData(data, { url: address.href }, parseInertDocument, readPage)?.review;
}

/**
 * Fetches a review: JSON in the shape of the model, JSON-LD, or a post of WordPress's REST API.
 *
 * @throws where the address is not http(s), the page does not allow it, the answer is no success, takes longer than 30 seconds or 8 MiB, or holds no review
 */
export async function loadReview(address: URL): Promise<Review> {
  if (!toHttpUrl(address.href)) throw new TypeError('Only http and https addresses are loaded.');
  if (!mayRequest(address.href, 'review')) throw new Error('The page does not allow a request to another origin.');
  const headers = { Accept: 'application/ld+json, application/json' };
  const [{ status, text }] = await Promise.all([
    fetchWithin(BOUNDS, fetch, address.href, { headers }),
    // What `completeReview` needs, at the same time.
    import('../../model/validation.js'),
  ]);
  if (status < 200 || status > 299) throw new Error(`The server answered ${status}.`);
  const data: unknown = JSON.parse(text);
  const found = readJsonLd(data) ?? (isPost(data) ? await readPost(data, address) : data);
  const review = await completeReview(found, 'film-review');
  if (!review.film.title) throw new InvalidDataError('Review: film.title is missing');
  return review;
}
