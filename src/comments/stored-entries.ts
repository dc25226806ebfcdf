import { toJson } from '../platform/own-values.js';
import { SafeStorage, type StorageSource } from '../platform/safe-storage.js';
import type { Unsubscribe } from '../platform/unsubscribe.js';

/**
 * Entries of one kind in this browser's storage. Each has its own key, so that two tabs never overwrite each other's. Other scripts on
 * this origin can write here, and so can other versions of this library: entries that cannot be parsed are skipped, not removed.
 */
export class StoredEntries<T> {
  readonly storage: SafeStorage;
  readonly #prefix: string;
  readonly #parse: (data: Readonly<Record<string, unknown>>, id: string) => T | undefined;

  /**
   * @param prefix - what the keys of all entries begin with
   * @param parse - the entry in the data; `undefined`, or an error, where there is none of this id
   * @param source - without it, entries last as long as the page
   */
  constructor(
    prefix: string,
    parse: (data: Readonly<Record<string, unknown>>, id: string) => T | undefined,
    source?: StorageSource,
  ) {
    this.storage = new SafeStorage(source);
    this.#prefix = prefix;
    this.#parse = parse;
  }

  /** All entries, by id. @param start - only those whose ids begin so */
  read(start = ''): Map<string, T> {
    const entries = new Map<string, T>();
    for (const key of this.storage.keys(this.#prefix + start)) {
      const id = key.slice(this.#prefix.length);
      const entry = this.get(id);
      if (entry !== undefined) entries.set(id, entry);
    }
    return entries;
  }

  get(id: string): T | undefined {
    try {
      const data: unknown = JSON.parse(this.storage.get(this.#prefix + id) ?? 'null');
      return typeof data === 'object' && data !== null ? this.#parse(data as Record<string, unknown>, id) : undefined;
    } catch {
      return undefined;
    }
  }

  /** @returns whether the entry outlives the page */
  set(id: string, entry: T): boolean {
    this.storage.set(this.#prefix + id, toJson(entry));
    return this.storage.persistent;
  }

  remove(id: string): void {
    this.storage.remove(this.#prefix + id);
  }

  /** Calls back when another tab changed something. */
  subscribe(listener: () => void): Unsubscribe {
    if (typeof addEventListener !== 'function') return () => undefined;
    const handleStorage = ({ key }: StorageEvent): void => {
      if (key === null || key.startsWith(this.#prefix)) listener();
    };
    addEventListener('storage', handleStorage);
    return () => removeEventListener('storage', handleStorage);
  }
}
