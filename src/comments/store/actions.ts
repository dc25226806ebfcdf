import type { Comment } from '../../model/comment.js';
import type { Viewer } from '../../model/viewer.js';
import type { Capabilities, CommentPage, Order } from '../backend.js';
import type { CommentError } from '../comment-error.js';
import type { PendingList } from '../outbox/pending-comments.js';
import type { ChangeKind } from './thread-snapshot.js';

/** How far a loading is. */
export interface LoadProgress {
  /** Whether there are more comments, as far as the backend said. */
  readonly hasMore: boolean;
  /** How many comments there are in all, where the backend told; else 0. */
  readonly promised: number;
  /** How many items could not be parsed. */
  readonly dropped: number;
  /** Nobody asked for it: it neither shows that it loads nor that it failed. */
  readonly isBackground: boolean;
  /** The loading is complete: `closed` and `likes` as the backend says. */
  readonly end?: Pick<CommentPage, 'closed' | 'likes'>;
  readonly error?: CommentError;
}

/** Everything that can happen to a thread. `reduceThread` says what follows. */
export type ThreadAction =
  | { readonly type: 'start-loading' }
  /** The loading was aborted. */
  | { readonly type: 'stop-loading'; readonly hasLoaded: boolean }
  /** The backend listed comments, perhaps not yet all. */
  | {
      readonly type: 'list';
      readonly listed: ReadonlyMap<string, Comment>;
      readonly progress: LoadProgress;
      readonly pending: PendingList;
    }
  /** The reader wants to see the comments that arrived. */
  | { readonly type: 'show-arrived' }
  | { readonly type: 'set-order'; readonly order: Order }
  /** Hides or shows the replies to a comment. */
  | { readonly type: 'toggle-replies'; readonly id: string }
  | { readonly type: 'toggle-all-replies'; readonly isCollapsed: boolean }
  /** Shows the replies to all comments above one. */
  | { readonly type: 'expand-to'; readonly id: string }
  /** The pending comments changed; some of them may have been `sent`. */
  | { readonly type: 'set-pending'; readonly pending: PendingList; readonly sent: readonly Comment[] }
  /** Somebody signed in or out: the backend allows something else. */
  | { readonly type: 'set-viewer'; readonly viewer: Viewer | undefined; readonly can: Capabilities }
  /** The backend refused a comment because the thread takes no more. */
  | { readonly type: 'close' }
  /** The reader changed a comment, and the backend has not confirmed it. */
  | { readonly type: 'apply-edit'; readonly comment: Comment }
  /** The backend confirmed a change. */
  | { readonly type: 'confirm-edit'; readonly comment: Comment }
  /** A change was undone or refused. */
  | { readonly type: 'revert-edit'; readonly id: string }
  | { readonly type: 'set-undoable'; readonly undoable: ReadonlyMap<string, ChangeKind> };
