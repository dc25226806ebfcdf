import { mkdir, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { LOADER_HINT, LOADER_URL } from '../platform/release.js';
import { type Command, eachPost, reportNoFilm } from './each-post.js';
import { EXIT, type ExitCode, UsageError } from './exit-code.js';
import type { PostFile } from './post-files.js';
import { prerendered } from './prerendered-page.js';

/** `film-review prerender`: writes each page with the elements inside. A post without a film is not written. */
export const prerender: Command = async (files, settings, progress): Promise<ExitCode> => {
  const { output } = settings;
  const isFolder = files.length > 1 || (output !== undefined && (await isDirectory(output)));
  if (files.length > 1 && output === undefined) throw new UsageError('with several posts, -o must name a folder');
  const written = new Map<string, PostFile>();

  const code = await eachPost(files, settings, progress, async (post) => {
    if (post.isMarkdown) throw new Error('Markdown is read and checked; prerender the page that is made from it');
    if (!post.reading.review.film.title) return reportNoFilm(post, progress);
    const page = prerendered(post, settings);
    if (output === undefined) {
      process.stdout.write(page);
      return EXIT.done;
    }
    const name = post.file.path === '-' ? 'post.html' : post.file.name.replace(/\.(?:txt|json)$/i, '.html');
    const path = isFolder ? join(output, name) : output;
    const other = written.get(path);
    if (other) throw new Error(`${path} is already the output of ${other.path}; give the posts different names`);
    if (await isSameFile(path, post.file.path))
      throw new Error('the output would overwrite the post; choose another -o');
    written.set(path, post.file);
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeFile(path, page);
    return EXIT.done;
  });
  if (LOADER_HINT && settings.script === LOADER_URL) {
    progress.note(`The script tag loads ${LOADER_URL}. ${LOADER_HINT} Or name your own address with --script.`);
  }
  return code;
};

async function isDirectory(path: string): Promise<boolean> {
  return (
    path.endsWith('/') ||
    (await stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    ))
  );
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => realpath(path).catch(() => undefined)));
  return first !== undefined && first === second;
}
