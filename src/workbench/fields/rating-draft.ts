import { parseTypedRating } from '../../model/fields/field-text.js';
import { InvalidDataError, parseRatingNumber, type Rating } from '../../model/index.js';
import { pointsText } from '../../model/rating-text/rating-text.js';

/** A rating as it is typed into three controls. */
export interface RatingDraft {
  value: string;
  best: string;
  unit: string;
}

/** Returns a rating as text for the three controls. */
export function ratingDraftText(rating: Rating | undefined): string {
  if (!rating) return '';
  const { value, best, unit = '', kind } = rating;
  return draftText({
    value: value === null ? '' : `${value}${kind === 'percent' ? '%' : ''}`,
    best: best === undefined || kind === 'percent' ? '' : String(best),
    unit,
  });
}

/** Returns a draft as text, as corrections are kept. */
export function draftText({ value, best, unit }: RatingDraft): string {
  return value || best || unit ? JSON.stringify([value, best, unit]) : '';
}

/** Returns the draft in a text of `draftText`. */
export function ratingDraft(text: string): RatingDraft {
  const [value = '', best = '', unit = ''] = text ? (JSON.parse(text) as string[]) : [];
  return { value, best, unit };
}

/** Returns the rating in a text of `draftText`, if it has a value. @throws InvalidDataError if the value or the scale is no rating */
export function parseRatingDraft(text: string): Rating | undefined {
  const draft = ratingDraft(text);
  if (!draft.value.trim()) return undefined;
  const rating = parseTypedRating(draft.value);
  if (rating.kind !== 'number') return rating;
  const best = draft.best.trim() ? parseRatingNumber(draft.best) : rating.best;
  if (best === null || (best !== undefined && best <= 0)) {
    throw new InvalidDataError('Enter the best possible rating as a number, such as 5 or 10.');
  }
  const [value = '', top, points] = [draft.value, draft.best, draft.unit].map((text) => text.trim());
  const unit = points || rating.unit;
  const raw = pointsText(value, top, points);
  return { value: rating.value, ...(best !== undefined && { best }), ...(unit && { unit }), raw, kind: 'number' };
}
