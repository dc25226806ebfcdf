import { EXIT, type ExitCode } from './exit-code.js';
import { loadPost, type Post } from './post.js';
import type { PostFile } from './post-files.js';
import type { Progress } from './progress.js';
import type { Settings } from './settings.js';

/**
 * Reads the posts one after the other, so that a thousand take no more memory than one, and does something with each. A post
 * that fails is reported and passed over. @returns the highest exit code of all
 */
export async function eachPost(
  files: readonly PostFile[],
  settings: Settings,
  progress: Progress,
  use: (post: Post) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  for (const file of files) {
    let own: ExitCode = EXIT.done;
    try {
      own = await use(await loadPost(file, settings));
    } catch (error) {
      own = EXIT.failed;
      progress.clear();
      process.stderr.write(`${file.path}: ${reasonOf(error)}\n`);
    }
    if (own > code) code = own;
    progress.step();
  }
  return code;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'this may not be read or written',
  EISDIR: 'this is a folder',
  ENOTDIR: 'a part of this path is no folder',
  ENOSPC: 'the disk is full',
};

/** What went wrong, in words for the one who typed the command. */
function reasonOf(error: unknown): string {
  const { code = '', message, path } = error as NodeJS.ErrnoException;
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code]! : message;
  return path && Object.hasOwn(REASONS, code) ? `${reason} (${path})` : reason;
}

/** Says that no film was found in a post. */
export function reportNoFilm({ file }: Post, progress: Progress): ExitCode {
  progress.clear();
  process.stderr.write(`${file.path}: no film was found in this post\n`);
  return EXIT.incomplete;
}
