import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { startOpenIdProvider } from '../identity/openid-provider.mjs';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { assertNothingHeld, option, pageWith, startBlog, watchForSecrets } from './openid-blog.mjs';

/* A reader fills in the form of a page from a real OpenID provider, which is on another site, under a strict policy. */

const OPTIONS = [
  (issuer) => option(issuer),
  (issuer) => option(issuer, 'film-blog-id-token', 'Tokens', 'data-flow="id-token"'),
];

describe('an OpenID provider', () => {
  let provider, blog, browser, page, complaints;

  before(async () => {
    provider = await startOpenIdProvider({ redirects: ['http://localhost/cdn/sign-in.html'] });
    const documents = OPTIONS.map((of, i) => [`/page-${i}`, pageWith(of(provider.issuer))]);
    blog = await startBlog(Object.fromEntries(documents), provider.issuer);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await blog?.close();
    await provider?.stop();
  });
  beforeEach(() => (provider.log.length = 0));
  afterEach(async () => {
    for (const name of Object.keys(provider.faults)) delete provider.faults[name];
    await assertNothingHeld(page, provider);
    assert.deepEqual(
      complaints.filter((words) => !/Failed to load resource|blocked by CORS/.test(words)),
      [],
    );
    await page.context().close();
  });

  async function open(number = 0) {
    const context = await browser.newContext();
    await watchForSecrets(context);
    ({ page, complaints } = await openPage(context));
    await page.goto(`${blog.url}/page-${number}`);
    await page.getByText('Fill in from:').waitFor();
  }
  const field = (label) => page.getByLabel(label, { exact: false });
  async function press(label) {
    const opening = page.waitForEvent('popup');
    await page.getByRole('button', { name: label, exact: true }).click();
    return opening;
  }

  it('is asked after the click only, and fills in empty fields, until "Clear"', async () => {
    await open();
    await page.getByRole('button', { name: 'Example', exact: true }).hover();
    assert.deepEqual(provider.log, [], 'it was asked before the click');
    await field('Comment').fill('Half a thought');
    const window = await press('Example');
    await window.getByLabel('Log-in').fill('nora');
    await window.getByRole('button', { name: 'Sign in' }).click();
    const closing = window.waitForEvent('close');
    await window.getByRole('button', { name: 'Allow' }).click();
    await closing;
    await page.getByText('Your details are filled in from Example. The blog doesn’t check them.').waitFor();
    assert.equal(await field('Name').inputValue(), 'Nora Lindqvist');
    assert.equal(await field('Website').inputValue(), 'https://nora.example.test/blog');
    assert.equal(await field('Comment').inputValue(), 'Half a thought');
    assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.textContent), 'Clear');
    await field('Website').fill('https://mine.example.test/');
    await page.getByRole('button', { name: 'Clear' }).click();
    assert.equal(await field('Name').inputValue(), '');
    assert.equal(await field('Website').inputValue(), 'https://mine.example.test/', 'the reader typed it');
  });

  it('says it in the fragment too, through a page that cuts the window off, and keeps what was typed', async () => {
    Object.assign(provider.faults, { auto: 'nora', coop: true });
    await open(1);
    await field('Name').fill('N.');
    await press('Tokens');
    await page.getByText('Your details are filled in from Tokens.').waitFor();
    assert.equal(await field('Name').inputValue(), 'N.');
    assert.equal(await field('Website').inputValue(), 'https://nora.example.test/blog');
  });

  const FAILURES = [
    [{ deny: true }, 'Example didn’t confirm who you are.'],
    [{ auto: 'nora', token: 'no-cors' }, 'We can’t reach Example at the moment.'],
    [{ auto: 'nora', discovery: 'no-cors' }, 'We can’t reach Example at the moment.'],
    [{ auto: 'nora', token: '500' }, 'Example has trouble at the moment.'],
    [{ auto: 'nora', idToken: 'signature' }, 'Example’s answer can’t be trusted, so nothing was taken from it.'],
    [{ auto: 'nora', response: 'iss' }, 'Example’s answer can’t be trusted, so nothing was taken from it.'],
  ];
  for (const [faults, words] of FAILURES) {
    it(`that fails with ${JSON.stringify(faults)} is told of in words, and stops no guest`, async () => {
      Object.assign(provider.faults, faults);
      await open();
      await press('Example');
      await page.getByText(words).waitFor();
      assert.equal(await field('Name').inputValue(), '');
      await field('Name').fill('Gus');
      await field('Comment').fill('As a guest.');
      await page.getByRole('button', { name: 'Post comment' }).click();
      await page.getByRole('article', { name: /Gus/ }).waitFor();
    });
  }
});
