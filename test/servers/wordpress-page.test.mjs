import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { asAdmin, posts, setOption, url } from './as-admin.mjs';

/* A reader and a moderator on a real WordPress blog, with the built package uploaded to it, in each of the three spellings. */

/** What a blogger puts around a page's main part, and around its comments, in the theme's editor; and the script. */
const SPELLINGS = {
  'an untouched post': { main: 'film-review', comments: '', script: 'loader.js' },
  elements: { main: '', comments: 'comment-thread', script: 'loader.js' },
  classes: { main: 'div class="film-review"', comments: 'div class="comment-thread"', script: 'loader.js' },
  'an untouched post, with the single file': { main: 'film-review', comments: '', script: 'film-review.js' },
};

describe('a real WordPress post', () => {
  let browser, page, complaints, asked;

  before(async () => {
    browser = await openBrowser();
    // As it comes from the box: guests only by the form; and everybody's first comment waits.
    await setOption('film_review_guests', '0');
    await setOption('comment_moderation', '1');
  });
  after(async () => {
    await setOption('comment_moderation', '0');
    for (const name of ['main', 'comments', 'script']) await setOption(`film_review_${name}`, '');
    await browser.close();
  });
  afterEach(() => page.close());

  async function open({ main, comments, script }, path = posts.review.path) {
    await setOption('film_review_main', main);
    await setOption('film_review_comments', comments);
    const source = script && `<script type="module" src="/wp-content/uploads/film-review/${script}"></script>`;
    await setOption('film_review_script', source);
    ({ page, complaints } = await openPage(browser));
    asked = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.goto(url + path);
  }

  /** Waits until the conversation has come from the blog. */
  async function conversation(count) {
    await page.locator('comment-thread').scrollIntoViewIfNeeded();
    await page.waitForFunction(
      (size) =>
        document.querySelector('comment-thread')?.state?.snapshot.status === 'ready' &&
        document.querySelectorAll('.film-comment').length === size,
      count,
    );
  }

  for (const [name, spelling] of Object.entries(SPELLINGS)) {
    it(`spelled as ${name}: read, answered, held, let through, seen`, async () => {
      await open(spelling);
      await conversation(30);
      // The pingback is on the page alone: the REST interface gives it to nobody.
      await page.locator('comment-thread [part=pingbacks]').waitFor();
      assert.equal(
        await page
          .getByRole('article', { name: /Nora Splice/ })
          .first()
          .isVisible(),
        true,
      );
      assert.equal(await page.locator('li.film-comment[data-comment-id="2"]').count(), 1);
      // The theme's own list is what the conversation is made of, no longer what is seen; its form stays.
      assert.equal(await page.locator('.wp-block-comment-template').isVisible(), false);
      assert.equal(await page.locator('#commentform').isVisible(), true);
      assert.equal(await page.locator('form textarea:visible').count(), 1);
      assert.equal(await page.getByText('saved in this browser only').count(), 0);

      const words = `Which seat was it? (${name})`;
      const comment = page.locator('li.film-comment[data-comment-id="4"]').locator('.film-comment-article').first();
      await comment.getByRole('button', { name: 'Reply to Nora Splice' }).click();
      const form = page.locator('#commentform');
      await form.locator('#comment').fill(words);
      await form.locator('#author').fill('Gus Guest');
      await form.locator('#email').fill('gus@example.test');
      await form.locator('[type=submit]').click();

      const held = page.getByRole('article', { name: /Gus Guest/ }).filter({ hasText: words });
      await held.waitFor();
      assert.match(await held.innerText(), /awaiting|moderat/i);
      assert.ok(asked.includes('POST /wp-comments-post.php'));
      const id = await held.locator('xpath=..').getAttribute('data-comment-id');
      assert.match(id, /^\d+$/);
      // The blog mails its moderator only for what comes by the form; the moderator lets it through.
      const { status, parent } = await asAdmin('GET', `wp/v2/comments/${id}?context=edit`);
      assert.deepEqual([status, parent], ['hold', 4]);
      await asAdmin('POST', `wp/v2/comments/${id}`, { status: 'approved' });

      await page.reload();
      await conversation(31);
      const published = page.getByRole('article', { name: /Gus Guest/ }).filter({ hasText: words });
      assert.doesNotMatch(await published.innerText(), /awaiting|moderat/i);
      assert.equal(await page.locator(`li.film-comment[data-comment-id="4"] li[data-comment-id="${id}"]`).count(), 1);
      await asAdmin('DELETE', `wp/v2/comments/${id}?force=true`);
      assert.deepEqual(complaints, []);
    });
  }

  it('that was remembered with the reader’s agreement knows the number of a held comment', async () => {
    await open(SPELLINGS['an untouched post'], posts.empty.path);
    const form = page.locator('#commentform');
    await form.scrollIntoViewIfNeeded();
    await form.locator('#comment').fill('Remember me.');
    await form.locator('#author').fill('Rita Remembered');
    await form.locator('#email').fill('rita@example.test');
    await form.locator('#wp-comment-cookies-consent').check();
    await form.locator('[type=submit]').click();
    const held = page.getByRole('article', { name: /Rita/ });
    await held.waitFor();
    assert.match(await held.locator('xpath=..').getAttribute('data-comment-id'), /^\d+$/);
    const cookies = (await page.context().cookies()).map(({ name }) => name);
    assert.ok(
      cookies.some((name) => name.startsWith('comment_author_')),
      cookies.join(),
    );
  });

  it('that is closed offers no form', async () => {
    await open(SPELLINGS['an untouched post'], posts.closed.path);
    await page.waitForFunction(() => document.querySelector('film-review')?.reading !== undefined);
    assert.equal(await page.locator('textarea:visible').count(), 0);
  });

  it('that wants its password says so, and is a conversation once it has it', async () => {
    const post = { title: 'Locked', content: 'Secret.', status: 'publish', comment_status: 'open', password: 'sesame' };
    const { id, link } = await asAdmin('POST', 'wp/v2/posts', post);
    await asAdmin('POST', 'wp/v2/comments', { post: id, content: 'A secret thought.' });
    const path = new URL(link).pathname;
    await setOption('comment_moderation', '0');
    try {
      await open(SPELLINGS.elements, path);
      await page.getByText('Enter this post’s password').waitFor();
      assert.equal(await page.locator('comment-thread textarea:visible').count(), 0);
      assert.equal(await page.getByText('saved in this browser only').count(), 0);
      const password = page.locator('.post-password-form input[type=password]');
      await password.fill('sesame');
      await password.press('Enter');
      await conversation(1);
      const form = page.locator('#commentform');
      await form.locator('#comment').fill('Mine as well.');
      await form.locator('#author').fill('Gus Guest');
      await form.locator('#email').fill('gus@example.test');
      // Ten days later the blog wants it again.
      await page.context().clearCookies();
      await form.locator('[type=submit]').click();
      await page.getByText('enter the post’s password').waitFor();
      await page.reload();
      await password.fill('sesame');
      await password.press('Enter');
      await conversation(1);
      assert.equal(await form.locator('#comment').inputValue(), 'Mine as well.');
      await form.locator('#author').fill('Gus Guest');
      await form.locator('#email').fill('gus@example.test');
      await form.locator('[type=submit]').click();
      await conversation(2);
      assert.equal((await asAdmin('GET', `wp/v2/comments?post=${id}&password=sesame`)).length, 2);
    } finally {
      await setOption('comment_moderation', '1');
      await asAdmin('DELETE', `wp/v2/posts/${id}?force=true`);
    }
  });

  it('works on as the theme made it where scripts do not run', async () => {
    const words = `Without scripts, ${Date.now()}.`;
    await open({ ...SPELLINGS['an untouched post'], script: '' });
    assert.equal(await page.locator('.wp-block-comment-template').isVisible(), true);
    await page.locator('#commentform #comment').fill(words);
    await page.locator('#commentform #author').fill('Ned Noscript');
    await page.locator('#commentform #email').fill('ned@example.test');
    await page.locator('#commentform [type=submit]').click();
    await page.waitForURL(/unapproved=\d+/);
    assert.equal(await page.getByText(words).isVisible(), true);
  });
});
