/** A report that a post was given back as its author wrote it. */
export class ReviewRestoreEvent extends Event {
  static readonly type = 'review-restore';

  constructor() {
    super(ReviewRestoreEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'review-restore': ReviewRestoreEvent;
  }
}
