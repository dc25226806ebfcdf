/** A line longer than this is a whole page that differs from another; nobody reads it to its end. */
const LONGEST_LINE = 500;

/** Counts tests, and says at once what is wrong with those that fail. */
export class TestCount {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

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

  get isGreen() {
    return this.#failed === 0 && this.#passed > 0;
  }

  get summary() {
    return `${this.#passed} passed, ${this.#failed} failed${this.#skipped ? `, ${this.#skipped} skipped` : ''}`;
  }
}
