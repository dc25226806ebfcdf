/** A clock that goes as the real one does, and can be put forward. What waits for it comes when it is due, in order. */
export class VirtualTime {
  #ahead = 0;
  #waiting = [];
  #timer;

  now = () => Date.now() + this.#ahead;

  /** Resolves after so many milliseconds of this clock. */
  pause(milliseconds) {
    return new Promise((resolve) => {
      this.#waiting.push({ due: this.now() + milliseconds, resolve });
      this.#plan();
    });
  }

  /** Milliseconds until the next pause ends, if there is any. */
  get next() {
    return this.#waiting.length > 0
      ? Math.max(0, Math.min(...this.#waiting.map(({ due }) => due)) - this.now())
      : undefined;
  }

  forward(milliseconds) {
    this.#ahead += milliseconds;
    this.#plan();
  }

  #plan() {
    clearTimeout(this.#timer);
    const now = this.now();
    for (const each of this.#waiting.filter(({ due }) => due <= now).sort((a, b) => a.due - b.due)) each.resolve();
    this.#waiting = this.#waiting.filter(({ due }) => due > now);
    if (this.#waiting.length > 0) this.#timer = setTimeout(() => this.#plan(), this.next + 1);
  }
}
