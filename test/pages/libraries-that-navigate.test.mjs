import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../scripts/browser.mjs';
import { startServer } from '../../scripts/static-server.mjs';
import { atRest } from '../package/browser-page.mjs';

/* A reader leaves a post by a link and comes back by the browser's button, where a library changes pages without loading them, and
   where the browser itself keeps the page. */

const POST = `<main id="content"><film-review><h1>The Last Ferry (2021)</h1>
<p>Directed by: Cleo Marsh</p><p>Starring: Ada Quill, Bo Lindqvist</p>
<p>Four people miss the boat, and find out what they wanted on the other side of the water.</p><p>4 out of 5 clappers</p>
<comment-thread backend="local"><ol class="comment-list"><li id="comment-5" class="comment"><article class="comment-body">
<footer class="comment-meta"><b class="fn">Ottilie</b> <time datetime="2026-02-01T10:00:00Z">1 February 2026</time></footer>
<div class="comment-content"><p>I was on that ferry.</p></div></article></li></ol></comment-thread></film-review>
<p><a href="NEXT">About this blog</a></p></main>`;
const ABOUT =
  '<main id="content"><h1>About</h1><p>We write about boats in films.</p><p><a href="POST">The Last Ferry</a></p></main>';

const HEADS = {
  htmx: '<script defer src="/node_modules/htmx.org/dist/htmx.min.js"></script>',
  turbo: '<script defer src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>',
  'the browser': '',
};
const path = (name, page) => `/${name.replace(' ', '-')}/${page}`;
const PAGES = Object.fromEntries(
  Object.entries(HEADS).flatMap(([name, head]) =>
    Object.entries({ post: POST, about: ABOUT }).map(([page, main]) => [
      path(name, page),
      {
        type: 'text/html',
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${page}</title><link rel="icon" href="data:,">${head}
<script type="module" src="/cdn/loader.js"></script></head>
<body hx-boost="true" hx-target="body">${main.replace('NEXT', path(name, 'about')).replace('POST', path(name, 'post'))}</body></html>`,
      },
    ]),
  ),
);
const ONE_OF_EACH = [
  'film-review',
  'comment-thread',
  '.film-comments',
  'comment-form form',
  'script[data-film-review]',
];

describe('a post that a reader leaves and comes back to', () => {
  let server, browser, tab, problems;
  before(async () => {
    server = await startServer({ pages: PAGES });
    browser = await chromium.launch({
      executablePath: await findChromium(),
      args: chromiumArgs,
      // Playwright turns it off. Chromium keeps the page then; its headless shell, which cannot, loads it anew.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(url) {
    tab = await browser.newPage();
    problems = [];
    tab.on('pageerror', (error) => problems.push(error.message));
    tab.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
    await tab.goto(server.url + url);
  }

  async function isWhole() {
    await tab.locator('comment-thread textarea').waitFor();
    await tab.locator('[data-action=reply]').first().waitFor();
    await tab.locator('script[data-film-review]').waitFor({ state: 'attached' });
    await tab.locator('clapper-rating svg').first().waitFor();
    for (const each of ONE_OF_EACH) assert.equal(await tab.locator(each).count(), 1, each);
    const statement = JSON.parse(await tab.locator('script[data-film-review]').textContent());
    assert.equal(statement.itemReviewed.name, 'The Last Ferry');
  }

  async function comment(words) {
    await tab.locator('comment-thread textarea').fill(words);
    await tab.getByLabel(/^Name/).fill('Ann');
    await tab.getByRole('button', { name: 'Post comment' }).click();
    const posted = tab.locator('.film-comment-body', { hasText: words });
    await posted.waitFor();
    assert.equal(await posted.count(), 1);
    // The page scrolls to it, and a link pressed meanwhile would be missed.
    await tab.waitForFunction(() => document.activeElement.matches('.film-comment'));
    await atRest(tab);
  }

  async function leaveAndComeBack() {
    // With the keyboard: what moves meanwhile does not matter.
    await tab.getByRole('link', { name: 'About this blog' }).press('Enter');
    await tab.getByRole('heading', { name: 'About' }).waitFor();
    assert.equal(await tab.locator('script[data-film-review]').count(), 0);
    // Where the browser keeps the page, nothing is loaded that Playwright's own command could wait for.
    await tab.evaluate(() => void setTimeout(() => history.back()));
    await tab.getByRole('heading', { name: 'The Last Ferry' }).waitFor();
  }

  for (const name of Object.keys(HEADS)) {
    it(`is one post with one form, which works: ${name}`, async () => {
      await open(path(name, 'post'));
      await isWhole();
      await comment('Before I left.');
      await tab.evaluate(() => (globalThis.isSamePage = true));
      await leaveAndComeBack();
      await isWhole();
      if (name !== 'the browser')
        assert.equal(await tab.evaluate(() => globalThis.isSamePage), true, 'no page was loaded');
      await tab.locator('.film-comment-body', { hasText: 'Before I left.' }).waitFor();
      await comment('When I was back.');
      assert.equal(await tab.locator('.film-comment').count(), 3);
      await leaveAndComeBack();
      await isWhole();
      assert.deepEqual(problems, []);
      await tab.close();
    });

    it(`is upgraded when a link leads to it: ${name}`, async () => {
      await open(path(name, 'about'));
      await tab.getByRole('link', { name: 'The Last Ferry' }).click();
      await isWhole();
      assert.deepEqual(problems, []);
      await tab.close();
    });
  }
});
