import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** No backend is asked more often. */
const MIN_POLL_SECONDS = 15;

/** Asks a backend that does not report changes for new comments, while the page is visible. */
export class ThreadPollController implements ReactiveController {
  readonly #ask: () => void;
  #seconds = 0;
  #timer?: ReturnType<typeof setInterval>;

  constructor(host: ReactiveControllerHost, ask: () => void) {
    this.#ask = ask;
    host.addController(this);
  }

  /** @param seconds - 0 never asks */
  every(seconds: number): void {
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    this.#start();
  }

  hostConnected(): void {
    this.#start();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  #start(): void {
    clearInterval(this.#timer);
    if (!(this.#seconds > 0)) return;
    const ask = () => {
      if (!document.hidden) this.#ask();
    };
    this.#timer = setInterval(ask, Math.max(MIN_POLL_SECONDS, this.#seconds) * 1000);
  }
}
