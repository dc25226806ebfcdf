import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { startServer } from '../../scripts/static-server.mjs';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { packageRoot } from '../package/package-root.mjs';

/** Waits until the author's words of the rating have a drawing beside them. */
async function drawnRating(page) {
  const rating = page.locator('clapper-rating');
  await rating.locator('svg').first().waitFor();
  assert.equal((await rating.innerText()).trim(), '4.5 clappers');
}

describe('the zip for a blog', () => {
  let folder, files, server, browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zip-'));
    const zip = join(folder, 'film-review.zip');
    execFileSync(process.execPath, ['scripts/build-zip.mjs', zip], { cwd: packageRoot });
    files = unzipSync(readFileSync(zip));
    for (const [name, data] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), data);
    }
    const post = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A blog</title><link rel="icon" href="data:,">
      <script type="module" src="/film-review/loader.js"></script></head>
      <body><main><film-review><h1>Her (2014)</h1><p>Directed by: Spike Jonze</p><p>4.5 clappers</p></film-review></main></body></html>`;
    server = await startServer({ root: folder, pages: { '/post': { type: 'text/html', body: post } } });
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  it('is one folder with the loader, the bundles, the parts and the licences', () => {
    const names = Object.keys(files);
    assert.deepEqual(
      names.filter((name) => !name.startsWith('film-review/')),
      [],
    );
    for (const name of [
      'loader.js',
      'film-review.js',
      'film-review.iife.js',
      'LICENSE',
      'THIRD-PARTY-NOTICES.txt',
      'try.html',
    ])
      assert.ok(names.includes(`film-review/${name}`), name);
    assert.ok(names.filter((name) => name.startsWith('film-review/parts/')).length > 10);
  });

  it('works on a plain server with one script tag', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${server.url}/post`);
    await drawnRating(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  for (const [where, url] of [
    ['a server', () => `${server.url}/film-review/try.html`],
    ['the disk', () => pathToFileURL(join(folder, 'film-review/try.html')).href],
  ]) {
    it(`has a page to try it from ${where}`, async () => {
      const { page, complaints } = await openPage(browser);
      await page.goto(url());
      await page.getByText('The script runs.').waitFor();
      await drawnRating(page);
      await page
        .getByRole('textbox', { name: /comment/i })
        .first()
        .waitFor();
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('has a page that says so where the script does not run', async () => {
    writeFileSync(join(folder, 'try.html'), files['film-review/try.html']);
    const { page } = await openPage(browser);
    await page.goto(pathToFileURL(join(folder, 'try.html')).href);
    assert.match(await page.locator('#status').innerText(), /^The script has not run\. Unpack the whole folder/);
    await page.close();
  });
});
