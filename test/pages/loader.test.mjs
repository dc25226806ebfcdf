import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { toHtml } from '../../dist/writing/index.js';
import { startServer } from '../../scripts/static-server.mjs';
import { ENGINE, openTab } from '../engines/tab.mjs';

/* Pages of other blogs, with the built loader: what is fetched, and that every spelling works. In the engine that ENGINE names. */

/* The build puts eight characters of its own after the name. */
const READER = /\/cdn\/parts\/reading-[\w-]{8}\.js$/;

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

/** What travels: servers send scripts with Brotli. */
const sizeOf = (path) => brotliCompressSync(readFileSync(new URL(`../..${path}`, import.meta.url))).length;

describe(`the loader on a page, in ${ENGINE}`, () => {
  let server, tab, fetched, without;

  before(async () => {
    const first = (path) => {
      if (without?.test(path)) return null;
      if (path.startsWith('/cdn/') && path.endsWith('.js')) fetched.push(path);
      return undefined;
    };
    server = await startServer({ pages: PAGES, first });
    tab = await openTab();
  });
  after(async () => {
    await tab?.close();
    await server?.close();
  });

  async function open(path, options = {}) {
    await tab.open('about:blank');
    ({ without } = options);
    fetched = [];
    tab.complaints.length = 0;
    await tab.open(server.url + path);
  }

  it('with one rating fetches the code of a rating, and no more', async () => {
    await open('/rating');
    await tab.until(() => document.querySelector('clapper-rating').shadowRoot?.querySelector('svg') != null);
    // What it asks for besides, it has asked for before this.
    await tab.read(async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
      await fetch('/rating');
    });
    const defined = await tab.read(() =>
      ['clapper-rating', 'film-review', 'comment-thread'].map((name) => customElements.get(name) !== undefined),
    );
    assert.deepEqual(defined, [true, false, false]);
    assert.doesNotMatch(fetched.join(' '), /read-more/, 'what only grades and other symbols need');
    const bytes = fetched.map(sizeOf);
    assert.ok(bytes.reduce((sum, each) => sum + each) < 13_900, `${fetched.length} files of ${bytes} bytes`);
    assert.deepEqual(tab.complaints, []);
  });

  it('with elements in its source shows the review and the conversation', async () => {
    await open('/elements');
    await tab.sees('.film-comment', 'Nice');
    await tab.sees('comment-form textarea');
    await tab.until(() => document.querySelectorAll('cast-list [role=listitem]').length === 2);
    assert.deepEqual(tab.complaints, []);
  });

  it('by class alone', async () => {
    await open('/classes');
    await tab.sees('clapper-rating');
    await tab.sees('cast-list');
    assert.deepEqual(await tab.texts('film-review[best="10"] film-heading'), ['Her (2014)']);
    assert.deepEqual(await tab.texts('cast-list'), ['Spike Jonze']);
    assert.equal(await tab.count('clapper-rating'), 1);
    assert.deepEqual(tab.complaints, []);
  });

  it('with a review that names its facts shows it without the reader of posts', async () => {
    await open('/marked');
    await tab.sees('film-heading', 'Her (2014)');
    await tab.until(() => document.querySelector('film-review').reading !== undefined);
    assert.equal(await tab.read(() => document.querySelector('film-review').reading.review.rating.value), 4.5);
    assert.deepEqual(
      fetched.filter((path) => READER.test(path)),
      [],
    );
    assert.deepEqual(tab.complaints, []);
  });

  it('leaves a post as it is where the reader of posts can not be fetched', async () => {
    await open('/german', { without: READER });
    const warnings = () => tab.complaints.filter((text) => /^warn.*the post parser failed to load/.test(text));
    await tab.until(() => document.querySelector('film-review').matches(':defined'));
    for (const end = Date.now() + 60_000; warnings().length === 0 && Date.now() < end;) await tab.read(() => true);
    assert.ok(PAGES['/german'].body.includes(await tab.read(() => document.querySelector('film-review').innerHTML)));
    assert.equal(warnings().length, 1);
  });

  it('in German reads and speaks German', async () => {
    await open('/german');
    await tab.until(() => document.querySelector('clapper-rating')?.shadowRoot?.querySelector('svg') != null);
    await tab.sees('cast-list[role-name=actor] [role=listitem]', 'Sabine Timoteo');
    assert.deepEqual(await tab.texts('cast-list[role-name=director]'), ['Jakob M. Erwa']);
    assert.equal(await tab.count('cast-list[role-name=actor] [role=listitem]'), 2);
    const imagesIn = ({ role, name, children }) => [...(role === 'image' ? [name] : []), ...children.flatMap(imagesIn)];
    const tree = await tab.tree('body', (told) => imagesIn(told).length > 0);
    assert.deepEqual(imagesIn(tree), ['4,5 von 5 Sternen']);
    assert.deepEqual(tab.complaints, []);
  });
});
