import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { openBrowser, openPage } from '../package/browser-page.mjs';

/* "Your look" in the workbench, on its own page and under its policy. */

const POST =
  '<h1>The Night Ferry (2019)</h1><p>Directed by: Ada Marlowe</p><p>Nothing is hurried.</p><p>4.5 clappers</p>';

describe('the theme builder', () => {
  let server, browser, page, complaints;
  before(async () => {
    server = await startServer();
    browser = await openBrowser();
    ({ page, complaints } = await openPage(browser));
    await page.goto(`${server.url}/demo/workbench.html`);
    await page.locator('post-pane textarea').fill(POST);
    await page.getByText('Your look', { exact: false }).first().click();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const look = () => page.locator('theme-builder');
  const css = () => look().getByRole('region', { name: 'The CSS of your look, to copy' });
  const styleOf = (selector, name) =>
    look()
      .locator(selector)
      .first()
      .evaluate((each, key) => getComputedStyle(each)[key], name);

  it('shows the whole page of the author’s own post', async () => {
    await look()
      .getByRole('heading', { name: /The Night Ferry/ })
      .waitFor();
    assert.equal(await css().count(), 0, 'there is no CSS before something is chosen');
  });

  it('draws the page in the accent that is chosen, as the CSS to copy says', async () => {
    await look().getByLabel('Accent').fill('#0b6b62');
    await css().waitFor();
    const [, accent] = /--film-accent: light-dark\((#\w{6}), #\w{6}\);/.exec(await css().innerText());
    assert.equal(accent, '#0b6b62');
    assert.equal(await styleOf('clapper-rating [part=symbols-full]', 'color'), 'rgb(11, 107, 98)');
  });

  it('takes six colours from a poster', async () => {
    const buffer = readFileSync(new URL('../../demo/pictures/night-ferry-poster.webp', import.meta.url));
    await look().getByLabel('From your poster').setInputFiles({ name: 'poster.webp', mimeType: 'image/webp', buffer });
    await look().getByText('Six colours are taken from your poster').waitFor();
    const colors = (await css().innerText()).match(/--film-[a-z-]+: light-dark\(/g);
    assert.equal(colors.length, 6);
    const light = await styleOf('film-review', 'backgroundColor');
    await look().getByLabel('Show it dark').check();
    assert.notEqual(await styleOf('film-review', 'backgroundColor'), light);
  });

  it('says so when a file is no picture', async () => {
    await look()
      .getByLabel('From your poster')
      .setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('words') });
    await look().getByText('“notes.txt” is no picture').waitFor();
  });

  it('draws another symbol, and squares the corners', async () => {
    const before = await look().locator('clapper-rating').first().screenshot();
    await look().getByLabel('Symbol').selectOption('heart');
    await look().getByLabel('Corners').fill('0');
    assert.match(await css().innerText(), /--film-radius: 0em;[^]*--film-symbol: url\("data:image\/svg\+xml,/);
    const rating = look().locator('clapper-rating').first();
    let isOther = false;
    for (let tries = 0; tries < 30 && !isOther; tries++) {
      await page.waitForTimeout(100);
      isOther = !(await rating.screenshot()).equals(before);
    }
    assert.ok(isOther, 'the drawing is another');
  });

  it('gives the blog its own look back', async () => {
    await look().getByRole('button', { name: 'Start the look over' }).click();
    await css().waitFor({ state: 'detached' });
  });

  it('breaks no policy and requests nothing', () => assert.deepEqual(complaints, []));
});
