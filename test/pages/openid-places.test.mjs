import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { startOpenIdProvider } from '../identity/openid-provider.mjs';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { assertNothingHeld, openReadersBrowser, option, pageWith, startBlog, watchForSecrets } from './openid-blog.mjs';

/* Signing in with OpenID where no window opens, where windows are cut off, and in frames of other sites. */

const FILLED_IN = 'Your details are filled in from Example. The blog doesn’t check them.';
const TEN_MINUTES = 10 * 60_000;
let provider, page;
const field = (label, place = page) => place.getByLabel(label, { exact: false });
const button = (name, place = page) => place.getByRole('button', { name, exact: true });

before(async () => (provider = await startOpenIdProvider({ redirects: ['http://localhost/cdn/sign-in.html'] })));
after(() => provider.stop());
beforeEach(() => (provider.log.length = 0));

/** Writes and sends a comment as a guest. */
async function commentAsGuest(place = page) {
  await field('Name', place).fill('Gus');
  await field('Comment', place).fill('As a guest.');
  await button('Post comment', place).click();
  await place.getByRole('article', { name: /Gus/ }).waitFor();
}

async function signInAt(window) {
  await window.getByLabel('Log-in').fill('nora');
  await button('Sign in', window).click();
  await button('Allow', window).click();
}

describe('OpenID in the same tab', () => {
  let blog, browser, complaints;

  before(async () => {
    const documents = {
      '/page': pageWith(option(provider.issuer)),
      '/tokens': pageWith(option(provider.issuer, 'film-blog-id-token', 'Tokens', 'data-flow="id-token"')),
      '/other-client': pageWith(option(provider.issuer, 'another-client')),
      '/about':
        '<!doctype html><title>About</title><script type="module" src="/cdn/loader.js"></script><p>About us</p>',
    };
    blog = await startBlog(documents, provider.issuer);
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await blog.close();
  });
  afterEach(async () => {
    for (const name of Object.keys(provider.faults)) delete provider.faults[name];
    await assertNothingHeld(page, provider);
    assert.deepEqual(
      complaints.filter((words) => !/Failed to load resource|blocked by CORS/.test(words)),
      [],
    );
    await page.context().close();
  });

  async function open(path = '/page') {
    const context = await browser.newContext();
    await watchForSecrets(context);
    ({ page, complaints } = await openPage(context));
    await page.addInitScript(() => (window.open = () => null));
    await page.goto(blog.url + path);
    await page.getByText('Fill in from:').waitFor();
  }
  async function leave(label = 'Example') {
    await button(label).click();
    await page.getByText('Your browser didn’t open the window.').waitFor();
    await button(`Open ${label} in this tab`).click();
    await page.waitForURL((url) => url.origin === provider.issuer);
  }
  const isBack = (path = '/page') => page.waitForURL((url) => url.href === blog.url + path);
  /** Changes what is kept for the way back, before the landing page reads it. */
  const changePending = (change) =>
    page.addInitScript(`if (location.pathname.endsWith('sign-in.html')) {
      const pending = JSON.parse(sessionStorage.getItem('film-review-sign-in'));
      (${change})(pending);
      sessionStorage.setItem('film-review-sign-in', JSON.stringify(pending));
    }`);

  it('leads back, fills in the fields, keeps the text, and does so once', async () => {
    await open();
    await field('Comment').fill('Half a thought');
    await leave();
    await signInAt(page);
    await isBack();
    await page.getByText(FILLED_IN).waitFor();
    assert.equal(await field('Name').inputValue(), 'Nora Lindqvist');
    assert.equal(await field('Comment').inputValue(), 'Half a thought');
    await assertNothingHeld(page, provider);
    await page.reload();
    await page.getByText('Fill in from:').waitFor();
    assert.equal(await field('Comment').inputValue(), 'Half a thought');
    assert.equal(await field('Name').inputValue(), '', 'a reload signed in again');
    await page.goBack();
    await page.goForward();
    await page.getByText('Fill in from:').waitFor();
    assert.equal(await page.getByText(FILLED_IN).count(), 0);
  });

  it('takes an ID token in the fragment too', async () => {
    provider.faults.auto = 'nora';
    await open('/tokens');
    await button('Tokens').click();
    await button('Open Tokens in this tab').click();
    await page.getByText('Your details are filled in from Tokens.').waitFor();
    assert.equal(page.url(), `${blog.url}/tokens`);
    assert.equal(await field('Name').inputValue(), 'Nora Lindqvist');
  });

  it('says when the reader said no, and stops no guest', async () => {
    provider.faults.deny = true;
    await open();
    await button('Example').click();
    await button('Open Example in this tab').click();
    await page.getByText('Example didn’t confirm who you are.').waitFor();
    await commentAsGuest();
  });

  it('forgets an attempt that took more than ten minutes', async () => {
    await open();
    await leave();
    await changePending(`(pending) => (pending.time -= ${TEN_MINUTES})`);
    await signInAt(page);
    await isBack();
    await page.getByText('Fill in from:').waitFor();
    assert.equal(await page.getByText(FILLED_IN).count(), 0);
    assert.equal(provider.log.filter(({ url }) => url === '/token').length, 0, 'an old code was exchanged');
    await commentAsGuest();
  });

  const STRANGE = [
    ['a nonce that is not the attempt’s', '(pending) => (pending.expected.nonce = "another")'],
    ['a verifier that is not the attempt’s', '(pending) => (pending.expected.verifier = "a".repeat(43))'],
    ['another client', '(pending) => (pending.expected.client = "another")'],
  ];
  for (const [what, change] of STRANGE) {
    it(`takes nothing from an answer to ${what}`, async () => {
      await open();
      await leave();
      await changePending(change);
      await signInAt(page);
      await isBack();
      await page.getByText('Example’s answer can’t be trusted').waitFor();
      assert.equal(await field('Name').inputValue(), '');
    });
  }

  it('leads nowhere else, whatever the storage says', async () => {
    await open();
    await leave();
    await changePending('(pending) => (pending.back = "https://evil.example.test/")');
    await signInAt(page);
    await page.getByText('The review did not hear from this window.').waitFor();
    assert.equal(new URL(page.url()).origin, blog.url);
    await page.goto(`${blog.url}/page`);
    await page.getByText('Fill in from:').waitFor();
  });

  it('takes no answer with a wrong state: the landing page says what to do, and the next page forgets the attempt', async () => {
    provider.faults.response = 'state';
    await open();
    await leave();
    await signInAt(page);
    await page.getByText('The review did not hear from this window.').waitFor();
    assert.equal(new URL(page.url()).search, '');
    await page.goto(`${blog.url}/page`);
    await page.getByText('Fill in from:').waitFor();
    await commentAsGuest();
  });

  for (const [where, go] of [
    ['the browser’s way back', () => page.goBack()],
    ['the same page of the blog', () => page.goto(`${blog.url}/page`)],
    ['a page of the blog without a form', () => page.goto(`${blog.url}/about`)],
  ]) {
    it(`is given up by ${where}, which leaves nothing behind`, async () => {
      await open();
      await leave();
      await go();
      await page.waitForFunction(() => sessionStorage.getItem('film-review-sign-in') === null);
    });
  }
});

