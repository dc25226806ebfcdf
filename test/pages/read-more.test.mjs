import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { blogPage, openBlog } from './blog.mjs';

/* A comment that is too long for a browser at once. */

const PARAGRAPHS = 2_000;
const words = Array.from(
  { length: PARAGRAPHS },
  (_, at) => `<p>Sentence ${at + 1} of a comment that has no end in sight, and no spoilers.</p>`,
);
const PAGE = blogPage(
  '<script type="module" src="/cdn/loader.js"></script>',
  `<comment-thread backend="memory" thread="t"><ol class="comment-list"><li id="comment-5" class="comment"><article class="comment-body">
<footer class="comment-meta"><b class="fn">Ottilie</b></footer><div class="comment-content">${words.join('')}</div></article></li>
<li id="comment-6" class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">Pavel</b></footer>
<div class="comment-content"><p>Short.</p></div></article></li></ol></comment-thread>`,
);

describe('a comment that is too long', () => {
  let blog;
  before(async () => (blog = await openBlog({ '/': PAGE })));
  after(() => blog.close());

  it('shows its beginning, and the rest part by part when a reader presses "Read more"', async () => {
    const { tab, problems } = await blog.open('/');
    const body = tab.locator('[data-comment-id="5"] .film-comment-body');
    const more = body.getByRole('button', { name: 'Read more' });
    await more.waitFor();
    const joined = (text) => text.replace(/\s+/g, '');
    const whole = joined(words.join('').replace(/<[^>]*>/g, ''));
    const shownWords = async () => joined(await body.innerText()).replace(/Readmore$/, '');
    let shown = await shownWords();
    assert.ok(shown.length > 10_000 && shown.length < whole.length, `${shown.length} at first`);
    while (await more.count()) {
      await more.click();
      const now = await shownWords();
      assert.ok(now.length > shown.length, 'more is shown');
      assert.ok(whole.startsWith(now), 'in order, and once');
      // A keyboard or a screen reader goes on where the words go on.
      const focused = joined(await tab.evaluate(() => document.activeElement.innerText));
      assert.ok(focused && now.startsWith(shown + focused));
      shown = now;
    }
    assert.equal(shown, whole);
    await tab.locator('[data-comment-id="6"]').getByText('Short.').waitFor();
    assert.deepEqual(problems, []);
    await tab.close();
  });
});
