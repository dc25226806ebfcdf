import type { StorageSource } from '../../platform/safe-storage.js';
import type { Unsubscribe } from '../../platform/unsubscribe.js';
import { StoredEntries } from '../stored-entries.js';
import type { OutboxDatabase } from './outbox-database.js';
import { type OutboxEntry, parseEntry } from './outbox-entry.js';

const OUTBOX_KEY_PREFIX = 'film-review-outbox:';
/** A reader who pressed the button does not wait longer for the disk. */
const MAX_DISK_WAIT_MS = 500;

/* A browser tells other tabs of a change, and not the other threads of the same page. */
const inThisPage = new Map<OutboxStore, () => void>();

/** What was decided about an entry; it stays as it is where nothing was. */
interface Decision<T> {
  readonly made: T | undefined;
  readonly entry: OutboxEntry | undefined;
}

/**
 * Stores the unsent comments of one thread, and for a while the sent ones, by their idempotency keys. The database is what counts: it
 * is on disk at once, and changes an entry in one transaction. `localStorage` holds copies, which can be read at once and tell other
 * tabs of changes; where there is no database, or it is slow, it holds the entries themselves, and else the page does.
 */
export class OutboxStore extends StoredEntries<OutboxEntry> {
  readonly #thread: string;
  readonly #database?: OutboxDatabase;
  /** The keys that are being removed. */
  readonly #forgotten = new Set<string>();
  #isPersistent: boolean;

  constructor(thread: string, source?: StorageSource, database?: OutboxDatabase) {
    super(OUTBOX_KEY_PREFIX + JSON.stringify(thread), (data, key) => parseEntry(data, thread, key), source);
    this.#thread = thread;
    this.#database = database;
    this.#isPersistent = this.storage.persistent;
  }

  /** Whether the entry that was changed last outlives the page. */
  get isPersistent(): boolean {
    return this.#isPersistent;
  }

  override set(key: string, entry: OutboxEntry): boolean {
    const isPersistent = super.set(key, entry);
    this.#tellOthers();
    return isPersistent;
  }

  override remove(key: string): void {
    super.remove(key);
    this.#tellOthers();
  }

  /** Calls back when another tab changed something, or another thread of this page. */
  override subscribe(listener: () => void): Unsubscribe {
    const unsubscribe = super.subscribe(listener);
    if (typeof document === 'undefined') return unsubscribe;
    inThisPage.set(this, listener);
    return () => {
      unsubscribe();
      inThisPage.delete(this);
    };
  }

  /** All entries, oldest first. */
  entries(): OutboxEntry[] {
    return [...this.read().values()].sort((a, b) => a.time - b.time);
  }

  /**
   * Copies what the database has, and gives it what it has not.
   *
   * @returns the entries that `localStorage` lost, or never had, because the browser ended before they reached the disk
   */
  async load(): Promise<OutboxEntry[]> {
    const stored = await this.#database?.read(this.#thread).catch(() => undefined);
    const lost: OutboxEntry[] = [];
    if (!stored) return lost;
    for (const key of new Set([...stored.keys(), ...this.read().keys()])) {
      const onDisk = this.#parse(stored.get(key), key);
      const copy = this.get(key);
      const entry = newer(onDisk, copy);
      if (onDisk && (copy?.revision ?? -1) < (onDisk.revision ?? 0)) lost.push(onDisk);
      if (entry === onDisk) this.#copy(key, entry);
      else void this.change(key, (now) => now && { entry: now });
    }
    return lost;
  }

  /**
   * Changes an entry. Resolves once it is on disk, or after half a second.
   *
   * @param decide - says what becomes of it: `undefined` leaves it, a decision without an entry removes it. Called once.
   */
  async change<T extends { readonly entry?: OutboxEntry }>(
    key: string,
    decide: (before: OutboxEntry | undefined) => T | undefined,
  ): Promise<T | undefined> {
    let decision: Decision<T> | undefined;
    const decideOnce = (before: OutboxEntry | undefined): OutboxEntry | undefined => {
      if (decision) return afterAll(before, decision);
      const made = decide(before);
      const isChanged = made && made.entry !== before;
      const entry = isChanged ? made.entry && { ...made.entry, revision: (before?.revision ?? 0) + 1 } : before;
      decision = { made, entry };
      return entry;
    };
    const isOnDisk = await this.#changeOnDisk(key, decideOnce);
    if (!isOnDisk) decideOnce(this.get(key));
    const { made, entry } = decision as unknown as Decision<T>;
    if (isOnDisk) this.#copy(key, entry);
    else if (!made) return undefined;
    else if (entry) this.set(key, withoutCopyMark(entry));
    else this.remove(key);
    if (made) this.#isPersistent = isOnDisk || this.storage.persistent;
    return made;
  }

  /** Removes an entry that is too old, once. */
  forget(
    { idempotencyKey: key }: OutboxEntry,
    decide: (stored: OutboxEntry | undefined) => { entry?: OutboxEntry } | undefined,
  ): void {
    if (this.#forgotten.has(key)) return;
    this.#forgotten.add(key);
    void this.change(key, decide).finally(() => this.#forgotten.delete(key));
  }

  /** @returns whether the change is on disk; a slow database may still make it, after what was decided in the meantime */
  async #changeOnDisk(
    key: string,
    decide: (before: OutboxEntry | undefined) => OutboxEntry | undefined,
  ): Promise<boolean> {
    if (!this.#database) return false;
    const changing = this.#database.change(this.#thread, key, (value) => {
      const stored = this.#parse(value, key);
      const before = newer(stored, this.get(key));
      const entry = decide(before);
      return entry === stored ? value : entry && withoutCopyMark(entry);
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), MAX_DISK_WAIT_MS);
    });
    const onDisk = changing.then(
      () => true,
      () => false,
    );
    const isOnDisk = await Promise.race([onDisk, late]);
    clearTimeout(timer);
    return isOnDisk;
  }

  #tellOthers(): void {
    for (const [store, listener] of inThisPage)
      if (store !== this && store.#thread === this.#thread) queueMicrotask(listener);
  }

  #copy(key: string, entry: OutboxEntry | undefined): void {
    const copy = this.get(key);
    if (!entry) this.remove(key);
    else if (!copy || newer(entry, copy) === entry) this.set(key, { ...entry, isCopy: true });
  }

  #parse(value: unknown, key: string): OutboxEntry | undefined {
    try {
      return typeof value === 'object' && value !== null ? parseEntry(value, this.#thread, key) : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Which of two versions of an entry counts: a sent one always, else the one that was changed last. A copy of nothing is nothing. */
function newer(stored: OutboxEntry | undefined, copy: OutboxEntry | undefined): OutboxEntry | undefined {
  if (!stored) return copy?.isCopy ? undefined : copy;
  if (!copy || stored.state === 'sent') return stored;
  const isNewer = copy.state === 'sent' || (copy.revision ?? 0) > (stored.revision ?? 0);
  return isNewer ? copy : stored;
}

/** What becomes of an entry in a slow database, where something was decided without it. */
function afterAll(stored: OutboxEntry | undefined, { made, entry }: Decision<unknown>): OutboxEntry | undefined {
  if (!made || stored?.state === 'sent') return stored;
  return entry && newer(stored, entry);
}

function withoutCopyMark({ isCopy: _isCopy, ...entry }: OutboxEntry): OutboxEntry {
  return entry;
}
