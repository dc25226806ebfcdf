import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { frontAnswer, frontPage } from '../../scripts/front-page.mjs';
import { startServer } from '../../scripts/static-server.mjs';
import { atRest, openBrowser, openPage } from '../package/browser-page.mjs';

/* What `npm start` opens, and the blogs that it leads to. */

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const BLOGS = ['her', 'magazine', 'reviews'];

describe('the demonstration', () => {
  let server, browser;
  before(async () => {
    server = await startServer({ first: (path, address) => frontAnswer(address) });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(path, options = {}) {
    const { page, complaints } = await openPage(browser, options);
    await page.goto(`${server.url}${path}`);
    return { page, complaints };
  }

  /** What a screen reader is told, which elements state where Playwright does not see it. */
  async function toldCounts(page) {
    const devtools = await page.context().newCDPSession(page);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const told = nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value}: ${name?.value}`);
    return {
      ratings: told.filter((each) => /^image: .* out of 5 clappers$/.test(each)).length,
      cards: told.filter((each) => /^article: ./.test(each)).length,
    };
  }

  it('has a front page that leads to three blogs, logging in, the workbench and the Storybook', async () => {
    const { page } = await open('/');
    const addresses = await page.locator('a').evaluateAll((links) => links.map(({ pathname }) => pathname));
    for (const path of [...BLOGS.map((name) => `/demo/${name}.html`), '/demo/sign-in.html', '/demo/workbench.html'])
      assert.ok(addresses.includes(path), path);
    assert.match(frontPage(true), /href="\/storybook-static\/index.html"/);
    for (const path of addresses.filter((each) => each.startsWith('/demo/')))
      assert.equal((await page.request.get(`${server.url}${path}`)).status(), 200, path);
    await page.close();
  });

  it('is what the blogs lead back to', async () => {
    const { page } = await open('/demo/her.html');
    await page.locator('a[href="./"]').first().click();
    await page.getByRole('heading', { name: 'film-review-elements' }).waitFor();
    await page.close();
  });

  it('leads to no Storybook that is not built, and says how to build it', () => {
    assert.doesNotMatch(frontPage(false), /storybook-static/);
    assert.match(frontPage(false), /npm run build-storybook/);
  });

  it('has an index of sixty reviews that reads without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}/demo/reviews.html`);
    const titles = await page.locator('.post-entry h2').allTextContents();
    assert.equal(new Set(titles).size, 60);
    assert.equal(await page.locator('.latest a:visible').count(), 4);
    assert.equal(await page.getByText(/^\S+ out of 5 clappers$/).count(), 60);
    await context.close();
  });

  it('tells the rating of each review in the index and on four cards', async () => {
    const { page, complaints } = await open('/demo/reviews.html');
    await page.waitForFunction(() => document.querySelectorAll('clapper-rating').length >= 60);
    await page.waitForLoadState('networkidle');
    await atRest(page, ['film-review', 'clapper-rating', 'film-heading']);
    // A rating for each review of the list, and for each card.
    assert.deepEqual(await toldCounts(page), { ratings: 60 + 4, cards: 4 });
    assert.deepEqual(complaints, []);
    await page.close();
  });

  for (const path of ['/', ...BLOGS.map((name) => `/demo/${name}.html`)])
    for (const colorScheme of ['light', 'dark'])
      it(`${path}, ${colorScheme}: axe finds nothing, and nothing is wider than 320 px`, async () => {
        const { page } = await open(path);
        await page.emulateMedia({ colorScheme });
        await page.waitForLoadState('networkidle');
        await atRest(page, ['film-review']);
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`)),
          [],
        );
        await page.setViewportSize({ width: 320, height: 640 });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        await page.close();
      });
});
