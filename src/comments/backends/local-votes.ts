import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { toCommentError } from '../comment-error.js';
import type { OwnVote } from '../reader-votes.js';

interface Schema extends DBSchema {
  votes: { key: string; value: OwnVote };
}

/**
 * The ratings that this reader gave, one a conversation, in this browser. A database of its own, so that an older page that holds
 * the comments open stops nobody from rating.
 */
export class LocalVotes {
  readonly #name: string;
  #database: Promise<IDBPDatabase<Schema>> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** What was given, or taken back; `undefined` where neither. */
  read(thread: string): Promise<OwnVote | undefined> {
    return this.#use(async (database) => {
      const stored: unknown = await database.get('votes', thread);
      return isVote(stored) ? stored : undefined;
    });
  }

  async write(thread: string, vote: OwnVote): Promise<void> {
    await this.#use((database) => database.put('votes', vote, thread));
  }

  async forget(thread: string): Promise<void> {
    await this.#use((database) => database.delete('votes', thread));
  }

  /** Gives the database back; the next request opens it again. */
  async close(): Promise<void> {
    const database = this.#database;
    this.#database = undefined;
    await database?.then(
      (open) => open.close(),
      () => undefined,
    );
  }

  async #use<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await work(await (this.#database ??= this.#open()));
    } catch (error) {
      throw toCommentError(error, 'unavailable');
    }
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    const forget = (): void => {
      this.#database = undefined;
    };
    const opening = openDB<Schema>(this.#name, 1, {
      upgrade: (database) => void database.createObjectStore('votes'),
      blocking(_current, _wanted, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    opening.catch(forget);
    return opening;
  }
}

/** Whether what was stored is a rating: somebody else on this site may write here too. */
function isVote(data: unknown): data is OwnVote {
  if (typeof data !== 'object' || data === null) return false;
  const { value, best } = data as Record<string, unknown>;
  return (value === null || Number.isFinite(value)) && Number.isFinite(best) && (best as number) > 0;
}
