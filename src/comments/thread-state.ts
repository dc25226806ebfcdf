import type { Comment } from '../model/comment.js';
import { parseComment } from '../model/comment-check.js';
import type { Backend, Draft, Order, PostOptions, Unsubscribe } from './backend.js';
import { CommentError, isPassing, toCommentError } from './comment-error.js';
import { growConversation, withComment, type Conversation } from './comment-tree.js';
import { Drafts } from './drafts.js';
import { withLike } from './liked.js';
import { KnownComments } from './known-comments.js';
import type { Viewer } from '../model/viewer.js';
import { OwnChanges, type OwnChange } from './own-changes.js';
import { OwnComments } from './own-comments.js';
import { ThreadLoading, type Progress } from './thread-loading.js';
import type { ThreadSnapshot, ThreadStateOptions } from './thread-snapshot.js';

/** How long a change can be taken back. */
const GRACE = 5_000;

/** So many changed comments are put into their places one by one; more are quicker sorted anew. */
const FEW = 20;

/** What a conversation knows and does, without anything that is seen. */
export class ThreadState {
  readonly thread: string;
  readonly drafts: Drafts;
  /** The reader's own comments that no list of the blog holds: to send again, to change, to forget. */
  readonly own: OwnComments;
  readonly #backend: Backend;
  readonly #holdsArrivals: boolean;
  readonly #known: KnownComments;
  readonly #changes: OwnChanges;
  readonly #loading: ThreadLoading;
  readonly #listeners = new Set<(snapshot: ThreadSnapshot) => void>();
  #hasResumed = false;
  #isDisposed = false;
  #snapshot: ThreadSnapshot;

