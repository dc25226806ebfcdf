import { ContextProvider } from '@lit/context';
import type { ReactiveController } from 'lit';
import { warnOnce } from '../../base/film-element.js';
import type { Order } from '../../comments/backend.js';
import { PRINTED_BACKEND } from '../../comments/backends/index.js';
import { openThread, threadRequestOf } from '../../comments/backends/open-thread.js';
import { isWordPressPage } from '../../comments/backends/wordpress/own-form.js';
import { type CommentError, toCommentError } from '../../comments/comment-error.js';
import { Drafts } from '../../comments/outbox/drafts.js';
import { IndexedOutboxDatabase } from '../../comments/outbox/outbox-database.js';
import type { ThreadSnapshot } from '../../comments/store/thread-snapshot.js';
import { ThreadState } from '../../comments/store/thread-state.js';
import { threadContext } from '../../contexts/thread-context.js';
import { CommentChangeEvent } from '../../events/comment-change-event.js';
import { ThreadConnectEvent } from '../../events/thread-connect-event.js';
import type { Comment } from '../../model/comment.js';
import { findPageForm, takeOutReply } from './form/page-form.js';
import { areNewestFirst, findPrinted, type PrintedComments } from './list/printed-list.js';
import type { ThreadHost } from './thread-host.js';
import { ThreadPollController } from './thread-poll-controller.js';

/** One for all threads of a page. */
const database = new IndexedOutboxDatabase();

interface ConnectionHost extends ThreadHost {
  readonly backend?: string;
  order: Order;
  readonly limit?: number;
  readonly poll?: number;
  readonly initial?: readonly Comment[];
}

/** A thread is open: what the page has of it. */
export interface OpenedThread {
  readonly state: ThreadState;
  readonly printed: PrintedComments;
  /** Whether the page keeps its own form, headings and notices, and the thread is built around them. */
  readonly isAround: boolean;
}

/** What the element does when its thread is opened or closed. */
export interface ConnectionListener {
  handleOpen(thread: OpenedThread): void;
  /** Called while the first comments are being loaded. */
  handleLoad(): void;
  handleClose(): void;
}

/** Opens the thread that an element asks for, makes it known to the page, and keeps the element in step with it. */
export class ThreadConnectionController implements ReactiveController {
  readonly #host: ConnectionHost;
  readonly #listener: ConnectionListener;
  readonly #provider: ContextProvider<typeof threadContext>;
  readonly #poll: ThreadPollController;
  #opening?: AbortController;
  #state?: ThreadState;
  #snapshot?: ThreadSnapshot;
  #failure?: CommentError;

  constructor(host: ConnectionHost, listener: ConnectionListener) {
    this.#host = host;
    this.#listener = listener;
    this.#provider = new ContextProvider(host, { context: threadContext });
    this.#poll = new ThreadPollController(host, () => this.#state?.refresh());
    host.addController(this);
  }

  /** `undefined` until the backend is there. */
  get state(): ThreadState | undefined {
    return this.#state;
  }

  /** The latest snapshot, also of a thread that was closed since. */
  get snapshot(): ThreadSnapshot | undefined {
    return this.#snapshot;
  }

  /** Why the backend or its comments could not be had. */
  get failure(): CommentError | undefined {
    return this.#failure ?? this.#snapshot?.error;
  }

  hostConnected(): void {
    if (this.#host.hasUpdated && !this.#state) void this.open();
  }

  hostDisconnected(): void {
    // An element that is only being moved is connected again at once.
    queueMicrotask(() => !this.#host.isConnected && this.close());
  }

  hostUpdated(): void {
    this.#poll.every(this.#state && !this.#snapshot?.can.live ? (this.#host.poll ?? 0) : 0);
  }

  /** @param isOther - closes what is open or being opened, since the element asks for something else */
  async open(isOther = false): Promise<void> {
    if (this.#opening && !isOther) return;
    this.close();
    const host = this.#host;
    const { signal } = (this.#opening = new AbortController());
    const request = threadRequestOf(host);
    const isNamed = request.backend !== undefined || request.src !== undefined;
    takeOutReply();
    if (!isNamed && findPageForm(host) && !isWordPressPage(document)) {
      warnOnce('<comment-thread> leaves the page’s own comments as they are: it does not know their comment system.');
      return;
    }
    try {
      const { list, ...printed } = findPrinted(host);
      const initial = host.initial ?? printed.comments;
      const place = { printed: initial, fallback: PRINTED_BACKEND };
      const { backend, thread } = await openThread(request, host, place);
      if (signal.aborted) return;
      const storage = () => localStorage;
      const drafts = new Drafts(storage);
      const { limit } = host;
      const isAround = !isNamed || findPageForm(host, backend.can.storage) !== undefined;
      if (isAround && !host.hasAttribute('order') && areNewestFirst(initial)) host.order = 'newest';
      const { order } = host;
      const kept = { drafts, storage, database };
      const state = new ThreadState({ backend, thread, initial, order, ...kept, limit, holdsArrivals: true });
      this.#follow({ state, printed: { ...printed, list, comments: initial }, isAround });
    } catch (error) {
      if (signal.aborted) return;
      this.#failure = toCommentError(error, 'unavailable');
      if (this.#failure.isFinal) warnOnce(`<comment-thread backend="${host.backend}">: ${this.#failure.message}`);
      host.requestUpdate();
    }
  }

  /** Loads the comments again, or opens the thread if that failed. */
  retry(): void {
    if (this.#state) void this.#state.reload();
    else void this.open(true);
  }

  #follow(opened: OpenedThread): void {
    const { state } = opened;
    this.#state = state;
    this.#listener.handleOpen(opened);
    this.#provider.setValue(state);
    this.#host.dispatchEvent(new ThreadConnectEvent(state));
    this.#failure = undefined;
    this.#setSnapshot(state.snapshot);
    state.subscribe((snapshot) => {
      const isChanged = this.#snapshot?.comments !== snapshot.comments;
      this.#setSnapshot(snapshot);
      if (isChanged) this.#host.dispatchEvent(new CommentChangeEvent(snapshot.total));
    });
    void state.load();
    this.#listener.handleLoad();
  }

  #setSnapshot(snapshot: ThreadSnapshot): void {
    this.#snapshot = snapshot;
    this.#host.requestUpdate();
  }

  close(): void {
    this.#opening?.abort();
    this.#opening = undefined;
    this.#state?.dispose();
    this.#state = undefined;
    this.#listener.handleClose();
  }
}
