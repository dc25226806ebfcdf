export type {
  Backend,
  BackendSignIn,
  Capabilities,
  KnownComments,
  ListQuery,
  Order,
  OutgoingComment,
  CommentPage,
  StatedCapabilities,
  VoteOptions,
} from './backend.js';
export { capabilitiesOf } from './backend.js';
export type { Unsubscribe } from '../platform/unsubscribe.js';
export { CommentError, toCommentError } from './comment-error.js';
export type { CommentErrorCode, CommentErrorOptions, DraftField } from './comment-error.js';
export { MAX_DEPTH, buildTree, flattenTree } from './store/comment-tree.js';
export type { CommentNode, DisplayItem } from './store/comment-tree.js';
export { Drafts } from './outbox/drafts.js';
export type { SavedDraft } from './outbox/drafts.js';
export {
  DISCARDED,
  REFUSED,
  outcomeOfEntry,
  outcomeOfError,
  outcomeOfStored,
  outcomeOfWithdrawal,
} from './outbox/outcome.js';
export type { Outcome, OutcomeCode } from './outbox/outcome.js';
export type { OutboxDatabase } from './outbox/outbox-database.js';
export { PendingComments } from './outbox/pending-comments.js';
export type { PendingCommentsOptions, PendingState } from './outbox/pending-comments.js';
export { randomId } from '../platform/random-id.js';
export { RatingsState } from './ratings/ratings-state.js';
export type { RatingsSnapshot, RatingsStateOptions } from './ratings/ratings-state.js';
export { countVotes } from './ratings/reader-votes.js';
export type { OwnVote, ReaderVotes, VoteCount } from './ratings/reader-votes.js';
export { ThreadState } from './store/thread-state.js';
export type { ChangeKind, ThreadSnapshot, ThreadStateOptions } from './store/thread-snapshot.js';
export { refusalOf, validateDraft } from './outbox/validate-draft.js';
export type { DraftProblem } from './outbox/validate-draft.js';
export { DEFAULT_BACKEND, loadBackend, registerBackend } from './backends/index.js';
export type { BackendFactory, BackendOptions } from './backends/index.js';
export type { IndexedDbBackendOptions } from './backends/local/indexed-db.js';
export type { WordPressBackendOptions } from './backends/wordpress/connection.js';
