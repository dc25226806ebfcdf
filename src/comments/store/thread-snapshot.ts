import type { Comment } from '../../model/comment.js';
import type { Viewer } from '../../model/viewer.js';
import type { StorageSource } from '../../platform/safe-storage.js';
import type { Backend, Capabilities, Order } from '../backend.js';
import type { CommentError } from '../comment-error.js';
import type { Drafts } from '../outbox/drafts.js';
import type { OutboxDatabase } from '../outbox/outbox-database.js';
import type { PendingState } from '../outbox/pending-comments.js';
import type { CommentNode } from './comment-tree.js';

/** A thread at one moment. A new object whenever something changed; what did not change is the same as before. */
export interface ThreadSnapshot {
  readonly status: 'idle' | 'loading' | 'ready' | 'error';
  /** Why the last loading failed. What was there before, or came until then, is still shown. */
  readonly error?: CommentError;
  readonly comments: readonly Comment[];
  /** The comments as a tree, in `order`. A comment that changed keeps its place until they are ordered anew. */
  readonly roots: readonly CommentNode[];
  /** Every comment's place by its id. */
  readonly nodes: ReadonlyMap<string, CommentNode>;
  /** The number of published comments, including those that are not loaded yet where the backend told how many. */
  readonly total: number;
  readonly order: Order;
  /** The comments whose replies are hidden. */
  readonly collapsed: ReadonlySet<string>;
  /** The comments whose change has not left for the backend yet: it can still be taken back. */
  readonly undoable: ReadonlyMap<string, ChangeKind>;
  /** How many comments came meanwhile and wait for `showArrived`, where the thread holds them back. */
  readonly arrived: number;
  readonly hasMore: boolean;
  /** No more comments are taken; absent where that is not known. */
  readonly closed?: boolean;
  /** How many comments the backend gave that could not be understood, and are left out. */
  readonly dropped: number;
  readonly can: Capabilities;
  /** Who is signed in to the comment system; absent for guests. */
  readonly viewer?: Viewer;
  /** The outcome so far of the reader's own comments that are on their way or were refused, by id. */
  readonly pending: ReadonlyMap<string, PendingState>;
}

/** What commenters can do to their own comments. */
export type ChangeKind = 'edit' | 'remove';

export interface ThreadStateOptions {
  backend: Backend;
  /** Names the thread within its backend. */
  thread: string;
  /** Comments that the page already shows. Where the backend has one with the same id, that one counts. */
  initial?: readonly Comment[];
  order?: Order;
  /** Where the texts of unsent comments are; a comment that was sent is taken out of it. */
  drafts?: Drafts;
  /** Where comments wait that could not be sent, and what is remembered of those that wait for a moderator. Usually `() => localStorage`. */
  storage?: StorageSource;
  /** Where comments are on disk before they are sent. */
  database?: OutboxDatabase;
  /** How many comments `load` fetches before it leaves the rest to `loadMore`. Default: all. */
  limit?: number;
  /** Whether what others write meanwhile waits for `showArrived`, so that nothing moves while somebody reads. */
  holdsArrivals?: boolean;
  /** How long a removal or a changed text can be taken back before it leaves, in milliseconds. Default: 5,000. */
  grace?: number;
}
