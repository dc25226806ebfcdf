/** A time that passes only when a test says so: replaces `Date.now` and `setTimeout` until `restore()`. */
export class FakeClock {
  readonly #real = { now: Date.now, setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  readonly #timers = new Map<number, { at: number; run: () => void }>();
  #now: number;
  #last = 0;

  constructor(now: number) {
    this.#now = now;
    Date.now = () => this.#now;
    globalThis.setTimeout = ((run: () => void, delay = 0) => {
      this.#timers.set(++this.#last, { at: this.#now + delay, run });
      return this.#last;
    }) as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => this.#timers.delete(id)) as typeof clearTimeout;
  }

  /** How many timers are waiting. */
  get waiting(): number {
    return this.#timers.size;
  }

  /** Lets so many milliseconds pass, and runs what was due in them. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      this.#timers.delete(next[0]);
      this.#now = next[1].at;
      next[1].run();
    }
    this.#now = end;
  }

  restore(): void {
    Date.now = this.#real.now;
    Object.assign(globalThis, { setTimeout: this.#real.setTimeout, clearTimeout: this.#real.clearTimeout });
  }
}
