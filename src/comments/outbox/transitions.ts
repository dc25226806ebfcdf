import type { Comment, CommentFormat } from '../../model/comment.js';
import { isSameAccount, type Viewer } from '../../model/viewer.js';
import type { KnownComments, OutgoingComment } from '../backend.js';
import { CommentError, type CommentErrorCode, isPassing } from '../comment-error.js';
import { isHidden, type OutboxEntry, type OutboxState, unsentComment } from './outbox-entry.js';

/** Where a comment is: `absent` from the outbox (not sent yet, or back in its form), or in one of the states of an entry. */
export type SendingState = 'absent' | OutboxState;

/** What happens to a comment in the outbox. */
export type OutboxEvent =
  /** Its commenter sends it from a form. */
  | { readonly type: 'submit'; readonly comment: OutgoingComment }
  /** Its commenter asks for another attempt. */
  | { readonly type: 'retry' }
  /** The time of its next attempt may have come. */
  | { readonly type: 'due' }
  /** The page opens, or the network is likely to be back. */
  | { readonly type: 'reconnect' }
  /** Its attempt found out what the newest comment is. */
  | { readonly type: 'note'; readonly known: KnownComments }
  /** The backend says that it stored the comment, or lists it. `attempted` is the entry as it was sent. */
  | { readonly type: 'stored'; readonly comment: Comment; readonly attempted: OutboxEntry }
  /** An attempt failed. */
  | {
      readonly type: 'fail';
      readonly error: CommentError;
      /** Whether a request left: an attempt may do no more than look. */
      readonly isRequested: boolean;
      readonly isAttended: boolean;
      readonly isPersistent: boolean;
      /** It failed before anything was sent. */
      readonly isUnsent?: boolean;
      /** It was not sent because somebody else is signed in, or its commenter no longer is. */
      readonly isOtherAccount?: boolean;
    }
  /** Whoever sent it no longer wants to know. */
  | { readonly type: 'abort' }
  /** Its commenter takes it out to change it. It is known not to be stored. */
  | { readonly type: 'withdraw' }
  /** Its commenter gives it up. */
  | { readonly type: 'discard' }
  /** Another tab changed the storage. */
  | { readonly type: 'sync'; readonly wasUnsent: boolean }
  /** The outbox looks for entries that are too old. */
  | { readonly type: 'expire' };

/** What the outbox has to do, besides writing the entry down. */
export type OutboxEffect = 'attempt' | 'wait' | 'report-sent' | 'report-failure';

/** What a transition depends on besides the entry and the event. */
export interface TransitionContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** From 0 to 1: spreads the next attempts of many readers. */
  readonly random: number;
  /** The backend's format. */
  readonly format: CommentFormat;
  /** Who is signed in, as far as the page knows. */
  readonly viewer?: Viewer;
  /** The name of this outbox. */
  readonly owner: string;
  /** Whether the browser keeps other tabs away from this comment. Without that, the claim in the entry does. */
  readonly isLocked: boolean;
}

export interface Transition {
  readonly state: SendingState;
  /** The entry to be written down; absent where it is to be removed. */
  readonly entry?: OutboxEntry;
  readonly effects: readonly OutboxEffect[];
  /** Why the comment is not stored, for whoever sent it. */
  readonly error?: CommentError;
}

const SECOND_MS = 1000;
const HOUR_MS = 60 * 60 * SECOND_MS;
const DAY_MS = 24 * HOUR_MS;
const FIRST_RETRY_MS = 2 * SECOND_MS;
const MAX_RETRY_MS = 5 * 60 * SECOND_MS;
/** WordPress takes the next comment after 15 seconds, and does not say so. */
const RATE_LIMIT_MS = 20 * SECOND_MS;
/** The longest time for which a server may put a comment off. */
const MAX_RETRY_AFTER_MS = DAY_MS;
const MAX_ATTEMPTS = 10;
/** After that the commenter is asked before the comment is sent. */
const MAX_UNATTENDED_AGE_MS = 7 * DAY_MS;
/** How long a claim counts: longer than any attempt takes. */
const CLAIM_PERIOD_MS = 75 * SECOND_MS;
/** How long an unsent comment is kept. */
const MAX_UNSENT_AGE_MS = 90 * DAY_MS;
/** How long a comment is remembered after it was sent or discarded, in case the same text is sent again. */
const MAX_REMEMBERED_AGE_MS = HOUR_MS;
/** The comment may be stored all the same: a server that answers 500 may have stored it before. */
const UNCERTAIN: readonly CommentErrorCode[] = ['unavailable', 'outcome-unknown'];

