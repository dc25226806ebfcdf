import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { openBrowser, openPage } from '../package/browser-page.mjs';

/* A conversation that is kept in the reader's browser, as they use it by keyboard: IndexedDB, reloads and a second tab are real. */

describe('a conversation that is kept in the browser', () => {
  let server, browser, context, page, complaints;

  before(async () => {
    server = await startServer();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  afterEach(() => context.close());

  /** Opens the demonstration in the context, a browser of its own for each test. */
  async function visit() {
    const opened = await openPage(context);
    await opened.page.goto(`${server.url}/demo/her.html#comments`);
    await conversation(opened.page);
    return opened;
  }
  async function begin() {
    context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    ({ page, complaints } = await visit());
  }
  async function conversation(at) {
    await at.locator('#comments').scrollIntoViewIfNeeded();
    await at.waitForFunction(() => document.querySelector('comment-thread')?.state?.snapshot.status === 'ready');
    await at.locator('.film-comment [data-action=vote]').first().waitFor();
  }
  async function write(words) {
    await page.locator('comment-form textarea').focus();
    await page.keyboard.type(words);
    await page.keyboard.press('Control+Enter');
    await withWords(words).waitFor();
  }
  /** Opens the menu of a comment and chooses by the arrow keys. */
  async function choose(comment, entry) {
    await comment.locator('[data-action=more]').focus();
    await page.keyboard.press('Enter');
    // The menu comes on demand.
    await comment.getByRole('menu').waitFor();
    for (let tries = 0; tries < 9 && (await focused()) !== entry; tries++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  const withWords = (words, at = page) => at.locator('.film-comment', { hasText: words });
  const like = (at = page) => at.locator('.film-comment [data-action=vote]').first();
  const focused = () => page.evaluate(() => document.activeElement.ariaLabel ?? document.activeElement.textContent);
  const undone = () => page.locator('.film-comment-undo').waitFor({ state: 'detached', timeout: 30_000 });

  it('remembers what the reader likes, also of what the page printed', async () => {
    await begin();
    const second = await visit();
    await like().focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-action=vote][aria-pressed=true]').waitFor();
    await second.page.locator('[data-action=vote][aria-pressed=true]').waitFor();
    await page.reload();
    await conversation(page);
    assert.equal(await like().getAttribute('aria-label'), 'Like the comment by Priya (1 like)');
    await like().focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-action=vote][aria-pressed=true]').waitFor({ state: 'detached' });
    await second.page.locator('[data-action=vote][aria-pressed=true]').waitFor({ state: 'detached' });
    await page.reload();
    await conversation(page);
    assert.equal(await like().getAttribute('aria-pressed'), 'false');
    assert.deepEqual([...complaints, ...second.complaints], []);
  });

  it('changes what the reader wrote, also when they leave before the time to take it back is over', async () => {
    await begin();
    await write('My first thought.');
    await choose(withWords('My first thought.'), 'Edit');
    await page.keyboard.press('End');
    await page.keyboard.type(' And a second.');
    await page.keyboard.press('Control+Enter');
    await withWords('And a second.').waitFor();
    assert.equal(await focused(), 'Undo');
    await page.reload();
    await conversation(page);
    await withWords('My first thought. And a second.').waitFor();
    await page.waitForFunction(
      () => document.querySelector('comment-thread').state.snapshot.undoable.size === 0,
      null,
      { timeout: 30_000 },
    );
    await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('film-review-change')));
    const second = await visit();
    await withWords('My first thought. And a second.', second.page).waitFor();
    assert.deepEqual([...complaints, ...second.complaints], []);
  });

  it('removes what the reader wrote, with time to think better of it, and never loses the focus', async () => {
    await begin();
    await write('A thought to regret.');
    await choose(withWords('A thought to regret.'), 'Remove');
    await withWords('This comment was removed.').waitFor();
    assert.equal(await focused(), 'Undo');
    await page.keyboard.press('Enter');
    await withWords('A thought to regret.').waitFor();
    assert.equal(await focused(), 'Comment by Anonymous');
    await choose(withWords('A thought to regret.'), 'Remove');
    await withWords('This comment was removed.').waitFor();
    assert.equal(await focused(), 'Undo');
    // As long as it has the focus there is time.
    await page.keyboard.press('Shift+Tab');
    const left = await focused();
    await undone();
    assert.equal(await focused(), left);
    await page.reload();
    await conversation(page);
    assert.equal(await page.locator('.film-comment').count(), 8);
    assert.equal(await withWords('removed').count(), 0);
    assert.deepEqual(complaints, []);
  });
});
