import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { blogPage, openBlog } from './blog.mjs';

/* Documents that are not as usual: in XML, in a browser that is too old, in a shadow root, in a frame without an origin, with names that
   hide the browser's own. */

const HEAD = '<script type="module" src="/cdn/loader.js"></script>';
const BUNDLE = '<script type="module" src="/cdn/film-review.js"></script>';
const WORDS = `<h1>The Last Ferry (2021)</h1><p>Directed by: Cleo Marsh</p><p>Starring: Ada Quill, Bo Lindqvist</p>
<p>Four people miss the boat, and find out what they wanted.</p><p>4 out of 5 clappers</p>`;
const LIST = `<ol class="comment-list"><li id="comment-5" class="comment"><article class="comment-body">
<footer class="comment-meta"><b class="fn">Ottilie</b></footer><div class="comment-content"><p>I was on that ferry.</p></div></article></li></ol>`;
const post = (backend) =>
  `<film-review>${WORDS}<comment-thread backend="${backend}">${LIST}</comment-thread></film-review>`;

const TOO_OLD = `<script>const supports = CSS.supports; CSS.supports = (...what) => !/:state/.test(what[0]) && supports.apply(CSS, what);</script>`;
const xhtml = (script) => ({
  type: 'application/xhtml+xml',
  body: `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A blog</title><link rel="icon" href="data:,"/>
${script.replace('<script', '<script async="async"')}</head><body><div class="film-review" data-best="5">${WORDS}</div>${post('memory')}</body></html>`,
});
/** As a browser does that keeps nothing for this site. */
const NO_STORAGE = `<script>for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
  Object.defineProperty(globalThis, name, { get() { throw new DOMException('denied', 'SecurityError'); } });</script>`;
const SHADOW = `<div id="host"></div><script type="module">import { discover } from '/cdn/loader.js';
const root = document.querySelector('#host').attachShadow({ mode: 'open' });
root.innerHTML = ${JSON.stringify(`<div class="film-review" data-best="5">${WORDS}</div><comment-thread backend="memory" thread="t">${LIST}</comment-thread>`)};
globalThis.stop = discover(root);</script>`;
/** Names that hide properties of the document and of a form. */
const NAMES =
  'action children id name method target title nodeName parentNode elements submit attributes textContent length';
const CLOBBERED = `<form name="body"></form><form name="head"></form><img name="images" alt=""><div id="children"></div><a id="name"></a>
<film-review>${WORDS}<comment-thread backend="memory" thread="t">${LIST}<comment-form><form>
<textarea name="comment" aria-label="Comment"></textarea><input name="author" aria-label="Name"><input name="email" aria-label="E-mail">
${NAMES.split(' ')
  .map((name) => `<input type="hidden" name="${name}" value="x">`)
  .join('')}<button>Send</button></form></comment-form></comment-thread></film-review>`;

const PAGES = {
  '/xhtml': xhtml(HEAD),
  '/xhtml-bundle': xhtml(BUNDLE),
  '/too-old': blogPage(`${TOO_OLD}${HEAD}`, post('memory')),
  '/too-old-bundle': blogPage(`${TOO_OLD}${BUNDLE}`, `<p class="cast-list">Ada Quill</p>${post('memory')}`),
  '/shadow': blogPage(HEAD, SHADOW),
  '/no-storage-memory': blogPage(`${NO_STORAGE}${HEAD}`, post('memory')),
  '/no-storage-local': blogPage(`${NO_STORAGE}${HEAD}`, post('local')),
  '/memory': blogPage(HEAD, post('memory')),
  '/local': blogPage(HEAD, post('local')),
  '/frame-memory': blogPage(
    '',
    '<iframe sandbox="allow-scripts allow-forms" src="/memory" width="800" height="900"></iframe>',
  ),
  '/frame-local': blogPage(
    '',
    '<iframe sandbox="allow-scripts allow-forms" src="/local" width="800" height="900"></iframe>',
  ),
  // "localhost" is another site than 127.0.0.1, so the browser keeps what the frame stores apart.
  '/third-party': blogPage(
    '',
    `<iframe width="800" height="900"></iframe><script>document.querySelector('iframe').src = 'http://localhost:' + location.port + '/local';</script>`,
  ),
  '/clobbered': blogPage(HEAD, CLOBBERED),
};

/** As a hand does it: Playwright's own click walks up the page by properties that a field may hide. */
async function press(button) {
  const { x, y, width, height } = await button.boundingBox();
  await button.page().mouse.click(x + width / 2, y + height / 2);
}

