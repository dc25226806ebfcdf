import type { Comment } from '../../model/comment.js';
import type { Viewer } from '../../model/viewer.js';
import { toJson } from '../../platform/own-values.js';
import type { StorageSource } from '../../platform/safe-storage.js';
import type { Backend, OutgoingComment } from '../backend.js';
import { type CommentError, toCommentError } from '../comment-error.js';
import { AwaitingModeration } from './awaiting-moderation.js';
import type { Drafts } from './drafts.js';
import { Outbox } from './outbox.js';
import type { OutboxDatabase } from './outbox-database.js';
import { type OutboxState, unsentComment, unsentId } from './outbox-entry.js';
import { type Outcome, outcomeOfEntry, REFUSED } from './outcome.js';

/** The outcome so far of a comment that is not in the blog's list, and the text as it was typed. */
export interface PendingState extends Outcome {
  readonly text: string;
  /** The page that it was written on. */
  readonly page?: string;
}

/** The reader's own comments that no list of the blog holds. */
export interface PendingList {
  readonly comments: readonly Comment[];
  /** The outcomes so far, by the ids of the comments. Those that await moderation have none. */
  readonly states: ReadonlyMap<string, PendingState>;
}

export interface PendingCommentsOptions {
  backend: Backend;
  thread: string;
  drafts: Drafts;
  storage?: StorageSource;
  database?: OutboxDatabase;
  /** Asks who is signed in now; without it the backend's `viewer` counts. */
  who?(signal: AbortSignal): Promise<Viewer | undefined>;
  onFailed(error: CommentError): void;
  /** Called when `list` changes, with the comments that were sent since the last call. */
  onChange(list: PendingList, sent: readonly Comment[]): void;
}

/**
 * The reader's own comments of one thread that no list of the blog holds: those on their way, and those that wait for a moderator.
 */
export class PendingComments {
  readonly #options: PendingCommentsOptions;
  readonly #outbox: Outbox;
  readonly #awaitingModeration: AwaitingModeration;
  #list: PendingList = { comments: [], states: new Map() };
  #sent: Comment[] = [];
  #hasAsked = false;

