import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { startOpenIdProvider } from '../identity/openid-provider.mjs';
import { openBrowser } from '../package/browser-page.mjs';
import { assertNothingHeld, option, pageWith, startBlog, watchForSecrets } from './openid-blog.mjs';

/* A stranger leads a reader to the landing page with an answer to a log-in of the stranger's own, to have the reader write as somebody else. */

const FLOWS = [
  { path: '/page', label: 'Example', part: 'search' },
  { path: '/tokens', label: 'Tokens', part: 'hash' },
];

describe('A stranger’s answer to a log-in', () => {
  let provider, blog, browser, page;
  const button = (name, place = page) => place.getByRole('button', { name, exact: true });
  const name = () => page.getByLabel('Name', { exact: false }).inputValue();

  before(async () => {
    provider = await startOpenIdProvider({ redirects: ['http://localhost/cdn/sign-in.html'] });
    const documents = {
      '/page': pageWith(option(provider.issuer)),
      '/tokens': pageWith(option(provider.issuer, 'film-blog-id-token', 'Tokens', 'data-flow="id-token"')),
    };
    blog = await startBlog(documents, provider.issuer);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await blog?.close();
    await provider?.stop();
  });
  afterEach(async () => {
    delete provider.faults.auto;
    await assertNothingHeld(page, provider);
    await page.context().close();
  });

  async function newContext() {
    const context = await browser.newContext();
    await context.addInitScript(() => (window.open = () => null));
    return context;
  }

  /** Opens a page of the blog and leaves it for the provider, in the same tab. @returns the state of the log-in */
  async function leave(tab, { path, label }) {
    await tab.goto(blog.url + path);
    await button(label, tab).click();
    const asking = tab.waitForRequest((request) => new URL(request.url()).searchParams.has('client_id'));
    await button(`Open ${label} in this tab`, tab).click();
    return new URL((await asking).url()).searchParams.get('state');
  }

  /** Where the provider leads the stranger, whose landing page does nothing. */
  async function answerToStranger(flow) {
    const context = await newContext();
    await context.route('**/cdn/sign-in.js', (route) => route.abort());
    const tab = await context.newPage();
    provider.faults.auto = 'plain';
    await leave(tab, flow);
    await tab.waitForURL(({ pathname }) => pathname === '/cdn/sign-in.html');
    delete provider.faults.auto;
    const answer = new URL(tab.url());
    await context.close();
    assert.match(answer[flow.part], flow.part === 'hash' ? /id_token=/ : /code=/);
    return answer;
  }

  /** The reader is at the provider, and has not said who they are. */
  async function leaveAsReader(flow) {
    const context = await newContext();
    await watchForSecrets(context);
    page = await context.newPage();
    const state = await leave(page, flow);
    await page.getByLabel('Log-in').waitFor();
    return state;
  }

  for (const flow of FLOWS) {
    it(`is not taken under a state of its own: ${flow.label}`, async () => {
      const answer = await answerToStranger(flow);
      await leaveAsReader(flow);
      await page.goto(answer.href);
      await page.getByText('The review did not hear from this window.').waitFor();
      await page.goto(blog.url + flow.path);
      await page.getByText('Fill in from:').waitFor();
      assert.equal(await name(), '');
    });

    it(`is not believed under the state of the reader’s own log-in: ${flow.label}`, async () => {
      const answer = await answerToStranger(flow);
      const state = await leaveAsReader(flow);
      const parameters = new URLSearchParams(answer[flow.part].slice(1));
      parameters.set('state', state);
      answer[flow.part] = parameters;
      await page.goto(answer.href);
      await page.getByText(`${flow.label}’s answer can’t be trusted`).waitFor();
      assert.equal(page.url(), blog.url + flow.path);
      assert.equal(await name(), '');
    });
  }
});
