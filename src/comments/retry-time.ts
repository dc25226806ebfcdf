import type { CommentError } from './comment-error.js';

const SECOND = 1000;
const FIRST = 2 * SECOND;
const LONGEST = 5 * 60 * SECOND;
/** WordPress takes the next comment after 15 seconds, and does not say so. */
const TOO_FAST = 20 * SECOND;
/** No server may put a comment off for longer. */
const LONGEST_ASKED = 24 * 60 * 60 * SECOND;

/**
 * When the next attempt comes, in milliseconds since the epoch: twice as long after each, from 2 seconds to 5 minutes, and never
 * before the server wants it. Up to a quarter is added by chance, so that not all who wait come back at once.
 *
 * @param attempts - how many there were
 */
export function nextAttempt({ code, retryAt = 0 }: CommentError, attempts: number, now: number = Date.now()): number {
  const wait = Math.min(FIRST * 2 ** Math.max(0, attempts - 1), LONGEST) * (1 + Math.random() / 4);
  const asked = code === 'rate-limited' && !retryAt ? now + TOO_FAST : Math.min(retryAt, now + LONGEST_ASKED);
  return Math.ceil(Math.max(now + wait, asked));
}
