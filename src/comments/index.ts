export type {
  Backend,
  Capabilities,
  Draft,
  ListQuery,
  Order,
  Page,
  PostOptions,
  Unsubscribe,
  VoteOptions,
} from './backend.js';
export { CommentError, toCommentError } from './comment-error.js';
export type { CommentErrorCode, CommentErrorOptions, DraftField } from './comment-error.js';
export { MAX_DEPTH, buildTree, flattenTree } from './comment-tree.js';
export type { CommentNode, DisplayItem } from './comment-tree.js';
export { Drafts } from './drafts.js';
export type { SavedDraft } from './drafts.js';
export { OwnComments } from './own-comments.js';
export type { OwnCommentsOptions, OwnState } from './own-comments.js';
export { randomId } from './random-id.js';
export { RatingsState } from './ratings-state.js';
export type { RatingsSnapshot, RatingsStateOptions } from './ratings-state.js';
export { countVotes } from './reader-votes.js';
export type { OwnVote, ReaderVotes, VoteCount } from './reader-votes.js';
export { ThreadState } from './thread-state.js';
export type { ChangeKind, ThreadSnapshot, ThreadStateOptions } from './thread-snapshot.js';
export { refusalOf, validateDraft } from './validate-draft.js';
export type { DraftProblem } from './validate-draft.js';
export { DEFAULT_BACKEND, loadBackend, registerBackend } from './backends/index.js';
export type { BackendFactory, BackendOptions } from './backends/index.js';
