import type { Comment } from '../../../model/comment.js';
import type { StatedCapabilities } from '../../backend.js';
import type { OwnVote } from '../../ratings/reader-votes.js';
import { LocalBackend, type LocalStore } from '../local/local-backend.js';

export interface MemoryBackendOptions {
  /** The comments that are there from the beginning, by thread. */
  seed?: Readonly<Record<string, readonly Comment[]>>;
  /** How long an answer takes, in milliseconds. */
  delay?: number;
  /** What this backend allows, where it shall differ. */
  can?: Partial<StatedCapabilities>;
  /** Whether a new comment stands at once, or waits for a moderator. */
  newStatus?: 'published' | 'pending';
}

/** Keeps comments as long as the page lives. For demonstrations and tests, which can make it slow or make it fail. */
export class MemoryBackend extends LocalBackend {
  /** How long an answer takes, in milliseconds. */
  delay: number;
  readonly #memory: Memory;
  readonly #failures: { error: unknown; stored: boolean }[] = [];
  readonly #newStatus: 'published' | 'pending';

  constructor({ seed = {}, delay = 0, can, newStatus = 'published' }: MemoryBackendOptions = {}) {
    const memory = new Memory(seed);
    super(memory, { storage: 'page', ...can });
    this.#memory = memory;
    this.delay = delay;
    this.#newStatus = newStatus;
  }

  /**
   * Makes the next requests fail, one a call.
   *
   * @param stored - whether it is done all the same, as when only the server's answer is lost
   */
  failNext(error: unknown, { stored = false }: { stored?: boolean } = {}): void {
    this.#failures.push({ error, stored });
  }

  /** Adds a comment as another reader would. */
  add(thread: string, comment: Comment): void {
    this.#memory.of(thread).push(comment);
    this.report(thread);
  }

  protected override write(comment: Comment): Comment {
    return { ...comment, status: this.#newStatus };
  }

  protected override async perform<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    if (this.delay) await new Promise((resolve) => setTimeout(resolve, this.delay));
    signal?.throwIfAborted();
    const failure = this.#failures.shift();
    if (!failure) return super.perform(work, signal);
    if (failure.stored) await work();
    throw failure.error;
  }
}

class Memory implements LocalStore {
  readonly #threads: Map<string, Comment[]>;
  /* The ids of what was sent, by key. */
  readonly #sent = new Map<string, string>();
  readonly #likes = new Map<string, Map<string, boolean>>();
  readonly #ratings = new Map<string, OwnVote>();

  constructor(seed: Readonly<Record<string, readonly Comment[]>>) {
    this.#threads = new Map(Object.entries(seed).map(([thread, comments]) => [thread, [...comments]]));
  }

  of(thread: string): Comment[] {
    const comments = this.#threads.get(thread) ?? [];
    this.#threads.set(thread, comments);
    return comments;
  }

  comments(thread: string): Promise<readonly Comment[]> {
    return Promise.resolve(this.#threads.get(thread) ?? []);
  }

  add(thread: string, key: string, comment: Comment): Promise<Comment> {
    const id = this.#sent.get(key);
    const sent = id === undefined ? undefined : this.of(thread).find((each) => each.id === id);
    if (sent) return Promise.resolve(sent);
    this.#sent.set(key, comment.id);
    this.of(thread).push(comment);
    return Promise.resolve(comment);
  }

  async change(id: string, change: (comment: Comment) => Comment): ReturnType<LocalStore['change']> {
    for (const [thread, comments] of this.#threads) {
      const index = comments.findIndex((comment) => comment.id === id);
      const present = comments[index];
      if (!present) continue;
      const comment = change(present);
      this.#threads.set(thread, comments.with(index, comment));
      return Promise.resolve({ thread, comment });
    }
    return Promise.resolve(undefined);
  }

  likes(thread: string): Promise<ReadonlyMap<string, boolean>> {
    return Promise.resolve(new Map(this.#likes.get(thread)));
  }

  like(thread: string, id: string, liked: boolean): Promise<void> {
    this.#likes.set(thread, new Map(this.#likes.get(thread)).set(id, liked));
    return Promise.resolve();
  }

  rating(thread: string): Promise<OwnVote | undefined> {
    return Promise.resolve(this.#ratings.get(thread));
  }

  rate(thread: string, vote: OwnVote | undefined): Promise<void> {
    if (vote) this.#ratings.set(thread, vote);
    else this.#ratings.delete(thread);
    return Promise.resolve();
  }
}