describe('OpenID in a window', () => {
  let browser, close, blog, apart, half;

  before(async () => {
    ({ browser, close } = await openReadersBrowser());
    const documents = { '/page': pageWith(option(provider.issuer)) };
    blog = await startBlog(documents, provider.issuer);
    const apartBy = (policy) => startBlog(documents, provider.issuer, { 'Cross-Origin-Opener-Policy': policy });
    apart = await apartBy('same-origin');
    half = await apartBy('same-origin-allow-popups');
  });
  after(async () => {
    await close();
    await blog.close();
    await apart.close();
    await half.close();
  });
  afterEach(async () => {
    for (const name of Object.keys(provider.faults)) delete provider.faults[name];
    if (!page.isClosed()) await assertNothingHeld(page, provider);
    await page.context().close();
  });

  async function open(url = `${blog.url}/page`) {
    const context = await browser.newContext();
    await watchForSecrets(context);
    page = await context.newPage();
    await page.goto(url);
    await page.getByText('Fill in from:').waitFor();
  }
  async function press(label = 'Example') {
    const opening = page.context().waitForEvent('page');
    await button(label).click();
    const window = await opening;
    await window.waitForURL((url) => url.origin === provider.issuer);
    return window;
  }

  for (const [who, ofBlog, ofProvider] of [
    ['the blog', true, false],
    ['the provider', false, true],
    ['both', true, true],
  ]) {
    it(`hears from a window that ${who} cut off, though it looks closed`, async () => {
      provider.faults.coop = ofProvider;
      await open(`${(ofBlog ? apart : blog).url}/page`);
      const window = await press();
      await page.getByText('The window is closed, or can’t be seen from here.').waitFor();
      const closing = window.waitForEvent('close');
      await signInAt(window);
      await page.getByText(FILLED_IN).waitFor();
      await closing;
    });
  }

  it('hears from a window of a blog that keeps its own windows', async () => {
    await open(`${half.url}/page`);
    await signInAt(await press());
    await page.getByText(FILLED_IN).waitFor();
  });

  it('says that the window was closed, and goes on as a guest’s', async () => {
    await open();
    await (await press()).close();
    await page.getByText('The window is closed, or can’t be seen from here.').waitFor();
    await commentAsGuest();
  });

  it('asks nothing of somebody who is known there, and again for "Change"', async () => {
    await open();
    await signInAt(await press());
    await page.getByText(FILLED_IN).waitFor();
    await button('Clear').click();
    await button('Example').click();
    await page.getByText(FILLED_IN).waitFor();
    const opening = page.context().waitForEvent('page');
    await button('Change').click();
    const window = await opening;
    await window.getByLabel('Log-in').fill('doubtful');
    await button('Sign in', window).click();
    await button('Allow', window).click();
    await page.waitForFunction(() => document.querySelector('[name=author]')?.value === 'Dot');
  });

  it('says in the window what to do where the page was reloaded meanwhile', async () => {
    await open();
    const window = await press();
    await page.reload();
    await page.getByText('Fill in from:').waitFor();
    await signInAt(window);
    await window.getByText('The review did not hear from this window.').waitFor();
    assert.equal(new URL(window.url()).search, '');
    await assertNothingHeld(window, provider);
    assert.equal(await field('Name').inputValue(), '');
  });

  it('closes its window when the element goes, and takes no answer any more', async () => {
    await open();
    const window = await press();
    const closing = window.waitForEvent('close');
    await page.evaluate(() => document.querySelector('sign-in-options').remove());
    await closing;
    assert.equal(await field('Name').inputValue(), '');
  });

  it('fills in the form of the thread that is there by then, where it changed meanwhile', async () => {
    await open();
    const window = await press();
    await page.evaluate(() => (document.querySelector('comment-thread').thread = 'another'));
    await signInAt(window);
    await page.getByText(FILLED_IN).waitFor();
    assert.equal(await field('Name').inputValue(), 'Nora Lindqvist');
    await field('Comment').fill('In the other thread.');
    await button('Post comment').click();
    await page.getByRole('article', { name: /Nora Lindqvist/ }).waitFor();
  });

  it('is the same attempt for a second press, and another one in another tab', async () => {
    await open();
    const window = await press();
    await button('Example').click();
    const other = await page.context().newPage();
    await other.goto(`${blog.url}/page`);
    const opening = page.context().waitForEvent('page');
    await button('Example', other).click();
    const second = await opening;
    await second.waitForURL((url) => url.origin === provider.issuer);
    assert.equal(page.context().pages().length, 4);
    await signInAt(window);
    await page.getByText(FILLED_IN).waitFor();
    assert.equal(await field('Name', other).inputValue(), '', 'the other tab took its answer');
    await other.getByText('Connecting to Example…').waitFor();
  });

  it('works where the browser keeps nothing', async () => {
    const context = await browser.newContext();
    await watchForSecrets(context);
    page = await context.newPage();
    await page.addInitScript(() => {
      if (location.hostname !== 'localhost' || location.pathname.endsWith('.html')) return;
      const given = ['localStorage', 'sessionStorage'].map((name) => [
        name,
        Object.getOwnPropertyDescriptor(window, name),
      ]);
      const get = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const [name] of given) Object.defineProperty(window, name, { get, configurable: true });
      window.giveBack = () => given.forEach(([name, descriptor]) => Object.defineProperty(window, name, descriptor));
    });
    await page.goto(`${blog.url}/page`);
    await page.getByText('Fill in from:').waitFor();
    await signInAt(await press());
    await page.getByText(FILLED_IN).waitFor();
    await page.evaluate(() => window.giveBack());
  });
});

