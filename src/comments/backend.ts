import type { Comment, CommentFormat } from '../model/comment.js';
import type { Rating } from '../model/rating.js';
import type { Viewer } from '../model/viewer.js';
import type { DraftField } from './comment-error.js';
import type { ReaderVotes } from './reader-votes.js';

/**
 * The order in which a thread is shown. Replies under one comment are always oldest first. `best` weighs likes against dislikes
 * (see `likedShare`).
 */
export type Order = 'oldest' | 'newest' | 'most-liked' | 'best';

/** What a comment system allows, so that the page offers nothing that would be refused. */
export interface Capabilities {
  reply: boolean;
  edit: boolean;
  remove: boolean;
  vote: boolean;
  guest: boolean;
  signIn: boolean;
  sort: readonly Order[];
  /** What a posted comment's text is written in. */
  format: CommentFormat;
  /** Whether `subscribe` reports changes. */
  live: boolean;
  /** A comment that comes twice with one key is stored once, so that it may be sent again without looking whether it stands. */
  idempotent?: boolean;
  /** What a guest has to fill in besides the text. */
  required: readonly DraftField[];
  /** How many comments the backend gives at once. Default: 100. */
  pageSize?: number;
  /** The longest text that is taken, in UTF-16 code units. */
  maxLength: number;
  /** Where comments are kept: on a server, only in this browser, or only as long as the page is open. The page says the latter two. */
  storage: 'server' | 'browser' | 'page';
}

/** What a writer sends. */
export interface Draft {
  /** Names the conversation within its backend: a post's id, or the page's path. */
  thread: string;
  parentId: string | null;
  text: string;
  /** The writer's own rating of the film, where one was given. */
  rating?: Rating;
}

export interface ListQuery {
  thread: string;
  parent?: string | null;
  cursor?: string;
  order: Order;
  /** How many comments at most. */
  limit: number;
}

/** A part of a long list. */
export interface Page<T> {
  items: readonly T[];
  /** Asks for the next part; absent at the end. */
  cursor?: string;
  /** How many there are in all, where the backend knows. */
  total?: number;
  /** The conversation takes no more comments, where the backend knows. */
  closed?: boolean;
  /** Which comments that the page printed, and the backend does not keep, this reader likes, or likes no more: by id. */
  likes?: ReadonlyMap<string, boolean>;
}

export interface PostOptions {
  viewer: Viewer;
  /** The same for every attempt at sending one comment, so that none is stored twice. */
  idempotencyKey: string;
  /**
   * What else the page's form holds, by the names of its controls: hidden fields, the answer to a challenge. Absent when a comment
   * is sent again later, since such answers are good for once.
   */
  fields?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
}

export interface VoteOptions {
  /** The conversation in which the comment stands. */
  thread: string;
  signal?: AbortSignal;
}

export type Unsubscribe = () => void;

/**
 * The only thing that a new comment system has to implement. Every method rejects with a `CommentError` and nothing else
 * (an aborted signal excepted, which rejects with its reason).
 */
export interface Backend {
  readonly can: Capabilities;
  /** The conversation of the page, where the comment system knows it; asked for where the page names none. */
  readonly thread?: string;
  /** Who is signed in to the comment system; absent for guests. */
  readonly viewer?: Viewer;
  list(query: ListQuery, signal?: AbortSignal): Promise<Page<Comment>>;
  /** The number of published comments of each thread. */
  count(threads: readonly string[], signal?: AbortSignal): Promise<Map<string, number>>;
  /** Stores a comment; the answer may be `pending`. */
  post(draft: Draft, options: PostOptions): Promise<Comment>;
  /**
   * One comment as it now stands: how the writer of a held one learns what became of it. Rejects with `forbidden` while it is
   * held, and with `not-found` when it is gone.
   */
  find?(id: string, signal?: AbortSignal): Promise<Comment>;
  edit?(id: string, text: string, signal?: AbortSignal): Promise<Comment>;
  remove?(id: string, signal?: AbortSignal): Promise<void>;
  /**
   * Likes a comment, or likes it no more. The answer is `undefined` for one that the page printed and the backend does not keep:
   * that is in the `likes` of its pages from then on.
   */
  vote?(id: string, liked: boolean, options: VoteOptions): Promise<Comment | undefined>;
  /** What readers gave the film, on a scale up to `best`. Absent where the system knows nothing of ratings. */
  ratings?(thread: string, best: number, signal?: AbortSignal): Promise<ReaderVotes>;
  /** Stores this reader's rating in place of what they gave before; `null` takes it back. Absent where none are taken. */
  rate?(thread: string, value: number | null, best: number, signal?: AbortSignal): Promise<ReaderVotes>;
  /** Calls back when the thread changed elsewhere (another tab, another reader). */
  subscribe?(thread: string, onChange: () => void): Unsubscribe;
}
