import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openBlog } from './blog.mjs';

/* Whole pages of other people, each with something that pages do. */

const folder = new URL('../fixtures/pages/', import.meta.url);
const PAGES = Object.fromEntries(
  readdirSync(folder).map((name) => [
    `/blog/${name}`,
    { type: 'text/html', body: readFileSync(new URL(name, folder), 'utf8') },
  ]),
);

describe('a page of somebody else', () => {
  let blog;
  before(async () => (blog = await openBlog(PAGES)));
  after(() => blog.close());

  async function open(name) {
    const { tab } = await blog.open(`/blog/${name}.html`);
    if (!['no-document-type', 'rating-in-the-middle', 'three-films'].includes(name))
      await tab.locator('.film-comment').first().waitFor();
    return tab;
  }

  it('keeps the link to a comment on the page where a <base> leads elsewhere', async () => {
    const tab = await open('base-elsewhere');
    await tab.locator('.film-comment-permalink').click();
    assert.equal(tab.url(), `${blog.url}/blog/base-elsewhere.html#comment-5`);
    assert.equal(await tab.locator('.film-comment-target').count(), 1);
    await tab.close();
  });

  it('is upgraded by classes in other letters where it has no document type', async () => {
    const tab = await open('no-document-type');
    assert.equal(await tab.locator('undefined').count(), 0);
    await tab.locator('film-review clapper-rating').waitFor();
    await tab.close();
  });

  it('has ratings in the middle and on the right that do not move under the pointer', async () => {
    const tab = await open('rating-in-the-middle');
    for (const id of ['middle', 'right', 'left']) {
      const row = tab.locator(`#${id} [part=scale]`);
      await row.waitFor();
      const rest = await row.boundingBox();
      const y = rest.y + rest.height / 2;
      for (let x = rest.x + 2; x < rest.x + rest.width; x += 6) {
        await tab.mouse.move(x, y);
        assert.deepEqual(await row.boundingBox(), rest);
      }
      await tab.mouse.click(rest.x + rest.width * (3 / 5) - 3, y);
      assert.equal(await tab.evaluate((each) => document.getElementById(each).value, id), '3');
    }
    await tab.close();
  });

  it('is not said to be of one film where it is about three', async () => {
    const tab = await open('three-films');
    await tab.waitForFunction(() => document.querySelector('film-review').reading);
    await tab.evaluate(() => document.querySelector('film-review').updateComplete);
    assert.equal(await tab.evaluate(() => document.querySelector('film-review').reading.review.film.title), '');
    assert.equal(await tab.locator('script[type="application/ld+json"]').count(), 0);
    await tab.close();
  });

  it('never says that a comment comes from the future', async () => {
    const tab = await open('clock-ahead');
    const words = await tab.evaluate(() => document.body.innerText);
    assert.match(words, /just now/);
    assert.doesNotMatch(words, /in \d+ min/);
    await tab.close();
  });

  it('shows the words of pictures that are not shown', async () => {
    const tab = await open('words-of-pictures');
    const bodies = await tab.locator('.film-comment-body').allInnerTexts();
    assert.deepEqual(bodies, ['Great 😍 film, and so short :roll:', '👍', 'My seat: Row one, with popcorn']);
    await tab.close();
  });

  it('hides all that is marked as a spoiler until its button is pressed', async () => {
    const tab = await open('spoiler-of-two-lines');
    const read = async () =>
      (await tab.locator('.film-comments').innerText()) + (await tab.locator('.film-comments').ariaSnapshot());
    assert.doesNotMatch(await read(), /captain|harbour|Nobody sees|lighthouse|painted/);
    for (const button of await tab.getByRole('button', { name: /^Spoiler/ }).all()) await button.click();
    for (const words of ['captain', 'never existed', 'harbour', 'Nobody sees', 'lighthouse', 'painted'])
      assert.ok((await read()).includes(words), words);
    await tab.close();
  });
});
