import type { Comment, CommentFormat } from '../model/comment.js';
import type { Rating } from '../model/rating.js';
import { parseComment } from '../model/comment-check.js';
import type { Viewer } from '../model/viewer.js';
import { isErrorCode, type CommentErrorCode } from './comment-error.js';

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
/** A server's message is a sentence or two. */
const LONGEST_MESSAGE = 300;

/** The entry in what was read from this browser's storage; `undefined` where there is none of this thread and key. */
export function parseEntry(data: unknown, thread: string, key: string): OutboxEntry | undefined {
  const { parentId, text, viewer, rating, state, time, attempts, isUncertain, reason, serverMessage, retryAt, stored } =
    data as Partial<OutboxEntry>;
  const isEntry =
    (data as Partial<OutboxEntry>).thread === thread &&
    (data as Partial<OutboxEntry>).key === key &&
    typeof text === 'string' &&
    (parentId === null || typeof parentId === 'string') &&
    STATES.includes(state as string) &&
    isMoment(time) &&
    Number.isFinite(attempts) &&
    (viewer?.kind === 'guest' || viewer?.kind === 'signed-in') &&
    (state !== 'sent' || !!stored);
  if (!isEntry) return undefined;
  const entry: OutboxEntry = {
    key,
    thread,
    parentId,
    text,
    viewer,
    state: state as OutboxState,
    time,
    attempts: attempts as number,
    isUncertain: isUncertain === true,
    ...(rating && { rating }),
    ...(isErrorCode(reason) && { reason }),
    ...(typeof serverMessage === 'string' && { serverMessage: serverMessage.slice(0, LONGEST_MESSAGE) }),
    ...(isMoment(retryAt) && { retryAt }),
    ...(stored && { stored: parseComment(stored) }),
  };
  // Its writer and rating are shown like those of any comment.
  const shown = parseComment(unsentComment(entry, 'text'));
  const { name, url, picture } = shown.author;
  const { kind, email, remember } = viewer;
  entry.viewer = {
    kind,
    ...(name && { name }),
    ...(url && { url }),
    ...(picture && { picture: picture.url }),
    ...(typeof email === 'string' && { email }),
    ...(remember === true && { remember }),
  };
  if (shown.rating) entry.rating = shown.rating;
  else delete entry.rating;
  return entry;
}

function isMoment(time: unknown): time is number {
  return Number.isFinite(time) && Math.abs(time as number) <= LATEST;
}
