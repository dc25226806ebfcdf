import type { StorageSource } from '../identity/forgiving-storage.js';
import { parseEntry, type OutboxEntry } from './outbox-entry.js';
import { StoredEntries } from './stored-entries.js';

const PREFIX = 'film-review-outbox:';
const HOUR = 60 * 60 * 1000;
/** What was sent is remembered so long, for tabs that still hold the same words. */
const SENT_LIFETIME = HOUR;
/** Nobody waits longer for a comment to be sent. */
const LIFETIME = 90 * 24 * HOUR;

/** Where the comments of one thread wait, each by its key. */
export class OutboxStore extends StoredEntries<OutboxEntry> {
  constructor(thread: string, source?: StorageSource) {
    super(PREFIX + JSON.stringify(thread), (data, key) => parseEntry(data, thread, key), source);
  }

  /** The entries, the oldest first. What is too old is taken out. */
  entries(): OutboxEntry[] {
    const entries = [...this.read().values()].filter(({ key, state, time }) => {
      const isOld = Date.now() - time > (state === 'sent' ? SENT_LIFETIME : LIFETIME);
      if (isOld) this.remove(key);
      return !isOld;
    });
    return entries.sort((a, b) => a.time - b.time);
  }
}
