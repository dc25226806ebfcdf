import { EXIT, type ExitCode } from './exit-code.js';
import { type LoadedPost, loadPost } from './post.js';
import { type PostFile, reasonOf } from './post-files.js';
import type { Settings } from './settings.js';

/** One of the three commands, for all posts. */
export type Command = (files: readonly PostFile[], settings: Settings, progress: ProgressReporter) => Promise<ExitCode>;

/**
 * Reads the posts one after the other, so that a thousand take no more memory than one, and calls `use` with each. A post that
 * fails is reported, and the others are read.
 *
 * @returns the highest exit code of all
 */
export async function eachPost(
  files: readonly PostFile[],
  settings: Settings,
  progress: ProgressReporter,
  use: (post: LoadedPost) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  for (const file of files) {
    let postCode: ExitCode;
    try {
      const post = await loadPost(file, settings);
      progress.clear();
      for (const problem of post.problems ?? []) process.stderr.write(`${file.path}: front matter: ${problem}\n`);
      postCode = await use(post);
    } catch (error) {
      postCode = EXIT.failed;
      progress.clear();
      process.stderr.write(`${file.path}: ${reasonOf(error)}\n`);
    }
    if (postCode > code) code = postCode;
    progress.step();
  }
  return code;
}

/** Reports a post without a film. */
export function reportNoFilm({ file }: LoadedPost, progress: ProgressReporter): ExitCode {
  progress.clear();
  process.stderr.write(`${file.path}: no film found in this post\n`);
  return EXIT.incomplete;
}

/** Fewer posts are done before anyone waits. */
const MIN_POSTS_WITH_PROGRESS = 20;
const PROGRESS_INTERVAL_MS = 100;

/** Shows the progress on standard error: on a terminal as a line that is rewritten, elsewhere as a line at the end. */
export class ProgressReporter {
  readonly #total: number;
  readonly #isQuiet: boolean;
  readonly #isShown: boolean;
  readonly #start: number = Date.now();
  #done = 0;
  #lastShownAt = 0;

  constructor(total: number, isQuiet: boolean) {
    this.#total = total;
    this.#isQuiet = isQuiet;
    this.#isShown = !isQuiet && total >= MIN_POSTS_WITH_PROGRESS;
  }

  /** Counts one more post. */
  step(): void {
    this.#done++;
    if (!this.#isShown || !process.stderr.isTTY || Date.now() - this.#lastShownAt < PROGRESS_INTERVAL_MS) return;
    this.#lastShownAt = Date.now();
    process.stderr.write(`\r${this.#done} of ${this.#total} posts`);
  }

  /** Clears the line, for a message on standard error. */
  clear(): void {
    if (this.#isShown && process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  }

  /** Writes a line of advice, unless the command is quiet. */
  note(text: string): void {
    if (this.#isQuiet) return;
    this.clear();
    process.stderr.write(`${text}\n`);
  }

  /** Shows the number of posts and the time. */
  end(): void {
    if (!this.#isShown) return;
    this.clear();
    process.stderr.write(`${this.#done} posts in ${((Date.now() - this.#start) / 1000).toFixed(1)} s\n`);
  }
}
