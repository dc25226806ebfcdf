/* Below this many posts the command is done before anybody wonders. */
const MANY = 20;

/** How far the command is, on standard error: a line that is rewritten on a terminal, one at the end elsewhere. */
export class Progress {
  readonly #total: number;
  readonly #isShown: boolean;
  readonly #start: number = Date.now();
  #done = 0;
  #last = 0;

  constructor(total: number, isQuiet: boolean) {
    this.#total = total;
    this.#isShown = !isQuiet && total >= MANY;
  }

  /** One more post is done. */
  step(): void {
    this.#done++;
    if (!this.#isShown || !process.stderr.isTTY || Date.now() - this.#last < 100) return;
    this.#last = Date.now();
    process.stderr.write(`\r${this.#done} of ${this.#total} posts`);
  }

  /** Makes room for a message on standard error. */
  clear(): void {
    if (this.#isShown && process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  }

  end(): void {
    if (!this.#isShown) return;
    this.clear();
    process.stderr.write(`${this.#done} posts in ${((Date.now() - this.#start) / 1000).toFixed(1)} s\n`);
  }
}
