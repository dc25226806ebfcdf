import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Schema extends DBSchema {
  /** By thread and idempotency key. */
  entries: { key: [string, string]; value: unknown };
}

/** Where entries are on disk before their requests leave. Other scripts can write here: what is read is parsed by its reader. */
export interface OutboxDatabase {
  /** The entries of a thread, by their keys. */
  read(thread: string): Promise<ReadonlyMap<string, unknown>>;
  /**
   * Changes one entry in one transaction, so that of several tabs each sees what the one before made of it. Resolves once the change
   * is on disk.
   *
   * @param change - returns the new value, `undefined` to remove it, or the same object to leave it
   */
  change(thread: string, key: string, change: (stored: unknown) => unknown): Promise<void>;
}

/** The database of this browser. */
export class IndexedOutboxDatabase implements OutboxDatabase {
  readonly #name: string;
  #database: Promise<IDBPDatabase<Schema>> | undefined;

  constructor(name = 'film-review-outbox') {
    this.#name = name;
  }

  async read(thread: string): Promise<ReadonlyMap<string, unknown>> {
    const database = await this.#open();
    // An array comes after every text.
    const range = IDBKeyRange.bound([thread], [thread, []]);
    const { store } = database.transaction('entries');
    const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
    return new Map(keys.map(([, key], index) => [key, values[index]]));
  }

  async change(thread: string, key: string, change: (stored: unknown) => unknown): Promise<void> {
    const database = await this.#open();
    const { store, done } = database.transaction('entries', 'readwrite', { durability: 'strict' });
    const readAndWrite = async (): Promise<void> => {
      const stored: unknown = await store.get([thread, key]);
      const changed = change(stored);
      if (changed === undefined) await store.delete([thread, key]);
      else if (changed !== stored) await store.put(changed, [thread, key]);
    };
    await Promise.all([readAndWrite(), done]);
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    if (this.#database) return this.#database;
    const forget = (): void => {
      if (this.#database === opening) this.#database = undefined;
    };
    const opening: Promise<IDBPDatabase<Schema>> = openDB<Schema>(this.#name, 1, {
      upgrade: (database) => void database.createObjectStore('entries'),
      blocking(_current, _wanted, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    opening.catch(forget);
    this.#database = opening;
    return opening;
  }
}
