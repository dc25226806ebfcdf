import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CopiedPage, ELEMENTS_PATH, policyOfCopy, withOurScript } from './copied-page.js';
import { POLICY_OF_FILES, readableFile, readSavedFile, type SavedFiles } from './saved-files.js';

/** The script of the panel is beside the command's file. */
const PANEL = new URL('try.js', import.meta.url);
const ELEMENTS = fileURLToPath(new URL('../../cdn/', import.meta.url));

/** Types of our own files. */
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};
const TEXT = 'text/plain; charset=utf-8';

/** A server of this computer only. */
export interface CopyServer {
  /** Ends with a slash. */
  url: string;
  close(): void;
}

/**
 * Serves the copy of a page, the elements, and the panel.
 *
 * @throws the error of Node where the port cannot be had
 */
export async function serveCopy(page: CopiedPage, files: SavedFiles | undefined, port: number): Promise<CopyServer> {
  const panel = readFileSync(PANEL);
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    const { host = '' } = request.headers;
    const origin = `http://${host}`;
    // A page of another host that has its name point here must not read the copy.
    if (host !== `127.0.0.1:${own}` && host !== `localhost:${own}`)
      return refuse(response, 403, `This server answers to 127.0.0.1:${own} only.`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET is understood.');
    const path = pathOf(request);
    response.setHeader('Cache-Control', 'no-store');
    if (path === '/') {
      response.setHeader('Content-Security-Policy', policyOfCopy(origin, page.url));
      response.setHeader('Referrer-Policy', 'no-referrer');
      return send(response, TYPES['.html']!, withOurScript(page, origin));
    }
    if (path === '/try.js') {
      allowAnyPage(response);
      return send(response, TYPES['.js']!, panel);
    }
    if (path?.startsWith(ELEMENTS_PATH)) {
      allowAnyPage(response);
      return void sendElement(response, path.slice(ELEMENTS_PATH.length));
    }
    // Other pages get no files of this one.
    if (files && path && !isForeign(request)) return void sendSaved(response, files, path, request);
    refuse(response, 404, 'Not found.');
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** The bookmarklet loads these into the live page. */
function allowAnyPage(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
}

/** The path that is asked for, decoded; `undefined` where it is none. */
function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
}

/** Whether a page of another site asks. */
function isForeign({ headers }: IncomingMessage): boolean {
  return ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']));
}

async function sendElement(response: ServerResponse, path: string): Promise<void> {
  try {
    const file = await readableFile(ELEMENTS, path);
    send(response, TYPES[extname(file)] ?? TEXT, await readFile(file));
  } catch {
    refuse(response, 404, 'Not found.');
  }
}

async function sendSaved(
  response: ServerResponse,
  files: SavedFiles,
  path: string,
  { headers }: IncomingMessage,
): Promise<void> {
  try {
    const { type, bytes } = await readSavedFile(files, path.split('/').slice(1), headers);
    response.setHeader('Content-Security-Policy', POLICY_OF_FILES);
    send(response, type, bytes);
  } catch {
    refuse(response, 404, 'Not found.');
  }
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.setHeader('Content-Type', type).setHeader('X-Content-Type-Options', 'nosniff');
  response.end(body);
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.statusCode = status;
  send(response, TEXT, `${words}\n`);
}
