import { parseReview } from '../../model/validation.js';
import { toHttpUrl } from '../../model/url.js';
import type { Review } from '../../model/review.js';
import { readJsonLd } from '../../reading/json-ld.js';

/**
 * Fetches a review: JSON in the shape of the model, or JSON-LD.
 *
 * @throws where the address is not http(s), the answer is no success, or it holds no review
 */
export async function loadReview(address: URL): Promise<Review> {
  if (!toHttpUrl(address.href)) throw new TypeError('Only http and https addresses are loaded.');
  const response = await fetch(address, { headers: { Accept: 'application/ld+json, application/json' } });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const data: unknown = await response.json();
  return parseReview(readJsonLd(data) ?? data);
}
