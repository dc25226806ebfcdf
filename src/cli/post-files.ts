import { realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';

/** A file that holds a post, or `-` for standard input. */
export interface PostFile {
  path: string;
  /** Its path below the folder or the pattern that names it, with `/`. */
  name: string;
}

const POSTS_IN_FOLDER = '**/*.{html,htm,xhtml,txt,md,markdown}';

/** Returns the files that the arguments of the command name, each once, and what is wrong with the arguments. */
export function postFiles(args: readonly string[]): { files: PostFile[]; problems: string[] } {
  const files = new Map<string, PostFile>();
  const problems: string[] = [];
  for (const arg of args) {
    const found = filesOf(arg);
    if (typeof found === 'string') problems.push(`${arg}: ${found}`);
    else for (const file of found) if (!files.has(file.path)) files.set(file.path, file);
  }
  return { files: [...files.values()], problems };
}

/** Returns the files of one argument, or what is wrong with it. */
function filesOf(arg: string): PostFile[] | string {
  if (arg === '-') return [{ path: '-', name: 'standard input' }];
  let stats: Stats | undefined;
  try {
    stats = statSync(arg, { throwIfNoEntry: false });
  } catch (error) {
    return reasonOf(error);
  }
  if (stats?.isDirectory()) {
    const files = filesBelow(arg, POSTS_IN_FOLDER);
    return files.length ? files : 'no .html, .txt or .md file in this folder';
  }
  if (stats) return [{ path: arg, name: basename(arg) }];
  const parts = arg.replaceAll(sep, '/').split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  if (first < 0) return 'no such file or folder';
  // An empty part before the first slash is the root.
  const folder = parts.slice(0, first).join('/') || (parts[0] === '' && first > 0 ? '/' : '.');
  const files = filesBelow(folder, parts.slice(first).join('/'));
  return files.length ? files : 'no file matches this pattern';
}

/** Returns the files below a folder that match a pattern, in order, without packages and hidden files. */
function filesBelow(folder: string, pattern: string): PostFile[] {
  const names = globSync(pattern, {
    cwd: folder,
    caseSensitiveMatch: pattern !== POSTS_IN_FOLDER,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  return names
    .filter((name) => !isThroughLink(folder, name))
    .sort()
    .map((name) => ({ path: join(folder, name), name }));
}

/** Whether a path leads through a link to a folder: its posts would be read twice, or without end. */
function isThroughLink(folder: string, name: string): boolean {
  return realpathSync(join(folder, dirname(name))) !== join(realpathSync(folder), dirname(name));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'is a directory',
  ENOTDIR: 'not a directory',
  ENOSPC: 'no space left on the disk',
};

/** Returns what went wrong, in words, with the path where a file is to blame. */
export function reasonOf(error: unknown): string {
  const { code = '', message, path } = error as NodeJS.ErrnoException;
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  if (!reason) return message;
  return path ? `${reason} (${path})` : reason;
}
