import { fieldText, InvalidDataError, type Review, type ReviewField, withFieldText } from '../../model/index.js';
import { FIELDS } from './fields.js';
import { parseRatingDraft, ratingDraftText } from './rating-draft.js';

/** What the author typed into fields, by the name of the field. */
export type Corrections = ReadonlyMap<string, string>;

/** A review with its corrections, and what is wrong with those that could not be parsed. */
export interface CorrectedReview {
  review: Review;
  problems: ReadonlyMap<string, string>;
}

/** Returns a field of a review as the text that its control shows; empty if it is not stated. */
export function controlText(review: Review, field: ReviewField): string {
  return field.kind === 'rating' ? ratingDraftText(review.rating) : fieldText(review, field);
}

/** Applies corrections to a review. If one cannot be parsed, its field stays as it was. */
export function correctedReview(parsed: Review, corrections: Corrections): CorrectedReview {
  const problems = new Map<string, string>();
  let review = parsed;
  for (const field of FIELDS) {
    const text = corrections.get(field.name);
    if (text === undefined) continue;
    try {
      review = field.kind === 'rating' ? withRatingDraft(review, text) : withFieldText(review, field, text);
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      problems.set(field.name, error.message);
    }
  }
  return { review, problems };
}

function withRatingDraft({ rating: _, ...review }: Review, text: string): Review {
  const rating = parseRatingDraft(text);
  return rating ? { ...review, rating } : review;
}
