import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../scripts/static-server.mjs';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { packageRoot } from '../package/package-root.mjs';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Old loader</title><link rel="icon" href="data:,">
  <script type="module" src="/cdn/loader.js"></script></head><body><main>
  <p><clapper-rating value="4.5">4.5 out of 5 clappers</clapper-rating></p>
  <p>Starring: <cast-list>Joaquin Phoenix, Amy Adams</cast-list></p>
  <film-review><h1>Her (2014)</h1><p>Directed by: Spike Jonze</p></film-review></main></body></html>`;

/** The part that defines an element, as the loader names it. */
function partOf(tag) {
  const read = (file) => readFileSync(join(packageRoot, 'cdn', file), 'utf8');
  const [own] = /parts\/loader-[\w-]+\.js/.exec(read('loader.js'));
  return new RegExp(`"${tag}":\\(\\)=>\\D*?import\\("\\./([^"]+)"\\)`).exec(read(own))[1];
}

describe('a loader that does not fit its parts', () => {
  let server, browser, missing;

  before(async () => {
    server = await startServer({
      pages: { '/page': { type: 'text/html', body: PAGE } },
      first: (path) => (missing && path.includes(missing) ? null : undefined),
    });
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens the page of a blog that lacks what has this in its path. */
  async function openWithout(path) {
    missing = path;
    const { page, complaints } = await openPage(browser);
    await page.goto(`${server.url}/page`, { waitUntil: 'networkidle' });
    return { page, said: complaints.filter((words) => words.includes('film-review-elements')), complaints };
  }

  it('says that its own part is missing, and leaves the page as it was', async () => {
    const { page, said } = await openWithout('/cdn/parts/loader-');
    assert.equal(said.length, 1);
    assert.match(said[0], /parts\/loader-\S+\.js is missing beside this loader\.js\. It is an old one from a cache/);
    assert.match(
      await page.locator('main').innerText(),
      /4\.5 out of 5 clappers\s+Starring: Joaquin Phoenix, Amy Adams\s+Her \(2014\)/,
    );
    await page.close();
  });

  it('says which element is missing, and defines the others', async () => {
    const { page, said } = await openWithout(partOf('cast-list'));
    assert.ok(
      said.some((words) =>
        /<cast-list> could not be fetched, so its words stay as they are\. If the folder was replaced/.test(words),
      ),
    );
    await page.waitForFunction(() => customElements.get('clapper-rating'));
    assert.match(await page.locator('main').innerText(), /Starring: Joaquin Phoenix, Amy Adams/);
    await page.close();
  });

  it('says nothing where all is there', async () => {
    const { page, complaints } = await openWithout(undefined);
    await page.waitForFunction(() => document.querySelector('cast-list')?.shadowRoot);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
