import { ContextConsumer } from '@lit/context';
import { isServer, type LitElement, type ReactiveController } from 'lit';
import type { Capabilities } from '../comments/backend.js';
import type { ThreadState } from '../comments/store/thread-state.js';
import { threadContext } from '../contexts/thread-context.js';
import type { CommentSubmitEvent } from '../events/comment-submit-event.js';
import { ThreadConnectEvent } from '../events/thread-connect-event.js';
import { NOT_STRANGERS } from '../safety/strangers.js';

/** What a backend asks of a commenter. */
export type CommentRequirements = Pick<Capabilities, 'required' | 'maxLength' | 'storage' | 'format' | 'rating'>;

/** A `<comment-thread>`. */
export interface ThreadElement extends Element {
  readonly state?: ThreadState | undefined;
}

/** Until a backend is there. */
const DEFAULT_REQUIREMENTS: CommentRequirements = {
  required: [],
  maxLength: 65_525,
  storage: 'server',
  format: 'text',
};

/** Finds the thread that an element is for: the one around it, or the one that it names. Renders again when somebody signs in or out. */
export class TargetThreadController implements ReactiveController {
  readonly #host: LitElement & { for?: string };
  readonly #context: ContextConsumer<typeof threadContext, LitElement>;
  readonly #change?: (isClosed: boolean) => void;
  /** The thread of a form of the page that is outside of it. */
  element?: ThreadElement;
  #followed?: ThreadState;
  #unsubscribe?: () => void;

  /** @param change - called when the thread closes, or opens again */
  constructor(host: LitElement & { for?: string }, change?: (isClosed: boolean) => void) {
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
    if (this.element) return this.element.state;
    const { for: wanted } = this.#host;
    if (!wanted) return this.#context.value;
    if (isServer) return undefined;
    // By its tag as well: a comment's id may be the same as a thread's.
    const threads = [...document.querySelectorAll<Element & { state?: ThreadState }>(`comment-thread${NOT_STRANGERS}`)];
    return threads.find(({ id }) => id === wanted)?.state;
  }

  /** Whether the form is inside its thread, which then announces what happens. */
  get isAround(): boolean {
    return !!this.element || (!!this.#context.value && !this.#host.for);
  }

  get requirements(): CommentRequirements {
    // A form that asks for ratings and has no thread hands them to the page.
    return this.state?.snapshot.can ?? { ...DEFAULT_REQUIREMENTS, rating: !this.#isExpected };
  }

  /** Whether a thread may come. */
  get #isExpected(): boolean {
    return !!this.#host.for || this.#host.closest('comment-thread, film-review') !== null;
  }

  hostConnected(): void {
    if (!isServer) document.addEventListener(ThreadConnectEvent.type, this.#handleConnect);
  }

  hostDisconnected(): void {
    document.removeEventListener(ThreadConnectEvent.type, this.#handleConnect);
    this.#unsubscribe?.();
    this.#unsubscribe = this.#followed = undefined;
  }

  /** Listens to the present thread for whether it is closed. */
  follow(): void {
    const { state } = this;
    if (state === this.#followed) return;
    this.#unsubscribe?.();
    this.#followed = state;
    let viewer = state?.viewer;
    this.#unsubscribe = state?.subscribe(({ closed = false, viewer: now }) => {
      this.#change?.(closed);
      if (now === viewer) return;
      viewer = now;
      this.#host.requestUpdate();
    });
    this.#change?.(state?.snapshot.closed ?? false);
  }

  /** Hands a comment to the thread that the form names. A thread around the form hears the event itself. */
  post(request: CommentSubmitEvent): void {
    const { state } = this;
    if (!this.#host.for || request.answer || !state) return;
    request.respondWith(state.post(request.detail));
  }

  /** The thread that `for` names may come, or change, after the form. */
  readonly #handleConnect = (event: Event): void => {
    const thread = event.composedPath()[0];
    const { for: wanted } = this.#host;
    if (wanted && thread instanceof Element && thread.id === wanted) this.#host.requestUpdate();
  };
}
