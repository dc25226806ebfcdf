import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { openBrowser } from '../package/browser-page.mjs';
import { packageRoot } from '../package/package-root.mjs';

/* A form of a page with no other script, and a server that knows nothing of the element. */

const FORM = `<form method="post" action="/vote">
  <label for="story">Story</label> <clapper-input id="story" name="story" required></clapper-input>
  <label>Sound <clapper-input name="sound" value="3"></clapper-input></label>
  <clapper-input name="none" aria-label="Not given"></clapper-input>
  <clapper-input name="fine" max="100" step="0.1" aria-label="In detail"></clapper-input>
  <fieldset disabled><clapper-input name="closed" value="2" aria-label="Closed"></clapper-input></fieldset>
  <button>Send</button> <button type="reset">Start again</button>
</form>`;

const page = (body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rate it</title>
<link rel="icon" href="data:,"><script type="module" src="/film-review.js"></script></head><body>${body}</body></html>`;

describe('a form with <clapper-input>, sent to a plain server', () => {
  let server, url, browser, tab, received;

  before(async () => {
    const script = readFileSync(join(packageRoot, 'cdn/film-review.js'));
    server = createServer(async (request, response) => {
      if (request.url === '/film-review.js') {
        response.setHeader('Content-Type', 'text/javascript').end(script);
        return;
      }
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      if (request.method === 'POST') received.push(Buffer.concat(chunks).toString());
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page(request.method === 'POST' ? '<h1>Thank you</h1>' : FORM));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${server.address().port}`;
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  });
  afterEach(() => tab.close());

  async function open() {
    received = [];
    tab = await browser.newPage();
    await tab.goto(`${url}/`);
    await tab.waitForFunction(() => document.querySelector('clapper-input')?.hasUpdated);
  }

  const choice = (name, words) =>
    tab.locator(`clapper-input[name=${name}]`).getByRole('radio', { name: words, exact: true });
  const value = (name) => tab.evaluate((it) => document.querySelector(`clapper-input[name=${it}]`).value, name);

  it('is kept back where a rating is missing, and the person is led there', async () => {
    await open();
    await tab.getByRole('button', { name: 'Send' }).click();
    assert.deepEqual(received, []);
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'story');
    assert.equal(await tab.evaluate(() => document.activeElement.validationMessage), 'Please choose a rating.');
  });

  it('brings what was given, and nothing for what was not', async () => {
    await open();
    await choice('story', '4.5 of 5, very good').click();
    await tab.locator('clapper-input[name=fine]').getByRole('spinbutton', { name: 'In detail' }).fill('72.3');
    await tab.getByRole('button', { name: 'Send' }).click();
    await tab.getByRole('heading', { name: 'Thank you' }).waitFor();
    assert.deepEqual(received, ['story=4.5&sound=3&fine=72.3']);
  });

  it('can be sent by keyboard alone', async () => {
    await open();
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('4');
    await tab.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Thank you' }).waitFor();
    assert.deepEqual(received, ['story=4&sound=3']);
  });

  it('has what was given when the reader comes back to it', async () => {
    await open();
    await choice('story', '2 of 5, bad').click();
    await tab.locator('clapper-input[name=sound]').getByRole('button', { name: 'Clear the rating' }).click();
    await tab.getByRole('button', { name: 'Send' }).click();
    await tab.getByRole('heading', { name: 'Thank you' }).waitFor();
    await tab.goBack();
    await tab.waitForFunction(() => document.querySelector('clapper-input')?.hasUpdated);
    assert.equal(await value('story'), '2');
    assert.equal(await choice('story', '2 of 5, bad').isChecked(), true);
    assert.equal(await value('sound'), '', 'cleared is not the default');
  });

  it('goes back to its values when it is reset', async () => {
    await open();
    await choice('story', '2 of 5, bad').click();
    await choice('sound', '5 of 5, very good').click();
    await tab.getByRole('button', { name: 'Start again' }).click();
    assert.equal(await value('story'), '');
    assert.equal(await value('sound'), '3');
    assert.equal(await choice('sound', '3 of 5, okay').isChecked(), true);
  });

  it('can be filled in by touch, and dragged', async () => {
    received = [];
    tab = await browser.newPage({ hasTouch: true, viewport: { width: 360, height: 700 } });
    await tab.goto(`${url}/`);
    await choice('story', '3 of 5, okay').tap();
    assert.equal(await value('story'), '3');
    const box = await tab.locator('clapper-input[name=sound] [part=scale]').boundingBox();
    const devtools = await tab.context().newCDPSession(tab);
    const touch = (type, share) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: share === undefined ? [] : [{ x: box.x + box.width * share, y: box.y + box.height / 2 }],
      });
    await tab.evaluate(() => {
      globalThis.heard = [];
      const sound = document.querySelector('clapper-input[name=sound]');
      for (const type of ['input', 'change']) sound.addEventListener(type, () => globalThis.heard.push(type));
    });
    await touch('touchStart', 0.55);
    for (const share of [0.6, 0.7, 0.8, 0.95]) await touch('touchMove', share);
    await touch('touchEnd');
    assert.equal(await value('sound'), '5');
    const heard = await tab.evaluate(() => globalThis.heard);
    assert.equal(heard.filter((type) => type === 'change').length, 1);
    assert.equal(heard.at(-1), 'change');
  });
});
