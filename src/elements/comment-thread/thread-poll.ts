import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** No comment system is asked more often, in seconds. */
const SHORTEST = 15;

/** Asks now and then whether there is something new, while somebody looks at the page. For comment systems that do not tell. */
export class ThreadPoll implements ReactiveController {
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
    this.#timer = setInterval(ask, Math.max(SHORTEST, this.#seconds) * 1000);
  }
}
