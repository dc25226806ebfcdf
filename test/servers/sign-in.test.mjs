import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { asAdmin, posts, setOption, url } from './as-admin.mjs';

/* A reader logs in to a real WordPress blog beside its comment form, in a window and in the tab, with the built package. */

const OPTIONS =
  '<sign-in-options><a data-provider="blog" data-label="Film Notes" href="/wp-login.php">Log in</a></sign-in-options>';
const SCRIPT = '<script type="module" src="/wp-content/uploads/film-review/loader.js"></script>';

describe('the log-in of a real WordPress beside its comment form', () => {
  let browser, page, complaints, asked;

  before(async () => {
    browser = await openBrowser();
    await setOption('film_review_comments', 'comment-thread');
    await setOption('film_review_inside', OPTIONS);
    await setOption('film_review_script', SCRIPT);
  });
  after(async () => {
    for (const name of ['comments', 'inside', 'script']) await setOption(`film_review_${name}`, '');
    await browser.close();
  });
  afterEach(async () => {
    // No secret stays behind, on whatever page the reader is now.
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    assert.doesNotMatch(kept, /member-secret|wordpress_logged_in|state=/);
    assert.doesNotMatch(page.url(), /state=|redirect_to/);
    await page.close();
  });

  async function open() {
    ({ page, complaints } = await openPage(browser));
    asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(url + posts.review.path);
    await page.locator('comment-thread').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelectorAll('.film-comment').length === 30);
    await page.locator('#commentform').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Film Notes' }).waitFor();
  }
  const form = (name) => page.locator(`#commentform [name=${name}]`);
  const isShown = async (...names) => Promise.all(names.map((name) => form(name).isVisible()));

  async function logIn(place, password = 'member-secret') {
    await place.locator('#user_login').fill('member');
    await place.locator('#user_pass').fill(password);
    await place.locator('#wp-submit').click();
  }

  /** WordPress empties the field for the password a moment after the page has come, and then puts the reader there. */
  async function refusal(place) {
    await place
      .getByText(/incorrect|error/i)
      .first()
      .waitFor();
    await place.locator('#user_pass:focus').waitFor();
  }

  async function stored(words) {
    const found = await asAdmin('GET', `wp/v2/comments?post=${posts.review.id}&search=${words}&context=edit`);
    for (const { id } of found) await asAdmin('DELETE', `wp/v2/comments/${id}?force=true`);
    return found.map(({ author_name: name, author_email: email }) => [name, email]);
  }

  it('happens in a window, after a wrong password too, keeps the text, and stores the comment under the account', async () => {
    await open();
    assert.ok(!asked.some((path) => /wp-login|admin-ajax|sign-in\.(?:html|js)/.test(path)), 'nothing is asked before');
    await form('comment').fill('Written before the log-in: xylophone.');
    assert.deepEqual(await isShown('author', 'email', 'url'), [true, true, true]);
    const opening = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Film Notes' }).click();
    const window = await opening;
    await page.getByText('Connecting to Film Notes…').waitFor();
    await window.waitForURL(/wp-login/);
    await logIn(window, 'wrong');
    await refusal(window);
    const closing = window.waitForEvent('close');
    await logIn(window);
    await closing;
    await page.getByText('You are commenting using your Film Notes account, as Iris Frame.').waitFor();
    await form('author').waitFor({ state: 'hidden' });
    assert.deepEqual(await isShown('author', 'email', 'url'), [false, false, false]);
    assert.equal(await form('comment').inputValue(), 'Written before the log-in: xylophone.');
    await page.locator('#commentform [type=submit]').click();
    await page
      .getByRole('article', { name: /Iris Frame/ })
      .filter({ hasText: 'xylophone' })
      .waitFor();
    assert.deepEqual(await stored('xylophone'), [['Iris Frame', 'member@example.test']]);

    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByText('You are logged out.').waitFor();
    assert.deepEqual(await isShown('author', 'email', 'url'), [true, true, true]);
    const cookies = (await page.context().cookies()).map(({ name }) => name);
    assert.deepEqual(
      cookies.filter((name) => name.startsWith('wordpress_logged_in_')),
      [],
    );
    await form('comment').fill('Without a name.');
    await page.locator('#commentform [type=submit]').click();
    assert.equal(await form('author').evaluate((field) => field.matches('[aria-invalid=true], :invalid')), true);
    // The browser's own, which no page can prevent: WordPress asks whether one really wants to log out, and then tells nobody a nonce.
    assert.deepEqual(complaints, [
      'error: Failed to load resource: the server responded with a status of 403 (Forbidden)',
      'error: Failed to load resource: the server responded with a status of 400 (Bad Request)',
    ]);
  });

  it('happens in the tab where the browser opens no window, and leads back to the same comment with the text', async () => {
    await open();
    const comment = page.locator('li.film-comment[data-comment-id="4"]').locator('.film-comment-article').first();
    await comment.getByRole('button', { name: 'Reply to Nora Splice' }).click();
    await form('comment').fill('An answer that was begun.');
    await page.evaluate(() => (window.open = () => null));
    await page.getByRole('button', { name: 'Film Notes' }).click();
    await page.getByRole('button', { name: 'Open Film Notes in this tab' }).click();
    await page.waitForURL(/wp-login/);
    await logIn(page, 'wrong');
    await refusal(page);
    await logIn(page);
    await page.waitForURL((address) => address.pathname === posts.review.path);
    const reply = page.locator('li.film-comment[data-comment-id="4"] #commentform');
    await reply.waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'comment');
    assert.equal(await form('comment').inputValue(), 'An answer that was begun.');
    // The theme says who is logged in, in its own words.
    assert.equal(await page.locator('.logged-in-as').isVisible(), true);
    assert.equal(await page.getByText('You are commenting using').filter({ visible: true }).count(), 0);
    assert.equal(await page.evaluate(() => sessionStorage.getItem('film-review-sign-in')), null);
  });

  it('can be changed for another account', async () => {
    await open();
    for (const button of ['Film Notes', 'Change']) {
      const opening = page.waitForEvent('popup');
      await page.getByRole('button', { name: button }).click();
      const window = await opening;
      await window.waitForURL(/wp-login/);
      const closing = window.waitForEvent('close');
      const account = button === 'Change' ? 'moderator' : 'member';
      await window.locator('#user_login').fill(account);
      await window.locator('#user_pass').fill(`${account}-secret`);
      await window.locator('#wp-submit').click();
      await closing;
      await page.getByText(account === 'member' ? /as Iris Frame/ : /as Max Cutter/).waitFor();
    }
    await form('author').waitFor({ state: 'hidden' });
    assert.deepEqual(await isShown('author', 'email'), [false, false]);
  });

  it('is asked for again where the account is gone between writing and sending, with the text kept', async () => {
    await open();
    const opening = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Film Notes' }).click();
    const window = await opening;
    await window.waitForURL(/wp-login/);
    await logIn(window);
    await page.getByText(/as Iris Frame/).waitFor();
    await form('comment').fill('The cookie is gone.');
    await page.context().clearCookies();
    await page.locator('#commentform [type=submit]').click();
    await page.getByText('You are no longer logged in. Your text is kept.').waitFor();
    assert.equal(await form('comment').inputValue(), 'The cookie is gone.');
    assert.deepEqual(await isShown('author', 'email'), [true, true]);
  });
});

describe('the landing page of a real WordPress', () => {
  let browser, page;
  before(async () => (browser = await openBrowser()));
  after(() => browser.close());

  it('says what to do where nobody hears it, and keeps nothing in its address', async () => {
    ({ page } = await openPage(browser));
    await page.goto(`${url}/wp-content/uploads/film-review/sign-in.html?state=film-review.x&code=secret`);
    await page.getByText('The review did not hear from this window.').waitFor();
    assert.equal(new URL(page.url()).search, '');
    assert.equal(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage })), '{}');
    await page.close();
  });
});
