import { isServer, type ReactiveController } from 'lit';
import { COMMENT_FORM_ID } from '../../platform/blog-markup/comment-form.js';
import type { ThreadForm } from './form/thread-form.js';
import type { ThreadHost } from './thread-host.js';

/** How many frames the browser gets to lay out what is near the comment. */
const MAX_LAYOUT_FRAMES = 8;

/** Goes to the comment that the page or its address names: in the page, being written, or not loaded yet. */
export class CommentTargetController implements ReactiveController {
  readonly #host: ThreadHost;
  readonly #form: ThreadForm;
  /** The comment that was gone to last. */
  #element?: HTMLElement;
  /** The comment that the address names, until it is shown. */
  #addressed?: string;
  #isFormAddressed = false;
  #isLoadingMore = false;
  #isMissing = false;

  constructor(host: ThreadHost, form: ThreadForm) {
    this.#host = host;
    this.#form = form;
    host.addController(this);
  }

  /** Whether the address names a comment that is not in the thread. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('hashchange', this.#handleAddress);
    this.#handleAddress();
  }

  hostDisconnected(): void {
    if (!isServer) removeEventListener('hashchange', this.#handleAddress);
  }

  /** Brings a comment into view and moves the focus there. @returns whether it is there */
  show(id: string): boolean {
    if (!this.#host.state?.expandTo(id)) return false;
    const element = this.#host.list?.item(id)?.element;
    if (element) this.#focus(element);
    else void this.#focusWhenWritten(id);
    return true;
  }

  /** Goes where the address leads, if that is in the page by now. To be called after the list was updated. */
  followAddress(): void {
    if (this.#isFormAddressed && this.#form.enter()) this.#isFormAddressed = false;
    const id = this.#addressed;
    if (id !== undefined && (this.show(id) || !this.#mayStillCome(id))) this.#addressed = undefined;
  }

  readonly #handleAddress = (): void => {
    // The address that blogs have for their form.
    if (location.hash === COMMENT_FORM_ID) this.#isFormAddressed = true;
    const [, id] = /^#comment-(.+)$/.exec(location.hash) ?? [];
    this.#addressed = id === undefined ? undefined : decode(id);
    this.followAddress();
  };

  #mayStillCome(id: string): boolean {
    const { status, hasMore } = this.#host.state?.snapshot ?? { status: 'idle', hasMore: true };
    if (status === 'ready' && hasMore) void this.#loadUntilFound(id);
    this.#setMissing(status === 'ready' && !hasMore);
    return !this.#isMissing;
  }

  #setMissing(isMissing: boolean): void {
    if (isMissing !== this.#isMissing) this.#host.requestUpdate();
    this.#isMissing = isMissing;
  }

  #focus(element: HTMLElement): void {
    this.#element?.classList.remove('film-comment-target');
    this.#element = element;
    element.classList.add('film-comment-target');
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    keepInView(element);
    this.#setMissing(false);
  }

  async #focusWhenWritten(id: string): Promise<void> {
    await this.#host.updateComplete;
    await this.#host.list?.filled;
    const element = this.#host.list?.item(id)?.element;
    if (element) this.#focus(element);
  }

  async #loadUntilFound(id: string): Promise<void> {
    const { state } = this.#host;
    if (this.#isLoadingMore || !state) return;
    this.#isLoadingMore = true;
    const isOpen = (): boolean =>
      state === this.#host.state && state.snapshot.hasMore && state.snapshot.status !== 'error';
    while (isOpen() && !state.snapshot.nodes.has(id)) await state.loadMore();
    this.#isLoadingMore = false;
  }
}

/**
 * Brings an element into the middle of the screen and keeps it there for some frames: until what is near it is laid out for the
 * first time, the browser only guesses how tall that is.
 */
function keepInView(element: HTMLElement): void {
  let framesLeft = MAX_LAYOUT_FRAMES;
  const center = () => element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const check = () => {
    if (!element.isConnected || framesLeft-- === 0) return;
    const { top, bottom } = element.getBoundingClientRect();
    const middle = (top + bottom) / 2 / innerHeight;
    if (middle < 1 / 3 || middle > 2 / 3) center();
    requestAnimationFrame(check);
  };
  center();
  requestAnimationFrame(check);
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A stray percent sign: not an address that we wrote.
    return fragment;
  }
}
