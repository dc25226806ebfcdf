import type { Problem } from '../../base/control-element.js';
import type { InputTerms } from '../../i18n/terms.js';
import { isOnStep, type RatingScale } from '../../model/rating-scale.js';

/** What was given, and what is asked for. */
interface Given {
  /** `NaN` where there is none. */
  value: number;
  scale: RatingScale;
  required: boolean;
  /** Whether something was typed that is no number. */
  isUnreadable: boolean;
}

/**
 * What is wrong with a rating, in the reader's words; `null` where nothing is.
 *
 * @param number - writes a number as the reader's language does
 */
export function problemWith(
  { value, scale, required, isUnreadable }: Given,
  { problems }: InputTerms,
  number: (value: number) => string,
): Problem | null {
  const { min, max, step } = scale;
  const outside = problems.range(number(min), number(max));
  if (isUnreadable) return { flags: { badInput: true }, message: outside };
  if (Number.isNaN(value)) return required ? { flags: { valueMissing: true }, message: problems.missing } : null;
  if (value < min) return { flags: { rangeUnderflow: true }, message: outside };
  if (value > max) return { flags: { rangeOverflow: true }, message: outside };
  return isOnStep(value, scale) ? null : { flags: { stepMismatch: true }, message: problems.step(number(step)) };
}
