import type { ForgivingStorage } from '../identity/forgiving-storage.js';
import { randomId } from './random-id.js';

const PREFIX = 'film-review-claim:';
/** Between writing a claim and believing it: other tabs may have written theirs at the same moment. */
const DOUBT = 60;
const POLL = 500;

export interface ClaimOptions {
  /** Where claims are written where the browser has no locks, as on pages served over plain http. */
  storage: ForgivingStorage;
  /** Wait for whoever has it now; otherwise nothing is done while somebody has. */
  wait: boolean;
  /** The work takes no longer than this: milliseconds. A written claim ends by itself then. */
  atMost: number;
}

/** Does the work while no other page of this browser does work of the same name. @returns `undefined` where it was not done */
export async function withClaim<T>(
  name: string,
  work: () => Promise<T>,
  { storage, wait, atMost }: ClaimOptions,
): Promise<T | undefined> {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  if (locks) {
    let isBegun = false;
    const locked = async (lock: Lock | null): Promise<T | undefined> => {
      isBegun = true;
      return lock ? await work() : undefined;
    };
    try {
      return await locks.request(PREFIX + name, { ifAvailable: !wait }, locked);
    } catch (error) {
      // A sandboxed frame has the locks and may not use them.
      if (isBegun) throw error;
    }
  }
  const owner = randomId();
  const key = PREFIX + name;
  while (!(await isClaimed(storage, key, owner, atMost))) {
    if (!wait) return undefined;
    await pause(POLL);
  }
  try {
    return await work();
  } finally {
    storage.remove(key);
  }
}

async function isClaimed(storage: ForgivingStorage, key: string, owner: string, atMost: number): Promise<boolean> {
  const [, until = 0] = (storage.get(key) ?? '').split(' ');
  const wait = Number(until) - Date.now();
  // What claims it for longer was not written here, and would keep it for ever.
  if (wait > 0 && wait <= atMost) return false;
  const claim = `${owner} ${Date.now() + atMost}`;
  storage.set(key, claim);
  if (!storage.persistent) return true; // nobody else sees it, nor the comment
  await pause(DOUBT * (1 + Math.random()));
  return storage.get(key) === claim;
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
