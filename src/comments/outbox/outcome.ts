import type { Comment } from '../../model/comment.js';
import type { Viewer } from '../../model/viewer.js';
import { type CommentErrorCode, type DraftField, toCommentError } from '../comment-error.js';
import type { OutboxEntry } from './outbox-entry.js';

/**
 * What became of a comment, as its commenter is told:
 *
 * | code | means |
 * |---|---|
 * | `sending` | An attempt is under way. |
 * | `sent` | The comment is published. |
 * | `held` | The comment is stored and awaits moderation. |
 * | `accepted` | The comment is stored; nothing says whether it is published or awaits moderation. |
 * | `queued` | The attempt failed; the outbox keeps the comment and sends it again. |
 * | `failed` | The comment is not sent; it waits for its commenter, in the form or in the outbox. |
 * | `uncertain` | The comment may be stored, and that cannot be found out now. |
 * | `refused` | A moderator did not publish the comment. |
 * | `discarded` | The commenter gave the comment up. |
 */
export type OutcomeCode =
  'sending' | 'sent' | 'held' | 'accepted' | 'queued' | 'failed' | 'uncertain' | 'refused' | 'discarded';

export interface Outcome {
  readonly code: OutcomeCode;
  /** Why the last attempt failed. */
  readonly reason?: CommentErrorCode;
  /** The server's own words about it, as plain text. */
  readonly serverMessage?: string;
  /** The field at fault, where one is. */
  readonly field?: DraftField;
  /** When the next attempt comes: milliseconds since the epoch. */
  readonly retryAt?: number;
  /** It waits until who wrote it is signed in again, or is a guest again. */
  readonly waitsFor?: Pick<Viewer, 'kind' | 'name'>;
  /** An attempt may have stored the comment. */
  readonly isUncertain?: boolean;
}

export const REFUSED: Outcome = { code: 'refused' };
export const DISCARDED: Outcome = { code: 'discarded' };

/** Tells the outcome of a comment that a backend stored. */
export function outcomeOfStored({ status }: Comment): Outcome {
  return { code: status === 'pending' ? 'held' : status === 'accepted' ? 'accepted' : 'sent' };
}

/** Tells the outcome of an attempt that failed. An error of any other kind says nothing about whether the comment is stored. */
export function outcomeOfError(thrown: unknown): Outcome {
  const { code: reason, serverMessage, field, retryAt, isQueued } = toCommentError(thrown, 'outcome-unknown');
  const code = isQueued ? 'queued' : reason === 'outcome-unknown' ? 'uncertain' : 'failed';
  const isUncertain = isQueued && reason === 'outcome-unknown';
  return { code, ...details({ reason, serverMessage, field, retryAt, isUncertain }) };
}

/** Tells the outcome of a comment that could not be taken out of the outbox: it may be stored. */
export function outcomeOfWithdrawal(thrown: unknown): Outcome {
  return { ...outcomeOfError(thrown), code: 'uncertain' };
}

/** Tells the outcome, so far, of a comment in the outbox. */
export function outcomeOfEntry(entry: OutboxEntry): Outcome {
  const { state, stored, isUncertain } = entry;
  if (state === 'sent') return stored ? outcomeOfStored(stored) : { code: 'sent' };
  if (state === 'returned' || (state === 'failed' && isUncertain)) return { code: 'uncertain', ...details(entry) };
  if (state !== 'waiting') return { code: state, ...details(entry) };
  return { code: 'queued', ...details(entry), ...(entry.reason === 'sign-in-required' && waitsFor(entry)) };
}

function waitsFor({ viewer: { kind, name } }: OutboxEntry): Pick<Outcome, 'waitsFor'> {
  return { waitsFor: { kind, ...(name && { name }) } };
}

function details({ reason, serverMessage, field, retryAt, isUncertain }: Omit<Outcome, 'code'>): Omit<Outcome, 'code'> {
  return {
    ...(reason && { reason }),
    ...(serverMessage && { serverMessage }),
    ...(field && { field }),
    ...(retryAt && { retryAt }),
    ...(isUncertain && { isUncertain }),
  };
}
