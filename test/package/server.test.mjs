import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import resolve from '@rollup/plugin-node-resolve';
import { parseReview } from 'film-review-elements/model';
import { toElements, toHtml } from 'film-review-elements/writing';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { rollup } from 'rollup';
import { startServer } from '../../scripts/static-server.mjs';
import { openBrowser, openPage } from './browser-page.mjs';
import { elements } from './elements.mjs';
import { packageRoot } from './package-root.mjs';

const dist = join(packageRoot, 'dist');
const modules = readdirSync(dist, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  // The scripts of pages of their own, which nothing imports.
  .filter((file) => file.endsWith('.js') && !['sign-in-landing.js', 'cli/try.js'].includes(file))
  .sort();

describe('in plain Node, without a document', () => {
  it('every module can be imported', () => {
    const urls = modules.map((file) => pathToFileURL(join(dist, file)).href);
    const script = `
      const failed = [];
      for (const url of ${JSON.stringify(urls)}) await import(url).catch((error) => failed.push(url + ': ' + error.stack));
      const globals = ['window', 'document'].filter((name) => name in globalThis);
      console.log(JSON.stringify({ failed, globals }));
      process.exit(0);
    `;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    assert.deepEqual(JSON.parse(output.trim().split('\n').at(-1)), { failed: [], globals: [] });
  });
});

/** An example as a template of the server's: in plain text the elements in it would not be seen. */
function templateOf(markup) {
  return html(Object.assign([markup], { raw: [markup] }));
}

/** Elements that say everything by attributes. */
const EMPTY = html`<main>
  <clapper-rating value="4.5"></clapper-rating>
  <posted-time datetime=${new Date().toISOString()}></posted-time>
</main>`;

const REVIEW = {
  film: {
    title: 'Her',
    year: 2014,
    directors: [{ name: 'Spike Jonze' }],
    cast: [{ name: 'Amy Adams', character: 'Amy' }],
    synopsis: 'A letter writer buys a new operating system.',
  },
  rating: { value: 4.5, best: 5, raw: '4.5 out of 5' },
  publishedAt: '2014-01-10',
  verdict: 'It stays with you.',
  bodyText: 'A writer falls for a voice.',
};

/** Elements that say everything by properties. The browser gets this function too, since both sides need the same template. */
function fromProperties(html, { film, rating, publishedAt, ...others }) {
  return html`<film-review .review=${{ film, rating, publishedAt, ...others }}></film-review>
    <clapper-rating .value=${rating.value}></clapper-rating>
    <posted-time .datetime=${publishedAt} format="date"></posted-time>
    <cast-list .people=${film.cast}></cast-list>`;
}

describe('rendered on a server', () => {
  const rendered = new Map();

  before(() => import(pathToFileURL(join(dist, 'define.js')).href));

  for (const { tag, example } of elements) {
    it(`<${tag}> is declarative shadow DOM`, async () => {
      const markup = await collectResult(render(templateOf(example)));
      rendered.set(tag, markup);
      assert.match(markup, new RegExp(`<${tag}[^>]*>\\s*<template shadowroot="open" shadowrootmode="open"`));
    });
  }

  it('a rating is less than a kilobyte', async () => {
    const example = '<clapper-rating value="4.5">4.5 out of 5 clappers</clapper-rating>';
    const markup = await collectResult(render(templateOf(example)));
    assert.match(markup, /part="symbols-full"/);
    assert.ok(Buffer.byteLength(markup) < 1000, `${Buffer.byteLength(markup)} bytes`);
  });

  describe('from properties, without a script', () => {
    /** What is read of an element with nothing inside: what its slots hold instead. */
    const wordsOf = async (template) =>
      (await collectResult(render(template)))
        .replace(/<style>[^]*?<\/style>|<!--[^]*?-->|<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim();

    it('a rating has its words', async () => {
      assert.equal(await wordsOf(html`<clapper-rating .value=${4.5}></clapper-rating>`), '4.5 out of 5 clappers');
      assert.equal(
        await wordsOf(html`<clapper-rating value="8" max="10" unit="stars"></clapper-rating>`),
        '8 out of 10 stars',
      );
      assert.equal(await wordsOf(html`<clapper-rating></clapper-rating>`), 'Not rated');
    });

    it('a rating has them in its own language', async () => {
      await import('film-review-elements/i18n/de');
      const words = await wordsOf(html`<clapper-rating lang="de" .value=${4.5}></clapper-rating>`);
      assert.equal(words, '4,5 von 5 Klappen');
    });

    it('a time has its date, which stays true', async () => {
      const words = await wordsOf(html`<posted-time .datetime=${new Date().toISOString()}></posted-time>`);
      assert.match(words, new RegExp(`^\\w+ \\d+, ${new Date().getFullYear()}$`));
    });

    it('a cast has its names', async () => {
      const people = [{ name: 'Joaquin Phoenix', character: 'Theodore' }, { name: 'Amy Adams' }];
      assert.equal(
        await wordsOf(html`<cast-list .people=${people}></cast-list>`),
        'Joaquin Phoenix (Theodore), Amy Adams',
      );
    });

    it('a review has all that toHtml writes', async () => {
      const words = (markup) =>
        markup
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      for (const review of [REVIEW, { film: { title: 'Her' } }])
        assert.equal(
          await wordsOf(html`<film-review .review=${review}></film-review>`),
          words(toHtml(parseReview(review))),
        );
    });

    it('a small review has what its layout shows', async () => {
      assert.equal(
        await wordsOf(html`<film-review layout="card" .review=${REVIEW}></film-review>`),
        'Her (2014) Directed by: Spike Jonze Synopsis A letter writer buys a new operating system. Verdict: It stays with you. Rating: 4.5 out of 5',
      );
      assert.equal(
        await wordsOf(html`<film-review layout="compact" .review=${REVIEW}></film-review>`),
        'Her (2014) Directed by: Spike Jonze Starring: Amy Adams (Amy) Rating: 4.5 out of 5',
      );
    });

    it('a review with a wrong part has the others', async () => {
      const review = { film: { title: 'Her' }, rating: { value: [] } };
      assert.equal(await wordsOf(html`<film-review .review=${review}></film-review>`), 'Her');
    });

    it('a review has all that is written inside', async () => {
      const review = parseReview({
        film: { title: 'Her', year: 2014, cast: [{ name: 'Amy Adams' }] },
        rating: { value: 4.5 },
        bodyText: 'A writer falls for a voice.',
      });
      const words = await wordsOf(html`${unsafeHTML(toElements(review))}`);
      for (const part of ['Her', '2014', 'Amy Adams', '4.5', 'A writer falls for a voice.'])
        assert.ok(words.includes(part), part);
    });
  });

  describe('and brought to life in a browser', () => {
    let server, browser;

    before(async () => {
      const script = await bundle();
      const page = (content, ...scripts) => ({
        type: 'text/html',
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Server</title><link rel="icon" href="data:,"></head>
          <body>${content}</body>${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}</html>`,
      });
      const pages = { '/hydrate.js': { type: 'text/javascript', body: script } };
      for (const { tag, example } of elements) {
        pages[`/rendered/${tag}`] = page(rendered.get(tag) ?? '');
        pages[`/fresh/${tag}`] = page(example, '/hydrate.js');
      }
      pages['/properties'] = page(`<main>${await collectResult(render(fromProperties(html, REVIEW)))}</main>`);
      pages['/empty'] = page(await collectResult(render(EMPTY)));
      server = await startServer({ pages });
      browser = await openBrowser();
    });

    it('the words of elements with nothing inside are read before the script, and once after it', async () => {
      const { page, complaints } = await openPage(browser);
      const words = async () => (await page.locator('main').ariaSnapshot()).replace(/\s+/g, ' ');
      const date = String(new Date().getFullYear());
      try {
        await page.goto(`${server.url}/empty`);
        assert.match(await words(), new RegExp(`4\\.5 out of 5 clappers.*${date}`));
        await page.addScriptTag({ url: '/hydrate.js', type: 'module' });
        for (const tag of ['clapper-rating', 'posted-time']) await settle(page, tag);
        assert.deepEqual(
          await page.evaluate(() => [...document.querySelectorAll('main > *')].map(({ textContent }) => textContent)),
          ['4.5 out of 5 clappers', 'just now'],
        );
        assert.equal((await words()).match(/4\.5 out of 5/g).length, 1);
        assert.ok(!(await words()).includes(date), 'the words of the server are still read');
        assert.deepEqual(complaints, []);
      } finally {
        await page.close();
      }
    });

    describe('from properties', () => {
      const TAGS = ['film-review', 'clapper-rating', 'posted-time', 'cast-list'];
      let page, complaints;

      const words = async () => (await page.locator('main').ariaSnapshot()).replace(/\s+/g, ' ');
      const count = (text, part) => text.split(part).length - 1;

      before(async () => {
        ({ page, complaints } = await openPage(browser));
      });

      beforeEach(async () => {
        await page.goto(`${server.url}/properties`);
      });

      after(() => page.close());

      async function hydrate(data) {
        const sent = await words();
        await page.addScriptTag({ url: '/hydrate.js', type: 'module' });
        await page.evaluate((review) => review && globalThis.hydrateMain(review), data);
        for (const tag of TAGS) await settle(page, tag);
        return sent;
      }

      it('all words stay where the page has no data', async () => {
        const sent = await hydrate(undefined);
        for (const part of ['Her (2014)', 'It stays with you.', 'January 10, 2014', 'Amy Adams (Amy)'])
          assert.ok(sent.includes(part), part);
        assert.equal(await words(), sent);
        assert.deepEqual(complaints, []);
      });

      it('the page’s own data takes over, and each word is read once', async () => {
        await hydrate(REVIEW);
        await page.locator('film-review film-heading').waitFor();
        await settle(page, 'film-review');
        const review = await page.locator('film-review').ariaSnapshot();
        for (const part of ['Her', 'A writer falls for a voice.', 'It stays with you.'])
          assert.equal(count(review, part), 1, `${part} in ${review}`);
        const all = await words();
        assert.equal(count(all, '4.5 out of 5'), 2, all);
        await page.evaluate(() => (document.querySelector('film-review').review = undefined));
        await page.locator('film-review film-heading').waitFor({ state: 'detached' });
        assert.ok(
          !(await page.locator('film-review').ariaSnapshot()).includes('Her'),
          'the words of the server are back',
        );
        assert.deepEqual(complaints, []);
      });
    });

    after(async () => {
      await browser?.close();
      await server?.close();
    });

    for (const { tag } of elements) {
      it(`<${tag}> takes over what the server rendered, once and without a complaint`, async () => {
        const { page, complaints } = await openPage(browser);
        try {
          // The script comes by hand, so that what the server sent can be marked before.
          await page.goto(`${server.url}/rendered/${tag}`);
          await page.evaluate((name) => {
            const { shadowRoot } = document.querySelector(name);
            globalThis.sent = [...shadowRoot.children].filter(({ localName }) => localName !== 'style');
          }, tag);
          await page.addScriptTag({ url: '/hydrate.js', type: 'module' });
          await settle(page, tag);
          const isKept = await page.evaluate(() => globalThis.sent.every((node) => node.isConnected));
          const hydrated = await shadowMarkup(page, tag);
          assert.deepEqual(complaints, []);
          assert.ok(isKept, 'nodes of the server were replaced');

          await page.goto(`${server.url}/fresh/${tag}`);
          await settle(page, tag);
          // The same as what a browser renders without a server.
          assert.deepEqual(hydrated, await shadowMarkup(page, tag));
        } finally {
          await page.close();
        }
      });
    }
  });
});

/** The published modules as one file, with the support for hydration before everything else. */
async function bundle() {
  const entry = '\0entry';
  const code = [
    "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';",
    `import ${JSON.stringify(join(dist, 'define.js'))};`,
    "import { hydrate } from '@lit-labs/ssr-client';",
    "import { html } from 'lit';",
    `globalThis.hydrateMain = (data) => hydrate((${fromProperties})(html, data), document.querySelector('main'));`,
  ].join('\n');
  const built = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId(id, importer) {
          if (id === 'entry') return entry;
          return importer === entry ? this.resolve(id, join(packageRoot, 'entry.js')) : null;
        },
        load: (id) => (id === entry ? code : null),
      },
      resolve({ exportConditions: ['production', 'browser'], rootDir: packageRoot }),
    ],
    onLog: () => {},
  });
  const { output } = await built.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}

async function settle(page, tag) {
  await page.waitForFunction((name) => customElements.get(name), tag);
  await page.evaluate(async (name) => {
    for (let i = 0; i < 3; i++) {
      await document.querySelector(name).updateComplete;
      await new Promise((done) => requestAnimationFrame(done));
    }
  }, tag);
}

/** What stands in the shadow root, a line a node: without Lit's marks, and without the style that a server sends along. */
function shadowMarkup(page, tag) {
  return page.evaluate((name) => {
    const lines = [];
    const list = (parent, indent) => {
      for (const node of parent.childNodes) {
        const text = node.nodeType === Node.TEXT_NODE ? node.data.trim().replace(/\s+/g, ' ') : '';
        if (text) lines.push(indent + text);
        if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'style') continue;
        // The parser and Lit do not put attributes there in the same order.
        const attributes = [...node.attributes].map((attribute) => ` ${attribute.name}="${attribute.value}"`).sort();
        lines.push(`${indent}<${node.localName}${attributes.join('')}>`);
        list(node, `${indent}  `);
      }
    };
    list(document.querySelector(name).shadowRoot, '');
    return lines;
  }, tag);
}
