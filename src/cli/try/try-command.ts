import { readFile, stat } from 'node:fs/promises';
import { decodePost, isHtmlSource, type Reading, readReviews } from '../../reading/index.js';
import { isPerhapsFilm } from '../../upgrade/perhaps-film.js';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { readPageSource } from '../post.js';
import { reasonOf } from '../post-files.js';
import type { Settings } from '../settings.js';
import { type CopiedPage, limitsScripts, statesPolicy } from './copied-page.js';
import { type CopyServer, serveCopy } from './copy-server.js';
import { fetchPage, PAGE_BOUNDS, PageError } from './fetch-page.js';
import { findSavedFiles, type SavedFiles } from './saved-files.js';

/** The same each time, so that a bookmarklet works again tomorrow. */
const USUAL_PORT = 4014;
const WEB_ADDRESS = /^https?:\/\//i;

/** A page to be tried, from the web or from the disk. */
interface LoadedPage {
  source: string;
  url?: string;
  /** Content security policy that the server states. */
  policy?: string;
  files?: SavedFiles;
}

/**
 * `film-review try`: serves a copy of a page with our script in it, and a panel that shows what was understood, until it is stopped.
 *
 * @throws UsageError where not one page was named
 */
export async function tryPage(pages: readonly string[], settings: Settings): Promise<ExitCode> {
  const [name = '', ...others] = pages;
  if (others.length) throw new UsageError('"try" takes one page: an address, or a saved HTML file');
  try {
    const loaded = await load(name, settings);
    const { source, url, policy, files } = loaded;
    const { page, reading } = readPageSource(source, { language: settings.language, url });
    const missing = problemOf(reading, page.document);
    if (missing) {
      process.stderr.write(`${name}: ${missing}\n`);
      return EXIT.incomplete;
    }
    const stated = page.document.querySelector('base[href]')?.getAttribute('href') ?? '';
    const ofBlog = url && URL.canParse(stated, url) ? new URL(stated, url).href : url;
    // Files that were saved with the page are beside it, wherever the page is from.
    const base = files ? undefined : ofBlog;
    const hasPolicy = (policy !== undefined && limitsScripts(policy)) || statesPolicy(source);
    const server = await start({ source, url, base, hasPolicy }, files, settings.port);
    const { title, year } = reading.review.film;
    if (hasPolicy)
      process.stderr.write('The page has a content security policy, which must allow the script: docs/safety.md.\n');
    process.stdout.write(
      `${name}: ${title}${year ? ` (${year})` : ''}\n${server.url} shows the page with the elements, and what was understood. Stop with Ctrl+C.\n`,
    );
    await stopped();
    server.close();
    return EXIT.done;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    process.stderr.write(`${name}: ${reasonOf(error)}\n`);
    return EXIT.failed;
  }
}

async function load(name: string, { url }: Settings): Promise<LoadedPage> {
  if (WEB_ADDRESS.test(name)) {
    if (!URL.canParse(name)) throw new PageError('this is no web address.');
    const { bytes, charset, policy, url: from } = await fetchPage(name);
    return { source: decodePost(bytes, charset), url: from, policy };
  }
  const { size } = await stat(name).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new PageError('no such file. Write an address with https:// in front.');
  });
  if (size > PAGE_BOUNDS.bytes) throw new PageError(`the file is larger than ${PAGE_BOUNDS.bytes / 1_000_000} MB.`);
  const source = decodePost(await readFile(name));
  if (source.includes('\0') || !isHtmlSource(source))
    throw new PageError('this is no HTML page. Save the page of your post in the browser, as HTML.');
  return { source, url, files: await findSavedFiles(name) };
}

/** What is wrong with a page in which no film is found. Every page has a title, so that alone is none. */
function problemOf(reading: Reading, document: Document): string | undefined {
  const text = document.body.textContent ?? '';
  const isFilm = (each: Reading): boolean => each.review.film.title !== '' && isPerhapsFilm(each, text);
  const films = readReviews(document).filter(isFilm).length;
  if (films > 1) return `this page shows ${films} posts about films. Name the address of one of them.`;
  return isFilm(reading) ? undefined : 'no film found in this page.';
}

async function start(page: CopiedPage, files: SavedFiles | undefined, port?: number): Promise<CopyServer> {
  try {
    return await serveCopy(page, files, port ?? USUAL_PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port !== undefined) throw new PageError(`port ${port} is taken. Choose another --port.`);
    return serveCopy(page, files, 0);
  }
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
