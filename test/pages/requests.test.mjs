import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { packageRoot } from '../package/package-root.mjs';

/* How many files a page asks for, and how long a chain of them is in which one has to arrive before the next is known. */

const read = (file) => readFileSync(join(packageRoot, file), 'utf8');
const pageWith = (
  content,
  language = 'en',
) => `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Her</title>
  <link rel="icon" href="data:,"><script type="module" src="/cdn/loader.js"></script></head><body>${content}</body></html>`;

/** A post as its theme prints it, whose comments are far below. */
const POST = read('test/blogs/twenty-eleven/post.html')
  .replaceAll(/<script[\s\S]*?<\/script>/g, '')
  .replace('</head>', '<script type="module" src="/cdn/loader.js" data-upgrade=".entry-content"></script></head>')
  .replace('<div id="comments"', '<div style="height: 4000px"></div><div id="comments"');

/* The names of the parts that each page needs, in the order of the alphabet, and how many of its elements are defined by then. */
const PAGES = {
  'no review': { content: pageWith('<p>About us</p>'), parts: ['loader'] },
  'no review, in German': {
    content: pageWith('<p>Über uns</p>', 'de'),
    parts: ['base', 'load', 'loader', 'words-de-parts'],
    // The words of a language come by a part that knows the languages.
    longest: 4,
  },
  'a rating alone': {
    content: pageWith('<clapper-rating value="4.5">4.5 out of 5</clapper-rating>'),
    parts: ['base', 'loader', 'rating'],
    waitFor: 'clapper-rating',
  },
  'a count of comments alone': {
    content: pageWith('<comment-count count="3">3 comments</comment-count>'),
    parts: ['base', 'define', 'loader'],
    waitFor: 'comment-count',
  },
  'a review with its facts marked': {
    content: pageWith(read('test/releases/0.1.0/short.html')),
    parts: ['base', 'loader', 'page', 'rating'],
    waitFor: 'film-review',
  },
  'a post as its theme prints it': {
    content: POST,
    parts: ['base', 'loader', 'page', 'rating', 'reading'],
    waitFor: 'clapper-rating',
  },
};
const LONGEST_CHAIN = 3;

describe('what is asked for before a reader scrolls, on a page with', () => {
  let server, browser;
  before(async () => {
    const pages = Object.fromEntries(
      Object.entries(PAGES).map(([name, { content }]) => [`/${encodeURI(name)}`, { type: 'text/html', body: content }]),
    );
    server = await startServer({ pages });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [name, { parts, waitFor, longest = LONGEST_CHAIN }] of Object.entries(PAGES)) {
    it(`${name}: loader.js and ${parts.length} of its parts, in a chain of ${longest} at most`, async () => {
      const { page, complaints } = await openPage(browser);
      const chains = await watchChains(page);
      await page.goto(`${server.url}/${encodeURI(name)}`, { waitUntil: 'networkidle' });
      if (waitFor) await page.waitForFunction((tag) => document.querySelector(tag)?.matches(':defined'), waitFor);
      const names = [...chains.keys()].map((path) => path.replace(/^parts\/|-[\w-]{8}\.js$/g, ''));
      assert.deepEqual(names.sort(), ['loader.js', ...parts].sort());
      assert.ok(Math.max(...chains.values()) <= longest, JSON.stringify([...chains]));
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});

/** Notes for each file in cdn/ how many files had to arrive, one after the other, until it is there. */
async function watchChains(page) {
  const chains = new Map();
  const pathOf = (url) => url?.split('/cdn/')[1];
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  client.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const path = pathOf(request.url);
    if (!path) return;
    const asking = pathOf(initiator.url ?? initiator.stack?.callFrames[0]?.url);
    chains.set(path, 1 + (chains.get(asking) ?? 0));
  });
  return chains;
}
