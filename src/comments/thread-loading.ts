import type { Comment } from '../model/comment.js';
import type { Backend, Order, Page, Unsubscribe } from './backend.js';
import { CommentIntake } from './comment-intake.js';
import { toCommentError, type CommentError } from './comment-error.js';

/** What a loading tells the conversation that it is for. */
export interface LoadingHost {
  readonly order: Order;
  /** All that is shown, by id: what did not change stays the same object. */
  readonly known: ReadonlyMap<string, Comment>;
  readonly listed: ReadonlyMap<string, Comment>;
  begin(): void;
  /** Comments came, and perhaps not the last. */
  show(listed: ReadonlyMap<string, Comment>, progress: Progress): void;
  /** It was told to stop before the end. */
  stop(hasLoaded: boolean): void;
}

export interface Progress {
  /** Whether there are more, as far as the backend said. */
  hasMore: boolean;
  /** How many there are in all, where the backend told. */
  promised: number;
  dropped: number;
  /** Nobody asked for it. */
  isBackground: boolean;
  /** The loading is at its end: `closed` and `likes` as the backend says. */
  end?: Pick<Page<Comment>, 'closed' | 'likes'>;
  error?: CommentError;
}

export interface LoadingOptions {
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

/** Fetches a conversation page by page, one run at a time, and once more where something changed meanwhile. */
export class ThreadLoading {
  readonly #backend: Backend;
  readonly #thread: string;
  readonly #limit: number;
  readonly #host: LoadingHost;
  readonly #intake: CommentIntake;
  #cursor: string | undefined;
  #dropped = 0;
  #promised = 0;
  #hasLoaded = false;
  /** Something changed since the comments were asked for. */
  #isStale = false;
  #isStopped = false;
  #run: Run | undefined;
  #unsubscribe: Unsubscribe | undefined;

  constructor(backend: Backend, thread: string, limit: number, host: LoadingHost) {
    this.#backend = backend;
    this.#thread = thread;
    this.#limit = limit;
    this.#host = host;
    this.#intake = new CommentIntake(thread);
  }

  get hasMore(): boolean {
    return this.#cursor !== undefined;
  }

  get promised(): number {
    return this.#promised;
  }

  /** The loading that somebody asked for. A refresh in the background says nothing when it fails, so nobody is put off with it. */
  get underWay(): Promise<void> | undefined {
    const run = this.#run;
    return run && !run.background && !run.controller.signal.aborted ? run.promise : undefined;
  }

  start({ signal, more = false, background = false }: LoadingOptions): Promise<void> {
    if (this.#isStopped) return Promise.resolve();
    if (this.#backend.can.live) this.#unsubscribe ??= this.#backend.subscribe?.(this.#thread, () => this.refresh());
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

  async #fetch(run: Run, more: boolean): Promise<void> {
    const { background } = run;
    const { signal } = run.controller;
    const { can } = this.#backend;
    const host = this.#host;
    const { order } = host;
    const fetched = new Map(more ? host.listed : []);
    const wanted = more ? fetched.size + 1 : Math.max(this.#limit, host.listed.size);
    let dropped = more ? this.#dropped : 0;
    let end: Progress['end'];
    let cursor = more ? this.#cursor : undefined;
    let sizeShown = 0;
    let sizeBefore = -1;
    const show = (listed: ReadonlyMap<string, Comment>, reached: string | undefined, last: Partial<Progress>): void => {
      this.#cursor = reached;
      this.#dropped = dropped;
      const progress = { hasMore: this.hasMore, promised: this.#promised, dropped, isBackground: background };
      host.show(listed, { ...progress, ...last });
    };
    if (!background) host.begin();
    try {
      do {
        signal.throwIfAborted();
        const page = await this.#backend.list(
          {
            thread: this.#thread,
            order: can.sort.includes(order) ? order : (can.sort[0] ?? order),
            limit: can.pageSize ?? PAGE_SIZE,
            ...(cursor !== undefined && { cursor }),
          },
          signal,
        );
        signal.throwIfAborted();
        sizeBefore = fetched.size;
        dropped += await this.#intake.take(page.items, host.known, fetched, signal);
        end = { closed: page.closed, likes: page.likes };
        cursor = page.cursor === cursor ? undefined : page.cursor;
        this.#promised = page.total ?? 0;
        // To show is to sort everything. When each time twice as much is shown, that stays linear in all.
        if (cursor !== undefined && !background && fetched.size >= 2 * sizeShown) {
          sizeShown = fetched.size;
          show(new Map([...host.listed, ...fetched]), cursor, {});
        }
        // After a page that brought nothing new, the next would hardly.
      } while (cursor !== undefined && fetched.size < wanted && fetched.size > sizeBefore);
      this.#hasLoaded = true;
      show(fetched, cursor, { end });
    } catch (thrown) {
      if (signal.aborted) {
        if (this.#run === run && !background) host.stop(this.#hasLoaded);
      } else if (!background) {
        const error = toCommentError(thrown, 'unavailable');
        show(new Map([...host.listed, ...fetched]), sizeBefore < 0 ? this.#cursor : cursor, { error });
      }
    }
  }
}
