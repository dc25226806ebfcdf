import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { openTab } from '../engines/tab.mjs';
import { weakRings } from '../stories/rings.mjs';

/* A whole page in each theme, as a browser draws it. */

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const THEMES = ['plain', 'marquee', 'newsprint'];

const review = {
  film: {
    type: 'Movie',
    title: 'Harbour Lights',
    year: 1998,
    directors: [{ name: 'Jo Lind' }],
    writers: [],
    cast: [{ name: 'Ann Doe', character: 'The keeper' }],
    genres: [],
    sameAs: [],
    synopsis: 'A keeper of a lighthouse has a secret, and the sea knows it.',
  },
  rating: { value: 3.5, best: 5, unit: 'clappers', raw: '3.5 clappers', kind: 'number' },
  bodyText: 'A quiet one.\n\nAnd slow.',
  verdict: 'Worth the wait.',
  pros: ['The light'],
  cons: ['The fog'],
};

const comment = (id, name, kind, inside = '') => `
  <li id="comment-${id}" class="comment ${kind}"><article class="comment-body">
    <footer class="comment-meta"><b class="fn">${name}</b>
      <a href="#comment-${id}"><time datetime="2024-01-14T10:05:00+00:00">January 14, 2024</time></a></footer>
    <div class="comment-content"><p>It rained on <a href="https://example.org/">me</a> too.</p></div></article>${inside}</li>`;

const page = (theme) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Harbour Lights</title>
<style>:root { color-scheme: light dark } body { margin: 0; background: Canvas; font: 1rem/1.6 sans-serif }</style>
<link rel="stylesheet" href="/src/styles/themes/${theme}.css">
<script>
  shifts = [];
  new PerformanceObserver((list) => {
    shifts.push(...list.getEntries().flatMap(({ sources }) => sources.map(({ node }) => String(node?.outerHTML ?? node?.data))));
  }).observe({ type: 'layout-shift', buffered: true });
</script><script type="module" src="/cdn/loader.js"></script></head><body><main>
<film-review id="post"><h1>The Night Ferry (2019)</h1>
<p>Directed by: Ada Marlowe</p><p>Starring: Nils Aalto, Irene Okafor</p>
<p>Synopsis: A ferry that runs only at night takes a widow across a lake that is on no map.</p>
<p>It is a film about waiting, and about <a href="#waiting">who waits with you</a>. The boat never seems to move at all.</p>
<p>4.5 clappers</p>
<comment-thread backend="local" thread="themes"><ol class="comment-list">${comment(1, 'Petra', '', `<ol class="children">${comment(2, 'Nora', 'bypostauthor')}</ol>`)}</ol></comment-thread>
</film-review></main></body></html>`;

describe('a page in a theme', () => {
  let server, tab;
  before(async () => {
    const pages = THEMES.map((theme) => [`/${theme}`, { type: 'text/html', body: page(theme) }]);
    server = await startServer({ pages: Object.fromEntries(pages) });
    tab = await openTab('chromium');
  });
  after(async () => {
    await tab.close();
    await server.close();
  });

  for (const theme of THEMES)
    for (const colorScheme of ['light', 'dark'])
      it(`${theme}, ${colorScheme}: axe finds nothing, the focus is seen, nothing shifts or is wider than 320 px`, async () => {
        await tab.prefer({ 'prefers-color-scheme': colorScheme });
        await tab.resize(1280, 800);
        await tab.open(`${server.url}/${theme}`);
        await tab.until(() =>
          Boolean(document.querySelector('#post').reading && document.querySelector('.film-comment-by-author')),
        );
        assert.deepEqual(await tab.read(() => globalThis.shifts), [], 'nothing moves');
        assert.equal(await tab.count('#post film-synopsis'), 1, 'the synopsis is put in place');
        await tab.read((data) => {
          const another = Object.assign(document.createElement('film-review'), {
            id: 'data',
            headingLevel: 2,
            review: data,
          });
          document.querySelector('main').append(another);
          another.scrollIntoView();
        }, review);
        await tab.until(() => document.querySelector('#data .review-verdict-made') !== null);
        await tab.read(AXE);
        const { violations } = await tab.read(() => globalThis.axe.run({ runOnly: ['color-contrast'] }));
        assert.deepEqual(
          violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)),
          [],
        );
        assert.deepEqual(await weakRings(tab, new Set()), []);
        await tab.resize(320, 640);
        await tab.until(() => innerWidth === 320);
        assert.equal(await tab.read(() => document.documentElement.scrollWidth), 320);
        assert.deepEqual(tab.complaints.splice(0), []);
      });
});