describe('OpenID in a frame of another site', () => {
  let browser, close, blog, frame;

  before(async () => {
    ({ browser, close } = await openReadersBrowser());
    const around = (more) => (url) =>
      `<!doctype html><title>Around</title><iframe src="${url}/page" width="800" height="600" ${more}></iframe>`;
    const documents = { '/page': pageWith(option(provider.issuer)) };
    blog = await startBlog(documents, provider.issuer);
    for (const [path, page] of [
      ['/around', around('')],
      ['/sandbox', around('sandbox="allow-scripts allow-same-origin allow-forms"')],
    ])
      blog.add(path, page(blog.url));
  });
  after(async () => {
    await close();
    await blog.close();
  });
  afterEach(async () => {
    for (const name of Object.keys(provider.faults)) delete provider.faults[name];
    for (const each of page.frames()) await assertNothingHeld(each, provider);
    await page.context().close();
  });

  async function open(path) {
    const context = await browser.newContext();
    await watchForSecrets(context);
    page = await context.newPage();
    await page.goto(blog.elsewhere + path);
    frame = page.frameLocator('iframe');
    await frame.getByText('Fill in from:').waitFor();
  }
  async function saysSo() {
    await frame.getByText('Logging in doesn’t work inside another page.').waitFor();
    const link = frame.getByRole('link', { name: 'Open the review by itself' });
    assert.equal(await link.getAttribute('href'), `${blog.url}/page`);
    await commentAsGuest(frame);
  }

  it('works by its opener where the provider lets it', async () => {
    await open('/around');
    const opening = page.context().waitForEvent('page');
    await button('Example', frame).click();
    await signInAt(await opening);
    await frame.getByText(FILLED_IN).waitFor();
  });

  it('says that it does not work where the provider cuts its window off, and leads to the page by itself', async () => {
    provider.faults.coop = true;
    await open('/around');
    await button('Example', frame).click();
    await saysSo();
  });

  it('says so where the frame may open no windows', async () => {
    await open('/sandbox');
    await button('Example', frame).click();
    await saysSo();
  });
});