type Guard = (entry: OutboxEntry, event: OutboxEvent, context: TransitionContext) => boolean;

/** What a transition may depend on. */
type Condition =
  | 'another tab is sending it'
  | 'it is due'
  | 'it may go better now'
  | 'it is less than a week old'
  | 'the attempt before arrived'
  | 'another account is at work'
  | 'its form keeps it'
  | 'another attempt may go better'
  | 'it waited here'
  | 'it is not stored, and older than an hour'
  | 'it is older than 90 days'
  | 'it is older than an hour';

const GUARDS: Readonly<Record<Condition, Guard>> = {
  'another tab is sending it': ({ claim }, _event, { now, owner, isLocked }) =>
    !isLocked && claim !== undefined && claim.owner !== owner && claim.until > now,
  'it is due': (entry, _event, context) =>
    isYoung(entry, context) && (entry.retryAt ?? 0) <= context.now && isCommenterSignedIn(entry, context.viewer),
  'it may go better now': (entry, _event, context) => isYoung(entry, context) && mayGoBetter(entry),
  'it is less than a week old': (entry, _event, context) => isYoung(entry, context),
  'the attempt before arrived': ({ isUncertain }, event) =>
    isUncertain && event.type === 'fail' && event.error.code === 'duplicate',
  'another account is at work': (_entry, event) => event.type === 'fail' && event.isOtherAccount === true,
  'its form keeps it': (entry, event, context) => isKeptByForm(entry, event, context),
  'another attempt may go better': (entry, event, context) => isRepeated(entry, event, context),
  'it waited here': (_entry, event) => event.type === 'sync' && event.wasUnsent,
  'it is older than 90 days': ({ time }, _event, { now }) => now - time > MAX_UNSENT_AGE_MS,
  'it is not stored, and older than an hour': (entry, _event, context) =>
    !entry.isUncertain && isOlderThanHour(entry, context),
  'it is older than an hour': (entry, _event, context) => isOlderThanHour(entry, context),
};

/** Where an event leads, if its condition holds. */
interface Branch {
  readonly if?: Condition;
  readonly to: SendingState;
  readonly effects?: readonly OutboxEffect[];
}

/** The first branch whose condition holds counts; without one, the event is ignored. `impossible` events are faults of the outbox. */
type Cell = 'ignored' | 'impossible' | readonly Branch[];

const ATTEMPT: readonly Branch[] = [{ to: 'sending', effects: ['attempt'] }];
const STORED: readonly Branch[] = [{ to: 'sent', effects: ['report-sent'] }];
// These stay, because what is removed may come back with an older copy, and may be stored.
const RETURN: readonly Branch[] = [{ to: 'returned' }];
const DISCARD: readonly Branch[] = [{ to: 'discarded' }];
const FORGET: readonly Branch[] = [{ if: 'it is older than an hour', to: 'absent' }];
const EXPIRE: readonly Branch[] = [{ if: 'it is older than 90 days', to: 'absent' }];
const ATTEMPT_IF_DUE: Branch = { if: 'it is due', to: 'sending', effects: ['attempt'] };
const ATTEMPT_IF_BETTER: Branch = { if: 'it may go better now', to: 'sending', effects: ['attempt'] };
const WAIT: Branch = { if: 'another tab is sending it', to: 'sending', effects: ['wait'] };
// The tab that was sending it is gone, unless it holds the lock or the claim.
const ATTEMPT_IF_YOUNG: readonly Branch[] = [
  WAIT,
  { if: 'it is less than a week old', to: 'sending', effects: ['attempt'] },
];
const FAIL: readonly Branch[] = [
  { if: 'the attempt before arrived', to: 'sent', effects: ['report-sent'] },
  // What the server stores goes by who is signed in there, so it waits for its commenter.
  { if: 'another account is at work', to: 'waiting', effects: ['report-failure'] },
  { if: 'its form keeps it', to: 'returned', effects: ['report-failure'] },
  { if: 'another attempt may go better', to: 'waiting', effects: ['report-failure'] },
  { to: 'failed', effects: ['report-failure'] },
];

