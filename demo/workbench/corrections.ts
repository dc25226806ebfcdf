import type { Review } from 'film-review-elements/model';
import { parseField } from './field-parsers.js';
import { FieldProblem } from './field-problem.js';
import { valueOf, withValue } from './field-values.js';
import { FIELDS } from './fields.js';

/** What a blogger wrote into fields, by their id, as text. */
export type Corrections = ReadonlyMap<string, string>;

/** A review with its corrections, and those that are no values, in words. */
export interface Corrected {
  review: Review;
  problems: ReadonlyMap<string, string>;
}

/** Puts the corrections over what was read. One that cannot be a value leaves what was read. */
export function correct(read: Review, corrections: Corrections): Corrected {
  const problems = new Map<string, string>();
  let review = read;
  for (const spec of FIELDS) {
    const text = corrections.get(spec.id);
    if (text === undefined) continue;
    try {
      review = withValue(review, spec, parseField(spec, text, valueOf(spec, read)));
    } catch (error) {
      if (!(error instanceof FieldProblem)) throw error;
      problems.set(spec.id, error.message);
    }
  }
  return { review, problems };
}
