import type { Capabilities } from '../../comments/backend.js';
import { validateDraft, type DraftProblem } from '../../comments/validate-draft.js';
import type { FormTerms } from '../../i18n/terms.js';
import type { Viewer } from '../../model/viewer.js';
import type { FormFields } from './form-fields.js';

/** Says what is wrong at each field, and goes to the first. @returns whether nothing is */
export function checkFields(
  fields: FormFields,
  viewer: Viewer,
  asked: Pick<Capabilities, 'required' | 'maxLength'>,
  terms: FormTerms,
  number: (value: number) => string,
): boolean {
  const text = fields.control('text')?.value ?? '';
  const problems = validateDraft({ text }, viewer, asked);
  const words = ({ field, code }: DraftProblem): string => {
    if (code === 'required') return terms.problems.required;
    if (code === 'too-long') return terms.problems.tooLong(number(text.length), number(asked.maxLength));
    return field === 'email' ? terms.problems.email : terms.problems.url;
  };
  for (const field of ['text', 'name', 'email', 'url'] as const) {
    const problem = problems.find((each) => each.field === field);
    fields.setError(field, problem && words(problem));
  }
  const first = problems[0];
  if (first) fields.control(first.field)?.focus();
  return !first;
}
