import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../scripts/browser.mjs';
import { startServer } from '../../scripts/static-server.mjs';

/* A blog at `localhost` whose readers sign in at 127.0.0.1: another site, as in life. */

/** The markup of a page with a thread and its ways to sign in. */
export const pageWith = (options) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Her</title>
<script type="module" src="/cdn/loader.js"></script></head><body>
<comment-thread backend="memory" thread="her"><sign-in-options>${options}</sign-in-options></comment-thread></body></html>`;

/** A way to sign in, for `pageWith`. */
export const option = (issuer, client = 'film-blog', label = 'Example', more = '') =>
  `<span data-provider="openid" data-issuer="${issuer}" data-client="${client}" data-label="${label}" ${more}></span>`;

/**
 * @param {Record<string, string>} documents - pages by path
 * @param {string} issuer - what the pages may ask
 * @param {Record<string, string>} [headers] - sent with every page
 */
export async function startBlog(documents, issuer, headers = {}) {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "require-trusted-types-for 'script'",
    `connect-src ${issuer}`,
    'frame-src http://localhost:*',
  ];
  const pages = { '/favicon.ico': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" />' } };
  const add = (path, body) => (pages[path] = { type: 'text/html', body });
  for (const [path, body] of Object.entries(documents)) add(path, body);
  const server = await startServer({
    headers: { 'Content-Security-Policy': policy.join('; '), ...headers },
    pages,
  });
  return { ...server, add, url: server.url.replace('127.0.0.1', 'localhost'), elsewhere: server.url };
}

/** What the pages of a context said, in the console and by events. */
const said = new WeakMap();

/** Has `assertNothingHeld` look at the console and the events of a context's pages too. Call it before the first page. */
export async function watchForSecrets(context) {
  const words = [];
  said.set(context, words);
  context.on('console', (message) => words.push(message.text()));
  await context.exposeFunction('filmHeard', (event) => void words.push(event));
  await context.addInitScript(() => {
    for (const type of ['sign-in', 'identity-change', 'comment-submit', 'comment-change', 'thread-connect'])
      document.addEventListener(
        type,
        (event) => {
          const { thread: _thread, ...detail } = event.detail ?? {};
          globalThis.filmHeard?.(`${type}: ${JSON.stringify(detail)}`);
        },
        true,
      );
  });
}

/**
 * No token, code, verifier or state is in the page, its address, its history or its storage, nor was in its console or an event, and the
 * provider was told none by a referrer.
 *
 * @param page - a page, or a frame in one
 */
export async function assertNothingHeld(page, provider) {
  const held = await page.evaluate(() =>
    [
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      location.href,
      ...(globalThis.navigation?.entries() ?? []).map(({ url }) => url),
      JSON.stringify(history.state),
      document.documentElement.outerHTML,
    ].join(),
  );
  const words = said.get((page.page?.() ?? page).context());
  assert.ok(words, 'nobody watched the console and the events: call watchForSecrets');
  // Three parts of a token, a code or a verifier, or what they are called.
  const secret = /eyJ[\w-]+\.|code=|verifier|id_token|access_token|film-review\.[\w-]{20}|sub-nora/;
  assert.doesNotMatch(held, secret);
  assert.doesNotMatch(words.join('\n'), secret);
  assert.ok(!provider.log.some(({ referrer }) => /code=|state=|id_token=/.test(referrer)), 'a referrer held an answer');
}

/** A Chromium as readers have it: Playwright's switches off what keeps frames of other sites apart, and the blocking of windows. */
export async function openReadersBrowser() {
  const folder = await mkdtemp(join(tmpdir(), 'film-review-reader-'));
  const flags = [...chromiumArgs, '--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`];
  const process = spawn(await findChromium(), [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  const address = await new Promise((resolve, reject) => {
    process.once('exit', () => reject(new Error(said)));
    process.stderr.on('data', (data) => {
      said += data;
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const close = async () => {
    // Where the command is a script that starts the browser, ending the script does not end the browser.
    const ended = new Promise((resolve) => process.once('close', resolve));
    const session = await browser.newBrowserCDPSession();
    await session.send('Browser.close');
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser, close };
}
