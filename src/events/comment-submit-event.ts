import type { OutgoingComment } from '../comments/backend.js';
import type { Comment } from '../model/comment.js';

/**
 * A request to store a comment. Whoever can, takes it by answering with a promise; nobody else does then. Cancelled
 * (`preventDefault()`), it is refused without a word of ours.
 */
export class CommentSubmitEvent extends CustomEvent<OutgoingComment> {
  static readonly type = 'comment-submit';
  #answer?: Promise<Comment>;

  constructor(comment: OutgoingComment) {
    super(CommentSubmitEvent.type, { detail: comment, bubbles: true, composed: true, cancelable: true });
  }

  /** The promise of whoever took the request, if somebody did. */
  get answer(): Promise<Comment> | undefined {
    return this.#answer;
  }

  /** Takes the request. */
  respondWith(answer: Promise<Comment>): void {
    this.#answer = answer;
    this.stopPropagation();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'comment-submit': CommentSubmitEvent;
  }
}
