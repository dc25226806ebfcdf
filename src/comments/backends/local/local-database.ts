import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Comment } from '../../../model/comment.js';
import { parseComment } from '../../../model/comment-check.js';
import { CommentError, toCommentError } from '../../comment-error.js';
import type { OwnVote } from '../../ratings/reader-votes.js';
import type { LocalStore } from './local-backend.js';

/* Whatever else runs on this site may write here too, so what is read is looked at before it is believed. */

interface StoredComment {
  thread: string;
  idempotencyKey: string;
  comment: Comment;
}

interface LocalSchema extends DBSchema {
  comments: { key: number; value: StoredComment; indexes: { thread: string; idempotencyKey: string; id: string } };
  /** By thread and id. */
  likes: { key: [string, string]; value: { id: string; liked: boolean } };
  /** By thread. */
  ratings: { key: string; value: OwnVote };
}

/** Keeps comments, likes and ratings in this browser. */
export class LocalDatabase implements LocalStore {
  readonly #name: string;
  #database: Promise<IDBPDatabase<LocalSchema>> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  async comments(thread: string): Promise<readonly Comment[]> {
    const stored = await this.#use((database) => database.getAllFromIndex('comments', 'thread', thread));
    // What cannot be understood stays stored: a later version may know what it is.
    return stored.flatMap(({ comment }) => commentIn(comment) ?? []);
  }

  add(thread: string, idempotencyKey: string, comment: Comment): Promise<Comment> {
    return this.#use(async (database) => {
      const { store, done } = database.transaction('comments', 'readwrite');
      const lookAndWrite = async (): Promise<Comment> => {
        const sent = await store.index('idempotencyKey').get(idempotencyKey);
        if (sent) return parseComment(sent.comment);
        await store.add({ thread, idempotencyKey, comment });
        return comment;
      };
      const [stored] = await Promise.all([lookAndWrite(), done]);
      return stored;
    });
  }

  change(id: string, change: (comment: Comment) => Comment): ReturnType<LocalStore['change']> {
    return this.#use(async (database) => {
      const { store, done } = database.transaction('comments', 'readwrite');
      const lookAndWrite = async (): ReturnType<LocalStore['change']> => {
        const cursor = await store.index('id').openCursor(id);
        const present = commentIn(cursor?.value.comment);
        if (!cursor || !present) return undefined;
        const comment = change(present);
        await cursor.update({ ...cursor.value, comment });
        return { thread: cursor.value.thread, comment };
      };
      const [changed] = await Promise.all([lookAndWrite(), done]);
      return changed;
    });
  }

  async likes(thread: string): Promise<ReadonlyMap<string, boolean>> {
    // An array comes after every text.
    const range = IDBKeyRange.bound([thread], [thread, []]);
    const stored: readonly unknown[] = await this.#use((database) => database.getAll('likes', range));
    return new Map(stored.flatMap((each) => (isLike(each) ? [[each.id, each.liked]] : [])));
  }

  async like(thread: string, id: string, liked: boolean): Promise<void> {
    await this.#use((database) => database.put('likes', { id, liked }, [thread, id]));
  }

  async rating(thread: string): Promise<OwnVote | undefined> {
    const stored: unknown = await this.#use((database) => database.get('ratings', thread));
    return isRating(stored) ? stored : undefined;
  }

  async rate(thread: string, vote: OwnVote | undefined): Promise<void> {
    await this.#use<unknown>((database) =>
      vote ? database.put('ratings', vote, thread) : database.delete('ratings', thread),
    );
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

  async #use<T>(work: (database: IDBPDatabase<LocalSchema>) => Promise<T>): Promise<T> {
    try {
      return await work(await (this.#database ??= this.#open()));
    } catch (error) {
      throw toCommentError(error, 'unavailable');
    }
  }

  #open(): Promise<IDBPDatabase<LocalSchema>> {
    const forget = (): void => {
      if (this.#database === opening) this.#database = undefined;
    };
    const opening = new Promise<IDBPDatabase<LocalSchema>>((resolve, reject) => {
      let isBlocked = false;
      openDB<LocalSchema>(this.#name, 2, {
        upgrade(database, version, _next, transaction) {
          if (version < 1) {
            const comments = database.createObjectStore('comments', { autoIncrement: true });
            comments.createIndex('thread', 'thread');
            comments.createIndex('idempotencyKey', 'idempotencyKey', { unique: true });
          }
          transaction.objectStore('comments').createIndex('id', 'comment.id');
          database.createObjectStore('likes');
          database.createObjectStore('ratings');
        },
        blocked() {
          // Another tab holds an older database open, for who knows how long: saying so beats waiting.
          isBlocked = true;
          reject(new CommentError('unavailable'));
        },
        blocking(_current, _wanted, event) {
          forget();
          (event.target as IDBDatabase).close();
        },
        terminated: forget,
      }).then((database) => (isBlocked ? database.close() : resolve(database)), reject);
    });
    opening.catch(forget);
    return opening;
  }
}

function commentIn(data: unknown): Comment | undefined {
  try {
    return parseComment(data);
  } catch {
    return undefined;
  }
}

function isLike(data: unknown): data is { id: string; liked: boolean } {
  const { id, liked } = (data ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && typeof liked === 'boolean';
}

function isRating(data: unknown): data is OwnVote {
  const { value, best } = (data ?? {}) as Record<string, unknown>;
  return (value === null || Number.isFinite(value)) && Number.isFinite(best) && (best as number) > 0;
}
