import { toJson } from '../platform/own-values.js';
import { SafeStorage } from '../platform/safe-storage.js';
import { ANSWER_KEY, PENDING_KEY } from './landing-message.js';
import type { ExpectedAnswer, ReturnedSignIn } from './sign-in-provider.js';

/** A log-in for which the page was left: what is known when the reader is back. */
export interface PendingSignIn {
  readonly provider: string;
  readonly thread: string;
  /** The comment that was being answered. */
  readonly parentId: string | null;
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** The page that was left. */
  readonly back?: string;
  /** What the provider's answer is checked against; absent where a cookie says it all. */
  readonly expected?: ExpectedAnswer;
}

/** Says that somebody signed in here, and how; nothing about who. */
export const SIGNED_IN_HINT_KEY = 'film-review-signed-in';
export const MAX_SIGN_IN_MS: number = 10 * 60 * 1000;

const session = () => new SafeStorage(() => sessionStorage);
const local = () => new SafeStorage(() => localStorage);

/** @returns whether it is kept: without storage, nobody knows what to do when the reader is back */
export function keepPendingSignIn(pending: PendingSignIn): boolean {
  session().remove(ANSWER_KEY);
  session().set(PENDING_KEY, toJson(pending));
  return session().get(PENDING_KEY) !== null;
}

/** Takes the pending log-in out, so that it is used once. @returns `undefined` where there is none, or an old one */
export function takePendingSignIn(): (PendingSignIn & { readonly returned?: ReturnedSignIn }) | undefined {
  const storage = session();
  const text = storage.get(PENDING_KEY);
  const answer = storage.get(ANSWER_KEY);
  for (const key of [PENDING_KEY, ANSWER_KEY]) storage.remove(key);
  if (text === null) return undefined;
  try {
    const { provider, thread, parentId, time, expected } = JSON.parse(text) as Partial<PendingSignIn>;
    const isOne = typeof provider === 'string' && typeof thread === 'string' && typeof time === 'number';
    if (!isOne || Math.abs(Date.now() - time) >= MAX_SIGN_IN_MS) return undefined;
    const returned = expected && answer !== null && { expected, answer };
    return { provider, thread, parentId: parentId ?? null, time, ...(returned && { returned }) };
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
