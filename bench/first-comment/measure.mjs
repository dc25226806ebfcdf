// Measures how soon a slow phone shows the first of 100 comments that a server keeps, from the start of navigation, and how long the page
// blocks in all. Processor 4 times slower, 150 ms latency, 1.6 Mbit/s down and 0.75 up. Build first.
// With --against, the cdn/ of another build is measured in alternation: the figures of a busy machine are compared, not believed.
// usage: npm run bench:first-comment [-- --rounds 7] [-- --count 100] [-- --against FOLDER]
import { loadavg } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../scripts/browser.mjs';
import { generateThread } from '../comments/generated-thread.mjs';
import { serveCompressed } from '../compressed-files.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    count: { type: 'string', default: '100' },
    against: { type: 'string' },
  },
});
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folders = { now: join(root, 'cdn'), ...(options.against && { before: resolve(options.against) }) };
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};
const SLOWER = 4;
/** As a page is over when its last comment is there and nothing has happened for so long. */
const SETTLED_MS = 3000;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Her</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body { font: 16px/1.55 Georgia, serif; max-width: 700px; margin: 0 auto; padding: 1em }</style>
<script type="module" src="/cdn/loader.js"></script></head><body><h1>Her (2013)</h1><p>A man falls in love with a voice.</p>
<comment-thread backend="wordpress" src="/blog/" thread="42"></comment-thread></body></html>`;

const AVATAR = { 96: 'data:,' };
const comments = generateThread(Number(options.count)).map(({ id, parentId, author, publishedAt, html }) => ({
  id: Number(id),
  parent: Number(parentId ?? 0),
  author: 0,
  author_name: author.name,
  author_url: '',
  date_gmt: publishedAt.slice(0, 19),
  content: { rendered: html },
  link: `/her/#comment-${id}`,
  status: 'approved',
  type: 'comment',
  author_avatar_urls: AVATAR,
  meta: [],
}));

async function serve(folder) {
  const asked = [];
  const server = await serveCompressed(dirname(folder), (url, send) => {
    asked.push(url.pathname + url.search);
    const json = (data, headers) => send('application/json; charset=utf-8', JSON.stringify(data), headers);
    if (url.pathname === '/') send('text/html; charset=utf-8', PAGE.replace('/cdn/', `/${basename(folder)}/`));
    else if (url.pathname === '/blog/wp-json/wp/v2/posts/42') json({ author: 1, comment_status: 'open' });
    else if (url.pathname === '/blog/wp-json/wp/v2/comments') {
      const [page, size] = ['page', 'per_page'].map((name) => Number(url.searchParams.get(name)));
      const pages = Math.ceil(comments.length / size);
      json(comments.slice((page - 1) * size, page * size), {
        'X-WP-Total': String(comments.length),
        'X-WP-TotalPages': String(pages),
      });
    } else return false;
    return true;
  });
  return { ...server, asked };
}

/* In the page: when the first comment was painted, and how long tasks block. */
function observe() {
  globalThis.observed = { tasks: [] };
  const tasks = new PerformanceObserver((list) =>
    list.getEntries().forEach(({ duration }) => globalThis.observed.tasks.push(duration)),
  );
  tasks.observe({ type: 'longtask', buffered: true });
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('.film-comment-body')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (globalThis.observed.first = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

async function measure(browser, { url, asked }) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  try {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(observe);
    asked.length = 0;
    await page.goto(`${url}/`, { waitUntil: 'load' });
    await page.waitForFunction(() => globalThis.observed.first, undefined, { timeout: 60_000 });
    await page.waitForTimeout(SETTLED_MS);
    const { first, tasks } = await page.evaluate(() => globalThis.observed);
    const paths = asked.filter((path) => path !== '/');
    const twice = paths.filter((path, at) => paths.indexOf(path) !== at);
    const blocking = tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0);
    return { first, blocking, longest: Math.max(0, ...tasks), requests: paths.length, twice };
  } finally {
    await context.close();
  }
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const servers = {};
for (const [name, folder] of Object.entries(folders)) servers[name] = await serve(folder);
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
const results = Object.fromEntries(Object.keys(folders).map((name) => [name, []]));
try {
  // The first page of a browser, and the first compression of each file, count for neither.
  for (const name of Object.keys(folders)) await measure(browser, servers[name]);
  for (let round = 0; round < Number(options.rounds); round++)
    for (const name of Object.keys(folders)) results[name].push(await measure(browser, servers[name]));
} finally {
  await browser.close();
  for (const { close } of Object.values(servers)) close();
}
console.log(
  `Chromium ${browser.version()}, ${options.count} comments, median of ${options.rounds} rounds; load ${loadavg()[0].toFixed(1)}`,
);
for (const [name, list] of Object.entries(results)) {
  const of = (key) => Math.round(median(list.map((result) => result[key])));
  const least = Math.round(Math.min(...list.map(({ first }) => first)));
  console.log(
    `${name.padEnd(7)} first comment ${of('first')} ms (least ${least}), blocking ${of('blocking')} ms, longest task ${of('longest')} ms, ` +
      `${list[0].requests} requests, asked for twice: ${list[0].twice.join(', ') || 'none'}`,
  );
}
