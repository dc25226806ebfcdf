import { randomId } from './random-id.js';
import type { SafeStorage } from './safe-storage.js';

const LOCK_KEY_PREFIX = 'film-review-claim:';
/** Wait between writing a claim and reading it back: other tabs may write theirs at the same moment. */
const CLAIM_DELAY_MS = 60;
const POLL_INTERVAL_MS = 500;

export interface LockOptions {
  /** Where claims are written if the browser has no `navigator.locks`, as on pages served over plain http. */
  storage: SafeStorage;
  /** Whether to wait for another tab that has the lock; otherwise nothing is done. */
  wait: boolean;
  /** The longest time that the work takes, in milliseconds. A written claim expires then. */
  atMost: number;
}

/**
 * Works while no other tab works under the same name. `isSure` is false where only written claims keep other tabs away: under load two
 * tabs may then work at once.
 *
 * @returns `undefined` where the lock was taken
 */
export async function withLock<T>(
  name: string,
  work: (isSure: boolean) => Promise<T>,
  { storage, wait, atMost }: LockOptions,
): Promise<T | undefined> {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  if (locks) {
    let isBegun = false;
    const locked = async (lock: Lock | null): Promise<T | undefined> => {
      isBegun = true;
      return lock ? await work(true) : undefined;
    };
    try {
      return await locks.request(LOCK_KEY_PREFIX + name, { ifAvailable: !wait }, locked);
    } catch (error) {
      // A sandboxed frame has `navigator.locks` and may not use it.
      if (isBegun) throw error;
    }
  }
  const owner = randomId();
  const key = LOCK_KEY_PREFIX + name;
  while (!(await isClaimed(storage, key, owner, atMost))) {
    if (!wait) return undefined;
    await pause(POLL_INTERVAL_MS);
  }
  try {
    return await work(false);
  } finally {
    storage.remove(key);
  }
}

async function isClaimed(storage: SafeStorage, key: string, owner: string, atMost: number): Promise<boolean> {
  const [, until = 0] = (storage.get(key) ?? '').split(' ');
  const wait = Number(until) - Date.now();
  // A claim for longer was not written by this library, and would block the lock for ever.
  if (wait > 0 && wait <= atMost) return false;
  const claim = `${owner} ${Date.now() + atMost}`;
  storage.set(key, claim);
  if (!storage.persistent) return true; // no other tab sees the claim, nor the comment
  await pause(CLAIM_DELAY_MS * (1 + Math.random()));
  return storage.get(key) === claim;
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
