import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const ROOT = 'storybook-static';
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const { entries } = JSON.parse(readFileSync(`${ROOT}/index.json`, 'utf8'));

/** The ids of all stories. */
export const STORIES = Object.values(entries)
  .filter(({ type }) => type === 'story')
  .map(({ id }) => id);

/** Serves the built Storybook. */
export async function serveStorybook() {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    try {
      const body = await readFile(join(ROOT, path));
      response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Opens a story in a page of Playwright, and waits until it is drawn and at rest. */
export async function openStory(page, url, id, theme) {
  await page.goto(addressOf(url, id, theme));
  await page.waitForFunction(isShown);
  await page.waitForLoadState('networkidle');
  await page.evaluate(updated);
}

/** The same in a tab of any engine: at rest is what has stayed as it is. */
export async function showStory(tab, url, id, theme) {
  await tab.open(addressOf(url, id, theme));
  await tab.until(isShown);
  await tab.until(() => {
    const { content = [], since } = globalThis.storySeen ?? {};
    const now = [document.querySelectorAll('*').length, document.documentElement.scrollHeight, document.body.innerText];
    const isSame = now.every((value, at) => value === content[at]);
    globalThis.storySeen = { content: now, since: isSame ? since : performance.now() };
    return isSame && performance.now() - since > 300;
  });
}

/** Storybook's own axe stays out of the way of ours. */
function addressOf(url, id, theme) {
  return `${url}/iframe.html?id=${id}&viewMode=story&globals=scheme:${theme};a11y.manual:!true`;
}

/* In the page: when all elements are updated. On a busy machine the post parser is still at work when the network rests. */
export async function updated() {
  await Promise.all([...document.querySelectorAll('*')].map(({ updateComplete }) => updateComplete));
}

/* In the page: drawn, and what the story does by itself is done. */
function isShown() {
  const isDrawn = document.querySelector('#storybook-root')?.childElementCount > 0;
  const { phase } = globalThis.__STORYBOOK_PREVIEW__?.currentRender ?? {};
  return document.body.matches('.sb-show-main') && isDrawn && ['completed', 'finished'].includes(phase);
}