/** All that can happen to a comment in the outbox: state, event, and what follows. Printed in docs/outbox.md. */
export const TRANSITIONS: Readonly<Record<SendingState, Readonly<Record<OutboxEvent['type'], Cell>>>> = {
  absent: {
    submit: ATTEMPT,
    retry: 'ignored',
    // Another tab removed it in the meantime.
    due: 'ignored',
    reconnect: 'ignored',
    note: 'ignored',
    // It was removed during the attempt.
    stored: STORED,
    fail: [{ to: 'absent', effects: ['report-failure'] }],
    abort: 'ignored',
    withdraw: 'ignored',
    discard: 'ignored',
    sync: 'impossible',
    expire: 'ignored',
  },
  sending: {
    submit: [WAIT, ...ATTEMPT],
    retry: [WAIT, ...ATTEMPT],
    due: ATTEMPT_IF_YOUNG,
    reconnect: ATTEMPT_IF_YOUNG,
    note: [{ to: 'sending' }],
    stored: STORED,
    fail: FAIL,
    abort: RETURN,
    withdraw: RETURN,
    discard: DISCARD,
    sync: 'ignored',
    expire: EXPIRE,
  },
  waiting: {
    submit: ATTEMPT,
    retry: ATTEMPT,
    due: [ATTEMPT_IF_DUE],
    reconnect: [ATTEMPT_IF_DUE, ATTEMPT_IF_BETTER],
    note: 'ignored',
    stored: STORED,
    // Another tab's attempt failed before this one did.
    fail: FAIL,
    abort: 'ignored',
    withdraw: RETURN,
    discard: DISCARD,
    sync: 'ignored',
    expire: EXPIRE,
  },
  failed: {
    submit: ATTEMPT,
    retry: ATTEMPT,
    due: 'ignored',
    reconnect: [ATTEMPT_IF_BETTER],
    note: 'ignored',
    stored: STORED,
    // Another tab's attempt failed before this one did.
    fail: FAIL,
    abort: 'ignored',
    withdraw: RETURN,
    discard: DISCARD,
    sync: 'ignored',
    expire: EXPIRE,
  },
  returned: {
    submit: ATTEMPT,
    retry: 'ignored',
    due: 'ignored',
    reconnect: 'ignored',
    note: 'ignored',
    stored: STORED,
    // Another tab's attempt failed before this one did.
    fail: FAIL,
    abort: 'ignored',
    withdraw: 'ignored',
    discard: DISCARD,
    sync: 'ignored',
    expire: [{ if: 'it is not stored, and older than an hour', to: 'absent' }, ...EXPIRE],
  },
  discarded: {
    submit: [{ if: 'another tab is sending it', to: 'discarded', effects: ['wait'] }, ...ATTEMPT],
    retry: 'ignored',
    due: 'ignored',
    reconnect: 'ignored',
    note: 'ignored',
    // The attempt that was under way goes on.
    stored: STORED,
    fail: [
      { if: 'the attempt before arrived', to: 'sent', effects: ['report-sent'] },
      { to: 'discarded', effects: ['report-failure'] },
    ],
    abort: 'ignored',
    withdraw: 'ignored',
    discard: 'ignored',
    sync: 'ignored',
    expire: FORGET,
  },
  sent: {
    // Another tab was quicker.
    submit: STORED,
    retry: 'ignored',
    due: 'ignored',
    reconnect: 'ignored',
    note: 'ignored',
    // Another tab's attempt went well: nothing that comes later changes that.
    stored: STORED,
    fail: STORED,
    abort: 'ignored',
    withdraw: 'ignored',
    discard: 'ignored',
    sync: [{ if: 'it waited here', to: 'sent', effects: ['report-sent'] }],
    expire: FORGET,
  },
};

/**
 * Returns what follows from an event; `undefined` where nothing does. Changes nothing itself.
 *
 * @param entry - the comment as it is in the outbox; `undefined` where it is absent
 */
