import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { openBrowser } from '../package/browser-page.mjs';
import { startFlakyServer } from './flaky-server.mjs';

/* Real pages, a real server that fails, real keys: whatever happens, nothing is lost and nothing is posted twice. */

describe('sending a comment', () => {
  let browser, server, context;

  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    server = await startFlakyServer();
    context = await browser.newContext();
    context.setDefaultTimeout(15_000);
  });
  afterEach(async () => {
    await context.close();
    await server.close();
  });

  async function open(path = '/') {
    const page = await context.newPage();
    page.on('pageerror', (error) => assert.fail(error));
    await page.goto(server.url + path);
    await page.locator('textarea').waitFor();
    return page;
  }
  const text = (page) => page.locator('textarea');
  const submit = (page) => page.locator('.film-form-submit');
  const note = (page) => page.locator('.film-comment-own > p');
  const bodies = (page) => page.locator('.film-comment-body').allInnerTexts();
  /** Resolves once so many comments have come to the server, whatever it does with them. */
  async function arrived(count) {
    for (let tries = 0; tries < 2000 && server.posts.length < count; tries++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(server.posts.length, count);
  }
  /** Resolves once the words are in the storage that all tabs share. */
  const isSaved = (page, words = "It's good") =>
    page.waitForFunction(
      (saved) =>
        Object.entries(localStorage).some(
          ([key, value]) => key.startsWith('film-review-draft:') && value.includes(saved),
        ),
      words,
    );
  const texts = () => server.comments.map(({ body }) => body.source);
  async function write(page, words) {
    await text(page).click();
    await page.keyboard.type(words);
  }
  async function send(page, words = "It's good") {
    await write(page, words);
    await page.keyboard.press('Control+Enter');
  }
  /** The comment stands, here and there, and nothing waits any more. */
  async function stands(page, expected = ['<p>It’s good</p>']) {
    await page.waitForFunction(
      (count) =>
        document.querySelectorAll('.film-comment').length === count && !document.querySelector('.film-comment-own'),
      expected.length,
    );
    assert.deepEqual(texts(), expected);
    assert.equal(await text(page).inputValue(), '');
  }

  it('goes well', async () => {
    const page = await open();
    await send(page);
    await stands(page);
    assert.equal(server.posts.length, 1);
  });

  it('is not hurried by a double click', async () => {
    const page = await open();
    server.delay = 300;
    await write(page, "It's good");
    await submit(page).dblclick();
    await stands(page);
    assert.equal(server.posts.length, 1);
  });

  it('survives a network that is cut before the comment arrives', async () => {
    const page = await open();
    server.next.push('cut before');
    await send(page);
    await note(page).waitFor();
    assert.deepEqual(await bodies(page), ["It's good"]);
    await stands(page);
    assert.equal(server.posts.length, 2);
  });

  it('survives a network that is cut after the comment arrived, without a second one', async () => {
    const page = await open();
    server.next.push('cut after');
    await send(page);
    await stands(page);
    assert.equal(server.posts.length, 1);
  });

  it('waits while the reader is offline, and goes when they are back', async () => {
    const page = await open();
    await context.setOffline(true);
    await send(page);
    await note(page).waitFor();
    assert.match(await note(page).innerText(), /You’re offline/);
    await context.setOffline(false);
    await stands(page);
    assert.equal(server.posts.length, 1);
  });

  it('survives a server that answers 500, whether it stored the comment or not', async () => {
    const page = await open();
    server.next.push(500);
    await send(page, 'One');
    await stands(page, ['<p>One</p>']);
    server.next.push('500 after');
    await send(page, 'Two');
    await stands(page, ['<p>One</p>', '<p>Two</p>']);
    assert.equal(server.posts.length, 3);
  });

  it('waits as long as the server wants after 429', async () => {
    const page = await open();
    server.next.push('too fast');
    await send(page);
    await note(page).waitFor();
    assert.match(await note(page).innerText(), /too fast.*So says the server/s);
    await stands(page);
    assert.ok(server.times[1] - server.times[0] >= 3000, 'came back before it was wanted');
  });

  for (const refusal of ['duplicate', 'closed', 'session expired']) {
    it(`keeps the words when the answer is "${refusal}", also across a reload`, async () => {
      const page = await open();
      server.next.push(refusal);
      await send(page);
      await page.locator('comment-form [part=error]:not(:empty):visible, [part=closed]:not(:empty):visible').waitFor();
      assert.equal(await text(page).inputValue(), "It's good");
      await page.reload();
      await text(page).waitFor();
      assert.equal(await text(page).inputValue(), "It's good");
      assert.equal(server.posts.length, 1);
    });
  }

  for (const [silence, posts] of [
    ['silence before', 2],
    ['silence after', 1],
  ]) {
    it(`survives a reload in the middle of sending: ${silence} the comment is stored`, async () => {
      const page = await open();
      server.next.push(silence);
      await send(page);
      await page.waitForFunction(() => document.querySelector('textarea').readOnly);
      await arrived(1);
      await page.reload();
      await stands(page);
      assert.equal(server.posts.length, posts);
    });
  }

  it('is done by one of two tabs that have the same words', async () => {
    const here = await open();
    await write(here, "It's good");
    await isSaved(here);
    const there = await open();
    assert.equal(await text(there).inputValue(), "It's good");
    server.delay = 300;
    await Promise.all([submit(here).click(), submit(there).click()]);
    await stands(here);
    await stands(there);
    assert.equal(server.posts.length, 1);
  });

  it('takes the words out of the other tab too', async () => {
    const here = await open();
    await write(here, "It's good");
    await isSaved(here);
    const there = await open();
    await submit(here).click();
    await stands(here);
    await there.waitForFunction(() => document.querySelector('textarea').value === '');
    assert.match(await there.locator('comment-form [part=status]').innerText(), /sent from another tab/);
  });

  it('leaves alone what is typed in another tab', async () => {
    const here = await open();
    const there = await open();
    server.delay = 1500;
    await send(here);
    await arrived(1);
    await text(there).fill('');
    await write(there, 'Other words');
    await isSaved(there, 'Other words');
    await stands(here);
    await there.locator('.film-comment').waitFor();
    assert.equal(await text(there).inputValue(), 'Other words');
    await there.keyboard.type(', and more');
    await isSaved(there, 'Other words, and more');
    assert.equal(await text(here).inputValue(), '', 'what the other tab goes on typing stays there');
    await there.reload();
    await text(there).waitFor();
    await there.waitForFunction(() => document.querySelector('textarea').value === 'Other words, and more');
  });

  it('gives a refused text back though another tab wrote over it', async () => {
    const here = await open();
    await write(here, "It's good");
    await isSaved(here);
    const there = await open();
    server.delay = 1500;
    server.next.push('closed');
    await here.keyboard.press('Control+Enter');
    await arrived(1);
    await text(there).fill('Other words');
    await isSaved(there, 'Other words');
    await here.locator('comment-form [part=error]:not(:empty)').waitFor({ state: 'attached' });
    assert.equal(await text(here).inputValue(), "It's good");
    assert.equal(await text(there).inputValue(), 'Other words');
    const kept = await here.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes('-draft:')));
    assert.deepEqual(kept.map(([, value]) => JSON.parse(value).text).sort(), ["It's good", 'Other words']);
  });

  it('gives a refused text back though its tab was closed, and another one wrote over it', async () => {
    const here = await open();
    await write(here, "It's good");
    await isSaved(here);
    const there = await open();
    await there.waitForFunction(() => document.querySelector('textarea').value === "It's good");
    server.next.push('closed');
    await here.keyboard.press('Control+Enter');
    await here.locator('comment-form [part=error]:not(:empty)').waitFor({ state: 'attached' });
    await here.close();
    await text(there).fill('Other words');
    await isSaved(there, 'Other words');
    const last = await open();
    await last.waitForFunction(() => document.querySelector('textarea').value === "It's good");
  });

  it('is not called sent in another tab while it only waits', async () => {
    const here = await open();
    await write(here, "It's good");
    await isSaved(here);
    const there = await open();
    server.next.push('too fast');
    await here.keyboard.press('Control+Enter');
    await note(there).waitFor();
    // The entry and the draft reach the other tab one after the other.
    await there.waitForFunction(() => document.querySelector('textarea').value === '');
    assert.equal(await there.locator('comment-form [part=status]').innerText(), '');
    await stands(there);
    assert.equal(server.posts.length, 2);
  });

  it('is tried again by one of two tabs', async () => {
    const here = await open();
    const there = await open();
    await context.setOffline(true);
    await send(here);
    await note(here).waitFor();
    await note(there).waitFor();
    server.delay = 300;
    await context.setOffline(false);
    await stands(here);
    await stands(there);
    assert.equal(server.posts.length, 1);
  });

  it('works with a storage that is full, and asks before the words are lost', async () => {
    const page = await open();
    await page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      IDBDatabase.prototype.transaction = IDBFactory.prototype.open;
      for (let size = 2 ** 22; size >= 1; size /= 2) {
        try {
          for (let i = 0; ; i++) localStorage.setItem(`full-${size}-${i}`, 'x'.repeat(size));
        } catch {
          // As much as fits.
        }
      }
    });
    server.next.push('cut after');
    await send(page);
    await page.locator('comment-form [part=error]:not(:empty)').waitFor();
    assert.equal(await text(page).inputValue(), "It's good");
    const asked = page.waitForEvent('dialog');
    const reloading = page.reload().catch(() => undefined);
    const dialog = await asked;
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.dismiss();
    await reloading;
    await submit(page).click();
    await stands(page);
    assert.equal(server.posts.length, 1);
  });

  it('works in the page’s own form where scripts are off', async () => {
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const page = await bare.newPage();
    await page.goto(`${server.url}/form`);
    await page.getByLabel('Comment').fill('Without a script');
    await page.getByLabel('Name').fill('Nora');
    await page.getByLabel('E-mail').fill('nora@example.test');
    await page.getByRole('button', { name: 'Post Comment' }).click();
    await page.waitForURL('**/form#comment-1');
    await bare.close();
    assert.deepEqual(server.forms, [
      {
        comment: 'Without a script',
        author: 'Nora',
        email: 'nora@example.test',
        comment_post_ID: '42',
        comment_parent: '0',
        submit: 'Post Comment',
      },
    ]);
  });

  it('goes the page’s own way where scripts run and no conversation is there', async () => {
    const page = await open('/form');
    await page.locator('comment-form').evaluate((form) => form.updateComplete);
    await page.getByLabel('Comment').fill('With a script');
    await page.getByRole('button', { name: 'Post Comment' }).click();
    await page.waitForURL('**/form#comment-1');
    assert.equal(server.forms.length, 1);
    assert.equal(server.forms[0].comment, 'With a script');
    assert.equal(server.forms[0].comment_post_ID, '42');
  });
});
