import { parseRatingNumber, type Rating } from 'film-review-elements/model';
import { FieldProblem } from './field-problem.js';

/** A rating as it is written into three controls. */
export interface RatingDraft {
  value: string;
  best: string;
  unit: string;
}

const GRADE = /^[A-F][+-]?$/i;
const THUMBS = /^(?:two )?(?:thumbs )?(up|down)$/i;

/** A rating as text, for where all fields are text. */
export function ratingText(rating: Rating | undefined): string {
  if (!rating) return '';
  const { value, best, unit = '', kind } = rating;
  return draftText({
    value: value === null ? '' : `${value}${kind === 'percent' ? '%' : ''}`,
    best: best === undefined || kind === 'percent' ? '' : String(best),
    unit,
  });
}

export function draftText({ value, best, unit }: RatingDraft): string {
  return value || best || unit ? JSON.stringify([value, best, unit]) : '';
}

export function ratingDraft(text: string): RatingDraft {
  const [value = '', best = '', unit = ''] = text ? (JSON.parse(text) as string[]) : [];
  return { value, best, unit };
}

/** The rating that three controls state. @throws FieldProblem where they state none */
export function parseRating(text: string): Rating | undefined {
  const draft = ratingDraft(text);
  const value = draft.value.trim();
  const unit = draft.unit.trim();
  if (!value) return undefined;
  if (GRADE.test(value)) return { value: value.toUpperCase(), raw: value.toUpperCase(), kind: 'grade' };
  const thumbs = THUMBS.exec(value)?.[1]?.toLowerCase();
  if (thumbs) return { value: thumbs, raw: `Thumbs ${thumbs}`, kind: 'thumbs' };
  const isPercent = value.endsWith('%');
  const points = parseRatingNumber(isPercent ? value.slice(0, -1) : value);
  if (points === null) {
    throw new FieldProblem('Write the rating as a number (4.5), a grade (B+), “up” or “down”, or per cent (85 %).');
  }
  if (isPercent) return { value: points, raw: value, kind: 'percent' };
  const best = draft.best.trim() ? parseRatingNumber(draft.best) : undefined;
  if (best === null || (best !== undefined && best <= 0)) {
    throw new FieldProblem('The best possible rating has to be a number, such as 5 or 10.');
  }
  const raw = `${value}${best === undefined ? '' : `/${best}`}${unit && ` ${unit}`}`;
  return { value: points, ...(best !== undefined && { best }), ...(unit && { unit }), raw, kind: 'number' };
}
