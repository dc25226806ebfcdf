import type { Comment } from '../model/comment.js';

/** A request to look at a comment that a reader finds wrong. Cancelled, the page says for itself what happens. */
export class CommentReportEvent extends CustomEvent<{ readonly comment: Comment }> {
  static readonly type = 'comment-report';

  constructor(comment: Comment) {
    super(CommentReportEvent.type, { detail: { comment }, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'comment-report': CommentReportEvent;
  }
}