async function fill(place, words) {
  const text = place.locator('textarea[name=comment]');
  await text.waitFor();
  await text.scrollIntoViewIfNeeded();
  await text.pressSequentially(words);
  await place.getByLabel(/^Name/).fill('Ann');
}

describe('a document that is not as usual', () => {
  let blog;
  before(async () => (blog = await openBlog(PAGES, { 'Access-Control-Allow-Origin': '*' })));
  after(() => blog.close());

  for (const path of ['xhtml', 'xhtml-bundle', 'too-old', 'too-old-bundle']) {
    it(`is left as it was written: ${path}`, async () => {
      const { tab, problems, warnings } = await blog.open(`/${path}`);
      const [now, written] = await tab.evaluate(() => [document.body.innerHTML, globalThis.asWritten]);
      assert.equal(now, written);
      assert.equal(await tab.locator(':defined film-review:defined').count(), 0);
      await tab.getByText('Four people miss the boat').first().waitFor();
      assert.deepEqual([...problems, ...warnings], []);
      await tab.close();
    });
  }

  it('is upgraded in a shadow root that a script names', async () => {
    const { tab, problems } = await blog.open('/shadow');
    await tab.locator('clapper-rating svg').first().waitFor();
    await tab.locator('cast-list').first().waitFor();
    await tab.getByRole('button', { name: 'Reply to Ottilie' }).waitFor();
    // What comes later too, until it is stopped.
    await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('#host');
      shadowRoot.append(Object.assign(document.createElement('p'), { className: 'posted-time', id: 'late' }));
      shadowRoot.querySelector('#late').dataset.datetime = '2026-01-02';
    });
    await tab.locator('#late posted-time').waitFor({ state: 'attached' });
    assert.deepEqual(problems, []);
    await tab.close();
  });

  for (const path of ['no-storage-memory', 'frame-memory']) {
    it(`takes comments where nothing may be kept in the browser: ${path}`, async () => {
      const { tab, problems } = await blog.open(`/${path}`);
      const place = path.startsWith('frame') ? tab.frameLocator('iframe') : tab;
      await place.locator('clapper-rating svg').first().waitFor();
      await fill(place, 'So was I.');
      await place.getByRole('button', { name: 'Post comment' }).click();
      await place.locator('.film-comment-body', { hasText: 'So was I.' }).waitFor();
      assert.deepEqual(problems, []);
      await tab.close();
    });
  }

  for (const path of ['no-storage-local', 'frame-local']) {
    it(`shows the post and the printed comments where comments cannot be kept in the browser, and says so: ${path}`, async () => {
      const { tab, problems } = await blog.open(`/${path}`);
      const place = path.startsWith('frame') ? tab.frameLocator('iframe') : tab;
      await place.locator('.film-comment-body', { hasText: 'I was on that ferry.' }).waitFor();
      await place.locator('clapper-rating svg').first().waitFor();
      await place.getByText('Directed by: ').waitFor();
      await place.getByRole('alert').getByText('We couldn’t load the comments.').waitFor();
      assert.deepEqual(problems, []);
      await tab.close();
    });
  }

  it('takes and keeps comments in the frame of another site', async () => {
    const { tab, problems } = await blog.open('/third-party');
    const frame = tab.frameLocator('iframe');
    await frame.locator('clapper-rating svg').first().waitFor();
    await fill(frame, 'So was I.');
    await frame.getByRole('button', { name: 'Post comment' }).click();
    await frame.locator('.film-comment-body', { hasText: 'So was I.' }).waitFor();
    await tab.reload();
    await frame.locator('.film-comment-body', { hasText: 'So was I.' }).waitFor();
    assert.equal(await frame.locator('textarea[name=comment]').inputValue(), '');
    assert.deepEqual(problems, []);
    await tab.close();
  });

  it('takes comments beside names that hide the browser’s own', async () => {
    const { tab, problems } = await blog.open('/clobbered', 1);
    await tab.locator('clapper-rating svg').first().waitFor();
    await tab.locator('script[data-film-review]').waitFor({ state: 'attached' });
    await fill(tab, 'So was I.');
    await press(tab.getByRole('button', { name: 'Send' }));
    await tab.locator('.film-comment-body', { hasText: 'So was I.' }).waitFor();
    await press(tab.getByRole('button', { name: 'Reply to Ottilie' }));
    await tab.locator('[data-comment-id="5"] textarea').waitFor();
    assert.deepEqual(problems, []);
    await tab.close();
  });
});
