import type { StorageSource } from '../identity/forgiving-storage.js';
import type { Comment } from '../model/comment.js';
import type { Backend, Draft, PostOptions } from './backend.js';
import { toCommentError, type CommentError, type CommentErrorCode } from './comment-error.js';
import type { Drafts } from './drafts.js';
import { HeldComments } from './held-comments.js';
import { unsentComment, unsentId } from './outbox-entry.js';
import { Outbox } from './outbox.js';

/** What its writer should know about a comment that is not in the list of the blog, and can do about it. */
export interface OwnState {
  /** It is being sent; it is sent again by itself; it waits for its writer; the blog did not publish it. */
  readonly state: 'sending' | 'waiting' | 'failed' | 'refused';
  /** As it was written. */
  readonly text: string;
  readonly reason?: CommentErrorCode;
  readonly serverMessage?: string;
  /** When it is sent again: milliseconds since the epoch. */
  readonly retryAt?: number;
}

export interface OwnCommentsOptions {
  backend: Backend;
  thread: string;
  drafts: Drafts;
  storage?: StorageSource;
  onSent(comment: Comment): void;
  onFailed(error: CommentError): void;
  /** Called when `comments` or `states` are others. */
  onChange(): void;
}

/**
 * The reader's own comments of one thread that no list of the blog holds: those on their way, and those that wait for a moderator.
 */
export class OwnComments {
  readonly #options: OwnCommentsOptions;
  readonly #outbox: Outbox;
  readonly #held: HeldComments;
  #comments: readonly Comment[] = [];
  #states: ReadonlyMap<string, OwnState> = new Map();
  #hasAsked = false;

  constructor(options: OwnCommentsOptions) {
    const { backend, thread, drafts, storage, onSent, onFailed } = options;
    this.#options = options;
    this.#held = new HeldComments(thread, storage);
    this.#outbox = new Outbox({
      backend,
      thread,
      ...(storage && { storage }),
      onSent: (comment, { key, text }) => {
        if (comment.status === 'pending') this.#held.remember(comment, text);
        this.#clearDraft(key);
        onSent(comment);
      },
      onFailed: (error, { key }) => {
        // The words are in the outbox now.
        if (error.isQueued) this.#clearDraft(key);
        onFailed(error);
      },
      onChange: () => this.#refresh(),
    });
    drafts.forgetSent((key) => this.#outbox.wasSent(key));
    this.#read();
  }

  /** In the thread, each by the id that `states` has it by. */
  get comments(): readonly Comment[] {
    return this.#comments;
  }

  get states(): ReadonlyMap<string, OwnState> {
    return this.#states;
  }

  /** Begins to send what waits from before. */
  open(): void {
    this.#outbox.open();
  }

  /** @throws CommentError see `Outbox.post` */
  post(draft: Omit<Draft, 'thread'>, options: PostOptions): Promise<Comment> {
    return this.#outbox.post(draft, options);
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
    const entry = key === undefined ? undefined : await this.#outbox.takeBack(key);
    if (!entry) return undefined;
    const { parentId, text, rating } = entry;
    this.#options.drafts.add(this.#options.thread, parentId, text, rating);
    return { parentId };
  }

  /** Forgets a comment that waits or was refused. */
  discard(id: string): void {
    const key = this.#keyOf(id);
    if (key !== undefined) this.#outbox.discard(key);
    this.#held.forget(id);
    this.#refresh();
  }

  /** Learns from what the blog now shows what became of held comments. */
  compare(listed: ReadonlyMap<string, Comment>, isComplete: boolean): void {
    this.#held.compare(listed, isComplete);
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
    for (const { comment, isRefused } of this.#held.read()) {
      if (isRefused || comment.id.startsWith(unsentId(''))) continue;
      try {
        const { status } = await backend.find(comment.id);
        if (status === 'deleted') this.#held.refuse(comment.id);
      } catch (error) {
        // Anything else says that it is still held, or nothing; the next visit asks again.
        if (toCommentError(error, 'unavailable').code === 'not-found') this.#held.refuse(comment.id);
      }
    }
    this.#refresh();
  }

  /** Takes the words out of the form, also where another tab sent them: something else that was begun since has another key. */
  #clearDraft(key: string): void {
    this.#options.drafts.forgetSent((each) => each === key);
  }

  #keyOf(id: string): string | undefined {
    return this.#outbox.entries.find(({ key }) => unsentId(key) === id)?.key;
  }

  #refresh(): void {
    this.#read();
    this.#options.onChange();
  }

  /* What did not change stays the same object, so that a page need not look at it again. */
  #read(): void {
    const before = new Map(this.#comments.map((comment) => [comment.id, comment]));
    const comments: Comment[] = [];
    const states = new Map<string, OwnState>();
    const add = (comment: Comment, state?: OwnState): void => {
      const known = before.get(comment.id);
      comments.push(known && JSON.stringify(known) === JSON.stringify(comment) ? known : comment);
      if (state) states.set(comment.id, state);
    };
    for (const { comment, text, isRefused } of this.#held.read()) {
      if (isRefused) add({ ...comment, status: 'failed' }, { state: 'refused', text });
      else add({ ...comment, status: 'pending' });
    }
    for (const entry of this.#outbox.entries) {
      const { state, text, reason, serverMessage, retryAt } = entry;
      if (state === 'sent') continue;
      const why = { ...(reason && { reason }), ...(serverMessage && { serverMessage }), ...(retryAt && { retryAt }) };
      add(unsentComment(entry, this.#options.backend.can.format), { state, text, ...why });
    }
    this.#comments = comments;
    this.#states = states;
  }
}
