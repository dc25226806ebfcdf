import { isPassing, type CommentError, type CommentErrorCode } from './comment-error.js';
import type { OutboxEntry } from './outbox-entry.js';
import { nextAttempt } from './retry-time.js';

/** The comment may stand all the same. A server that says 500 may have stored it before. */
const UNCERTAIN: readonly CommentErrorCode[] = ['unavailable', 'outcome-unknown'];
const MOST_ATTEMPTS = 10;
/** After that it is for the writer to say whether the words are still to be sent, in milliseconds. */
const LONGEST_UNASKED = 7 * 24 * 60 * 60 * 1000;

/** Whether a comment is still sent without its writer being asked. */
export function isSentUnasked({ time }: OutboxEntry): boolean {
  return Date.now() - time < LONGEST_UNASKED;
}

/** What becomes of a comment whose attempt failed: it waits for the next, or for its writer. */
export function failedEntry(entry: OutboxEntry, reason: CommentError): OutboxEntry {
  const { code, serverMessage } = reason;
  const { retryAt: _retryAt, serverMessage: _message, ...rest } = entry;
  const waits = isPassing(reason) && entry.attempts < MOST_ATTEMPTS && isSentUnasked(entry);
  return {
    ...rest,
    state: waits ? 'waiting' : 'failed',
    reason: code,
    isUncertain: entry.isUncertain || UNCERTAIN.includes(code),
    ...(serverMessage && { serverMessage }),
    ...(waits && { retryAt: nextAttempt(reason, entry.attempts) }),
  };
}
