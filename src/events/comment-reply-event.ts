/** A request to write a reply: `null` stands for a new comment at the top. Cancelled, the form stays where it is. */
export class CommentReplyEvent extends CustomEvent<{ readonly parentId: string | null }> {
  static readonly type = 'comment-reply';

  constructor(parentId: string | null) {
    super(CommentReplyEvent.type, { detail: { parentId }, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'comment-reply': CommentReplyEvent;
  }
}