  constructor(options: PendingCommentsOptions) {
    const { backend, thread, drafts, storage, database, who, onFailed } = options;
    this.#options = options;
    this.#awaitingModeration = new AwaitingModeration(thread, storage);
    this.#outbox = new Outbox({
      backend,
      thread,
      ...(storage && { storage }),
      ...(database && { database }),
      ...(who && { who }),
      onSent: (comment, entry) => {
        if (comment.status === 'pending' || comment.status === 'accepted')
          this.#awaitingModeration.remember(comment, entry);
        this.#awaitingModeration.noteOther(comment.id);
        this.#clearDraft(entry.idempotencyKey);
        this.#sent.push(comment);
      },
      onFailed: (error, { idempotencyKey: key }) => {
        // The words are in the outbox now.
        if (error.isQueued) this.#clearDraft(key);
        onFailed(error);
      },
      onReturned: ({ parentId, text, rating, idempotencyKey }) =>
        drafts.restore(thread, parentId, { text, ...(rating && { rating }), idempotencyKey, time: Date.now() }),
      onChange: () => this.#refresh(),
    });
    drafts.forgetSent((key) => this.#outbox.stateOf(key) !== undefined);
    this.#read();
  }

  get list(): PendingList {
    return this.#list;
  }

  /** Begins to send what waits from before. */
  open(): void {
    const { drafts, thread } = this.#options;
    void this.#outbox.open().then(() => {
      drafts.forgetSent((key) => this.#outbox.stateOf(key) !== undefined);
      // What only the disk had may be a draft of another key: two tabs wrote the same.
      for (const parentId of this.#outbox.answered)
        drafts.forget(thread, parentId, ({ text }) => this.#outbox.has(parentId, text));
    });
  }

  /** Sends what waited for somebody who is signed in now. */
  resume(): void {
    this.#outbox.resume();
  }

  /** Where the comment of an idempotency key is; `undefined` where it is not in the outbox. */
  stateOf(idempotencyKey: string): OutboxState | undefined {
    return this.#outbox.stateOf(idempotencyKey);
  }

  /** Whether the comment of a key was sent, and is back in its form. */
  isReturned(idempotencyKey: string): boolean {
    return this.#outbox.isReturned(idempotencyKey);
  }

  /** Whether these words are on their way in this place, or were sent just now. */
  has(parentId: string | null, text: string): boolean {
    return this.#outbox.has(parentId, text);
  }

  /** @throws CommentError see `Outbox.post` */
  post(comment: OutgoingComment, signal?: AbortSignal): Promise<Comment> {
    return this.#outbox.post(comment, signal);
  }

  /** Sends a comment that waits now. @returns the comment; `undefined` where it no longer waits */
  async retry(id: string): Promise<Comment | undefined> {
    const key = this.#keyOf(id);
    return key === undefined ? undefined : this.#outbox.retry(key);
  }

  /**
   * Makes a comment that waits a draft again. @returns whose draft it is; `undefined` where it turned out to be sent
   * @throws CommentError where it may be sent and that cannot be found out now
   */
  async edit(id: string): Promise<{ parentId: string | null } | undefined> {
    const key = this.#keyOf(id);
    const entry = key === undefined ? undefined : await this.#outbox.withdraw(key);
    if (!entry) return undefined;
    const { parentId, text, rating } = entry;
    this.#options.drafts.add(this.#options.thread, parentId, text, rating);
    return { parentId };
  }

  /** Forgets a comment that waits or was refused. */
  discard(id: string): void {
    const key = this.#keyOf(id);
    if (key !== undefined) void this.#outbox.discard(key);
    this.#awaitingModeration.forget(id);
    this.#refresh();
  }

  /** Learns from what the blog now shows what became of held comments. */
  compare(listed: ReadonlyMap<string, Comment>, isComplete: boolean): void {
    this.#awaitingModeration.compare(listed, isComplete);
    this.#read();
    if (isComplete && !this.#hasAsked) void this.#ask();
  }

  dispose(): void {
    this.#outbox.dispose();
  }

  /* Once a visit: a guest's held comment is in no list, whatever became of it. */
  async #ask(): Promise<void> {
    const { backend } = this.#options;
    this.#hasAsked = true;
    if (!backend.find) return;
    for (const { comment, isRefused } of this.#awaitingModeration.read()) {
      if (isRefused || comment.id.startsWith(unsentId(''))) continue;
      try {
        const { status } = await backend.find(comment.id);
        if (status === 'deleted') this.#awaitingModeration.refuse(comment.id);
      } catch (error) {
        // Anything else says that it is still held, or nothing; the next visit asks again.
        if (toCommentError(error, 'unavailable').code === 'not-found') this.#awaitingModeration.refuse(comment.id);
      }
    }
    this.#refresh();
  }

  /** Takes the words out of the form, also where another tab sent them: something else that was begun since has another key. */
  #clearDraft(key: string): void {
    this.#options.drafts.forgetSent((each) => each === key);
  }

  #keyOf(id: string): string | undefined {
    return this.#outbox.entries.find(({ idempotencyKey: key }) => unsentId(key) === id)?.idempotencyKey;
  }

  #refresh(): void {
    this.#read();
    this.#options.onChange(this.#list, this.#sent.splice(0));
  }

  /* What did not change stays the same object, so that a page need not look at it again. */
  #read(): void {
    const before = new Map(this.#list.comments.map((comment) => [comment.id, comment]));
    const comments: Comment[] = [];
    const states = new Map<string, PendingState>();
    const add = (comment: Comment, state?: PendingState): void => {
      const known = before.get(comment.id);
      comments.push(known && toJson(known) === toJson(comment) ? known : comment);
      if (state) states.set(comment.id, state);
    };
    for (const { comment, text, isRefused } of this.#awaitingModeration.read()) {
      if (isRefused) add({ ...comment, status: 'failed' }, { ...REFUSED, text });
      else if (comment.status === 'accepted') add(comment, { code: 'accepted', text });
      else add({ ...comment, status: 'pending' });
    }
    for (const entry of this.#outbox.entries) {
      const { text, page } = entry;
      const state = { ...outcomeOfEntry(entry), text, ...(page && { page }) };
      add(unsentComment(entry, this.#options.backend.can.format), state);
    }
    this.#list = { comments, states };
  }
}
