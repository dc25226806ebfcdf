import type { ReactiveControllerHost } from 'lit';
import type { ThreadState } from '../../comments/thread-state.js';
import type { CommentList } from './comment-list.js';
import { bringIntoView } from './into-view.js';

/** What the way to a comment needs from the thread around it. */
interface TargetHost extends ReactiveControllerHost {
  readonly state: ThreadState | undefined;
  readonly list: CommentList | undefined;
}

/** Goes to a comment, wherever it is: on the page, on its way there, or among those that are not loaded yet. */
export class CommentTarget {
  readonly #host: TargetHost;
  /** The comment that was gone to last. */
  #element?: HTMLElement;
  #isSeeking = false;
  #isMissing = false;

  constructor(host: TargetHost) {
    this.#host = host;
  }

  /** Whether the comment that was asked for last is not there. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  set isMissing(isMissing: boolean) {
    if (isMissing !== this.#isMissing) this.#host.requestUpdate();
    this.#isMissing = isMissing;
  }

  /** Brings a comment into view and moves the focus there. @returns whether it is there */
  show(id: string): boolean {
    if (!this.#host.state?.expandTo(id)) return false;
    const element = this.#host.list?.item(id)?.element;
    if (element) this.#goTo(element);
    // Known, and on its way into the page.
    else void this.#goWhenFilled(id);
    return true;
  }

  /** The comment that the address names is not there. @returns whether it may still come */
  miss(id: string): boolean {
    const { status, hasMore } = this.#host.state?.snapshot ?? { status: 'idle', hasMore: true };
    if (status === 'ready' && hasMore) void this.#seek(id);
    this.isMissing = status === 'ready' && !hasMore;
    return !this.isMissing;
  }

  #goTo(element: HTMLElement): void {
    this.#element?.classList.remove('film-comment-target');
    this.#element = element;
    element.classList.add('film-comment-target');
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    bringIntoView(element);
    this.isMissing = false;
  }

  async #goWhenFilled(id: string): Promise<void> {
    await this.#host.updateComplete;
    await this.#host.list?.filled;
    const element = this.#host.list?.item(id)?.element;
    if (element) this.#goTo(element);
  }

  /** Loads more until a comment is among it. */
  async #seek(id: string): Promise<void> {
    const { state } = this.#host;
    if (this.#isSeeking || !state) return;
    this.#isSeeking = true;
    const isOpen = (): boolean =>
      state === this.#host.state && state.snapshot.hasMore && state.snapshot.status !== 'error';
    while (isOpen() && !state.snapshot.nodes.has(id)) await state.loadMore();
    this.#isSeeking = false;
  }
}
