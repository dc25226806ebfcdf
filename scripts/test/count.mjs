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
    console.log(`\n✗ ${name}\n${reason.trimEnd().replace(/^/gm, '    ')}`);
  }

  get isGreen() {
    return this.#failed === 0 && this.#passed > 0;
  }

  get summary() {
    return `${this.#passed} passed, ${this.#failed} failed${this.#skipped ? `, ${this.#skipped} skipped` : ''}`;
  }
}
