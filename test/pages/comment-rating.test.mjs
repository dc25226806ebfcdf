import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { openBrowser } from '../package/browser-page.mjs';

/* The whole way of a rating that rides on a comment, on a page with a strict policy, a narrow screen and this browser's storage. */

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>HER</title>
<meta name="viewport" content="width=device-width"><script type="module" src="/cdn/film-review.js"></script></head><body>
<film-review comments="keep"><h1>HER (2014)</h1><p>Directed by: Spike Jonze</p>
<reader-rating></reader-rating><comment-thread backend="local" rating></comment-thread></film-review></body></html>`;

describe('a rating that rides on a comment', () => {
  let server, browser, context;

  before(async () => {
    server = await startServer({
      headers: { 'Content-Security-Policy': POLICY },
      pages: {
        '/favicon.ico': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" />' },
        '/her': { type: 'text/html', body: page },
      },
    });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 360, height: 800 }, hasTouch: true });
    context.setDefaultTimeout(20_000);
  });
  afterEach(() => context.close());

  async function open() {
    const opened = await context.newPage();
    opened.on('pageerror', (error) => assert.fail(error));
    await opened.addInitScript(() => {
      globalThis.violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
    });
    await opened.goto(`${server.url}/her`);
    await choice(opened, '4 of 5, good').waitFor();
    return opened;
  }
  const form = (opened) => opened.locator('comment-form');
  const choice = (opened, name) => form(opened).getByRole('radio', { name });
  const given = (opened) => opened.locator('.film-comment-rating');

  it('is stored with it in this browser, shown after a reload, and counted once among the readers’', async () => {
    const opened = await open();
    await choice(opened, '4 of 5, good').tap();
    await form(opened).getByLabel('Comment').fill('Loved it');
    await form(opened).getByRole('button', { name: 'Post comment' }).tap();
    await given(opened).waitFor();
    await opened.locator('.reader-rating-made', { hasText: '1 rating' }).waitFor();
    await opened.reload();
    await given(opened).waitFor();
    assert.equal(await given(opened).innerText(), '4 out of 5 clappers');
    await opened.locator('.reader-rating-made', { hasText: '1 rating' }).waitFor();
    assert.deepEqual(await opened.evaluate(() => globalThis.violations), []);
    assert.equal(await opened.evaluate(() => document.documentElement.scrollWidth), 360);
  });

  it('is a draft until then, also of somebody who only chose a rating', async () => {
    const opened = await open();
    await choice(opened, '4 of 5, good').tap();
    await opened.reload();
    await choice(opened, '4 of 5, good').waitFor();
    await opened.waitForFunction(() => document.querySelector('comment-form clapper-input')?.value === '4');
    assert.equal(await choice(opened, '4 of 5, good').isChecked(), true);
  });

  it('moves nothing when what takes it arrives: its place is kept', async () => {
    const opened = await open();
    const [full, empty] = await opened.evaluate(() => {
      const row = document.querySelector('.film-form-rating');
      const height = row.offsetHeight;
      row.replaceChildren();
      return [height, row.offsetHeight];
    });
    assert.ok(Math.abs(full - empty) <= 2, `${full} pixels high, and ${empty} before`);
  });
});
