import type { Comment, CommentFormat } from '../../model/comment.js';
import { parseComment } from '../../model/comment-check.js';
import { toHttpUrl } from '../../model/url.js';
import type { KnownComments, OutgoingComment } from '../backend.js';
import { type CommentErrorCode, isErrorCode } from '../comment-error.js';

/**
 * How far a comment is on its way: an attempt is under way (`sending`); the next comes by itself (`waiting`); it waits for its
 * writer (`failed`); it is back in its form (`returned`) or given up (`discarded`), and remembered because it may be stored; it is
 * stored (`sent`, remembered for a while, so that no other tab sends it again).
 */
export type OutboxState = 'sending' | 'waiting' | 'failed' | 'returned' | 'discarded' | 'sent';

/** A comment that its writer sent and that is not known to be stored. */
export interface OutboxEntry extends Omit<OutgoingComment, 'form'> {
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
  /** When the last attempt began: milliseconds since the epoch. */
  attemptedAt?: number;
  /** When the last request without an answer ended: the server may still be at it. */
  unansweredAt?: number;
  /** Which outbox is sending it, and until when that counts: it may be gone. */
  claim?: { readonly owner: string; readonly until: number };
  /** Counts the changes, so that the newest of two copies is known. */
  revision?: number;
  /** This is a copy of what the database has; without it there, it is out of date. */
  isCopy?: boolean;
}

const STATES: readonly string[] = [
  'sending',
  'waiting',
  'failed',
  'returned',
  'discarded',
  'sent',
] satisfies OutboxState[];

/** Whether a comment is in the outbox only to be recognised: its commenter has it back, or gave it up. */
export function isHidden({ state }: OutboxEntry): boolean {
  return state === 'returned' || state === 'discarded';
}

/** The id that an unsent comment has in a thread. */
export function unsentId(key: string): string {
  return `unsent-${key}`;
}

/** The comment as its writer sees it in the thread while it is on its way. */
export function unsentComment(entry: OutboxEntry, format: CommentFormat): Comment {
  const { name, url, picture } = entry.viewer;
  return {
    id: unsentId(entry.idempotencyKey),
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

/** The latest date that JavaScript knows. */
const MAX_DATE_MS = 8.64e15;
/** A server's message is a sentence or two. */
const MAX_MESSAGE_LENGTH = 300;

/** Parses an entry from this browser's storage; `undefined` where it is none, or one of another thread or key. */
export function parseEntry(data: unknown, thread: string, key: string): OutboxEntry | undefined {
  const given = data as Partial<OutboxEntry>;
  const { parentId, text, viewer, rating, page, state, time, attempts, isUncertain, reason, serverMessage, stored } =
    given;
  const { retryAt, attemptedAt, unansweredAt, claim, revision, isCopy, known } = given;
  const isEntry =
    given.thread === thread &&
    given.idempotencyKey === key &&
    typeof text === 'string' &&
    (parentId === null || typeof parentId === 'string') &&
    STATES.includes(state as string) &&
    isMoment(time) &&
    Number.isFinite(attempts) &&
    (viewer?.kind === 'guest' || viewer?.kind === 'signed-in') &&
    (state !== 'sent' || !!stored);
  if (!isEntry) return undefined;
  const address = toHttpUrl(page);
  const entry: OutboxEntry = {
    idempotencyKey: key,
    thread,
    parentId,
    text,
    viewer,
    state: state as OutboxState,
    time,
    attempts: attempts as number,
    isUncertain: isUncertain === true,
    ...(rating && { rating }),
    ...(address && { page: address }),
    ...(isErrorCode(reason) && { reason }),
    ...(typeof serverMessage === 'string' && { serverMessage: serverMessage.slice(0, MAX_MESSAGE_LENGTH) }),
    ...(isMoment(retryAt) && { retryAt }),
    ...(stored && { stored: parseComment(stored) }),
    ...parseKnown(known),
    ...(isMoment(attemptedAt) && { attemptedAt }),
    ...(isMoment(unansweredAt) && { unansweredAt }),
    ...(isMoment(claim?.until) && { claim: { owner: String(claim?.owner), until: claim?.until } }),
    ...(Number.isSafeInteger(revision) && { revision }),
    ...(isCopy === true && { isCopy }),
  };
  // Its writer and rating are shown like those of any comment.
  const shown = parseComment(unsentComment(entry, 'text'));
  const { name, url, picture } = shown.author;
  const { kind, account, provider, email, remember } = viewer;
  entry.viewer = {
    kind,
    ...(typeof account === 'string' && { account }),
    ...(typeof provider === 'string' && { provider }),
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

/** What was known of other comments, in this browser's storage. */
export function parseKnown(data: unknown): { known?: KnownComments } {
  const { newest, others, hasRival } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof data !== 'object' || data === null) return {};
  const ids = Array.isArray(others) ? others.filter((id): id is string => typeof id === 'string') : [];
  return {
    known: {
      ...(typeof newest === 'string' && /^\d+$/.test(newest) && { newest }),
      ...(ids.length > 0 && { others: ids }),
      ...(hasRival === true && { hasRival }),
    },
  };
}

function isMoment(time: unknown): time is number {
  return Number.isFinite(time) && Math.abs(time as number) <= MAX_DATE_MS;
}
