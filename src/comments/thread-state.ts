import type { Comment } from '../model/comment.js';
import { parseComment } from '../model/validation.js';
import type { Backend, Capabilities, Draft, Order, PostOptions, Unsubscribe } from './backend.js';
import { toCommentError, type CommentError } from './comment-error.js';
import { buildTree, type CommentNode } from './comment-tree.js';
import { Drafts } from './drafts.js';
import { OwnComments, type OwnState } from './own-comments.js';
import type { StorageSource } from '../identity/forgiving-storage.js';

/** A conversation at one moment. A new object whenever something changed; what did not change is the same as before. */
export interface ThreadSnapshot {
  readonly status: 'idle' | 'loading' | 'ready' | 'error';
  /** Why the last loading failed. What was there before, or came until then, is still shown. */
  readonly error?: CommentError;
  readonly comments: readonly Comment[];
  /** The comments as a conversation, in `order`. */
  readonly roots: readonly CommentNode[];
  /** The number of published comments, including those that are not loaded yet where the backend told how many. */
  readonly total: number;
  readonly order: Order;
  /** The comments whose replies are hidden. */
  readonly collapsed: ReadonlySet<string>;
  readonly hasMore: boolean;
  /** No more comments are taken; absent where that is not known. */
  readonly closed?: boolean;
  /** How many comments the backend gave that could not be understood, and are left out. */
  readonly dropped: number;
  readonly can: Capabilities;
  /** Of the reader's own comments, by id: those that are on their way, and those that were refused. */
  readonly own: ReadonlyMap<string, OwnState>;
}

export interface ThreadStateOptions {
  backend: Backend;
  /** Names the conversation within its backend. */
  thread: string;
  /** Comments that the page already shows. Where the backend has one with the same id, that one counts. */
  initial?: readonly Comment[];
  order?: Order;
  /** Where the texts of unsent comments are; a comment that was sent is taken out of it. */
  drafts?: Drafts;
  /** Where comments wait that could not be sent, and what is remembered of those that wait for a moderator. Usually `() => localStorage`. */
  storage?: StorageSource;
  /** How many comments `load` fetches before it leaves the rest to `loadMore`. Default: all. */
  limit?: number;
}

interface RunOptions {
  signal?: AbortSignal;
  /** Go on from where the last run stopped, instead of fetching everything anew. */
  more?: boolean;
  /** Nobody asked for it: neither its beginning nor its failure is shown. */
  background?: boolean;
}

interface Run {
  readonly controller: AbortController;
  readonly background: boolean;
  promise: Promise<void>;
}

const PAGE_SIZE = 100;

/** What a conversation knows and does, without anything that is seen. */
export class ThreadState {
  readonly thread: string;
  readonly drafts: Drafts;
  /** The reader's own comments that no list of the blog holds: to send again, to change, to forget. */
  readonly own: OwnComments;
  readonly #backend: Backend;
  readonly #initial: readonly Comment[];
  readonly #limit: number;
  readonly #listeners = new Set<(snapshot: ThreadSnapshot) => void>();
  /* Sent from here and not listed yet: lists come late from caches, and never hold what waits for a moderator. */
  readonly #posted = new Map<string, Comment>();
  #listed: ReadonlyMap<string, Comment> = new Map();
  #known: ReadonlyMap<string, Comment> = new Map();
  #cursor: string | undefined;
  #promised = 0;
  #hasLoaded = false;
  #hasWarned = false;
  /* Something changed since the comments were asked for. */
  #isStale = false;
  #isDisposed = false;
  #run: Run | undefined;
  #unsubscribe: Unsubscribe | undefined;
  #snapshot: ThreadSnapshot;

