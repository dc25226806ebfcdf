import type { Comment } from '../model/comment.js';
import type { Rating } from '../model/rating.js';
import type { Viewer } from '../model/viewer.js';

/** What a writer wants to send. */
export interface CommentSubmission {
  text: string;
  /** The comment that is answered; `null` for a new one at the top. */
  parentId: string | null;
  viewer: Viewer;
  /** The same for every attempt at sending this comment. */
  idempotencyKey: string;
  /** The writer's own rating of the film. */
  rating?: Rating;
  /** What else the form holds: hidden fields of the page's, the answer to a challenge. */
  fields?: Readonly<Record<string, string>>;
}

/**
 * A request to store a comment. Whoever can, takes it by answering with a promise; nobody else does then. Cancelled
 * (`preventDefault()`), it is refused without a word of ours.
 */
export class CommentSubmitEvent extends CustomEvent<CommentSubmission> {
  static readonly type = 'comment-submit';
  #answer?: Promise<Comment>;

  constructor(submission: CommentSubmission) {
    super(CommentSubmitEvent.type, { detail: submission, bubbles: true, composed: true, cancelable: true });
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
