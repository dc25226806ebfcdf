import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { openBrowser, openPage, showElements } from './browser-page.mjs';
import { elements, offlineExample } from './elements.mjs';

describe('two copies of the library on one page', () => {
  let server, browser, page, complaints;

  before(async () => {
    const examples = elements.map((element) => `<section>${offlineExample(element)}</section>`).join('\n');
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Copies</title><link rel="icon" href="data:,">
      <script type="module" src="/cdn/film-review.js"></script>
      <script type="module" src="/cdn/film-review.js?copy=2"></script>
      <script src="/cdn/film-review.iife.js"></script></head><body>${examples}</body></html>`;
    server = await startServer({ pages: { '/copies': { type: 'text/html', body } } });
    browser = await openBrowser();
    ({ page, complaints } = await openPage(browser));
    await page.goto(`${server.url}/copies`);
    await showElements(
      page,
      elements.map(({ tag }) => tag),
    );
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('do no harm', () => {
    assert.deepEqual(
      complaints.filter((words) => !words.includes('is already defined')),
      [],
    );
  });

  it('warn once for each element and each copy too many', () => {
    for (const { tag } of elements) {
      assert.equal(complaints.filter((words) => words.includes(`<${tag}> is already defined`)).length, 2, tag);
    }
  });

  for (const { tag } of elements) {
    it(`<${tag}> works`, async () => {
      const isThere = await page.evaluate((name) => {
        const element = document.querySelector(name);
        return element.shadowRoot !== null && element.hasUpdated;
      }, tag);
      assert.ok(isThere);
    });
  }
});
