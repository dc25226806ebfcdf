import type { Reading } from '../reading/reading.js';

/** A report that a post was read: what was understood, and by which words. */
export class ReviewReadEvent extends CustomEvent<Reading> {
  static readonly type = 'review-read';

  constructor(reading: Reading) {
    super(ReviewReadEvent.type, { detail: reading });
  }
}

declare global {
  interface HTMLElementEventMap {
    'review-read': ReviewReadEvent;
  }
}
