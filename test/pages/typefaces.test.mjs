import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { openBrowser, openPage } from '../package/browser-page.mjs';

/* The typefaces that a theme may bring: nothing shifts, whether they come in time or not. */

const folder = new URL('../../src/styles/themes/typefaces/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');
const LATE_MS = 1200;
const TYPEFACES = {
  marquee: {
    family: 'Oswald Variable',
    fallback: 'Oswald Fallback',
    name: /^Oswald/,
    weight: 600,
    file: 'oswald-latin-wght-normal.woff2',
  },
  newsprint: {
    family: 'Source Serif 4 Variable',
    fallback: 'Source Serif 4 Fallback',
    name: /^Source Serif/,
    weight: 700,
    file: 'source-serif-4-latin-wght-normal.woff2',
  },
};

const page = (
  theme,
  preload = '',
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour Lights</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${preload}
<script>
  shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value)))
    .observe({ type: 'layout-shift', buffered: true });
</script>
<link rel="stylesheet" href="/cdn/themes/${theme}.css"><link rel="stylesheet" href="/cdn/themes/typefaces/${theme}.css">
<script type="module" src="/cdn/loader.js"></script></head><body>
<film-review><h1>A long night among the harbour lights of another town (1998)</h1><p>Directed by: Jo Lind</p>
<p>A keeper of a lighthouse has a secret, and the sea knows it. ${'It takes its time, and every lamp is lit by somebody. '.repeat(20)}</p>
<h2>Verdict</h2><p>4.5 clappers</p></film-review></body></html>`;

for (const [theme, { family, fallback, name, weight, file }] of Object.entries(TYPEFACES)) {
  describe(`the typeface of ${theme}`, () => {
    let server, browser, late;
    before(async () => {
      const preload = `<link rel="preload" as="font" type="font/woff2" crossorigin href="/cdn/themes/typefaces/${file}">`;
      server = await startServer({
        pages: {
          '/page': { type: 'text/html', body: page(theme) },
          '/preloaded': { type: 'text/html', body: page(theme, preload) },
        },
        first: (path) =>
          late && path.endsWith('.woff2') ? new Promise((done) => setTimeout(done, LATE_MS)) : undefined,
      });
      browser = await openBrowser();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    async function open(path) {
      const opened = await openPage(browser);
      await opened.page.setViewportSize({ width: 360, height: 1400 });
      await opened.page.goto(server.url + path, { waitUntil: 'networkidle' });
      await opened.page.waitForFunction(() => document.querySelector('clapper-rating')?.hasUpdated);
      await opened.page.evaluate(() => document.fonts.ready);
      return opened;
    }

    /** The name of the typeface that the heading is drawn with. */
    async function drawnWith(page) {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('DOM.enable');
      await devtools.send('CSS.enable');
      const { root } = await devtools.send('DOM.getDocument');
      const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
      return fonts.sort((a, b) => b.glyphCount - a.glyphCount)[0].familyName;
    }

    it('is used where it comes in time, and nothing shifts', async () => {
      late = false;
      const { page, complaints } = await open('/preloaded');
      assert.match(await drawnWith(page), name);
      assert.equal(await page.evaluate(() => globalThis.shift), 0);
      assert.deepEqual(complaints, []);
      await page.close();
    });

    it('is left out where it comes late, and nothing shifts', async () => {
      late = true;
      const { page } = await open('/page');
      await page.waitForTimeout(LATE_MS);
      assert.doesNotMatch(await drawnWith(page), name);
      assert.equal(await page.evaluate(() => globalThis.shift), 0);
      await page.close();
    });

    it('has its measures in what stands in for it', async () => {
      late = false;
      const { page } = await open('/preloaded');
      const measured = await page.evaluate(
        async ([families, heaviness, isUpper]) => {
          const words =
            'A long night among the harbour lights of another town. The keeper knows what the sea has taken.';
          const line = document.createElement('span');
          line.style.cssText = `position: absolute; white-space: nowrap; font-size: 100px; line-height: normal; font-weight: ${heaviness}`;
          line.textContent = isUpper ? words.toUpperCase() : words;
          document.body.append(line);
          const sizes = [];
          for (const each of families) {
            line.style.fontFamily = `'${each}'`;
            await document.fonts.load(`${heaviness} 100px '${each}'`);
            const { width, height } = line.getBoundingClientRect();
            sizes.push({ width, height });
          }
          return sizes;
        },
        [[family, fallback], weight, theme === 'marquee'],
      );
      const [own, other] = measured;
      assert.ok(Math.abs(own.width / other.width - 1) < 0.03, JSON.stringify(measured));
      assert.ok(Math.abs(own.height - other.height) <= 2, JSON.stringify(measured));
      await page.close();
    });

    it('comes with its licence, as its makers publish it, and with no other family', () => {
      const css = read(`${theme}.css`);
      const own = [...css.matchAll(/url\('([^']+)'\)/g)].map(([, url]) => url);
      assert.ok(own.length > 0);
      for (const each of own) {
        const [, id] = /^(.+?)-latin/.exec(each);
        const published = new URL(`../../node_modules/@fontsource-variable/${id}/`, import.meta.url);
        assert.deepEqual(readFileSync(new URL(each, folder)), readFileSync(new URL(`files/${each}`, published)), each);
        assert.equal(read(`OFL-${id}.txt`), readFileSync(new URL('LICENSE', published), 'utf8'));
      }
      const families = new Set([...css.matchAll(/font-family: '([^']+)'/g)].map(([, each]) => each));
      assert.deepEqual([...families].sort(), [family, fallback].sort());
    });
  });
}

describe('the folder of typefaces', () => {
  it('holds nothing that no sheet names', () => {
    const sheets = Object.keys(TYPEFACES).map((theme) => read(`${theme}.css`));
    for (const name of readdirSync(folder).filter((each) => !each.endsWith('.css')))
      assert.ok(
        sheets.some((css) => css.includes(name)),
        name,
      );
  });
});