  constructor(options: ThreadStateOptions) {
    const { backend, thread, initial = [], order = 'oldest', drafts, limit = Infinity, grace = GRACE } = options;
    this.thread = thread;
    this.drafts = drafts ?? new Drafts();
    this.#backend = backend;
    this.#holdsArrivals = options.holdsArrivals ?? false;
    this.#known = new KnownComments(initial);
    this.own = new OwnComments({
      backend,
      thread,
      drafts: this.drafts,
      ...(options.storage && { storage: options.storage }),
      onSent: (comment) => this.#known.post(comment),
      onFailed: ({ code }) => {
        if (code === 'closed') this.#update({ closed: true });
      },
      onChange: () => this.#show({}),
    });
    const changed = () => this.#update({ undoable: this.#changes.undoable });
    this.#changes = new OwnChanges(grace, changed, thread, options.storage);
    this.#loading = new ThreadLoading(backend, thread, limit, this.#loadingHost());
    this.#snapshot = {
      status: 'idle',
      comments: [],
      roots: [],
      nodes: new Map(),
      total: 0,
      order,
      collapsed: new Set(),
      undoable: new Map(),
      arrived: 0,
      hasMore: false,
      dropped: 0,
      can: backend.can,
      own: this.own.states,
    };
    this.#show({});
  }

  /** Who is signed in to the comment system; `undefined` for guests. */
  get viewer(): Viewer | undefined {
    return this.#backend.viewer;
  }

  get snapshot(): ThreadSnapshot {
    return this.#snapshot;
  }

  /** Calls back with every new snapshot; not with the present one. */
  subscribe(listener: (snapshot: ThreadSnapshot) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Fetches the comments, and listens for changes from then on. Settles when it is done and never rejects: the
   * snapshot tells how it went. While a loading is under way, that one is joined.
   */
  load(signal?: AbortSignal): Promise<void> {
    this.own.open();
    return this.#loading.underWay ?? this.#loading.start({ signal });
  }

  /** Fetches the next page, where `hasMore` says that there is one. */
  loadMore(signal?: AbortSignal): Promise<void> {
    const start = () => (this.#loading.hasMore ? this.#loading.start({ signal, more: true }) : Promise.resolve());
    return this.#loading.underWay ?? start();
  }

  /** Fetches everything anew. What is shown stays until the new comments are there. */
  reload(signal?: AbortSignal): Promise<void> {
    return this.#loading.start({ signal });
  }

  /** Looks for changes without a word about it: for backends that do not tell of them. */
  refresh(): void {
    this.#loading.refresh();
  }

  /** Shows what came meanwhile. */
  showArrived(): void {
    this.#known.release();
    this.#show({});
  }

  /** Shows the conversation in another order; fetches anew only where not everything is loaded. */
  setOrder(order: Order): void {
    if (order === this.#snapshot.order) return;
    this.#update({ order, ...this.#grow(order) });
    if (this.#loading.hasMore || this.#loading.underWay) void this.reload();
  }

  /** Hides or shows the replies to a comment. */
  toggle(id: string): void {
    const collapsed = new Set(this.#snapshot.collapsed);
    if (!collapsed.delete(id)) collapsed.add(id);
    this.#update({ collapsed });
  }

  /** Hides all replies, or shows them. */
  toggleAll(isCollapsed: boolean): void {
    const answered = isCollapsed ? this.#snapshot.roots.filter(({ descendants }) => descendants > 0) : [];
    this.#update({ collapsed: new Set(answered.map(({ comment }) => comment.id)) });
  }

  /** Opens all that a comment is a reply to. @returns whether the comment is loaded */
  expandTo(id: string): boolean {
    const collapsed = new Set(this.#snapshot.collapsed);
    const visited = new Set<string>();
    for (let next: string | null = id; next !== null && !visited.has(next);) {
      visited.add(next);
      collapsed.delete(next);
      next = this.#known.shown.get(next)?.parentId ?? null;
    }
    if (collapsed.size < this.#snapshot.collapsed.size) this.#update({ collapsed });
    return this.#known.shown.has(id);
  }

  /**
   * Sends a comment, and shows it when the backend has answered. With the idempotency key of a comment that is being
   * sent, the answer is that one's: a double click sends once.
   *
   * @throws CommentError with `isQueued` where it waits in `own`, and is sent again by itself
   */
  post(draft: Omit<Draft, 'thread'>, options: PostOptions): Promise<Comment> {
    return this.own.post(draft, options);
  }

  /**
   * Likes a comment, or likes it no more. Seen at once, and taken back where the backend refuses.
   *
   * @throws CommentError
   */
  async vote(id: string, liked: boolean): Promise<void> {
    const comment = this.#known.shown.get(id);
    const { can } = this.#backend;
    if (!comment || !can.vote || !this.#backend.vote) throw new CommentError('forbidden');
    if (!!comment.liked === liked) return;
    const changed = withLike(comment, liked);
    const request = async () => (await this.#backend.vote!(id, liked, { thread: this.thread })) ?? changed;
    await this.#change(changed, request);
  }

  /**
   * Changes the text of a comment of one's own. Seen at once; leaves for the backend after the grace period, until when `undo`
   * takes it back.
   *
   * @returns the comment as the backend has it; `undefined` when the change was taken back
   * @throws CommentError
   */
  edit(id: string, text: string): Promise<Comment | undefined> {
    const comment = this.#known.shown.get(id);
    const { can } = this.#backend;
    if (!comment || !can.edit || !this.#backend.edit) return Promise.reject(new CommentError('forbidden'));
    const changed: Comment = { ...comment, body: { format: can.format, source: text } };
    return this.#changeLater(changed, { id, kind: 'edit', text }, () => this.#backend.edit!(id, text));
  }

  /** Takes a comment of one's own away, in the same manner; a place holder stays where it was. @throws CommentError */
  remove(id: string): Promise<Comment | undefined> {
    const comment = this.#known.shown.get(id);
    if (!comment || !this.#backend.can.remove || !this.#backend.remove)
      return Promise.reject(new CommentError('forbidden'));
    const removed: Comment = { ...comment, status: 'deleted' };
    return this.#changeLater(removed, { id, kind: 'remove' }, async () => {
      await this.#backend.remove!(id);
      return removed;
    });
  }

  /** Takes back a change that has not left yet. @returns whether there was still time */
  undo(id: string): boolean {
    return this.#changes.undo(id);
  }

  /** Stops listening and loading. What is being sent is sent all the same, and so is a change that was waiting. */
  dispose(): void {
    this.#isDisposed = true;
    this.#changes.flush();
    this.#listeners.clear();
    this.own.dispose();
    this.#loading.stop();
  }

  #changeLater(changed: Comment, change: OwnChange, request: () => Promise<Comment>): Promise<Comment | undefined> {
    const { id } = changed;
    const waiting = this.#changes.wait(change, () => this.#change(changed, request));
    // After the wait began: an earlier change of the same comment has just been taken back.
    this.#known.change(id, changed);
    this.#show({});
    return waiting.then((answer) => {
      if (!answer) this.#forget(id);
      return answer;
    });
  }

  /** Does what the reader wanted changed and left before it was. */
  #resume(): void {
    if (this.#hasResumed) return;
    this.#hasResumed = true;
    for (const change of this.#changes.left) {
      const { id, kind, text = '' } = change;
      if (!this.#known.shown.has(id)) continue;
      const changing = kind === 'edit' ? this.edit(id, text) : this.remove(id);
      changing.catch((error: CommentError) => {
        if (isPassing(error)) this.#changes.note(change);
      });
    }
  }

  async #change(changed: Comment, request: () => Promise<Comment>): Promise<Comment> {
    this.#known.change(changed.id, changed);
    this.#show({});
    try {
      const answer = parseComment(await request());
      this.#known.confirm(answer);
      this.#show({});
      return answer;
    } catch (error) {
      this.#forget(changed.id);
      throw toCommentError(error, 'outcome-unknown');
    }
  }

  #forget(id: string): void {
    this.#known.change(id, undefined);
    this.#show({});
  }

  #loadingHost(): ConstructorParameters<typeof ThreadLoading>[3] {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the accessors below have a `this` of their own
    const state = this;
    return {
      get order() {
        return state.#snapshot.order;
      },
      get known() {
        return state.#known.shown;
      },
      get listed() {
        return state.#known.listed;
      },
      begin: () => this.#update({ status: 'loading', error: undefined }),
      show: (listed, progress) => this.#take(listed, progress),
      stop: (hasLoaded) => this.#update({ status: hasLoaded ? 'ready' : 'idle' }),
    };
  }

  #take(listed: ReadonlyMap<string, Comment>, { isBackground, dropped, end, error }: Progress): void {
    if (isBackground && this.#holdsArrivals) this.#known.holdArrivals(listed);
    else this.#known.release();
    this.#known.list(listed);
    if (end) {
      this.#known.like(end.likes);
      this.own.compare(listed, !this.#loading.hasMore);
    }
    this.#show({
      dropped,
      ...(end && { status: 'ready', error: undefined, closed: end.closed }),
      ...(error && { status: 'error', error }),
    });
    if (end) this.#resume();
  }

  #show(change: Partial<ThreadSnapshot>): void {
    this.#known.settle(this.own.comments);
    const before = this.#snapshot;
    const comments = [...this.#known.shown.values()];
    const { hasMore, promised } = this.#loading;
    let published = 0;
    for (const { status } of comments) if (status === 'published') published++;
    this.#update({
      ...this.#place(comments, before),
      total: hasMore ? Math.max(published, promised) : published,
      arrived: this.#known.held,
      hasMore,
      own: this.own.states,
      ...change,
    });
  }

  /* Where only what comments say is different, they keep their places. */
  #place(comments: readonly Comment[], before: ThreadSnapshot): Partial<ThreadSnapshot> {
    const isAsLong = comments.length === before.comments.length;
    const changed = isAsLong ? comments.filter((comment, index) => comment !== before.comments[index]) : comments;
    if (isAsLong && changed.length === 0) return {};
    const stays = ({ id, parentId }: Comment) => before.nodes.get(id)?.comment.parentId === parentId;
    if (!isAsLong || changed.length > FEW || !changed.every(stays)) {
      return { comments, ...this.#grow(before.order, comments) };
    }
    let conversation: Conversation = before;
    for (const comment of changed) conversation = withComment(conversation, comment);
    return { comments, roots: conversation.roots, nodes: conversation.nodes };
  }

  #grow(order: Order, comments: readonly Comment[] = this.#snapshot.comments): Conversation {
    return growConversation(comments, order, this.#snapshot.nodes);
  }

  #update(change: Partial<ThreadSnapshot>): void {
    if (this.#isDisposed) return;
    this.#snapshot = Object.freeze({ ...this.#snapshot, ...change });
    for (const listener of [...this.#listeners]) {
      try {
        listener(this.#snapshot);
      } catch (error) {
        // One who listens badly keeps nobody else from hearing, and the console still tells.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
