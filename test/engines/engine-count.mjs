import { TestCount } from '../../scripts/test/count.mjs';

/** Counts what is known to be different in an engine apart from what is not. */
export class EngineCount extends TestCount {
  #known;
  #seen = new Set();
  #began = Date.now();
  #file;

  /** @param {Record<string, string>} known - reasons by the names of files and tests */
  constructor(known) {
    super();
    this.#known = known;
  }

  fail(name, reason) {
    if (Object.hasOwn(this.#known, name)) this.#seen.add(name);
    else super.fail(name, reason);
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
