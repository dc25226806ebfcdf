import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import MarkdownIt from 'markdown-it';
import { elements } from '../package/elements.mjs';
import { packageRoot } from '../package/package-root.mjs';
import { blogPage, openBlog } from './blog.mjs';

/* Posts and snippets as published versions wrote them. They stand in blogs, so every later version has to upgrade them. */

const folder = join(packageRoot, 'test/releases');
const releases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
const read = (...path) => readFileSync(join(folder, ...path), 'utf8');
const script = '<script type="module" src="/cdn/loader.js" data-upgrade=".entry-content"></script>';

/** A poster of another site, which no test asks for. */
const IS_POSTER = /^Failed to load resource: net::ERR_NAME_NOT_RESOLVED/;

/** What is found in words alone, which is all that Markdown leaves. */
function inWords({ itemReviewed: { name, director, actor }, reviewRating }) {
  return JSON.parse(JSON.stringify({ itemReviewed: { name, director, actor }, reviewRating }));
}

/** The paths of what is in the first value and not in the second. */
function missing(expected, actual, path = '') {
  if (typeof expected !== 'object') return expected === actual ? [] : [`${path}: ${actual} instead of ${expected}`];
  return Object.entries(expected).flatMap(([key, value]) => missing(value, actual?.[key], `${path}.${key}`));
}

const structured = (tab) =>
  tab.evaluate(() => JSON.parse(document.querySelector('script[data-film-review]')?.textContent ?? 'null'));

it('includes what the present version writes', () => assert.ok(releases.includes(version), version));

for (const release of releases) {
  describe(`what version ${release} wrote`, () => {
    const files = readdirSync(join(folder, release)).filter((file) => /\.(?:html|md)$/.test(file));
    const snippets = readdirSync(join(folder, release, 'snippets'));
    let blog;

    before(async () => {
      const pages = {};
      for (const file of files) {
        const text = read(release, file);
        const markup = file.endsWith('.md') ? new MarkdownIt({ html: true }).render(text) : text;
        const isGerman = file.startsWith('german');
        pages[`/${file}`] = blogPage(script, `<article class="entry-content">${markup}</article>`, {
          lang: isGerman ? 'de' : 'en',
        });
      }
      for (const file of snippets) pages[`/snippets/${file}`] = blogPage(script, read(release, 'snippets', file));
      blog = await openBlog(pages);
    });

    after(() => blog.close());

    it('is there: posts and snippets', () => {
      assert.ok(files.length > 0);
      assert.ok(snippets.length > 0);
    });

    for (const file of files) {
      it(`${file} says all that it said`, async () => {
        const { tab, problems, warnings } = await blog.open(`/${file}`, 1);
        const all = JSON.parse(read(release, `${file.split('.')[0]}.json-ld`));
        const expected = file.endsWith('.md') ? inWords(all) : all;
        assert.deepEqual(missing(expected, await structured(tab)), []);
        assert.deepEqual([...problems.filter((words) => !IS_POSTER.test(words)), ...warnings], []);
        await tab.close();
      });
    }

    for (const file of snippets) {
      it(`${file}, as it was pasted, is upgraded`, async () => {
        const text = read(release, 'snippets', file);
        const { tab, problems, warnings } = await blog.open(`/snippets/${file}`);
        const names = elements.map(({ tag }) => [
          tag,
          text.split(new RegExp(`<${tag}[\\s>]|class="${tag}"`)).length - 1,
        ]);
        for (const [tag, count] of names.filter(([, each]) => each > 0)) {
          await tab.locator(tag).first().scrollIntoViewIfNeeded();
          await tab.waitForFunction(
            ([name, least]) =>
              [...document.querySelectorAll(name)].filter(({ hasUpdated }) => hasUpdated).length >= least,
            [tag, count],
            { timeout: 5000 },
          );
        }
        if (/Spike Jonze/.test(text)) {
          await tab.waitForFunction(() => document.querySelector('script[data-film-review]'), null, { timeout: 5000 });
          const facts = { itemReviewed: { name: /her/i.exec(text)[0], director: [{ name: 'Spike Jonze' }] } };
          assert.deepEqual(
            missing({ ...facts, reviewRating: { ratingValue: 4.5, bestRating: 5 } }, await structured(tab)),
            [],
          );
        }
        assert.deepEqual([...problems, ...warnings], []);
        await tab.close();
      });
    }
  });
}