  constructor({
    backend,
    thread,
    initial = [],
    order = 'oldest',
    drafts,
    storage,
    limit = Infinity,
  }: ThreadStateOptions) {
    this.thread = thread;
    this.drafts = drafts ?? new Drafts();
    this.#backend = backend;
    this.#initial = initial;
    this.#limit = limit;
    this.own = new OwnComments({
      backend,
      thread,
      drafts: this.drafts,
      ...(storage && { storage }),
      onSent: (comment) => {
        if (!this.#listed.has(comment.id)) this.#posted.set(comment.id, comment);
      },
      onFailed: ({ code }) => {
        if (code === 'closed') this.#update({ closed: true });
      },
      onChange: () => this.#show(this.#listed, this.#cursor, {}),
    });
    this.#snapshot = {
      status: 'idle',
      comments: [],
      roots: [],
      total: 0,
      order,
      collapsed: new Set(),
      hasMore: false,
      dropped: 0,
      can: backend.can,
      own: this.own.states,
    };
    this.#show(this.#listed, undefined, {});
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
    return this.#underWay() ?? this.#start({ signal });
  }

  /** Fetches the next page, where `hasMore` says that there is one. */
  loadMore(signal?: AbortSignal): Promise<void> {
    const isPossible = this.#cursor !== undefined;
    return this.#underWay() ?? (isPossible ? this.#start({ signal, more: true }) : Promise.resolve());
  }

  /** Fetches everything anew. What is shown stays until the new comments are there. */
  reload(signal?: AbortSignal): Promise<void> {
    return this.#start({ signal });
  }

