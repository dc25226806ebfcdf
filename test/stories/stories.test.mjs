import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { openStory, serveStorybook, STORIES } from './storybook.mjs';

/* Every story, as a reader with other needs sees it. Whatever story is added joins by being there. */

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
/** What axe asks of a whole page, which a story is not. */
const ONLY_OF_PAGES = ['bypass', 'landmark-one-main', 'page-has-heading-one', 'region'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What axe is not asked of a story, and why. */
const NOT_OF_STORY = {
  // What is disabled needs no contrast (WCAG 1.4.3), and axe does not know that a custom element is.
  'elements-clapper-input--states': ['color-contrast'],
};
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

describe('every story', { concurrency: 2 }, () => {
  let storybook, browser;
  before(async () => {
    storybook = await serveStorybook();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    storybook.close();
  });

  async function violations(page, id) {
    const { violations: found } = await page.evaluate(
      ([values, ignored]) =>
        globalThis.axe.run({
          runOnly: { type: 'tag', values },
          rules: Object.fromEntries(ignored.map((rule) => [rule, { enabled: false }])),
        }),
      [RULES, [...ONLY_OF_PAGES, ...(NOT_OF_STORY[id] ?? [])]],
    );
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }

  for (const id of STORIES)
    it(`${id}: nothing that axe finds, and nothing wider than 320 px`, async () => {
      const { page } = await openPage(browser);
      try {
        const found = [];
        const note = (where, faults) => found.push(...faults.map((fault) => `${where}: ${fault}`));
        for (const theme of ['light', 'dark']) {
          await page.setViewportSize(WIDE);
          await page.emulateMedia({ colorScheme: theme });
          await openStory(page, storybook.url, id, theme);
          await page.evaluate(AXE);
          note(`axe, ${theme}, wide`, await violations(page, id));
          await page.setViewportSize(NARROW);
          note(`axe, ${theme}, narrow`, await violations(page, id));
        }
        for (const size of ['100%', '200%']) {
          await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          if (width > NARROW.width) note(`text of ${size}`, [`${width} px wide`]);
        }
        assert.deepEqual(found, []);
      } finally {
        await page.close();
      }
    });
});
