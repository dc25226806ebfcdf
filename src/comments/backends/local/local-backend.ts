import type { Comment } from '../../../model/comment.js';
import type { Unsubscribe } from '../../../platform/unsubscribe.js';
import type {
  Backend,
  CommentPage,
  ListQuery,
  OutgoingComment,
  StatedCapabilities,
  VoteOptions,
} from '../../backend.js';
import { CommentError } from '../../comment-error.js';
import { refusalOf, validateDraft } from '../../outbox/validate-draft.js';
import { countVotes, type OwnVote, type ReaderVotes } from '../../ratings/reader-votes.js';
import { withLike } from '../../store/likes.js';
import { localComment, placeOf, withBody, withoutEmptyPlaces } from './local-comment.js';
import { Paging } from './paging.js';

/**
 * Where a backend without a server keeps what it is told. What writes looks and writes in one step, so that of two tabs one comes
 * after the other.
 */
export interface LocalStore {
  /** All comments of a thread, as they were written. */
  comments(thread: string): Promise<readonly Comment[]>;
  /** Keeps a comment, once a key. @returns the one that is kept: another where the key was there already */
  add(thread: string, key: string, comment: Comment): Promise<Comment>;
  /** Puts another in a comment's place. @returns `undefined` where none of this id is kept */
  change(id: string, change: (comment: Comment) => Comment): Promise<{ thread: string; comment: Comment } | undefined>;
  /** Which comments of the page the reader likes, or likes no more, of those that are not kept here. */
  likes(thread: string): Promise<ReadonlyMap<string, boolean>>;
  like(thread: string, id: string, liked: boolean): Promise<void>;
  /** What the reader gave the film by itself. */
  rating(thread: string): Promise<OwnVote | undefined>;
  /** `undefined` forgets what was given. */
  rate(thread: string, vote: OwnVote | undefined): Promise<void>;
}

/** What a backend without a server allows: everything that needs nobody else. */
export const LOCAL_CAPABILITIES: StatedCapabilities = {
  reply: true,
  guest: true,
  signIn: false,
  sort: ['oldest', 'newest', 'most-liked', 'best'],
  format: 'text',
  rating: true,
  idempotent: true,
  required: [],
  // The same as WordPress takes, so that a page can move its comments there.
  maxLength: 65_525,
  storage: 'browser',
};

/** What the backends without a server have in common: all but where they keep their comments. */
export abstract class LocalBackend implements Backend {
  readonly can: StatedCapabilities;
  readonly #store: LocalStore;
  readonly #paging = new Paging();
  readonly #listeners = new Map<string, Set<() => void>>();
  /* Whoever removed a comment still sees its place, as on every other page until it is opened again. */
  readonly #removed = new Set<string>();

  constructor(store: LocalStore, can: Partial<StatedCapabilities>) {
    this.#store = store;
    this.can = { ...LOCAL_CAPABILITIES, ...can };
  }

  list(query: ListQuery, signal?: AbortSignal): Promise<CommentPage> {
    return this.perform(async () => {
      const [page, likes] = await Promise.all([
        this.#paging.page(query, () => this.#comments(query.thread)),
        this.#store.likes(query.thread),
      ]);
      return { ...page, ...(likes.size && { likes }) };
    }, signal);
  }

  count(threads: readonly string[], signal?: AbortSignal): Promise<Map<string, number>> {
    return this.perform(async () => {
      const counts = threads.map(async (thread): Promise<[string, number]> => {
        const comments = await this.#store.comments(thread);
        return [thread, comments.filter(({ status }) => status === 'published').length];
      });
      return new Map(await Promise.all(counts));
    }, signal);
  }

  post(comment: OutgoingComment, signal?: AbortSignal): Promise<Comment> {
    return this.perform(async () => {
      const refusal = refusalOf(comment, this.can);
      if (refusal) throw refusal;
      const { thread, idempotencyKey } = comment;
      const written = this.write(localComment(comment));
      const kept = await this.#store.add(thread, idempotencyKey, written);
      if (kept !== written) return kept;
      // What a reader gives with a comment is their rating from now on.
      if (kept.rating) await this.#store.rate(thread, undefined);
      this.report(thread);
      return kept;
    }, signal);
  }

  edit(id: string, text: string, signal?: AbortSignal): Promise<Comment> {
    const [problem] = validateDraft({ text, viewer: { kind: 'signed-in' } }, this.can);
    if (problem) {
      const code = problem.code === 'too-long' ? 'too-long' : 'invalid';
      return Promise.reject(new CommentError(code, { field: problem.field }));
    }
    const body = { format: this.can.format, source: text };
    return this.perform(() => this.#change(id, (comment) => withBody(comment, body)), signal);
  }

  async remove(id: string, signal?: AbortSignal): Promise<void> {
    await this.perform(() => this.#change(id, placeOf, () => this.#removed.add(id)), signal);
  }

  vote(id: string, liked: boolean, { thread, signal }: VoteOptions): Promise<Comment | undefined> {
    return this.perform(async () => {
      const kept = await this.#store.change(id, (comment) => withLike(comment, liked));
      // One that the page printed.
      if (!kept) await this.#store.like(thread, id, liked);
      this.report(kept?.thread ?? thread);
      return kept?.comment;
    }, signal);
  }

  ratings(thread: string, best: number, signal?: AbortSignal): Promise<ReaderVotes> {
    return this.perform(() => this.#ratings(thread, best), signal);
  }

  rate(thread: string, value: number | null, best: number, signal?: AbortSignal): Promise<ReaderVotes> {
    return this.perform(async () => {
      await this.#store.rate(thread, { value, best });
      this.report(thread);
      return this.#ratings(thread, best);
    }, signal);
  }

  subscribe(thread: string, onChange: () => void): Unsubscribe {
    const listeners = this.#listeners.get(thread) ?? new Set();
    this.#listeners.set(thread, listeners.add(onChange));
    return () => {
      listeners.delete(onChange);
      if (!listeners.size && this.#listeners.get(thread) === listeners) this.#listeners.delete(thread);
    };
  }

  /** Whether anybody listens for changes. */
  protected get isHeard(): boolean {
    return this.#listeners.size > 0;
  }

  /** A new comment as it is kept. */
  protected write(comment: Comment): Comment {
    return comment;
  }

  /** Does what was asked; every question comes by here. */
  protected async perform<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const answer = await work();
    signal?.throwIfAborted();
    return answer;
  }

  /** Tells who listens here that a thread is another. */
  protected hear(thread: string): void {
    for (const onChange of [...(this.#listeners.get(thread) ?? [])]) onChange();
  }

  /** Tells everybody. */
  protected report(thread: string): void {
    this.hear(thread);
  }

  async #comments(thread: string): Promise<readonly Comment[]> {
    return withoutEmptyPlaces(await this.#store.comments(thread), (id) => this.#removed.has(id));
  }

  async #change(id: string, change: (comment: Comment) => Comment, changed?: () => void): Promise<Comment> {
    const kept = await this.#store.change(id, change);
    if (!kept) throw new CommentError('not-found');
    changed?.();
    this.report(kept.thread);
    return kept.comment;
  }

  async #ratings(thread: string, best: number): Promise<ReaderVotes> {
    const [comments, own] = await Promise.all([this.#store.comments(thread), this.#store.rating(thread)]);
    return countVotes(comments, best, own);
  }
}
