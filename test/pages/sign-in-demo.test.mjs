import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { clubAnswer } from '../../scripts/demo-club.mjs';
import { frontAnswer } from '../../scripts/front-page.mjs';
import { startServer } from '../../scripts/static-server.mjs';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { assertNothingHeld, watchForSecrets } from './openid-blog.mjs';

/* The demonstration of logging in, as `npm start` serves it: it asks nobody but this computer. */

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

describe('the demonstration of logging in', () => {
  let server, browser, page, complaints, elsewhere;

  before(async () => {
    server = await startServer({ first: (path, url) => frontAnswer(url) ?? clubAnswer(url) });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    const context = await browser.newContext();
    await watchForSecrets(context);
    ({ page, complaints } = await openPage(context));
    elsewhere = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
    });
  });
  afterEach(async () => {
    await assertNothingHeld(page, { log: [] });
    assert.deepEqual([elsewhere, complaints], [[], []]);
    await page.context().close();
  });

  const button = (name, place = page) => place.getByRole('button', { name, exact: true });
  const field = (label) => page.locator('comment-form').getByLabel(label, { exact: false });
  async function open() {
    await page.goto(`${server.url}/demo/sign-in.html`);
    await page.locator('comment-thread').scrollIntoViewIfNeeded();
    await button('Midweek Movie').waitFor();
  }
  /** Presses a button, and types a name in the window that opens. */
  async function sayName(option, name, done) {
    const opening = page.waitForEvent('popup');
    await button(option).click();
    const window = await opening;
    await window.getByLabel('Any name').fill(name);
    const closing = window.waitForEvent('close');
    await button(done, window).click();
    await closing;
  }

  it('is reached from the list of demonstrations', async () => {
    await page.goto(`${server.url}/demo/`);
    await page.getByRole('link', { name: 'Log in to comment' }).click();
    await button('Popcorn Club').waitFor();
  });

  it('shows the blog’s own log-in: the comment has the account’s name, until log-out', async () => {
    await open();
    await field('Comment').fill('As somebody with an account.');
    await sayName('Midweek Movie', 'Ida Søe', 'Log in');
    await page.getByText('You are commenting using your Midweek Movie account, as Ida Søe.').waitFor();
    assert.equal(await field('Name').isVisible(), false);
    await button('Post comment').click();
    await page.getByRole('article', { name: /Ida Søe/ }).waitFor();
    const loggedOut = page.waitForRequest(/log-in\.html\?.*action=logout/);
    await button('Log out').click();
    await loggedOut;
    await field('Name').waitFor();
    assert.equal(await page.evaluate(() => document.cookie), '');
  });

  it('shows a provider that fills in fields, which the blog does not check', async () => {
    await open();
    await sayName('Popcorn Club', 'Ida Søe', 'Tell Midweek Movie');
    await page.getByText('Your details are filled in from Popcorn Club. The blog doesn’t check them.').waitFor();
    assert.equal(await field('Name').inputValue(), 'Ida Søe');
  });

  it('has a link to the log-in page where no script runs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${server.url}/demo/sign-in.html`);
    await still.getByRole('link', { name: 'Log in to comment', exact: true }).click();
    await still.getByRole('heading', { name: 'Log in to Midweek Movie' }).waitFor();
    await context.close();
    await open();
  });

  for (const path of ['', 'sign-in.html', 'log-in.html', 'club.html'])
    for (const colorScheme of ['light', 'dark'])
      it(`/demo/${path}, ${colorScheme}: nothing that axe finds, and nothing wider than 320 px, also with text of 200 %`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 320, height: 640 });
        if (path === 'sign-in.html') await open();
        else await page.goto(`${server.url}/demo/${path}`);
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
          [],
        );
        for (const size of ['100%', '200%']) {
          await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, size);
        }
      });
});
