import { ForgivingStorage, type StorageSource } from '../identity/forgiving-storage.js';
import type { Unsubscribe } from './backend.js';
import { parseEntry, type OutboxEntry } from './outbox-entry.js';

const PREFIX = 'film-review-outbox:';
const HOUR = 60 * 60 * 1000;
/** What was sent is remembered so long, for tabs that still hold the same words. */
const SENT_LIFETIME = HOUR;
/** Nobody waits longer for a comment to be sent. */
const LIFETIME = 90 * 24 * HOUR;

/** Where the comments of one thread wait. Every entry has a key of its own, so that two tabs never overwrite each other's. */
export class OutboxStore {
  readonly storage: ForgivingStorage;
  readonly #prefix: string;

  constructor(thread: string, source?: StorageSource) {
    this.storage = new ForgivingStorage(source);
    this.#prefix = PREFIX + JSON.stringify(thread);
  }

  /** The entries, the oldest first. What is too old is taken out. */
  read(): OutboxEntry[] {
    const entries: OutboxEntry[] = [];
    for (const name of this.storage.keys(this.#prefix)) {
      const entry = parseEntry(this.storage.get(name) ?? '');
      if (!entry) continue;
      const lifetime = entry.state === 'sent' ? SENT_LIFETIME : LIFETIME;
      if (Date.now() - entry.time > lifetime) this.storage.remove(name);
      else entries.push(entry);
    }
    return entries.sort((a, b) => a.time - b.time);
  }

  get(key: string): OutboxEntry | undefined {
    return parseEntry(this.storage.get(this.#prefix + key) ?? '');
  }

  /** @returns whether the entry outlives the page */
  set(entry: OutboxEntry): boolean {
    this.storage.set(this.#prefix + entry.key, JSON.stringify(entry));
    return this.storage.persistent;
  }

  remove(key: string): void {
    this.storage.remove(this.#prefix + key);
  }

  /** Calls back when another tab changed something. */
  subscribe(listener: () => void): Unsubscribe {
    if (typeof addEventListener !== 'function') return () => undefined;
    const hear = ({ key }: StorageEvent): void => {
      if (key === null || key.startsWith(this.#prefix)) listener();
    };
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  }
}
