import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { recordWhatIsSaid } from '../faults/client/recorder.mjs';
import { openBrowser } from '../package/browser-page.mjs';

/* A blog that prints comments in other letters, cuts connections, is slow, or says that somebody was too quick. */

const program = fileURLToPath(new URL('../fixtures/attack/blog.mjs', import.meta.url));
const folder = fileURLToPath(new URL('../..', import.meta.url));

describe('a blog that changes, cuts off, delays and refuses comments', () => {
  let browser, context, blog, url, said;
  let output = '';

  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    blog = spawn(process.execPath, [program, folder, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    output = '';
    blog.stdout.on('data', (part) => (output += part));
    while (!output.includes('http://')) await once(blog.stdout, 'data');
    [url] = /http:\S+/.exec(output);
    said = [];
    context = await browser.newContext();
    context.setDefaultTimeout(15_000);
    await context.exposeFunction('filmSaid', (now) => said.push(now));
    await context.addInitScript(recordWhatIsSaid, { refusesStorage: false, hasLocks: true });
  });
  afterEach(async () => {
    await context.close();
    blog.kill();
    await once(blog, 'exit');
  });

  async function open(name) {
    const page = await context.newPage();
    page.on('pageerror', (error) => assert.fail(error));
    await page.goto(`${url}${name}/`);
    await text(page).scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector('comment-form')?.hasUpdated);
    return page;
  }
  const text = (page) => page.locator('textarea[name=comment]');
  const bodies = (page) => page.locator('.film-comment-body');
  const stored = () => [...output.matchAll(/ (\d+) stored, the last is (".*")/g)].map((line) => JSON.parse(line[2]));
  const everSaid = () =>
    said.flatMap((now) => [...now.said.map((each) => each.text), ...now.comments.map((each) => each.note)]);
  async function write(page, words) {
    await text(page).click();
    // Tabs share a draft until they are written in.
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(words);
    for (const [label, value] of [
      ['Name', 'Nora'],
      ['E-mail', 'nora@example.test'],
    ])
      if ((await page.getByLabel(label).inputValue()) === '') await page.getByLabel(label).fill(value);
  }
  const send = (page) => page.getByRole('button', { name: 'Post Comment' }).click();
  /** The comments are there as the blog prints them, nothing waits, and the field is empty; so they are after a reload. */
  async function isAtRest(page, expected) {
    for (const visit of ['as it is', 'after a reload']) {
      if (visit !== 'as it is') await page.reload();
      await page.waitForFunction(
        (count) =>
          document.querySelectorAll('.film-comment-body').length === count &&
          !document.querySelector('.film-comment-own') &&
          document.querySelector('textarea[name=comment]')?.value === '',
        expected.length,
      );
      assert.deepEqual((await bodies(page).allInnerTexts()).sort(), [...expected].sort(), visit);
    }
  }

  it('shows words that the blog prints in other letters once, as published', async () => {
    const page = await open('measures');
    await write(page, 'Shown in 4x3 only');
    await send(page);
    await bodies(page).filter({ hasText: '4×3' }).waitFor();
    await write(page, 'That made me laugh :D');
    await send(page);
    await bodies(page).filter({ hasText: '😀' }).waitFor();
    await isAtRest(page, ['Shown in 4×3 only', 'That made me laugh 😀']);
    assert.deepEqual(stored(), ['Shown in 4x3 only', 'That made me laugh :D']);
    for (const words of everSaid()) assert.doesNotMatch(words, /moderat/i);
  });

  it('knows a comment that was stored, cut off and then refused as said already', async () => {
    const page = await open('cut-and-kept');
    await write(page, 'Cut off and "kept"...');
    await send(page);
    await bodies(page).filter({ hasText: '“kept”...' }).waitFor();
    await isAtRest(page, ['Cut off and “kept”...']);
    assert.equal(stored().length, 1);
    for (const words of everSaid()) assert.doesNotMatch(words, /already|unfinished|not sent/i);
  });

  it('does not take a comment for stored because one with the same letters is there', async () => {
    await context.clock.install();
    const page = await open('measures');
    await write(page, 'Is it good!');
    await send(page);
    await bodies(page).filter({ hasText: 'Is it good!' }).waitFor();
    await page.route('**/wp-comments-post.php', (route) => route.abort('connectionreset'), { times: 1 });
    await write(page, 'Is it good?');
    await send(page);
    const waiting = page
      .locator('.film-comment')
      .filter({ hasText: 'Is it good?', has: page.locator('.film-comment-own') });
    await waiting.getByText('We don’t know whether your comment was sent').waitFor();
    await page.reload();
    await text(page).scrollIntoViewIfNeeded();
    await waiting.getByText('We don’t know whether your comment was sent').waitFor();
    assert.deepEqual(stored(), ['Is it good!']);
    // The server may take a minute to store what it had.
    for (let tries = 0; tries < 30 && stored().length < 2; tries++) {
      await page.clock.fastForward(20_000);
      await page.waitForTimeout(300);
    }
    await isAtRest(page, ['Is it good!', 'Is it good?']);
    assert.deepEqual(stored(), ['Is it good!', 'Is it good?']);
  });

  it('leaves what is written in a second tab while the first waits for its answer', async () => {
    const here = await open('two-tabs');
    const there = await open('two-tabs');
    await write(here, 'Sent from the first');
    await send(here);
    await write(there, 'Left in the second');
    await bodies(here).filter({ hasText: 'Sent from the first' }).waitFor();
    await bodies(there).filter({ hasText: 'Sent from the first' }).waitFor();
    assert.equal(await text(there).inputValue(), 'Left in the second');
    await there.reload();
    await there.waitForFunction(() => document.querySelector('textarea[name=comment]')?.value === 'Left in the second');
    assert.deepEqual(stored(), ['Sent from the first']);
  });

  it('shows in a second tab what waits because it came too quickly, and calls it sent when it is', async () => {
    const here = await open('too-quick');
    const there = await open('too-quick');
    await write(here, 'Too quick');
    await there.waitForFunction(() => document.querySelector('textarea[name=comment]').value === 'Too quick');
    await send(here);
    const waiting = there
      .locator('.film-comment')
      .filter({ hasText: 'Too quick', has: there.locator('.film-comment-own') });
    await waiting.getByText('too fast').waitFor();
    await there.waitForFunction(() => document.querySelector('textarea[name=comment]').value === '');
    assert.equal(stored().length, 0);
    for (const words of everSaid()) assert.doesNotMatch(words, /was sent|is posted/);
    await isAtRest(here, ['Too quick']);
    await isAtRest(there, ['Too quick']);
    assert.equal(stored().length, 1);
  });
});
