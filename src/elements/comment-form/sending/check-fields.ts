import type { Capabilities } from '../../../comments/backend.js';
import { type DraftProblem, validateDraft } from '../../../comments/outbox/validate-draft.js';
import type { FormTerms } from '../../../i18n/terms.js';
import type { Viewer } from '../../../model/viewer.js';
import type { FormFields } from '../fields/form-fields.js';

/** Says what is wrong at each field, and goes to the first. @returns whether nothing is */
export function checkFields(
  fields: FormFields,
  viewer: Viewer,
  requirements: Pick<Capabilities, 'required' | 'maxLength'>,
  terms: FormTerms,
  number: (value: number) => string,
): boolean {
  const text = fields.control('text')?.value ?? '';
  const problems = validateDraft({ text, viewer }, requirements);
  const words = ({ field, code }: DraftProblem): string => {
    if (code === 'required') return terms.problems.required;
    if (code === 'too-long') return terms.problems.tooLong(number(text.length), number(requirements.maxLength));
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
