import type { Comment } from '../../model/comment.js';
import { isSameAccount, type Viewer } from '../../model/viewer.js';
import type { Unsubscribe } from '../../platform/unsubscribe.js';
import { type Backend, type BackendSignIn, capabilitiesOf, type Order, type OutgoingComment } from '../backend.js';
import { Drafts } from '../outbox/drafts.js';
import { PendingComments } from '../outbox/pending-comments.js';
import type { LoadProgress } from './actions.js';
import { CommentEdits } from './comment-edits.js';
import { ThreadLoading } from './thread-loading.js';
import type { ThreadSnapshot, ThreadStateOptions } from './thread-snapshot.js';
import { ThreadStore } from './thread-store.js';

/** As long as WCAG 2.2.1 has people decide. */
const DEFAULT_UNDO_PERIOD_MS = 20_000;

/**
 * A thread without anything visible. Its state is in a `ThreadStore`; loading, sending and editing are its effects. Subscribe to
 * `snapshot`, and call a method for whatever a reader does.
 */
export class ThreadState {
  readonly thread: string;
  readonly drafts: Drafts;
  /** The reader's own comments that no list of the blog holds: to send again, to change, to forget. */
  readonly pending: PendingComments;
  readonly #backend: Backend;
  readonly #store: ThreadStore;
  readonly #edits: CommentEdits;
  readonly #loading: ThreadLoading;

  constructor(options: ThreadStateOptions) {
    const { backend, thread, initial = [], order = 'oldest', drafts = new Drafts(), limit = Infinity } = options;
    const { holdsArrivals = false, grace = DEFAULT_UNDO_PERIOD_MS, storage, database } = options;
    const kept = storage && { storage };
    this.thread = thread;
    this.drafts = drafts;
    this.#backend = backend;
    this.pending = new PendingComments({
      backend,
      thread,
      drafts,
      ...kept,
      ...(database && { database }),
      ...(backend.signIn && { who: (signal) => this.who(signal) }),
      onFailed: ({ code }) => {
        if (code === 'closed') this.#store.dispatch({ type: 'close' });
      },
      onChange: (pending, sent) => this.#store.dispatch({ type: 'set-pending', pending, sent }),
    });
    const can = capabilitiesOf(backend);
    const { viewer } = backend;
    this.#store = new ThreadStore({ initial, order, can, viewer, holdsArrivals, pending: this.pending.list });
    this.#edits = new CommentEdits({ backend, thread, store: this.#store, grace, ...kept });
    this.#loading = new ThreadLoading(backend, thread, limit, this.#store, (listed, progress) =>
      this.#handleListed(listed, progress),
    );
  }

  /** Who is signed in to the comment system; `undefined` for guests. */
  get viewer(): Viewer | undefined {
    return this.snapshot.viewer;
  }

  /** How readers sign in to the comment system; `undefined` where they cannot. */
  get signIn(): BackendSignIn | undefined {
    return this.#backend.signIn;
  }

  /** Asks the comment system again who is signed in, and sends what waited for them. @throws CommentError */
  async who(signal?: AbortSignal): Promise<Viewer | undefined> {
    const before = this.viewer;
    const viewer = this.#backend.signIn ? await this.#backend.signIn.who(signal) : this.#backend.viewer;
    if (isSameAccount(before, viewer)) return viewer;
    this.#store.dispatch({ type: 'set-viewer', viewer, can: capabilitiesOf(this.#backend) });
    this.pending.resume();
    return viewer;
  }

  get snapshot(): ThreadSnapshot {
    return this.#store.snapshot;
  }

  /** Calls back with every new snapshot; not with the present one. */
  subscribe(listener: (snapshot: ThreadSnapshot) => void): Unsubscribe {
    return this.#store.subscribe(listener);
  }

  /**
   * Fetches the comments, and listens for changes from then on. Resolves when it is done and never rejects: the
   * snapshot tells how it went. A loading that is under way is joined.
   */
  load(signal?: AbortSignal): Promise<void> {
    this.pending.open();
    return this.#loading.underWay ?? this.#loading.start({ signal });
  }

  /** Fetches the next page, where `hasMore` says that there is one. */
  loadMore(signal?: AbortSignal): Promise<void> {
    const start = () => (this.#loading.hasMore ? this.#loading.start({ signal, more: true }) : Promise.resolve());
    return this.#loading.underWay ?? start();
  }

  /** Fetches everything again. What is shown stays until the new comments are there. */
  reload(signal?: AbortSignal): Promise<void> {
    return this.#loading.start({ signal });
  }

  /** Looks for changes in the background: for backends that do not report them. */
  refresh(): void {
    this.#loading.refresh();
  }

  /** Shows the comments that arrived. */
  showArrived(): void {
    this.#store.dispatch({ type: 'show-arrived' });
  }

  /** Shows the thread in another order; fetches it again only where not everything is loaded. */
  setOrder(order: Order): void {
    if (order === this.snapshot.order) return;
    this.#store.dispatch({ type: 'set-order', order });
    if (this.#loading.hasMore || this.#loading.underWay) void this.reload();
  }

  /** Hides or shows the replies to a comment. */
  toggle(id: string): void {
    this.#store.dispatch({ type: 'toggle-replies', id });
  }

  /** Hides all replies, or shows them. */
  toggleAll(isCollapsed: boolean): void {
    this.#store.dispatch({ type: 'toggle-all-replies', isCollapsed });
  }

  /** Shows the replies to all comments above one. @returns whether the comment is loaded */
  expandTo(id: string): boolean {
    this.#store.dispatch({ type: 'expand-to', id });
    return this.#store.state.shown.has(id);
  }

  /**
   * Sends a comment, and shows it when the backend has answered. With the idempotency key of a comment that is being
   * sent, the answer is that one's: a double click sends once.
   *
   * @throws CommentError with `isQueued` where the outbox keeps the comment and sends it again
   */
  post(comment: OutgoingComment, signal?: AbortSignal): Promise<Comment> {
    return this.pending.post(comment, signal);
  }

  /** Likes or unlikes a comment. Shown at once, and reverted where the backend refuses. @throws CommentError */
  vote(id: string, liked: boolean): Promise<void> {
    return this.#edits.vote(id, liked);
  }

  /**
   * Changes the text of one of the reader's own comments. Shown at once; sent after the grace period, until when `undo` works.
   *
   * @returns the comment as the backend has it; `undefined` when the change was undone
   * @throws CommentError
   */
  edit(id: string, text: string): Promise<Comment | undefined> {
    return this.#edits.edit(id, text);
  }

  /** Removes one of the reader's own comments, like `edit`; a placeholder stays where it was. @throws CommentError */
  remove(id: string): Promise<Comment | undefined> {
    return this.#edits.remove(id);
  }

  /** Undoes a change that was not sent yet. @returns whether there was still time */
  undo(id: string): boolean {
    return this.#edits.undo(id);
  }

  /** Lets a change wait beyond its grace period, as long as somebody is about to undo it. */
  hold(id: string, isHeld: boolean): void {
    this.#edits.hold(id, isHeld);
  }

  /** Stops listening and loading. Comments that are being sent and changes that wait are still sent. */
  dispose(): void {
    this.#store.dispose();
    this.#edits.flush();
    this.pending.dispose();
    this.#loading.stop();
  }

  #handleListed(listed: ReadonlyMap<string, Comment>, progress: LoadProgress): void {
    if (progress.end) this.pending.compare(listed, !progress.hasMore);
    this.#store.dispatch({ type: 'list', listed, progress, pending: this.pending.list });
    if (progress.end) this.#edits.resume();
  }
}
