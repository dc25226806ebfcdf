import type { Comment } from '../../model/comment.js';
import { parseComment } from '../../model/comment-check.js';
import type { StorageSource } from '../../platform/safe-storage.js';
import type { Backend } from '../backend.js';
import { CommentError, isPassing, toCommentError } from '../comment-error.js';
import { withLike } from './likes.js';
import { type OptimisticEdit, OptimisticEdits } from './optimistic-edits.js';
import type { ThreadStore } from './thread-store.js';

export interface CommentEditsOptions {
  readonly backend: Backend;
  readonly thread: string;
  readonly store: ThreadStore;
  /** How long an edit or a removal can be undone, in milliseconds. */
  readonly grace: number;
  readonly storage?: StorageSource;
}

/** Changes comments in the backend, as optimistic updates: shown at once, reverted where the backend refuses. */
export class CommentEdits {
  readonly #backend: Backend;
  readonly #thread: string;
  readonly #store: ThreadStore;
  readonly #waiting: OptimisticEdits;
  #hasResumed = false;

  constructor({ backend, thread, store, grace, storage }: CommentEditsOptions) {
    this.#backend = backend;
    this.#thread = thread;
    this.#store = store;
    const handleChange = () => store.dispatch({ type: 'set-undoable', undoable: this.#waiting.undoable });
    this.#waiting = new OptimisticEdits(grace, handleChange, thread, storage);
  }

  /** Likes or unlikes a comment. @throws CommentError */
  async vote(id: string, liked: boolean): Promise<void> {
    const comment = this.#comment(id);
    const { vote } = this.#backend;
    if (!comment || !vote || !this.#store.snapshot.can.vote) throw new CommentError('forbidden');
    if (!!comment.liked === liked) return;
    const changed = withLike(comment, liked);
    await this.#send(
      changed,
      async () => (await vote.call(this.#backend, id, liked, { thread: this.#thread })) ?? changed,
    );
  }

  /** @returns the comment as the backend has it; `undefined` when the change was undone @throws CommentError */
  edit(id: string, text: string): Promise<Comment | undefined> {
    const comment = this.#comment(id);
    const { can } = this.#store.snapshot;
    const { edit } = this.#backend;
    if (!comment || !edit || !can.edit) return Promise.reject(new CommentError('forbidden'));
    const changed: Comment = { ...comment, body: { format: can.format, source: text } };
    return this.#sendLater(changed, { id, kind: 'edit', text }, () => edit.call(this.#backend, id, text));
  }

  /** Leaves a placeholder where the comment was. @throws CommentError */
  remove(id: string): Promise<Comment | undefined> {
    const comment = this.#comment(id);
    const { remove } = this.#backend;
    if (!comment || !remove || !this.#store.snapshot.can.remove) return Promise.reject(new CommentError('forbidden'));
    const removed: Comment = { ...comment, status: 'deleted' };
    return this.#sendLater(removed, { id, kind: 'remove' }, async () => {
      await remove.call(this.#backend, id);
      return removed;
    });
  }

  /** @returns whether there was still time */
  undo(id: string): boolean {
    return this.#waiting.undo(id);
  }

  /** Lets a change wait as long as somebody is about to undo it. */
  hold(id: string, isHeld: boolean): void {
    this.#waiting.hold(id, isHeld);
  }

  /** Sends all changes that wait. */
  flush(): void {
    this.#waiting.flush();
  }

  /** Makes the changes that the reader wanted on an earlier visit. Once a visit, when the comments are there. */
  resume(): void {
    if (this.#hasResumed) return;
    this.#hasResumed = true;
    for (const change of this.#waiting.left) {
      const { id, kind, text = '' } = change;
      if (!this.#comment(id)) continue;
      const changing = kind === 'edit' ? this.edit(id, text) : this.remove(id);
      changing.catch((error: CommentError) => {
        if (isPassing(error)) this.#waiting.note(change);
      });
    }
  }

  #comment(id: string): Comment | undefined {
    return this.#store.state.shown.get(id);
  }

  async #sendLater(
    changed: Comment,
    change: OptimisticEdit,
    request: () => Promise<Comment>,
  ): Promise<Comment | undefined> {
    const waiting = this.#waiting.wait(change, () => this.#send(changed, request));
    // After the wait began: that has just undone an earlier change of the same comment.
    this.#store.dispatch({ type: 'apply-edit', comment: changed });
    const answer = await waiting;
    if (!answer) this.#store.dispatch({ type: 'revert-edit', id: changed.id });
    return answer;
  }

  async #send(changed: Comment, request: () => Promise<Comment>): Promise<Comment> {
    this.#store.dispatch({ type: 'apply-edit', comment: changed });
    try {
      const answer = parseComment(await request());
      this.#store.dispatch({ type: 'confirm-edit', comment: answer });
      return answer;
    } catch (error) {
      this.#store.dispatch({ type: 'revert-edit', id: changed.id });
      throw toCommentError(error, 'outcome-unknown');
    }
  }
}
