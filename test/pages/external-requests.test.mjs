import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { blogPage, openBlog } from './blog.mjs';

/* What a page asks servers of other origins for, and who is asked before. */

const ELSEWHERE = 'http://pictures.example';
const HEAD = '<script type="module" src="/cdn/loader.js"></script>';
const LISTEN = (
  isAllowed,
) => `<script>globalThis.asked = []; document.addEventListener('film-external-request', (event) => {
  asked.push([event.detail.kind, event.detail.url]); ${isAllowed ? '' : 'event.preventDefault();'} });</script>`;
const comment = (picture) => ({
  id: '1',
  parentId: null,
  author: { name: 'Ann', picture: { url: picture } },
  body: { format: 'text', source: 'I was on it.' },
  status: 'published',
  publishedAt: '2026-01-01T10:00:00Z',
});
/** A thread whose backend knows pictures that the page did not show. */
const thread = (
  attributes,
  picture = `${ELSEWHERE}/ann.png`,
) => `<comment-thread ${attributes}></comment-thread><script>
document.querySelector('comment-thread').initial = ${JSON.stringify([comment(picture)])};</script>`;
const PRINTED = `<comment-thread backend="memory" thread="t"><ol class="comment-list"><li id="comment-5" class="comment"><article class="comment-body">
<footer class="comment-meta"><img class="avatar" src="${ELSEWHERE}/theirs.png" alt=""> <b class="fn">Ottilie</b></footer>
<div class="comment-content"><p>I was on that ferry.</p></div></article></li></ol></comment-thread>`;
const SOURCES = `<film-review src="${ELSEWHERE}/review.json"></film-review><author-bio name="Cleo" picture="${ELSEWHERE}/cleo.png"></author-bio>
<comment-thread backend="wordpress" src="${ELSEWHERE}/" thread="7"></comment-thread>`;

const PAGES = {
  '/page': blogPage(`${LISTEN(true)}${HEAD}`, thread('backend="memory" thread="t"')),
  '/remote': blogPage(`${LISTEN(true)}${HEAD}`, thread('backend="memory" thread="t" avatars="remote"')),
  '/refused': blogPage(`${LISTEN(false)}${HEAD}`, thread('backend="memory" thread="t" avatars="remote"')),
  '/printed': blogPage(`${LISTEN(true)}${HEAD}`, PRINTED),
  '/sources': blogPage(`${LISTEN(true)}${HEAD}`, SOURCES),
  '/sources-refused': blogPage(`${LISTEN(false)}${HEAD}`, SOURCES),
};

describe('a request to another origin', () => {
  let blog, fetched;
  before(async () => (blog = await openBlog(PAGES)));
  after(() => blog.close());
  beforeEach(() => (fetched = []));

  async function open(path) {
    const { tab } = await blog.open('/nothing');
    await tab.route(`${ELSEWHERE}/**`, (route) => {
      fetched.push(route.request().url());
      return route.fulfill({
        status: 200,
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      });
    });
    await tab.goto(`${blog.url}${path}`, { waitUntil: 'networkidle' });
    return tab;
  }
  const asked = (tab) => tab.evaluate(() => globalThis.asked);

  it('is not made for the picture of a commenter that the page does not show itself', async () => {
    const tab = await open('/page');
    await tab.getByText('I was on it.').waitFor();
    await tab.locator('.film-comment-avatar svg').waitFor({ state: 'attached' });
    assert.deepEqual([fetched, await asked(tab)], [[], []]);
    await tab.close();
  });

  it('is made for pictures where the author wants it, and a script is asked before', async () => {
    const tab = await open('/remote');
    await tab.locator('.film-comment-avatar img').waitFor();
    assert.deepEqual(await asked(tab), [['picture', `${ELSEWHERE}/ann.png`]]);
    await tab.close();
  });

  it('is not made where a script objects', async () => {
    const tab = await open('/refused');
    await tab.locator('.film-comment-avatar svg').waitFor({ state: 'attached' });
    assert.deepEqual((await asked(tab))[0], ['picture', `${ELSEWHERE}/ann.png`]);
    assert.deepEqual(fetched, []);
    await tab.close();
  });

  it('is made for pictures that the page’s own list shows', async () => {
    const tab = await open('/printed');
    await tab.locator('.film-comment-avatar img').waitFor();
    assert.equal(await tab.locator('.film-comment-avatar img').getAttribute('src'), `${ELSEWHERE}/theirs.png`);
    await tab.close();
  });

  it('comes after an event for a review, a portrait and comments', async () => {
    const tab = await open('/sources');
    await tab.waitForFunction(() => new Set(globalThis.asked.map(([kind]) => kind)).size === 3);
    await tab.close();
  });

  it('is none where a script objects, whatever it is for', async () => {
    const tab = await open('/sources-refused');
    await tab.waitForFunction(() => new Set(globalThis.asked.map(([kind]) => kind)).size === 3);
    await tab.getByRole('button', { name: 'Try again' }).waitFor();
    await tab.getByRole('alert').first().waitFor();
    assert.deepEqual(fetched, []);
    await tab.close();
  });
});
