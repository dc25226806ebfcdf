import type { Review } from '../model/review.js';
import { warnOnce } from './film-element.js';

/**
 * Completes a review that comes from outside, which may be partial: fills in missing fields, leaves out wrong ones, and says so.
 *
 * @param tag - the element that shows the review
 */
export async function completeReview(data: unknown, tag: string): Promise<Review> {
  const { parsePartialReview } = await import('../model/validation.js');
  const { review, problems } = parsePartialReview(data);
  for (const problem of problems) warnOnce(`<${tag}> leaves out a part of its review: ${problem}.`);
  return review;
}
