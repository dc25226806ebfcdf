import type { FormTerms, ThreadTerms } from '../../i18n/terms.js';
import { type CommentErrorCode, toCommentError } from '../comment-error.js';
import type { Outcome, OutcomeCode } from '../outbox/outcome.js';

/* The one place that turns what became of a comment into words for its commenter. */

/** After these the commenter is asked to leave the page, or to wait. */
const SAYS_SAVED: readonly CommentErrorCode[] = ['offline', 'password-required'];

type OutcomeWords = Partial<Record<OutcomeCode, string>>;

/** Returns what is said in the thread: why, in the server's own words too, and what happened. */
export function outcomeInThread(
  { code, reason, serverMessage, isUncertain, waitsFor }: Outcome,
  { own, posted, replyPosted }: ThreadTerms,
  isReply = false,
): string {
  const words: OutcomeWords = {
    ...own,
    sent: isReply ? replyPosted : posted,
    queued: isUncertain ? own.checking : own.waiting,
  };
  if (waitsFor?.kind === 'guest') return own.forGuest;
  if (waitsFor?.name) return own.forAccount(waitsFor.name);
  if (reason === 'form-required') return join(code === 'uncertain' ? own.unclear : own.byHand, serverMessage);
  // While an attempt is under way, the reason is that of the last one; "uncertain" says why itself.
  const why = reason && code !== 'sending' && code !== 'uncertain' ? own.reasons[reason] : undefined;
  return join(why, serverMessage, words[code]);
}

/** Returns what is said in the form, which keeps the text of a comment that failed. */
export function outcomeInForm(
  { code, reason, serverMessage, isUncertain }: Outcome,
  terms: FormTerms,
  isSaved: boolean,
): string {
  const { sent, held, accepted, checking, errors, saved, notSaved } = terms;
  const words: OutcomeWords = { sent, held, accepted, queued: isUncertain ? checking : terms.queued };
  const where = isSaved ? reason && SAYS_SAVED.includes(reason) && saved : notSaved;
  return words[code] ?? join(reason && errors[reason], serverMessage, where || undefined);
}

/** Returns what is said when a like, an edit or a removal was refused. */
export function refusedChange(thrown: unknown, { notChanged }: ThreadTerms): string {
  return join(notChanged, toCommentError(thrown, 'unavailable').serverMessage);
}

function join(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
