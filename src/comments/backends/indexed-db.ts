import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Comment } from '../../model/comment.js';
import { parseComment } from '../../model/comment-check.js';
import type { Backend, Capabilities, Draft, ListQuery, Page, PostOptions, Unsubscribe } from '../backend.js';
import { CommentError, toCommentError } from '../comment-error.js';
import { countVotes, type ReaderVotes } from '../reader-votes.js';
import { refusalOf } from '../validate-draft.js';
import { LOCAL_CAPABILITIES } from './local-capabilities.js';
import { localComment } from './local-comment.js';
import { LocalVotes } from './local-votes.js';
import { Paging } from './paging.js';

interface StoredComment {
  thread: string;
  idempotencyKey: string;
  comment: Comment;
}

interface Schema extends DBSchema {
  comments: { key: number; value: StoredComment; indexes: { thread: string; idempotencyKey: string } };
}

export interface IndexedDbBackendOptions {
  /** Name of the database, and of the channel on which pages tell each other about changes. */
  database?: string;
}

/** Keeps comments in this browser: a page on a static site has a conversation at once, though one that nobody else sees. */
export class IndexedDbBackend implements Backend {
  readonly can: Capabilities = LOCAL_CAPABILITIES;
  readonly #name: string;
  readonly #paging = new Paging();
  readonly #votes: LocalVotes;
  readonly #listeners = new Set<(thread: string) => void>();
  #database: Promise<IDBPDatabase<Schema>> | undefined;
  #channel: BroadcastChannel | undefined;

  constructor({ database = 'film-review-comments' }: IndexedDbBackendOptions = {}) {
    this.#name = database;
    this.#votes = new LocalVotes(`${database}-votes`);
  }

  async list(query: ListQuery, signal?: AbortSignal): Promise<Page<Comment>> {
    signal?.throwIfAborted();
    const page = await this.#paging.page(query, () => this.#read(query.thread));
    signal?.throwIfAborted();
    return page;
  }

  async count(threads: readonly string[], signal?: AbortSignal): Promise<Map<string, number>> {
    signal?.throwIfAborted();
    return this.#use(async (database) => {
      const counts = threads.map((thread) => database.countFromIndex('comments', 'thread', thread));
      const answers = await Promise.all(counts);
      return new Map(threads.map((thread, index) => [thread, answers[index] ?? 0]));
    });
  }

  async post(draft: Draft, { viewer, idempotencyKey, signal }: PostOptions): Promise<Comment> {
    signal?.throwIfAborted();
    const refusal = refusalOf(draft, viewer, this.can);
    if (refusal) throw refusal;
    const { thread } = draft;
    let isNew = false;
    const comment = await this.#use(async (database) => {
      const { store, done } = database.transaction('comments', 'readwrite');
      // One transaction looks and writes, so that two tabs cannot both find nothing.
      const lookAndWrite = async (): Promise<Comment> => {
        const sent = await store.index('idempotencyKey').get(idempotencyKey);
        if (sent) return parseComment(sent.comment);
        const written = localComment(draft, viewer);
        await store.add({ thread, idempotencyKey, comment: written });
        isNew = true;
        return written;
      };
      const [stored] = await Promise.all([lookAndWrite(), done]);
      return stored;
    });
    // What a reader gives with a comment is their rating from now on.
    if (isNew && comment.rating) await this.#votes.forget(thread);
    this.#report(thread);
    return comment;
  }

  async ratings(thread: string, best: number, signal?: AbortSignal): Promise<ReaderVotes> {
    signal?.throwIfAborted();
    const [comments, own] = await Promise.all([this.#read(thread), this.#votes.read(thread)]);
    signal?.throwIfAborted();
    return countVotes(comments, best, own);
  }

  async rate(thread: string, value: number | null, best: number, signal?: AbortSignal): Promise<ReaderVotes> {
    signal?.throwIfAborted();
    await this.#votes.write(thread, { value, best });
    this.#report(thread);
    return this.ratings(thread, best);
  }

  subscribe(thread: string, onChange: () => void): Unsubscribe {
    const listener = (changed: string): void => {
      if (changed === thread) onChange();
    };
    this.#listeners.add(listener);
    if (!this.#channel && typeof BroadcastChannel === 'function') {
      this.#channel = new BroadcastChannel(this.#name);
      this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') for (const hear of [...this.#listeners]) hear(data);
      };
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size) return;
      this.#channel?.close();
      this.#channel = undefined;
    };
  }

  /** Gives the database back; the next request opens it again. */
  async close(): Promise<void> {
    const database = this.#database;
    this.#database = undefined;
    await this.#votes.close();
    await database?.then(
      (open) => open.close(),
      () => undefined,
    );
  }

  async #read(thread: string): Promise<Comment[]> {
    const stored = await this.#use((database) => database.getAllFromIndex('comments', 'thread', thread));
    return stored.flatMap(({ comment }) => {
      try {
        return parseComment(comment);
      } catch {
        // What cannot be understood stays stored: a later version may know what it is.
        return [];
      }
    });
  }

  #report(thread: string): void {
    for (const hear of [...this.#listeners]) hear(thread);
    if (typeof BroadcastChannel !== 'function') return;
    const channel = this.#channel ?? new BroadcastChannel(this.#name);
    channel.postMessage(thread);
    if (channel !== this.#channel) channel.close();
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
      if (this.#database === opening) this.#database = undefined;
    };
    const opening = new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
      let isBlocked = false;
      openDB<Schema>(this.#name, 1, {
        upgrade(database) {
          const comments = database.createObjectStore('comments', { autoIncrement: true });
          comments.createIndex('thread', 'thread');
          comments.createIndex('idempotencyKey', 'idempotencyKey', { unique: true });
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
