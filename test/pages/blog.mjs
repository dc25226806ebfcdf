import { startServer } from '../../scripts/static-server.mjs';
import { openBrowser } from '../package/browser-page.mjs';

/** A page of somebody's blog. `head` has the script tag. */
export const blogPage = (head, body, { lang = 'en', bodyClass = '' } = {}) => ({
  type: 'text/html',
  body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A blog</title><link rel="icon" href="data:,">
${head}</head><body class="${bodyClass}">${body}</body></html>`,
});

/** A server with pages, and headers that it sends with all, and a browser, for the tests of one file. */
export async function openBlog(pages, headers = {}) {
  const server = await startServer({ pages, headers });
  const browser = await openBrowser();
  return {
    url: server.url,
    async close() {
      await browser.close();
      await server.close();
    },
    /** A tab with one of the pages, and what the browser complains of, once as many reviews as that have been read. */
    async open(path, reviews = 0) {
      const tab = await browser.newPage();
      const problems = [];
      const warnings = [];
      tab.on('pageerror', (error) => problems.push(error.message));
      tab.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
        if (message.type() === 'warning') warnings.push(message.text());
      });
      await tab.addInitScript(() => {
        const read = (globalThis.reviewsRead = new Set());
        document.addEventListener('review-read', ({ target }) => read.add(target), true);
        document.addEventListener('readystatechange', () => {
          if (document.readyState === 'interactive') globalThis.asWritten = document.body.innerHTML;
        });
      });
      await tab.goto(server.url + path, { waitUntil: 'networkidle' });
      await tab.waitForFunction((count) => globalThis.reviewsRead.size >= count, reviews);
      return { tab, problems, warnings };
    },
  };
}

/** Gives every review on a page back. @returns the page's source before any script, and after */
export const restoreAll = (tab) =>
  tab.evaluate(() => {
    for (const review of document.querySelectorAll('film-review')) review.restore();
    return [globalThis.asWritten, document.body.innerHTML];
  });
