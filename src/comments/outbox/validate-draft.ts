import { toHttpUrl } from '../../model/url.js';
import type { Capabilities, OutgoingComment, StatedCapabilities } from '../backend.js';
import { CommentError, type DraftField } from '../comment-error.js';

/** What is wrong with a field of the comment form. */
export interface DraftProblem {
  field: DraftField;
  code: 'required' | 'too-long' | 'malformed';
}

/* Blank are also the characters that only look like nothing: zero-width ones, fillers, the empty Braille pattern. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u;
/* Lenient where addresses are written in other scripts; strict about the dot, whose absence is nearly always a slip. */
const EMAIL = /^[^\s@<>()"]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** What can be known to be wrong before anything is sent. Somebody who is signed in is asked for the text only. */
export function validateDraft(
  { text, viewer }: Pick<OutgoingComment, 'text' | 'viewer'>,
  { required, maxLength }: Pick<Capabilities, 'required' | 'maxLength'>,
): DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (!VISIBLE.test(text)) problems.push({ field: 'text', code: 'required' });
  else if (text.length > maxLength) problems.push({ field: 'text', code: 'too-long' });
  if (viewer.kind === 'signed-in') return problems;
  for (const field of ['name', 'email', 'url'] as const) {
    const value = viewer[field]?.trim() ?? '';
    if (!VISIBLE.test(value)) {
      if (required.includes(field)) problems.push({ field, code: 'required' });
    } else if ((field === 'email' && !EMAIL.test(value)) || (field === 'url' && !toHttpUrl(value))) {
      problems.push({ field, code: 'malformed' });
    }
  }
  return problems;
}

/** Why a backend with these capabilities would refuse the comment, as far as can be known before it is asked. */
export function refusalOf(comment: OutgoingComment, can: StatedCapabilities): CommentError | undefined {
  if (comment.viewer.kind === 'guest' && !can.guest)
    return new CommentError(can.signIn ? 'sign-in-required' : 'guests-refused');
  if (comment.parentId !== null && !can.reply) return new CommentError('forbidden');
  const problem = validateDraft(comment, can)[0];
  return problem && new CommentError(problem.code === 'too-long' ? 'too-long' : 'invalid', { field: problem.field });
}
