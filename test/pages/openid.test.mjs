import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { startOpenIdProvider } from '../identity/openid-provider.mjs';
import { openBrowser, openPage } from '../package/browser-page.mjs';

/* A reader fills in the form of a page from a real OpenID provider, which is on another site, under a strict policy. */

const option =
  (client, label, more = '') =>
  (issuer) =>
    `<span data-provider="openid" data-issuer="${issuer}" data-client="${client}" data-label="${label}" ${more}></span>`;
const OPTIONS = [option('film-blog', 'Example'), option('film-blog-id-token', 'Tokens', 'data-flow="id-token"')];
const pageWith = (options) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Her</title>
<script type="module" src="/cdn/loader.js"></script></head><body>
<comment-thread backend="memory" thread="her"><sign-in-options>${options}</sign-in-options></comment-thread></body></html>`;

describe('an OpenID provider', () => {
  let provider, server, browser, page, complaints;

  before(async () => {
    provider = await startOpenIdProvider({ redirects: ['http://localhost/cdn/sign-in.html'] });
    const policy = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
      `connect-src ${provider.issuer}`,
    ];
    const pages = OPTIONS.map((of, i) => [`/page-${i}`, { type: 'text/html', body: pageWith(of(provider.issuer)) }]);
    server = await startServer({
      headers: { 'Content-Security-Policy': policy.join('; ') },
      pages: {
        '/favicon.ico': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" />' },
        ...Object.fromEntries(pages),
      },
    });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    await provider?.stop();
  });
  beforeEach(() => (provider.log.length = 0));
  afterEach(async () => {
    for (const name of Object.keys(provider.faults)) delete provider.faults[name];
    const held = await page.evaluate(() =>
      [
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
        location.href,
        document.documentElement.outerHTML,
      ].join(),
    );
    // Three parts of a token, a code or a verifier, or what they are called.
    assert.doesNotMatch(held, /eyJ[\w-]+\.|code=|code_verifier|id_token=|access_token|film-review\.[\w-]{20}/);
    assert.ok(
      !provider.log.some(({ referrer }) => /code=|state=|id_token=/.test(referrer)),
      'a referrer held an answer',
    );
    assert.deepEqual(
      complaints.filter((words) => !/Failed to load resource|blocked by CORS/.test(words)),
      [],
    );
    await page.context().close();
  });

  async function open(number = 0) {
    const context = await browser.newContext();
    ({ page, complaints } = await openPage(context));
    await page.goto(`${server.url.replace('127.0.0.1', 'localhost')}/page-${number}`);
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
