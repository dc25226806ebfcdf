import { readdir, readFile, realpath } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { dirname, extname, join, parse as parsePath, resolve, sep } from 'node:path';

/* cspell:disable */
/** What browsers put after the name of a page for the folder of its files, in the languages in which Windows keeps the two together. */
const ENDS = (
  '_files .files -files -Dateien _fichiers _bestanden _file _archivos -filer _tiedostot _pliki _soubory _elemei _ficheiros _arquivos ' +
  '_dosyalar _datoteke _fitxers _failid _fails _bylos _fajlovi _fitxategiak'
).split(' ');
/* cspell:enable */

/** All other files of a page are text to the browser, so that none of them is a page with scripts. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** Keeps the scripts of a picture from running where it is opened by itself. */
export const POLICY_OF_FILES = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

/** The files of a page that a browser saved: `her.html` has `her_files`, in German `her-Dateien`. */
export interface SavedFiles {
  /** Where the page is. */
  folder: string;
  /** Names of the folders of its files, beside it. */
  names: readonly string[];
}

/** A file of a saved page, as it is sent. */
export interface SavedFile {
  type: string;
  bytes: Uint8Array;
}

/** Returns the files that were saved with a page; `undefined` where there are none. */
export async function findSavedFiles(page: string): Promise<SavedFiles | undefined> {
  const folder = dirname(resolve(page));
  const { name: stem } = parsePath(page);
  const allowed = new Set(ENDS.map((end) => stem + end));
  // A link is no directory here: it could lead anywhere.
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && allowed.has(entry.name))
    .map(({ name }) => name);
  return names.length ? { folder, names } : undefined;
}

/**
 * Reads a file that was saved with a page.
 *
 * @throws an error where there is none, or it is not in the folder
 */
export async function readSavedFile(
  { folder, names }: SavedFiles,
  [name = '', ...within]: readonly string[],
  headers: IncomingHttpHeaders,
): Promise<SavedFile> {
  if (!names.includes(name)) throw new TypeError(`${name} is no folder of the page.`);
  const file = await readableFile(join(folder, name), within.join('/'));
  // A style sheet may have been saved without the end of its name.
  const type = headers['sec-fetch-dest'] === 'style' ? TYPES['.css'] : TYPES[extname(file).toLowerCase()];
  return { type: type ?? 'text/plain; charset=utf-8', bytes: await readFile(file) };
}

/** Returns the real path of a file. @throws an error where it is not in the folder */
export async function readableFile(folder: string, path: string): Promise<string> {
  const file = await realpath(join(folder, path));
  if (!file.startsWith((await realpath(folder)) + sep)) throw new TypeError(`${path} is not in its folder.`);
  return file;
}
