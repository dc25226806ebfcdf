import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { toHtml } from '../../dist/writing/index.js';
import { startServer } from '../../scripts/static-server.mjs';
import { openBrowser } from '../package/browser-page.mjs';

/* Pages of other blogs, with the built loader: what is fetched, and that every spelling works. */

/* The build puts eight characters of its own after the name. */
const READER = /\/cdn\/parts\/page-[\w-]{8}\.js$/;

const page = (body, lang = 'en') => ({
  type: 'text/html',
  body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A blog</title><link rel="icon" href="data:,">
<script type="module" src="/cdn/loader.js"></script></head><body>${body}</body></html>`,
});

const PAGES = {
  '/rating': page('<p><clapper-rating value="4.5">4.5 out of 5 clappers</clapper-rating></p>'),
  '/elements': page(`<film-review><film-heading>Her (2014)</film-heading>
<p>Starring <cast-list>Joaquin Phoenix, Amy Adams</cast-list></p><p>The review.</p>
<clapper-rating value="4.5">4.5 out of 5 clappers</clapper-rating>
<comment-thread backend="local"><ol class="comment-list"><li id="comment-12"><article><div class="comment-content"><p>Nice</p></div></article></li></ol></comment-thread></film-review>`),
  '/classes':
    page(`<div class="film-review" data-best="10"><h2 class="film-heading">Her (2014)</h2><p>Directed by: Spike Jonze</p>
<p>Rating: <span class="clapper-rating" data-value="4.5">4.5 clappers</span></p></div>`),
  '/german': page(
    `<film-review><h1>Die Mitte der Welt (2016)</h1><p>Regie: Jakob M. Erwa</p><p>Darsteller: Louis Hofmann, Sabine Timoteo</p>
<p>Der Film hat mir gut gefallen.</p><p>4,5 von 5 Sternen</p></film-review>`,
    'de-DE',
  ),
  '/marked': page(
    toHtml({
      film: {
        type: 'Movie',
        title: 'Her',
        year: 2014,
        directors: [{ name: 'Spike Jonze' }],
        writers: [],
        cast: [],
        genres: [],
        sameAs: [],
      },
      rating: { value: 4.5, best: 5, raw: '4.5 clappers', unit: 'clappers', kind: 'number' },
      bodyText: 'It is tender.',
    }),
  ),
};

describe('the loader on a page', () => {
  let server, browser, tab, problems, warnings, fetched;

  before(async () => {
    server = await startServer({ pages: PAGES });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  afterEach(() => tab.close());

  async function open(path, { without } = {}) {
    tab = await browser.newPage();
    if (without) await tab.route(without, (route) => route.abort());
    problems = [];
    fetched = [];
    warnings = [];
    tab.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    tab.on('pageerror', (error) => problems.push(error.message));
    tab.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    tab.on('response', (response) => {
      if (response.url().includes('/cdn/') && response.url().endsWith('.js')) fetched.push(response);
    });
    await tab.goto(server.url + path, { waitUntil: 'networkidle' });
  }

  it('with one rating fetches the code of a rating, and no more', async () => {
    await open('/rating');
    const defined = ['clapper-rating', 'film-review', 'comment-thread'].map((tag) =>
      tab.evaluate((name) => customElements.get(name) !== undefined, tag),
    );
    assert.deepEqual(await Promise.all(defined), [true, false, false]);
    const names = fetched.map((response) => response.url()).join(' ');
    assert.doesNotMatch(names, /read-more/, 'what only grades and other symbols need');
    const bytes = await Promise.all(fetched.map(async (response) => (await response.body()).length));
    assert.ok(bytes.reduce((sum, each) => sum + each) < 35_000, `${fetched.length} files of ${bytes} bytes`);
    assert.deepEqual(problems, []);
  });

  it('with elements in its source shows the review and the conversation', async () => {
    await open('/elements');
    await tab.locator('.film-comment', { hasText: 'Nice' }).waitFor();
    await tab.locator('comment-form textarea').waitFor();
    assert.equal(await tab.locator('cast-list [role=listitem]').count(), 2);
    assert.deepEqual(problems, []);
  });

  it('by class alone', async () => {
    await open('/classes');
    assert.equal(await tab.locator('film-review[best="10"] film-heading').innerText(), 'Her (2014)');
    assert.equal(await tab.locator('cast-list').innerText(), 'Spike Jonze');
    assert.equal(await tab.locator('clapper-rating').count(), 1);
    assert.deepEqual(problems, []);
  });

  it('with a review that names its facts shows it without the reader of posts', async () => {
    await open('/marked');
    await tab.locator('film-heading', { hasText: 'Her (2014)' }).waitFor();
    assert.equal(await tab.evaluate(() => document.querySelector('film-review').reading.review.rating.value), 4.5);
    assert.deepEqual(
      fetched.map((response) => response.url()).filter((url) => READER.test(url)),
      [],
    );
    assert.deepEqual(problems, []);
  });

  it('leaves a post as it is where the reader of posts can not be fetched', async () => {
    await open('/german', { without: READER });
    assert.ok(PAGES['/german'].body.includes(await tab.locator('film-review').innerHTML()));
    assert.equal(warnings.filter((text) => /the post parser failed to load/.test(text)).length, 1);
  });

  it('in German reads and speaks German', async () => {
    await open('/german');
    assert.equal(await tab.locator('cast-list[role-name=director]').innerText(), 'Jakob M. Erwa');
    assert.equal(await tab.locator('cast-list[role-name=actor] [role=listitem]').count(), 2);
    const devtools = await tab.context().newCDPSession(tab);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const names = nodes.filter(({ role }) => role?.value === 'image').map(({ name }) => name.value);
    assert.deepEqual(names, ['4,5 von 5 Sternen']);
    assert.deepEqual(problems, []);
  });
});
