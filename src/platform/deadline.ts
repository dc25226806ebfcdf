/** A signal that aborts when the time is over, or with another signal. Call `end` when it is no longer needed. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #other?: AbortSignal;
  readonly #abort = (): void => this.#controller.abort(this.#other?.reason);

  /**
   * @param time - in milliseconds
   * @param reason - why it is aborted when the time is over; by default a `DOMException` says so
   */
  constructor(time: number, other?: AbortSignal, reason?: Error) {
    this.#timer = setTimeout(() => this.#controller.abort(reason), time);
    this.#other = other;
    if (other?.aborted) this.#abort();
    other?.addEventListener('abort', this.#abort);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#other?.removeEventListener('abort', this.#abort);
  }
}
