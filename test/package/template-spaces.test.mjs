import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { openBrowser, openPage, showElements } from './browser-page.mjs';

const importMap = JSON.stringify({
  imports: Object.fromEntries(
    ['lit', 'lit-element', 'lit-html', '@lit/reactive-element', '@lit/context', 'tslib'].flatMap((name) => {
      const main =
        { lit: 'index.js', '@lit/context': 'index.js', tslib: 'tslib.es6.mjs' }[name] ?? `${name.split('/').at(-1)}.js`;
      return [
        [name, `/node_modules/${name}/${main}`],
        [`${name}/`, `/node_modules/${name}/`],
      ];
    }),
  ),
});

const BUILDS = {
  'dist/': `<script type="importmap">${importMap}</script>
    <script type="module" src="/dist/elements/film-heading/define.js"></script>
    <script type="module" src="/dist/elements/cast-list/define.js"></script>`,
  'cdn/film-review.js': '<script type="module" src="/cdn/film-review.js"></script>',
  'cdn/loader.js': '<script type="module" src="/cdn/loader.js"></script>',
};

const body = `<film-heading name="Her" year="2014" original-title="Sie"></film-heading>
  <p><cast-list limit="1">Joaquin Phoenix, Amy Adams</cast-list></p>`;

for (const [build, scripts] of Object.entries(BUILDS)) {
  describe(`a page with ${build}`, () => {
    let server, browser, page, complaints;

    before(async () => {
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Spaces</title>
        <link rel="icon" href="data:,">${scripts}</head><body>${body}</body></html>`;
      server = await startServer({ pages: { '/spaces': { type: 'text/html', body: html } } });
      browser = await openBrowser();
      ({ page, complaints } = await openPage(browser));
      await page.goto(`${server.url}/spaces`);
      await page.waitForFunction(() => customElements.get('film-heading') && customElements.get('cast-list'));
      await showElements(page, ['film-heading', 'cast-list']);
    });

    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('parts the title from the year and the original title', async () => {
      const text = await page.evaluate(() => document.querySelector('film-heading').textContent);
      assert.equal(text, 'Her (2014) Sie');
    });

    it('parts the names from the button that shows the rest', async () => {
      const text = await page.evaluate(() => document.querySelector('cast-list').shadowRoot.textContent);
      assert.equal(text.trimEnd().replace(/\s+/g, ' '), ' Show all 2');
    });

    it('nothing complains', () => {
      assert.deepEqual(complaints, []);
    });
  });
}
