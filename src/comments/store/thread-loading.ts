import type { Comment } from '../../model/comment.js';
import type { Unsubscribe } from '../../platform/unsubscribe.js';
import { type Backend, capabilitiesOf } from '../backend.js';
import { toCommentError } from '../comment-error.js';
import type { LoadProgress } from './actions.js';
import { CommentIntake } from './comment-intake.js';
import type { ThreadStore } from './thread-store.js';

type ListedHandler = (listed: ReadonlyMap<string, Comment>, progress: LoadProgress) => void;

export interface LoadingOptions {
  signal?: AbortSignal;
  /** Go on from where the last run stopped, instead of fetching everything anew. */
  more?: boolean;
  /** Nobody asked for it: neither its beginning nor its failure is shown. */
  background?: boolean;
}

interface LoadingRun {
  readonly controller: AbortController;
  readonly background: boolean;
  promise: Promise<void>;
}

const DEFAULT_PAGE_SIZE = 100;
/** How many times as many comments are shown at each update of a thread that is being loaded. */
const BATCH_GROWTH = 4;

/** Fetches a thread page by page, one run at a time, and once more where something changed in the meantime. */
export class ThreadLoading {
  readonly #backend: Backend;
  readonly #thread: string;
  readonly #limit: number;
  readonly #store: ThreadStore;
  readonly #onListed: ListedHandler;
  readonly #intake: CommentIntake;
  #cursor: string | undefined;
  #dropped = 0;
  #promised = 0;
  #hasLoaded = false;
  /** Something changed since the comments were asked for. */
  #isStale = false;
  #isStopped = false;
  #run: LoadingRun | undefined;
  #unsubscribe: Unsubscribe | undefined;

  /**
   * @param limit - how many comments are fetched before the rest is left to `more`
   * @param onListed - called when comments came, and perhaps not the last; dispatches `list`
   */
  constructor(backend: Backend, thread: string, limit: number, store: ThreadStore, onListed: ListedHandler) {
    this.#backend = backend;
    this.#thread = thread;
    this.#limit = limit;
    this.#store = store;
    this.#onListed = onListed;
    this.#intake = new CommentIntake(thread);
  }

  get hasMore(): boolean {
    return this.#cursor !== undefined;
  }

  /** The loading that somebody asked for. A refresh in the background says nothing when it fails, so nobody is put off with it. */
  get underWay(): Promise<void> | undefined {
    const run = this.#run;
    return run && !run.background && !run.controller.signal.aborted ? run.promise : undefined;
  }

  start({ signal, more = false, background = false }: LoadingOptions): Promise<void> {
    if (this.#isStopped) return Promise.resolve();
    if (capabilitiesOf(this.#backend).live)
      this.#unsubscribe ??= this.#backend.subscribe?.(this.#thread, () => this.refresh());
    this.#isStale = more && (this.#isStale || !!this.#run?.background);
    this.#run?.controller.abort();
    const controller = new AbortController();
    const abort = (): void => controller.abort(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    const run: LoadingRun = { controller, background, promise: Promise.resolve() };
    this.#run = run;
    run.promise = this.#fetch(run, more).finally(() => {
      signal?.removeEventListener('abort', abort);
      if (this.#run !== run) return;
      this.#run = undefined;
      if (this.#isStale) void this.start({ background: true });
    });
    return run.promise;
  }

  /** Fetches anew without a word about it. */
  refresh(): void {
    // One more afterwards is enough for however many changes come while comments are being fetched.
    if (this.#run) this.#isStale = true;
    else void this.start({ background: true });
  }

  /** Stops for good. */
  stop(): void {
    this.#isStopped = true;
    this.#unsubscribe?.();
    this.#run?.controller.abort();
  }

  async #fetch(run: LoadingRun, more: boolean): Promise<void> {
    const { background } = run;
    const { signal } = run.controller;
    const { can } = this.#backend;
    const store = this.#store;
    const { order } = store.snapshot;
    const listed = () => store.state.sources.listed;
    const fetched = new Map(more ? listed() : []);
    const wanted = more ? fetched.size + 1 : Math.max(this.#limit, listed().size);
    let dropped = more ? this.#dropped : 0;
    let end: LoadProgress['end'];
    let cursor = more ? this.#cursor : undefined;
    let sizeShown = 0;
    let sizeBefore = -1;
    const list = (
      comments: ReadonlyMap<string, Comment>,
      reached: string | undefined,
      last: Partial<LoadProgress>,
    ): void => {
      this.#cursor = reached;
      this.#dropped = dropped;
      const progress = { hasMore: this.hasMore, promised: this.#promised, dropped, isBackground: background };
      this.#onListed(comments, { ...progress, ...last });
    };
    if (!background) store.dispatch({ type: 'start-loading' });
    try {
      do {
        signal.throwIfAborted();
        const page = await this.#backend.list(
          {
            thread: this.#thread,
            order: can.sort.includes(order) ? order : (can.sort[0] ?? order),
            limit: can.pageSize ?? DEFAULT_PAGE_SIZE,
            ...(cursor !== undefined && { cursor }),
          },
          signal,
        );
        signal.throwIfAborted();
        sizeBefore = fetched.size;
        dropped += await this.#intake.addComments(page.items, store.state.shown, fetched, signal);
        end = { closed: page.closed, likes: page.likes };
        cursor = page.cursor === cursor ? undefined : page.cursor;
        this.#promised = page.total ?? 0;
        // Each update sorts all comments again; batches that grow keep the total linear.
        if (cursor !== undefined && !background && fetched.size >= BATCH_GROWTH * sizeShown) {
          sizeShown = fetched.size;
          list(new Map([...listed(), ...fetched]), cursor, {});
        }
        // After a page that brought nothing new, the next would hardly.
      } while (cursor !== undefined && fetched.size < wanted && fetched.size > sizeBefore);
      this.#hasLoaded = true;
      list(fetched, cursor, { end });
    } catch (thrown) {
      if (signal.aborted) {
        if (this.#run === run && !background) store.dispatch({ type: 'stop-loading', hasLoaded: this.#hasLoaded });
      } else if (!background) {
        const error = toCommentError(thrown, 'unavailable');
        list(new Map([...listed(), ...fetched]), sizeBefore < 0 ? this.#cursor : cursor, { error });
      }
    }
  }
}