export function transition(
  entry: OutboxEntry | undefined,
  event: OutboxEvent,
  context: TransitionContext,
): Transition | undefined {
  const state = entry?.state ?? 'absent';
  const cell = TRANSITIONS[state][event.type];
  if (cell === 'ignored') return undefined;
  if (cell === 'impossible') throw new Error(`The outbox got "${event.type}" for a comment that is ${state}`);
  const branch = cell.find((each) => !each.if || (entry && GUARDS[each.if](entry, event, context)));
  if (!branch) return undefined;
  const { to, effects = [] } = branch;
  const isKept = effects.includes('wait');
  const moved = to === 'absent' ? undefined : isKept ? entry : entryIn(to, entry, event, context);
  return {
    state: to,
    effects,
    ...(moved && { entry: moved }),
    ...(event.type === 'fail' && to !== 'sent' && { error: reportedError(event.error, moved) }),
  };
}

function entryIn(
  to: OutboxState,
  entry: OutboxEntry | undefined,
  event: OutboxEvent,
  context: TransitionContext,
): OutboxEntry | undefined {
  if (entry?.state === 'sent') return entry;
  if (event.type === 'stored') return sentEntry(entry ?? event.attempted, event.comment);
  if (event.type === 'submit') return attemptedEntry(submittedEntry(entry, event, context), entry, context);
  if (!entry) return undefined;
  if (event.type === 'note') return { ...entry, known: event.known };
  if (event.type === 'discard') return discardedEntry(entry);
  if (event.type === 'abort' || event.type === 'withdraw') return returnedEntry(entry, event);
  if (event.type !== 'fail') return to === 'sending' ? attemptedEntry(entry, entry, context) : entry;
  // The backend has it from an attempt that was never answered.
  if (to === 'sent') return sentEntry(entry, { ...unsentComment(entry, context.format), status: 'accepted' });
  const { code, serverMessage } = event.error;
  const { retryAt: _retryAt, serverMessage: _message, claim: _claim, ...rest } = entry;
  const isUnanswered = event.isRequested && code === 'outcome-unknown';
  return {
    ...rest,
    state: to,
    reason: code,
    isUncertain: isUncertainAfter(entry, event),
    ...(isUnanswered && { unansweredAt: context.now }),
    ...(serverMessage && { serverMessage }),
    ...(to === 'waiting' && !event.isOtherAccount && { retryAt: nextAttemptAt(event.error, entry.attempts, context) }),
  };
}

function submittedEntry(
  before: OutboxEntry | undefined,
  { comment }: Extract<OutboxEvent, { type: 'submit' }>,
  { now }: TransitionContext,
): OutboxEntry {
  // A key belongs to one text: what is in the outbox stays as it was sent first.
  if (before && !isHidden(before)) return before;
  const { form: _form, ...details } = comment;
  // What is known of the attempts before tells whether it is stored.
  const kept = before && afterCutOff(before).isUncertain ? before : { time: now, isUncertain: false };
  return { ...kept, ...details, state: 'sending', attempts: 0 };
}

/** Keeps of a discarded comment what it is recognised by. */
function discardedEntry(entry: OutboxEntry): OutboxEntry {
  const { viewer, reason: _reason, serverMessage: _message, retryAt: _retryAt, page: _page, ...rest } = entry;
  return { ...rest, viewer: { ...accountOf(viewer), ...(viewer.name && { name: viewer.name }) }, state: 'discarded' };
}

/** Gives a comment back to its form. A cut-off attempt of one that is withdrawn was looked for. */
function returnedEntry(entry: OutboxEntry, { type }: OutboxEvent): OutboxEntry {
  const { claim: _claim, ...rest } = type === 'abort' ? afterCutOff(entry) : { ...entry, isUncertain: false };
  return { ...rest, state: 'returned' };
}

/** Counts and claims an attempt. */
function attemptedEntry(
  entry: OutboxEntry,
  before: OutboxEntry | undefined,
  { now, owner }: TransitionContext,
): OutboxEntry {
  const { unansweredAt, isUncertain } = before ? afterCutOff(before) : entry;
  return {
    ...entry,
    state: 'sending',
    attempts: entry.attempts + 1,
    isUncertain,
    ...(unansweredAt !== undefined && { unansweredAt }),
    attemptedAt: now,
    claim: { owner, until: now + CLAIM_PERIOD_MS },
  };
}

