import type { Comment } from '../../model/comment.js';
import type { Backend, Capabilities, Draft, ListQuery, Page, PostOptions, Unsubscribe } from '../backend.js';
import { CommentError } from '../comment-error.js';
import { countVotes, type OwnVote, type ReaderVotes } from '../reader-votes.js';
import { refusalOf } from '../validate-draft.js';
import { LOCAL_CAPABILITIES } from './local-capabilities.js';
import { localComment } from './local-comment.js';
import { Paging } from './paging.js';

export interface MemoryBackendOptions {
  /** The comments that are there from the beginning, by thread. */
  seed?: Readonly<Record<string, readonly Comment[]>>;
  /** How long an answer takes, in milliseconds. */
  delay?: number;
  /** What this backend allows, where it shall differ. */
  can?: Partial<Capabilities>;
  /** Whether a new comment stands at once, or waits for a moderator. */
  newStatus?: 'published' | 'pending';
}

/** Keeps comments as long as the page lives. For demonstrations and tests, which can make it slow or make it fail. */
export class MemoryBackend implements Backend {
  readonly can: Capabilities;
  /** How long an answer takes, in milliseconds. */
  delay: number;
  readonly #threads: Map<string, Comment[]>;
  readonly #sent = new Map<string, Comment>();
  readonly #votes = new Map<string, OwnVote>();
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #failures: { error: unknown; stored: boolean }[] = [];
  readonly #paging = new Paging();
  readonly #newStatus: 'published' | 'pending';

  constructor({ seed = {}, delay = 0, can, newStatus = 'published' }: MemoryBackendOptions = {}) {
    this.can = { ...LOCAL_CAPABILITIES, storage: 'page', ...can };
    this.delay = delay;
    this.#newStatus = newStatus;
    this.#threads = new Map(Object.entries(seed).map(([thread, comments]) => [thread, [...comments]]));
  }

  /**
   * Makes the next requests fail, one a call.
   *
   * @param stored - whether a comment is stored all the same, as when only the server's answer is lost
   */
  failNext(error: unknown, { stored = false }: { stored?: boolean } = {}): void {
    this.#failures.push({ error, stored });
  }

  /** Adds a comment as another reader would. */
  add(thread: string, comment: Comment): void {
    this.#commentsOf(thread).push(comment);
    this.#report(thread);
  }

  async list(query: ListQuery, signal?: AbortSignal): Promise<Page<Comment>> {
    await this.#answer(signal);
    return this.#paging.page(query, () => this.#commentsOf(query.thread));
  }

  async count(threads: readonly string[], signal?: AbortSignal): Promise<Map<string, number>> {
    await this.#answer(signal);
    return new Map(
      threads.map((thread) => [thread, this.#commentsOf(thread).filter(({ status }) => status === 'published').length]),
    );
  }

  async post(draft: Draft, { viewer, idempotencyKey, signal }: PostOptions): Promise<Comment> {
    const store = (): Comment => {
      const refusal = refusalOf(draft, viewer, this.can);
      if (refusal) throw refusal;
      const sent = this.#sent.get(idempotencyKey);
      if (sent) return sent;
      const comment: Comment = { ...localComment(draft, viewer), status: this.#newStatus };
      this.#sent.set(idempotencyKey, comment);
      // What a reader gives with a comment is their rating from now on.
      if (comment.rating) this.#votes.delete(draft.thread);
      this.add(draft.thread, comment);
      return comment;
    };
    await this.#answer(signal, store);
    return store();
  }

  async edit(id: string, text: string, signal?: AbortSignal): Promise<Comment> {
    await this.#answer(signal);
    const body = { format: this.can.format, source: text };
    return this.#replace(id, (comment) => ({ ...comment, body, updatedAt: new Date().toISOString() }));
  }

  async remove(id: string, signal?: AbortSignal): Promise<void> {
    await this.#answer(signal);
    // A place holder, since others may have answered.
    this.#replace(id, (comment) => ({
      ...comment,
      status: 'deleted',
      author: {},
      body: { format: 'text', source: '' },
    }));
  }

  async vote(id: string, liked: boolean, signal?: AbortSignal): Promise<Comment> {
    await this.#answer(signal);
    return this.#replace(id, (comment) => {
      const change = Number(liked) - Number(comment.liked ?? false);
      return { ...comment, liked, likes: (comment.likes ?? 0) + change };
    });
  }

  async ratings(thread: string, best: number, signal?: AbortSignal): Promise<ReaderVotes> {
    await this.#answer(signal);
    return countVotes(this.#commentsOf(thread), best, this.#votes.get(thread));
  }

  async rate(thread: string, value: number | null, best: number, signal?: AbortSignal): Promise<ReaderVotes> {
    await this.#answer(signal);
    this.#votes.set(thread, { value, best });
    this.#report(thread);
    return countVotes(this.#commentsOf(thread), best, { value, best });
  }

  subscribe(thread: string, onChange: () => void): Unsubscribe {
    const listeners = this.#listeners.get(thread) ?? new Set();
    this.#listeners.set(thread, listeners.add(onChange));
    return () => void listeners.delete(onChange);
  }

  #replace(id: string, change: (comment: Comment) => Comment): Comment {
    for (const [thread, comments] of this.#threads) {
      const index = comments.findIndex((comment) => comment.id === id);
      const present = comments[index];
      if (!present) continue;
      const changed = change(present);
      this.#threads.set(thread, comments.with(index, changed));
      this.#report(thread);
      return changed;
    }
    throw new CommentError('not-found');
  }

  #report(thread: string): void {
    for (const onChange of [...(this.#listeners.get(thread) ?? [])]) onChange();
  }

  #commentsOf(thread: string): Comment[] {
    const comments = this.#threads.get(thread) ?? [];
    this.#threads.set(thread, comments);
    return comments;
  }

  async #answer(signal?: AbortSignal, store?: () => void): Promise<void> {
    signal?.throwIfAborted();
    if (this.delay) await new Promise((resolve) => setTimeout(resolve, this.delay));
    signal?.throwIfAborted();
    const failure = this.#failures.shift();
    if (!failure) return;
    if (failure.stored) store?.();
    throw failure.error;
  }
}