  /** Shows the conversation in another order; fetches anew only where not everything is loaded. */
  setOrder(order: Order): void {
    if (order === this.#snapshot.order) return;
    this.#update({ order, roots: buildTree(this.#snapshot.comments, order) });
    if (this.#cursor !== undefined || this.#underWay()) void this.reload();
  }

  /** Hides or shows the replies to a comment. */
  toggle(id: string): void {
    const collapsed = new Set(this.#snapshot.collapsed);
    if (!collapsed.delete(id)) collapsed.add(id);
    this.#update({ collapsed });
  }

  /** Opens a comment and all that it is a reply to. @returns whether the comment is loaded */
  expandTo(id: string): boolean {
    const collapsed = new Set(this.#snapshot.collapsed);
    const visited = new Set<string>();
    for (let next: string | null = id; next !== null && !visited.has(next);) {
      visited.add(next);
      collapsed.delete(next);
      next = this.#known.get(next)?.parentId ?? null;
    }
    if (collapsed.size < this.#snapshot.collapsed.size) this.#update({ collapsed });
    return this.#known.has(id);
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

  /** Stops listening and loading. A comment that is being sent is sent all the same. */
  dispose(): void {
    this.#isDisposed = true;
    this.#listeners.clear();
    this.own.dispose();
    this.#unsubscribe?.();
    this.#run?.controller.abort();
  }

  /* A refresh in the background says nothing when it fails, so nobody who asked may be put off with it. */
  #underWay(): Promise<void> | undefined {
    const run = this.#run;
    return run && !run.background && !run.controller.signal.aborted ? run.promise : undefined;
  }

  #start({ signal, more = false, background = false }: RunOptions): Promise<void> {
    if (this.#isDisposed) return Promise.resolve();
    this.own.open();
    if (this.#backend.can.live)
      this.#unsubscribe ??= this.#backend.subscribe?.(this.thread, () => {
        // One more afterwards is enough for however many changes come while comments are being fetched.
        if (this.#run) this.#isStale = true;
        else void this.#start({ background: true });
      });
    this.#isStale = more && (this.#isStale || !!this.#run?.background);
    this.#run?.controller.abort();
    const controller = new AbortController();
    const abort = (): void => controller.abort(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    const run: Run = { controller, background, promise: Promise.resolve() };
    this.#run = run;
    run.promise = this.#fetch(run, more).finally(() => {
      signal?.removeEventListener('abort', abort);
      if (this.#run !== run) return;
      this.#run = undefined;
      if (this.#isStale) void this.#start({ background: true });
    });
    return run.promise;
  }

  async #fetch(run: Run, more: boolean): Promise<void> {
    const { background } = run;
    const { signal } = run.controller;
    const { order, can } = this.#snapshot;
    const fetched = new Map(more ? this.#listed : []);
    const wanted = more ? fetched.size + 1 : Math.max(this.#limit, this.#listed.size);
    let dropped = more ? this.#snapshot.dropped : 0;
    let closed: boolean | undefined;
    let cursor = more ? this.#cursor : undefined;
    let sizeShown = 0;
    let sizeBefore = -1;
    if (!background) this.#update({ status: 'loading', error: undefined });
    try {
      do {
        signal.throwIfAborted();
        const page = await this.#backend.list(
          {
            thread: this.thread,
            order: can.sort.includes(order) ? order : (can.sort[0] ?? order),
            limit: PAGE_SIZE,
            ...(cursor !== undefined && { cursor }),
          },
          signal,
        );
        signal.throwIfAborted();
        sizeBefore = fetched.size;
        dropped += this.#take(page.items, fetched);
        closed = page.closed;
        cursor = page.cursor === cursor ? undefined : page.cursor;
        this.#promised = page.total ?? 0;
        // To show is to sort everything. When each time twice as much is shown, that stays linear in all.
        if (cursor !== undefined && !background && fetched.size >= 2 * sizeShown) {
          sizeShown = fetched.size;
          this.#show(new Map([...this.#listed, ...fetched]), cursor, { dropped });
        }
        // After a page that brought nothing new, the next would hardly.
      } while (cursor !== undefined && fetched.size < wanted && fetched.size > sizeBefore);
      this.#hasLoaded = true;
      this.own.compare(fetched, cursor === undefined);
      this.#show(fetched, cursor, { status: 'ready', error: undefined, dropped, closed });
    } catch (thrown) {
      if (signal.aborted) {
        if (this.#run === run && !background) this.#update({ status: this.#hasLoaded ? 'ready' : 'idle' });
      } else if (!background) {
        const error = toCommentError(thrown, 'unavailable');
        const reached = sizeBefore < 0 ? this.#cursor : cursor;
        this.#show(new Map([...this.#listed, ...fetched]), reached, { status: 'error', error, dropped });
      }
    }
  }

  /* A comment that did not change stays the same object, so that a page need not look at it again. */
  #take(items: readonly unknown[], fetched: Map<string, Comment>): number {
    let dropped = 0;
    for (const item of items) {
      try {
        const comment = parseComment(item);
        const known = this.#known.get(comment.id);
        fetched.set(comment.id, known && JSON.stringify(known) === JSON.stringify(comment) ? known : comment);
      } catch (error) {
        dropped++;
        if (!this.#hasWarned) console.warn(`Thread "${this.thread}": a comment is left out.`, error);
        this.#hasWarned = true;
      }
    }
    return dropped;
  }

  #show(listed: ReadonlyMap<string, Comment>, cursor: string | undefined, change: Partial<ThreadSnapshot>): void {
    this.#listed = listed;
    this.#cursor = cursor;
    for (const id of this.#posted.keys()) if (listed.has(id)) this.#posted.delete(id);
    const initial = this.#initial.map((comment): [string, Comment] => [comment.id, comment]);
    // What the blog publishes counts more than what is remembered here.
    const own = this.own.comments.filter(({ id }) => listed.get(id)?.status !== 'published');
    const unlisted = own.map((comment): [string, Comment] => [comment.id, comment]);
    this.#known = new Map([...initial, ...listed, ...this.#posted, ...unlisted]);
    const before = this.#snapshot;
    const comments = [...this.#known.values()];
    const isSame =
      comments.length === before.comments.length && comments.every((comment, i) => comment === before.comments[i]);
    const published = comments.filter(({ status }) => status === 'published').length;
    this.#update({
      ...(!isSame && { comments, roots: buildTree(comments, before.order) }),
      total: cursor === undefined ? published : Math.max(published, this.#promised),
      hasMore: cursor !== undefined,
      own: this.own.states,
      ...change,
    });
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