/** An entry as an attempt leaves it that was cut off: the comment may have arrived. Other attempts let go of their claim. */
export function afterCutOff(entry: OutboxEntry): OutboxEntry {
  const { claim, attemptedAt } = entry;
  if (!claim) return entry;
  return { ...entry, isUncertain: true, ...(attemptedAt !== undefined && { unansweredAt: attemptedAt }) };
}

/** An entry before its attempt, so that nothing can have arrived. */
export function beforeAttempt(entry: OutboxEntry): OutboxEntry {
  const { claim: _claim, attemptedAt: _at, ...rest } = entry;
  return { ...rest, attempts: entry.attempts - 1 };
}

/** Whether a waiting comment waits for something else than its commenter's account, or that account is at work. */
export function isCommenterSignedIn({ reason, viewer }: OutboxEntry, atWork: Viewer | undefined): boolean {
  return reason !== 'sign-in-required' || isSameAccount(viewer, atWork);
}

/**
 * Whether a server may still be about to store a comment, so that a second request could store it twice.
 *
 * @param period - how long after a request without an answer, in milliseconds
 */
export function isServerAtIt({ unansweredAt }: OutboxEntry, now: number, period = 0): boolean {
  return unansweredAt !== undefined && Math.abs(now - unansweredAt) < period;
}

/** Drops the commenter's details once the comment is sent. */
function sentEntry(entry: OutboxEntry, stored: Comment): OutboxEntry {
  const { viewer, reason: _reason, serverMessage: _message, retryAt: _retryAt, claim: _claim, ...rest } = entry;
  return { ...rest, viewer: accountOf(viewer), state: 'sent', stored };
}

function accountOf({ kind, account }: Viewer): Viewer {
  return { kind, ...(account && { account }) };
}

/** A comment that failed stays in the outbox too, but nothing sends it automatically. */
function reportedError(cause: CommentError, entry: OutboxEntry | undefined): CommentError {
  if (entry?.state !== 'waiting') return cause;
  const { serverMessage, retryAt } = entry;
  return new CommentError(cause.code, { isQueued: true, cause, serverMessage, retryAt });
}

/**
 * When the next attempt comes, in milliseconds since the epoch: the wait doubles after each, from 2 seconds to 5 minutes, and is never
 * shorter than the server asks. Up to a quarter is added at random, so that not all readers come back at once.
 *
 * @param attempts - how many there were
 */
function nextAttemptAt(
  { code, retryAt = 0 }: CommentError,
  attempts: number,
  { now, random }: TransitionContext,
): number {
  const wait = Math.min(FIRST_RETRY_MS * 2 ** Math.max(0, attempts - 1), MAX_RETRY_MS) * (1 + random / 4);
  const asked = code === 'rate-limited' && !retryAt ? now + RATE_LIMIT_MS : Math.min(retryAt, now + MAX_RETRY_AFTER_MS);
  return Math.ceil(Math.max(now + wait, asked));
}

function isYoung({ time }: OutboxEntry, { now }: TransitionContext): boolean {
  return now - time < MAX_UNATTENDED_AGE_MS;
}

function isOlderThanHour({ time, attemptedAt = time }: OutboxEntry, { now }: TransitionContext): boolean {
  return now - attemptedAt > MAX_REMEMBERED_AGE_MS;
}

function mayGoBetter({ reason }: OutboxEntry): boolean {
  return reason !== undefined && reason !== 'rate-limited' && isPassing({ code: reason });
}

/** Whether the outbox makes another attempt after a failure. */
function isRepeated(entry: OutboxEntry, event: OutboxEvent, context: TransitionContext): boolean {
  return event.type === 'fail' && isPassing(event.error) && entry.attempts < MAX_ATTEMPTS && isYoung(entry, context);
}

/** A form that waits for the answer still has the text, and keeps it where the outbox would be of no use. */
function isKeptByForm(entry: OutboxEntry, event: OutboxEvent, context: TransitionContext): boolean {
  return event.type === 'fail' && event.isAttended && !(event.isPersistent && isRepeated(entry, event, context));
}

function isUncertainAfter({ isUncertain }: OutboxEntry, event: OutboxEvent): boolean {
  return isUncertain || (event.type === 'fail' && !event.isUnsent && UNCERTAIN.includes(event.error.code));
}
