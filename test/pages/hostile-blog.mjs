import { after, afterEach, before, beforeEach } from 'node:test';
import { ALLOWED_ELEMENTS, LINK_REL } from '../../dist/safety/allowed-markup.js';
import { openBrowser } from '../package/browser-page.mjs';
import { openWatched, startHostileServer } from './hostile-page.mjs';

/** The policy that docs/safety.md gives a blog. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types film-review-elements lit-html dompurify',
].join('; ');

/** What may stand in a comment, for `inspectThread`. */
export const RULES = { elements: ALLOWED_ELEMENTS, rel: LINK_REL };

export const SCRIPT = '<script type="module" src="/cdn/film-review.js"></script>';

/** A page of a blog, with words before and after. */
export const html = (
  body,
  head = '',
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A blog</title>
<link rel="icon" href="data:,">${head}</head><body><p id="before">Before</p>${body}<p id="after">After</p></body></html>`;

export const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export const groupsOf = (size, list) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

/** A browser for the tests of a file, and for each test a server and at most one page at a time. Called in a `describe`. */
export function openHostileBlog() {
  const blog = {
    server: undefined,
    page: undefined,
    async open(path, options) {
      await blog.page?.close();
      blog.page = await openWatched(browser, blog.server, path, options);
      return blog.page.tab;
    },
  };
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    blog.server = await startHostileServer();
  });
  afterEach(async () => {
    await blog.page?.close();
    blog.page = undefined;
    await blog.server.close();
  });
  return blog;
}

/** All comments are there, with all that belongs to them. */
export async function whole(tab, count) {
  await tab.waitForFunction((wanted) => document.querySelectorAll('.film-comment').length >= wanted, count);
  // Whatever comes when a comment is near the screen comes when it is printed.
  await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await settled(tab);
}

/** Nothing more changes. */
export async function settled(tab) {
  for (let same = 0, last = ''; same < 3;) {
    await tab.waitForTimeout(100);
    const now = await tab.evaluate(
      () => `${document.querySelectorAll('.film-comment-body[dir]').length} ${document.querySelectorAll('*').length}`,
    );
    same = now === last ? same + 1 : 0;
    last = now;
  }
}
