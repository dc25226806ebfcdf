/** A line longer than this is a whole page that differs from another; nobody reads it to its end. */
const LONGEST_LINE = 500;

const SLOWEST = 10;

/** Counts tests, and says at once what is wrong with those that fail. */
export class TestCount {
  #passed = 0;
  #failed = 0;
  #skipped = 0;
  #times = new Map();

  pass() {
    this.#passed++;
  }

  skip() {
    this.#skipped++;
  }

  /** @param {string} name - the file and the test @param {string} reason - may have several lines */
  fail(name, reason) {
    this.#failed++;
    const shorten = (line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line);
    const lines = reason.trimEnd().split('\n').map(shorten);
    console.log(`\n✗ ${name}\n    ${lines.join('\n    ')}`);
  }

  /** Adds what another has counted. */
  add(other) {
    this.#passed += other.#passed;
    this.#failed += other.#failed;
    this.#skipped += other.#skipped;
  }

  /** How long a file took, in milliseconds. */
  took(file, time) {
    this.#times.set(file, (this.#times.get(file) ?? 0) + time);
  }

  /** The files that took longest, for whoever waits. */
  get slowest() {
    const inOrder = [...this.#times].sort(([, a], [, b]) => b - a).slice(0, SLOWEST);
    return inOrder.map(([file, time]) => `${(time / 1000).toFixed(1).padStart(6)} s  ${file}`).join('\n');
  }

  get isGreen() {
    return this.#failed === 0 && this.#passed > 0;
  }

  get summary() {
    return `${this.#passed} passed, ${this.#failed} failed${this.#skipped ? `, ${this.#skipped} skipped` : ''}`;
  }
}
