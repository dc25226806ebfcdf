import type { Capabilities } from '../comments/backend.js';
import type { ReaderVotes } from '../comments/ratings/reader-votes.js';

/** A request to make what readers gave known to the page around, which writes it into its structured data. */
export class ReaderRatingsEvent extends CustomEvent<ReaderVotes> {
  static readonly type = 'reader-ratings';

  /** Who shares these ratings: all readers (`server`), or only who reads in this browser (`browser`) or on this page (`page`). */
  readonly storage: Capabilities['storage'];

  constructor(votes: ReaderVotes, storage: Capabilities['storage']) {
    super(ReaderRatingsEvent.type, { detail: votes, bubbles: true, composed: true, cancelable: true });
    this.storage = storage;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'reader-ratings': ReaderRatingsEvent;
  }
}
