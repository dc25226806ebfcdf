import type { Unsubscribe } from '../../platform/unsubscribe.js';
import type { Backend } from '../backend.js';
import { type CommentError, toCommentError } from '../comment-error.js';
import type { ReaderVotes } from './reader-votes.js';

/** The readers' ratings at one moment; a new object whenever something changed. */
export interface RatingsSnapshot {
  /** `unsupported`: the comment system knows nothing of ratings. */
  readonly status: 'idle' | 'loading' | 'ready' | 'error' | 'unsupported';
  readonly votes?: ReaderVotes;
  /** Why the last loading failed. What was known before is still there. */
  readonly error?: CommentError;
  /** What this reader chose, also while it is being sent and when sending failed. */
  readonly own: number | null;
  readonly isSending: boolean;
  /** Why what the reader chose is not stored. */
  readonly sendError?: CommentError;
  /** Whether ratings are taken. */
  readonly canRate: boolean;
}

export interface RatingsStateOptions {
  backend: Backend;
  /** Names the thread within its backend. */
  thread: string;
  /** The scale: the best possible rating. */
  best: number;
}

/** What readers gave a film, and what this reader gives, without anything that is seen. */
export class RatingsState {
  readonly #options: RatingsStateOptions;
  readonly #listeners = new Set<(snapshot: RatingsSnapshot) => void>();
  #snapshot: RatingsSnapshot;
  #loading: AbortController | undefined;
  #sending: Promise<void> | undefined;
  /* Chosen while something else was being sent: only the last choice counts. */
  #wanted: { value: number | null } | undefined;
  #unsubscribe: Unsubscribe | undefined;
  #isDisposed = false;

  constructor(options: RatingsStateOptions) {
    this.#options = options;
    const { ratings, rate } = options.backend;
    this.#snapshot = {
      status: ratings ? 'idle' : 'unsupported',
      own: null,
      isSending: false,
      canRate: Boolean(ratings && rate),
    };
  }

  get snapshot(): RatingsSnapshot {
    return this.#snapshot;
  }

  /** Calls back with every new snapshot; not with the present one. */
  subscribe(listener: (snapshot: RatingsSnapshot) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Fetches the ratings, and listens for changes from then on. Never rejects: the snapshot tells how it went. */
  async load(): Promise<void> {
    const { backend, thread, best } = this.#options;
    if (!backend.ratings || this.#isDisposed) return;
    this.#unsubscribe ??= backend.subscribe?.(thread, () => {
      // What is being sent brings its own answer.
      if (!this.#sending) void this.load();
    });
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    if (!this.#snapshot.votes) this.#set({ status: 'loading' });
    try {
      const votes = await backend.ratings(thread, best, signal);
      if (!signal.aborted) this.#showVotes(votes);
    } catch (error) {
      if (!signal.aborted) this.#set({ status: 'error', error: toCommentError(error, 'unavailable') });
    }
  }

  /** Stores what the reader chose, `null` to take it back. Never rejects: the snapshot tells how it went. */
  rate(value: number | null): Promise<void> {
    this.#wanted = { value };
    this.#set({ own: value, sendError: undefined });
    return (this.#sending ??= this.#send().finally(() => (this.#sending = undefined)));
  }

  /** Tries again what failed: sending, else loading. */
  retry(): Promise<void> {
    return this.#snapshot.sendError ? this.rate(this.#snapshot.own) : this.load();
  }

  /** Stops listening; what is on its way is still sent. */
  dispose(): void {
    this.#isDisposed = true;
    this.#loading?.abort();
    this.#unsubscribe?.();
    this.#listeners.clear();
  }

  async #send(): Promise<void> {
    const { backend, thread, best } = this.#options;
    this.#loading?.abort();
    this.#set({ isSending: true });
    let votes: ReaderVotes | undefined;
    let sendError: CommentError | undefined;
    while (this.#wanted) {
      const { value } = this.#wanted;
      this.#wanted = undefined;
      try {
        votes = await backend.rate!(thread, value, best);
        sendError = undefined;
      } catch (error) {
        sendError = toCommentError(error, 'unavailable');
      }
    }
    this.#set({ isSending: false, sendError });
    if (votes) this.#showVotes(votes);
    // What can never be stored is not shown as chosen.
    if (sendError?.code === 'closed') this.#set({ canRate: false, own: this.#snapshot.votes?.own ?? null });
  }

  #showVotes(votes: ReaderVotes): void {
    const { sendError, own } = this.#snapshot;
    this.#set({
      status: 'ready',
      votes,
      error: undefined,
      own: sendError ? own : votes.own,
      canRate: Boolean(this.#options.backend.rate) && !votes.closed,
    });
  }

  #set(change: Partial<RatingsSnapshot>): void {
    if (this.#isDisposed) return;
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of [...this.#listeners]) listener(this.#snapshot);
  }
}
