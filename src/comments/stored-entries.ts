import { ForgivingStorage, type StorageSource } from '../identity/forgiving-storage.js';
import type { Unsubscribe } from './backend.js';

/**
 * Entries of one kind in this browser's storage. Each has a key of its own, so that two tabs never overwrite each other's. Whatever
 * else runs on this site may write there too, and other versions of this library do: what cannot be understood is left out, and
 * stays for those who may know what it is.
 */
export class StoredEntries<T> {
  readonly storage: ForgivingStorage;
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
    this.storage = new ForgivingStorage(source);
    this.#prefix = prefix;
    this.#parse = parse;
  }

  /** All entries, by id. */
  read(): Map<string, T> {
    const entries = new Map<string, T>();
    for (const key of this.storage.keys(this.#prefix)) {
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
    this.storage.set(this.#prefix + id, JSON.stringify(entry));
    return this.storage.persistent;
  }

  remove(id: string): void {
    this.storage.remove(this.#prefix + id);
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
