import { readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { globPattern, isGlob } from './glob.js';

/** A file that holds a post, or `-` for standard input. */
export interface PostFile {
  path: string;
  /** Its place below the folder or the pattern that it was found by, with `/`. */
  name: string;
}

const POST = /\.(?:html?|xhtml|txt)$/i;

/** The files that the arguments of the command stand for, each once, and what is wrong with the arguments. */
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

/** The files of one argument, or what is wrong with it. */
function filesOf(arg: string): PostFile[] | string {
  if (arg === '-') return [{ path: '-', name: 'standard input' }];
  const stats = statSync(arg, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    const files = filesBelow(arg).filter(({ name }) => POST.test(name));
    return files.length ? files : 'there is no .html or .txt file in this folder';
  }
  if (stats) return [{ path: arg, name: basename(arg) }];
  if (!isGlob(arg)) return 'there is no such file or folder';
  const { base, pattern } = globPattern(arg.replaceAll(sep, '/'));
  const isThere = statSync(base || '.', { throwIfNoEntry: false })?.isDirectory();
  const files = isThere ? filesBelow(base || '.').filter(({ name }) => pattern.test(name)) : [];
  return files.length ? files : 'no file matches this pattern';
}

/** All files below a folder, in order. Hidden folders, packages and links to folders are passed over. */
function filesBelow(folder: string): PostFile[] {
  const files: PostFile[] = [];
  const waiting = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of entriesOf(at)) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(path);
      } else if (entry.isFile() || entry.isSymbolicLink()) {
        files.push({ path, name: relative(folder, path).replaceAll(sep, '/') });
      }
    }
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A folder that may not be looked into holds nothing for us. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
