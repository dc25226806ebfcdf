import { TestCount } from '../../scripts/test/count.mjs';

/** Counts what is known to be different in an engine apart from what is not. What fails is run again before it counts as failed. */
export class EngineCount extends TestCount {
  #known;
  #seen = new Set();
  /** What failed, with the reason. */
  #unsure = new Map();
  #began = Date.now();
  #file;

  /** @param {Record<string, string>} known - reasons by the names of files and tests */
  constructor(known) {
    super();
    this.#known = known;
  }

  fail(name, reason) {
    if (Object.hasOwn(this.#known, name)) this.#seen.add(name);
    else this.#unsure.set(name, reason);
  }

  /** The files in which something failed. */
  get unsure() {
    return [...new Set([...this.#unsure.keys()].map((name) => name.split(' › ')[0]))];
  }

  /**
   * Decides what failed: a driver that loses a key or an answer now and then is no fault of ours, and what passes when its file is run
   * again has passed. It is named.
   *
   * @param {EngineCount} [again] - what came of the second run
   */
  decide(again) {
    const later = again ? again.#unsure : this.#unsure;
    for (const [name, reason] of this.#unsure) {
      // A file that could not be run to its end proves nothing.
      const failure = later.get(name) ?? later.get(name.split(' › ')[0]);
      if (failure !== undefined) super.fail(name, failure);
      else {
        this.pass();
        const [first] = reason.split('\n');
        console.log(`\n✓ passed when it was run again: ${name}\n    At first: ${first.slice(0, 200)}`);
      }
    }
    this.#unsure.clear();
  }

  /** Names each file when it is through, with the seconds since the beginning: an engine takes many minutes. */
  took(file, time) {
    super.took(file, time);
    if (file !== this.#file)
      console.log(`${String(Math.round((Date.now() - this.#began) / 1000)).padStart(5)} s  ${file}`);
    this.#file = file;
  }

  /** Those among the known that did not fail, in files that were run. */
  better(files) {
    return Object.keys(this.#known).filter((name) => !this.#seen.has(name) && files.includes(name.split(' › ')[0]));
  }

  get summary() {
    return `${super.summary}, ${this.#seen.size} known to differ`;
  }
}
