/** A report that a thread changed: comments were loaded, posted or removed. */
export class CommentChangeEvent extends CustomEvent<{ readonly count: number }> {
  static readonly type = 'comment-change';

  constructor(count: number) {
    super(CommentChangeEvent.type, { detail: { count } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'comment-change': CommentChangeEvent;
  }
}
