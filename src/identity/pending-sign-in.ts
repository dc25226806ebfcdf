import { toJson } from '../platform/own-values.js';
import { SafeStorage } from '../platform/safe-storage.js';

/** A log-in for which the page was left: what is known when the reader is back. Nothing in it is secret. */
export interface PendingSignIn {
  readonly provider: string;
  readonly thread: string;
  /** The comment that was being answered. */
  readonly parentId: string | null;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

const PENDING_KEY = 'film-review-sign-in';
/** Says that somebody signed in here, and how; nothing about who. */
export const SIGNED_IN_HINT_KEY = 'film-review-signed-in';
export const MAX_SIGN_IN_MS: number = 10 * 60 * 1000;

const session = () => new SafeStorage(() => sessionStorage);
const local = () => new SafeStorage(() => localStorage);

export function keepPendingSignIn(pending: PendingSignIn): void {
  session().set(PENDING_KEY, toJson(pending));
}

/** Takes the pending log-in out, so that it is used once. @returns `undefined` where there is none, or an old one */
export function takePendingSignIn(): PendingSignIn | undefined {
  const storage = session();
  const text = storage.get(PENDING_KEY);
  if (text === null) return undefined;
  storage.remove(PENDING_KEY);
  try {
    const { provider, thread, parentId, time } = JSON.parse(text) as Partial<PendingSignIn>;
    const isOne = typeof provider === 'string' && typeof thread === 'string' && typeof time === 'number';
    const isRecent = isOne && Math.abs(Date.now() - time) < MAX_SIGN_IN_MS;
    return isRecent ? { provider, thread, parentId: typeof parentId === 'string' ? parentId : null, time } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a page that shows guests' pages to members should ask who is signed in. */
export function hasSignedInHint(): boolean {
  return local().get(SIGNED_IN_HINT_KEY) !== null;
}

/** @param provider - `undefined` when nobody is signed in any more */
export function keepSignedInHint(provider: string | undefined): void {
  if (provider === undefined) local().remove(SIGNED_IN_HINT_KEY);
  else local().set(SIGNED_IN_HINT_KEY, provider);
}
