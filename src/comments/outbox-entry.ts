import type { Comment, CommentFormat } from '../model/comment.js';
import type { Rating } from '../model/rating.js';
import { parseComment } from '../model/comment-check.js';
import type { Viewer } from '../model/viewer.js';
import type { CommentErrorCode } from './comment-error.js';

/**
 * How far a comment is on its way: an attempt is under way (`sending`); the next comes by itself (`waiting`); it waits for its
 * writer (`failed`); it is stored (`sent`, remembered for a while, so that no other tab sends it again).
 */
export type OutboxState = 'sending' | 'waiting' | 'failed' | 'sent';

/** A comment that its writer sent and that is not known to be stored. */
export interface OutboxEntry {
  /** The same for every attempt. */
  key: string;
  thread: string;
  parentId: string | null;
  text: string;
  rating?: Rating;
  viewer: Viewer;
  state: OutboxState;
  /** When its writer sent it first: milliseconds since the epoch. */
  time: number;
  attempts: number;
  /** An attempt may have arrived though no answer said so. */
  isUncertain: boolean;
  /** Why the last attempt failed. */
  reason?: CommentErrorCode;
  /** The server's own words about it. */
  serverMessage?: string;
  /** When the next attempt comes: milliseconds since the epoch. */
  retryAt?: number;
  /** The comment as it was stored. */
  stored?: Comment;
}

const STATES: readonly string[] = ['sending', 'waiting', 'failed', 'sent'] satisfies OutboxState[];

/** The id that an unsent comment has in a thread. */
export function unsentId(key: string): string {
  return `unsent-${key}`;
}

/** The comment as its writer sees it in the thread while it is on its way. */
export function unsentComment(entry: OutboxEntry, format: CommentFormat): Comment {
  const { name, url, picture } = entry.viewer;
  return {
    id: unsentId(entry.key),
    parentId: entry.parentId,
    author: { ...(name && { name }), ...(url && { url }), ...(picture && { picture: { url: picture } }) },
    publishedAt: new Date(entry.time).toISOString(),
    body: { format, source: entry.text },
    status: entry.state === 'sending' ? 'sending' : 'failed',
    ...(entry.rating && { rating: entry.rating }),
    own: true,
    kind: 'comment',
  };
}

/** The latest moment that a date can name, in milliseconds. */
const LATEST = 8.64e15;

/** An entry as it was written into this browser's storage; `undefined` where something else stands there. */
export function parseEntry(written: string): OutboxEntry | undefined {
  try {
    const entry = JSON.parse(written) as OutboxEntry;
    const { key, thread, parentId, text, viewer, state, time, attempts, stored, serverMessage, retryAt } = entry;
    const isEntry =
      [key, thread, text].every((each) => typeof each === 'string') &&
      (parentId === null || typeof parentId === 'string') &&
      STATES.includes(state) &&
      [time, attempts].every(Number.isFinite) &&
      Math.abs(time) <= LATEST &&
      (viewer?.kind === 'guest' || viewer?.kind === 'signed-in');
    if (!isEntry || (state === 'sent' && !stored)) return undefined;
    if (stored) entry.stored = parseComment(stored);
    if (typeof serverMessage !== 'string') delete entry.serverMessage;
    if (!Number.isFinite(retryAt) || Math.abs(retryAt!) > LATEST) delete entry.retryAt;
    // Its writer and rating are shown like those of any comment.
    const { author, rating } = parseComment(unsentComment(entry, 'text'));
    const { kind, email, remember } = viewer;
    entry.viewer = {
      kind,
      ...(author.name && { name: author.name }),
      ...(author.url && { url: author.url }),
      ...(author.picture && { picture: author.picture.url }),
      ...(typeof email === 'string' && { email }),
      ...(remember === true && { remember }),
    };
    if (rating) entry.rating = rating;
    else delete entry.rating;
    return entry;
  } catch {
    // Something else wrote under this key, or a version that is not known here.
    return undefined;
  }
}
