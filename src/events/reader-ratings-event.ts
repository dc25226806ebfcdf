import type { ReaderVotes } from '../comments/reader-votes.js';

/** A request to make what readers gave known to the page around, which writes it into its structured data. */
export class ReaderRatingsEvent extends CustomEvent<ReaderVotes> {
  static readonly type = 'reader-ratings';

  constructor(votes: ReaderVotes) {
    super(ReaderRatingsEvent.type, { detail: votes, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'reader-ratings': ReaderRatingsEvent;
  }
}
