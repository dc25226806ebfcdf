import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { startOpenIdProvider } from '../identity/openid-provider.mjs';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { asAdmin, posts, setOption, url } from './as-admin.mjs';

/* A reader proves to a real WordPress, with the plugin in integrations/wordpress/, an account at a real OpenID provider. */

const SCRIPT = '<script type="module" src="/wp-content/uploads/film-review/loader.js"></script>';
const PLUGIN = 'film-review-identity/film-review-identity';
const LANDING = '/wp-content/uploads/film-review/sign-in.html';
const SIGNED_IN = 'You are commenting using your Example account, as Nora Lindqvist.';

describe('an account elsewhere, proved to a real WordPress', () => {
  let browser, provider, page, asked;

  before(async () => {
    browser = await openBrowser();
    provider = await startOpenIdProvider({ redirects: [`http://127.0.0.1${LANDING}`] });
    const option = `<span data-provider="openid" data-issuer="${provider.issuer}" data-client="film-blog" data-label="Example"></span>`;
    await setOption('film_review_comments', 'comment-thread');
    await setOption('film_review_inside', `<sign-in-options>${option}</sign-in-options>`);
    await setOption('film_review_script', SCRIPT);
    await setIdentity('film-blog');
    await asAdmin('POST', `wp/v2/plugins/${PLUGIN}`, { status: 'active' });
  });
  after(async () => {
    await asAdmin('POST', `wp/v2/plugins/${PLUGIN}`, { status: 'inactive' });
    for (const name of ['comments', 'inside', 'script', 'identity']) await setOption(`film_review_${name}`, '');
    await browser.close();
    await provider.stop();
  });
  afterEach(async () => {
    for (const name of Object.keys(provider.faults)) delete provider.faults[name];
    const held = await page.evaluate(() =>
      [JSON.stringify([{ ...localStorage }, { ...sessionStorage }]), location.href, document.body.outerHTML].join(),
    );
    assert.doesNotMatch(held, /eyJ[\w-]+\.|code=|verifier|id_token|access_token|film-review\.[\w-]{20}|sub-nora/);
    assert.ok(!provider.log.some(({ referrer }) => /code=|state=|id_token=/.test(referrer)));
    await page.context().close();
  });

  const setIdentity = (client) => setOption('film_review_identity', { [provider.issuer]: client });
  const form = (name) => page.locator(`#commentform [name=${name}]`);
  const areShown = async (...names) => Promise.all(names.map((name) => form(name).isVisible()));
  const option = () => page.getByRole('button', { name: 'Example', exact: true });

  async function open() {
    const context = await browser.newContext();
    ({ page } = await openPage(context));
    asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    provider.log.length = 0;
    await visit();
    await option().waitFor();
  }
  async function visit() {
    await page.goto(url + posts.review.path);
    await page.locator('comment-thread').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelectorAll('.film-comment').length === 30);
    await page.locator('#commentform').scrollIntoViewIfNeeded();
  }
  async function signIn(person = 'nora') {
    provider.faults.auto = person;
    await option().click();
  }
  const post = () => page.locator('#commentform [type=submit]').click();
  async function stored(words) {
    const found = await asAdmin('GET', `wp/v2/comments?post=${posts.review.id}&search=${words}&context=edit`);
    for (const { id } of found) await asAdmin('DELETE', `wp/v2/comments/${id}?force=true`);
    return found.map(({ author_name: name, author_email: email, film_identity: by }) => [name, email, by?.issuer]);
  }

  it('is a log-in: the comment has its name and address, nothing else is asked for, and it lasts until log-out', async () => {
    await open();
    assert.deepEqual(await page.getByText('Fill in from:').count(), 0, 'the blog learns who it is');
    assert.deepEqual(provider.log, [], 'it was asked before the click');
    assert.ok(!asked.some((path) => path.includes('identity')), 'the blog was asked before the click');
    await form('comment').fill('Half a thought: zither.');
    const opening = page.waitForEvent('popup');
    await option().click();
    const window = await opening;
    await window.getByLabel('Log-in').fill('nora');
    await window.getByRole('button', { name: 'Sign in' }).click();
    await window.getByRole('button', { name: 'Allow' }).click();
    await page.getByText(SIGNED_IN).waitFor();
    await form('author').waitFor({ state: 'hidden' });
    assert.deepEqual(await areShown('author', 'email', 'url'), [false, false, false]);
    assert.equal(await form('comment').inputValue(), 'Half a thought: zither.');

    // A page from a cache is a guest's, for everybody.
    await visit();
    await page.getByText(SIGNED_IN).waitFor();
    assert.equal(await form('comment').inputValue(), 'Half a thought: zither.');
    await post();
    await page
      .getByRole('article', { name: /Nora Lindqvist/ })
      .filter({ hasText: 'zither' })
      .waitFor();
    assert.deepEqual(await stored('zither'), [['Nora Lindqvist', 'nora@example.test', provider.issuer]]);

    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByText('You are logged out here. You’re still logged in at Example.').waitFor();
    assert.deepEqual(await areShown('author', 'email', 'url'), [true, true, true]);
    const cookies = (await page.context().cookies(url)).map(({ name }) => name);
    assert.ok(!cookies.some((name) => name.startsWith('film_identity')));
    await form('author').fill('Gus');
    await form('email').fill('gus@example.test');
    await form('comment').fill('As a guest: theremin.');
    await post();
    await page.getByText('theremin').first().waitFor();
    assert.deepEqual(await stored('theremin'), [['Gus', 'gus@example.test', undefined]]);
  });

  it('is proved in the same tab where the browser opens no window, and leads back to the same comment with the text', async () => {
    await open();
    const comment = page.locator('li.film-comment[data-comment-id="4"]').locator('.film-comment-article').first();
    await comment.getByRole('button', { name: 'Reply to Nora Splice' }).click();
    await form('comment').fill('An answer that was begun: lute.');
    await page.evaluate(() => (window.open = () => null));
    await option().click();
    await page.getByRole('button', { name: 'Open Example in this tab' }).click();
    await page.getByLabel('Log-in').fill('nora');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.waitForURL((address) => address.pathname === posts.review.path);
    await page.getByText(SIGNED_IN).waitFor();
    const reply = page.locator('li.film-comment[data-comment-id="4"] #commentform');
    await reply.waitFor();
    assert.equal(await form('comment').inputValue(), 'An answer that was begun: lute.');
    assert.deepEqual(
      await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('sign-in'))),
      [],
    );
    await post();
    await page.getByText('An answer that was begun: lute.').first().waitFor();
    assert.deepEqual(await stored('lute'), [['Nora Lindqvist', 'nora@example.test', provider.issuer]]);
  });

  it('asks for a name where the provider states none', async () => {
    await open();
    await signIn('plain');
    await page.getByText('You are commenting using your Example account.').waitFor();
    await form('email').waitFor({ state: 'hidden' });
    assert.deepEqual(await areShown('author', 'email', 'url'), [true, false, false]);
    await form('comment').fill('Nameless: kazoo.');
    asked.length = 0;
    await post();
    await page.getByText('Please fill this in.').waitFor();
    assert.equal(await form('author').evaluate((field) => field.matches('[aria-invalid=true]')), true);
    assert.ok(!asked.some((path) => /wp-comments-post|v2\/comments/.test(path)), 'it was sent');
    await form('author').fill('Pat');
    await post();
    await page.getByRole('article', { name: /Pat/ }).filter({ hasText: 'kazoo' }).waitFor();
    assert.deepEqual(await stored('kazoo'), [['Pat', '', provider.issuer]]);
  });

  it('is asked for again where it is gone between writing and sending, with the text kept', async () => {
    await open();
    await signIn();
    await page.getByText(SIGNED_IN).waitFor();
    await form('comment').fill('The cookie is gone.');
    await page.context().clearCookies();
    await post();
    await page.getByText('You are no longer logged in. Your text is kept.').waitFor();
    assert.equal(await form('comment').inputValue(), 'The cookie is gone.');
    assert.deepEqual(await areShown('author', 'email'), [true, true]);
    await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.textContent.includes('Example'));
  });

  const REFUSALS = [
    [
      'was made for another client',
      () => setIdentity('another'),
      'The blog didn’t accept it. You can comment as a guest.',
    ],
    ['is forged', () => (provider.faults.idToken = 'signature'), 'Example’s answer can’t be trusted'],
  ];
  for (const [what, change, words] of REFUSALS) {
    it(`is not taken where the token ${what}, and stops no guest`, async () => {
      await open();
      await change();
      await signIn();
      await page.getByText(words).waitFor();
      await setIdentity('film-blog');
      assert.deepEqual(await areShown('author', 'email'), [true, true]);
      assert.equal(await form('author').inputValue(), '');
      await form('author').fill('Gus');
      await form('email').fill('gus@example.test');
      await form('comment').fill('As a guest all the same: oboe.');
      await post();
      await page.getByText('oboe').first().waitFor();
      assert.deepEqual(await stored('oboe'), [['Gus', 'gus@example.test', undefined]]);
    });
  }

  it('only fills in fields where the blog would not learn who it is', async () => {
    await setIdentity('another');
    await open();
    await page.getByText('Fill in from:').waitFor();
    await signIn();
    await page.getByText('Your details are filled in from Example. The blog doesn’t check them.').waitFor();
    assert.equal(await form('author').inputValue(), 'Nora Lindqvist');
    await setIdentity('film-blog');
  });
});
