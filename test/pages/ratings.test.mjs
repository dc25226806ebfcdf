import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { GIVEN, SHOWN } from '../../bench/ratings/behaviours.mjs';
import { ours } from '../../bench/ratings/competitors.mjs';
import { servePages } from '../../bench/ratings/ratings-page.mjs';
import { check } from '../../bench/ratings/run-checks.mjs';
import { openBrowser } from '../package/browser-page.mjs';

/* What docs/ratings.md says of ours. The peers are not needed for it, and not installed. */
// All at a time: most of it is waiting.
describe('ratings, as they are compared with others', { concurrency: 8 }, () => {
  let browser, pages;

  before(async () => {
    browser = await openBrowser();
    pages = await servePages(browser);
  });

  after(async () => {
    await browser?.close();
    await pages?.close();
  });

  for (const { title, run } of [...SHOWN, ...GIVEN]) {
    it(title, async () => {
      const { isOk, seen } = await check(pages, ours, run);
      assert.ok(isOk, seen);
    });
  }

  it('a check can fail: a picture without a name is no rating', async () => {
    const bare = { ...ours, show: () => '<clapper-rating role="img" aria-label="Stars"></clapper-rating>' };
    const { isOk, seen } = await check(pages, bare, SHOWN[0].run);
    assert.equal(isOk, false);
    assert.match(seen, /Stars/);
  });
});
