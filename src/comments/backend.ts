import type { TokenCheck } from '../identity/sign-in-provider.js';
import type { Comment, CommentFormat } from '../model/comment.js';
import type { Rating } from '../model/rating.js';
import type { Viewer } from '../model/viewer.js';
import type { Unsubscribe } from '../platform/unsubscribe.js';
import type { DraftField } from './comment-error.js';
import type { ReaderVotes } from './ratings/reader-votes.js';

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
  /** A comment may bring its commenter's rating of the film (`OutgoingComment.rating`). Default: no, and none is asked for. */
  rating?: boolean;
  /** A comment that comes twice with one key is stored once, so that it may be sent again without looking whether it stands. */
  idempotent?: boolean;
  /**
   * How long after a request without an answer the system may still store the comment, in milliseconds: not before then is it sent
   * again. Default: as soon as it is looked for and not found.
   */
  storesWithin?: number;
  /** What a guest has to fill in besides the text. */
  required: readonly DraftField[];
  /** How many comments the backend gives at once. Default: 100. */
  pageSize?: number;
  /** The longest text that is taken, in UTF-16 code units. */
  maxLength: number;
  /** Where comments are kept: on a server, only in this browser, or only as long as the page is open. The page says the latter two. */
  storage: 'server' | 'browser' | 'page';
}

/** What a backend implements or not, so that it need not say so. */
type ImpliedCapability = 'edit' | 'remove' | 'vote' | 'live';

/**
 * What a backend says of itself. `edit`, `remove`, `vote` and `live` follow from the methods that it has, so it leaves them out;
 * `false` says that this reader may not use the method.
 */
export type StatedCapabilities = Omit<Capabilities, ImpliedCapability> & Partial<Pick<Capabilities, ImpliedCapability>>;

/** Returns what a backend allows: what it implements, as far as it does not say that this reader may not. */
export function capabilitiesOf(backend: Backend): Capabilities {
  const { can } = backend;
  return {
    ...can,
    edit: !!backend.edit && can.edit !== false,
    remove: !!backend.remove && can.remove !== false,
    vote: !!backend.vote && can.vote !== false,
    live: !!backend.subscribe && can.live !== false,
  };
}

/**
 * What a form on the page sends. It is good for one attempt: later its nonces have expired, and the answer to a captcha is used up, so
 * no outbox keeps it.
 */
export interface FormSubmission {
  readonly element: HTMLFormElement;
  /** What the browser would send, built once an attempt with the button that was pressed. */
  readonly entries: FormData;
  /** Set where a script of the page sends the form itself and so leaves the page. Aborted where the page is known to stay. */
  readonly leaving?: AbortSignal;
}

/** A comment on its way from the form to the backend: the same shape in the form's event, the outbox and every backend. */
export interface OutgoingComment {
  /** Names the thread within its backend: a post's id, or the page's path. */
  thread: string;
  /** The comment that is answered; `null` for a new one at the top. */
  parentId: string | null;
  text: string;
  /** The commenter's own rating of the film, where one was given. */
  rating?: Rating;
  viewer: Viewer;
  /** The same for every attempt at sending this comment, so that it is stored once. */
  idempotencyKey: string;
  /** The address of the page that the comment was written on. */
  page?: string;
  /** What the form sends. Absent when the outbox sends again later. */
  form?: FormSubmission;
  /** What was known when it was first sent; the outbox says it, so that the backend can tell this comment from others. */
  known?: KnownComments;
}

/** What is known of the other comments of a thread when one is sent. */
export interface KnownComments {
  /** The newest comment that the backend had (`Backend.newest`). */
  readonly newest?: string;
  /** The comments that are known to be other ones of this commenter, by their ids. */
  readonly others?: readonly string[];
  /** Another comment of this commenter may arrive at the same time, so that nothing but the words tells them apart. */
  readonly hasRival?: boolean;
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
export interface CommentPage {
  items: readonly Comment[];
  /** Asks for the next part; absent at the end. */
  cursor?: string;
  /** How many there are in all, where the backend knows. */
  total?: number;
  /** Whether the thread is closed to new comments, where the backend knows. */
  closed?: boolean;
  /** Which comments that the page printed, and the backend does not keep, this reader likes, or likes no more: by id. */
  likes?: ReadonlyMap<string, boolean>;
}

export interface VoteOptions {
  /** The thread that the comment is in. */
  thread: string;
  signal?: AbortSignal;
}

/** How readers sign in to a comment system. */
export interface BackendSignIn {
  /** The address of the system's own log-in page; absent where that is on another site. */
  readonly logIn?: string;
  /**
   * Asks the comment system again who is signed in; `undefined` for guests. From then on `Backend.viewer` and `Backend.can` are about
   * them. Rejects where that cannot be found out now.
   */
  who(signal?: AbortSignal): Promise<Viewer | undefined>;
  /**
   * Where the system checks ID tokens of OpenID providers, and so learns who writes: `who` says it afterwards. `clients` has the client
   * id of each issuer whose tokens it takes.
   */
  readonly tokens?: TokenCheck & { readonly clients: ReadonlyMap<string, string> };
}

/**
 * The only thing that a new comment system has to implement. Every method rejects with a `CommentError` and nothing else
 * (an aborted signal excepted, which rejects with its reason).
 */
export interface Backend {
  /** Ask `capabilitiesOf`, which adds what follows from the methods. */
  readonly can: StatedCapabilities;
  /** The thread of the page, where the comment system knows it; asked for where the page names none. */
  readonly thread?: string;
  /** Who is signed in to the comment system; absent for guests. */
  readonly viewer?: Viewer;
  /** Absent where nobody can sign in. */
  readonly signIn?: BackendSignIn;
  list(query: ListQuery, signal?: AbortSignal): Promise<CommentPage>;
  /** The number of published comments of each thread. */
  count(threads: readonly string[], signal?: AbortSignal): Promise<Map<string, number>>;
  /** Stores a comment; the answer may be `pending`. */
  post(comment: OutgoingComment, signal?: AbortSignal): Promise<Comment>;
  /**
   * One comment as it now stands: how the commenter of a held one learns what became of it. Rejects with `forbidden` while it is
   * held, and with `not-found` when it is gone.
   */
  find?(id: string, signal?: AbortSignal): Promise<Comment>;
  /**
   * The id of the newest comment of a thread, where ids are numbers that grow. Asked before a comment is sent: if its answer is lost,
   * it is among the comments that are newer. `hasRival` where others of the commenter may be newer too.
   */
  newest?(thread: string, signal?: AbortSignal): Promise<KnownComments>;
  /** Looks for a comment that may have been stored though no answer said so, first sent at `time`. Default: it is searched in `list`. */
  look?(comment: OutgoingComment & { readonly time: number }, signal?: AbortSignal): Promise<Comment | undefined>;
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
