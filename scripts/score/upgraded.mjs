import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../browser.mjs';
import { startServer } from '../static-server.mjs';

/* What a blogger would name in `data-upgrade`: the first of these that is on the page. */
const SELECTORS = [
  'article',
  '.hentry, .h-entry, .type-post',
  '.post-outer, .blog-post, .post',
  '.entry-content, .post-body, .post-content',
  'main, #main, #content, .content',
];
const MAX_WAIT_MS = 5000;
const TABS = 2;

/** A page of its own for a post that comes without one. */
const asPage = (html, language) =>
  /<body|<html/i.test(html)
    ? html
    : `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head><body><article>${html}</article></body></html>`;

/**
 * Opens pages in a browser, with the script tag that upgrades posts, as a blog would have it.
 *
 * @param posts - `{ id, html, language }` each
 * @returns the ids of the posts that became a `<film-review>`
 */
export async function upgradedPosts(posts) {
  const pages = {};
  for (const { id, html, language } of posts)
    pages[`/post/${id}`] = { type: 'text/html', body: asPage(html, language) };
  const server = await startServer({ pages, headers: { 'Cache-Control': 'max-age=600' } });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  const upgraded = new Set();
  const left = [...posts];
  const openAll = async () => {
    const tab = await browser.newPage();
    // Nothing of a post's own is fetched: its pictures and scripts are invented.
    await tab.route('**/*', (route) =>
      new RegExp(`^${server.url}/(?:post|cdn)/`).test(route.request().url()) ? route.continue() : route.abort(),
    );
    for (let post = left.shift(); post; post = left.shift())
      if (await isUpgraded(tab, `${server.url}/post/${post.id}`)) upgraded.add(post.id);
  };
  try {
    await Promise.all(Array.from({ length: TABS }, openAll));
  } finally {
    await browser.close();
    await server.close();
  }
  return upgraded;
}

async function isUpgraded(tab, address) {
  await tab.goto(address, { waitUntil: 'load' });
  await tab.evaluate((selectors) => {
    const isPost = (each) => !each.closest('aside, nav, footer, #comments, .comments');
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/cdn/loader.js';
    script.dataset.upgrade =
      selectors.find((each) => [...document.querySelectorAll(each)].some(isPost)) ?? 'body > div, body > table';
    document.head.append(script);
  }, SELECTORS);
  // A post that stays as it is gives no sign.
  return tab.waitForSelector('film-review', { state: 'attached', timeout: MAX_WAIT_MS }).then(
    () => true,
    () => false,
  );
}
