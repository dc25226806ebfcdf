import { ContextConsumer } from '@lit/context';
import { isServer, type LitElement, type ReactiveController } from 'lit';
import type { Capabilities } from '../../comments/backend.js';
import type { ThreadState } from '../../comments/thread-state.js';
import { threadContext } from '../../contexts/thread-context.js';
import type { CommentSubmitEvent } from '../../events/comment-submit-event.js';
import { NOT_STRANGERS } from '../../safety/strangers.js';
import { ThreadConnectEvent } from '../../events/thread-connect-event.js';

/** What the comment system of a form asks for. */
export type Asked = Pick<Capabilities, 'required' | 'maxLength' | 'storage' | 'format'>;

/** What is asked of a writer while no comment system has said otherwise. */
const ASKED_BY_DEFAULT: Asked = { required: [], maxLength: 65_525, storage: 'server', format: 'text' };

/** The conversation that a form writes to: the one around it, or the one that it names. */
export class FormThread implements ReactiveController {
  readonly #host: LitElement & { for?: string };
  readonly #context: ContextConsumer<typeof threadContext, LitElement>;
  readonly #change: (isClosed: boolean) => void;
  #followed?: ThreadState;
  #unsubscribe?: () => void;

  /** @param change - called when the conversation takes comments no more, or again */
  constructor(host: LitElement & { for?: string }, change: (isClosed: boolean) => void) {
    this.#host = host;
    this.#change = change;
    this.#context = new ContextConsumer(host, {
      context: threadContext,
      subscribe: true,
      callback: () => host.requestUpdate(),
    });
    host.addController(this);
  }

  get state(): ThreadState | undefined {
    const { for: wanted } = this.#host;
    if (!wanted) return this.#context.value;
    // By its tag as well: a comment's id may be the same as a thread's.
    const threads = [...document.querySelectorAll<Element & { state?: ThreadState }>(`comment-thread${NOT_STRANGERS}`)];
    return threads.find(({ id }) => id === wanted)?.state;
  }

  /** Whether the form stands in its conversation, which then says what happens. */
  get isAround(): boolean {
    return !!this.#context.value && !this.#host.for;
  }

  get asked(): Asked {
    return this.state?.snapshot.can ?? ASKED_BY_DEFAULT;
  }

  hostConnected(): void {
    if (!isServer) document.addEventListener(ThreadConnectEvent.type, this.#handleConnect);
  }

  hostDisconnected(): void {
    document.removeEventListener(ThreadConnectEvent.type, this.#handleConnect);
    this.#unsubscribe?.();
    this.#unsubscribe = this.#followed = undefined;
  }

  /** Goes by whether the conversation takes comments, from now on. */
  follow(): void {
    const { state } = this;
    if (state === this.#followed) return;
    this.#unsubscribe?.();
    this.#followed = state;
    this.#unsubscribe = state?.subscribe(({ closed = false }) => this.#change(closed));
    this.#change(state?.snapshot.closed ?? false);
  }

  /** Hands a comment to the conversation that the form names. One around the form hears of it by itself. */
  take(request: CommentSubmitEvent): void {
    const { state } = this;
    if (!this.#host.for || request.answer || !state) return;
    const { text, parentId, rating, ...options } = request.detail;
    request.respondWith(state.post({ text, parentId, ...(rating && { rating }) }, options));
  }

  /** The conversation that `for` names may come, or change, after the form. */
  readonly #handleConnect = (event: Event): void => {
    const place = event.composedPath()[0];
    const { for: wanted } = this.#host;
    if (wanted && place instanceof Element && place.id === wanted) this.#host.requestUpdate();
  };
}
