import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { blogPage, openBlog } from './blog.mjs';

/* A page that was upgraded, left, and put back: a saved page, a library that swaps content, a copied node. */

const HEAD = '<script type="module" src="/cdn/loader.js"></script>';
const LIST = `<ol class="comment-list"><li id="comment-5" class="comment"><article class="comment-body">
<footer class="comment-meta"><b class="fn">Ottilie</b> <time datetime="2026-02-01T10:00:00Z">1 February 2026</time></footer>
<div class="comment-content"><p>I was on that ferry.</p></div></article></li></ol>`;
const POST = `<h1>The Last Ferry (2021)</h1>
<p>Directed by: Cleo Marsh</p><p>Starring: Ada Quill, Bo Lindqvist</p>
<p>Four people miss the boat, and find out what they wanted on the other side of the water.</p>
<p>4 out of 5 clappers</p>`;
/** As this library prints comments on a server. */
const OUR_LIST = `<div class="film-comments comment-list"><ol class="film-comment-list" role="list"><li class="film-comment" id="comment-5" data-comment-id="5">
<div class="film-comment-article" role="article" aria-label="Comment by Ottilie"><div class="film-comment-meta"><span class="film-comment-avatar" aria-hidden="true"></span><b class="film-comment-author"><span dir="auto">Ottilie</span></b><a class="film-comment-permalink" href="#comment-5"><span data-datetime="2026-02-01T10:00:00Z">1 February 2026</span></a></div>
<div class="film-comment-body" dir="auto"><p>I was on that ferry.</p></div><div class="film-comment-actions"></div></div></li></ol></div>`;

const THREADS = {
  'a theme’s list': `<comment-thread backend="local">${LIST}</comment-thread>`,
  'no list': '<comment-thread backend="local"></comment-thread>',
  'our own list': `<comment-thread backend="local">${OUR_LIST}</comment-thread>`,
  'a form by the author': `<comment-thread backend="local">${LIST}<comment-form></comment-form></comment-thread>`,
  'elements for classes': `<div class="comment-thread" data-backend="local">${LIST}</div>`,
};
const PAGES = Object.fromEntries(
  Object.values(THREADS).map((thread, at) => {
    const isClass = thread.startsWith('<div');
    const review = isClass
      ? `<div class="film-review" data-best="5">${POST}${thread}</div>`
      : `<film-review>${POST}${thread}</film-review>`;
    return [`/${at}`, blogPage(HEAD, `<main>${review}</main>`)];
  }),
);
const MARKED = OUR_LIST.replace(
  'I was on that ferry.',
  'Proof: ||<a href="https://example.org/">the lighthouse</a> is <em>painted</em>||, look.',
);
PAGES['/open'] = blogPage(
  HEAD,
  `<main><film-review>${POST}<comment-thread backend="local">${MARKED}</comment-thread></film-review></main>`,
);
PAGES['/keep'] = blogPage(HEAD, `<film-review content="keep">${POST}</film-review>`);

const WAYS = {
  'its markup set again': () => {
    const main = document.querySelector('main');
    const { outerHTML } = main;
    main.outerHTML = outerHTML;
  },
  'its markup set again after a while, as htmx does': async () => {
    const main = document.querySelector('main');
    const kept = main.innerHTML;
    main.innerHTML = '<p>Another page.</p>';
    await new Promise((done) => setTimeout(done, 100));
    main.innerHTML = kept;
  },
  'a copy in its place': () => {
    const main = document.querySelector('main');
    main.replaceWith(main.cloneNode(true));
  },
  'the same nodes after a while': async () => {
    const main = document.querySelector('main');
    const nodes = [...main.childNodes];
    main.replaceChildren();
    await new Promise((done) => setTimeout(done, 100));
    main.replaceChildren(...nodes);
  },
};

/** What there is of each thing that an upgrade inserts, and the markup without the numbers of forms. */
const inventory = (tab) =>
  tab.evaluate(() => {
    const count = (selector) => document.querySelectorAll(selector).length;
    const things =
      'film-review comment-thread .film-comments comment-form form script[data-film-review] .film-comment-menu';
    return {
      ...Object.fromEntries(things.split(' ').map((each) => [each, count(each)])),
      markup: document.querySelector('main').innerHTML.replaceAll(/film-form-\d+/g, 'film-form'),
    };
  });

async function isWhole(tab, hasComments) {
  await tab.locator('comment-thread textarea').first().waitFor();
  if (hasComments) await tab.locator('[data-action=reply]').first().waitFor();
  await tab.locator('script[data-film-review]').first().waitFor({ state: 'attached' });
  await tab.locator('clapper-rating svg').first().waitFor();
}

/** Answers the first comment, as a reader does. */
async function answer(thread, words) {
  const tab = thread.page();
  await thread.getByRole('button', { name: 'Reply to Ottilie' }).click();
  const text = thread.locator('[data-comment-id="5"] textarea');
  await text.waitFor();
  await tab.waitForFunction(() => document.activeElement?.localName === 'textarea');
  await tab.keyboard.type(words);
  await thread.getByLabel(/^Name/).fill('Ann');
  await thread.getByRole('button', { name: 'Post comment' }).click();
  await thread.locator('.film-comment-body', { hasText: words }).waitFor();
  assert.equal(await thread.locator('.film-comment-body', { hasText: words }).count(), 1);
}

describe('a page that was left and comes back', () => {
  let blog;
  before(async () => (blog = await openBlog(PAGES)));
  after(() => blog.close());

  for (const [thread, path] of Object.keys(THREADS).map((each, at) => [each, `/${at}`])) {
    const hasComments = thread !== 'no list';
    for (const [way, leave] of Object.entries(WAYS)) {
      it(`is the same again with ${thread} and ${way}`, async () => {
        const { tab, problems } = await blog.open(path, 1);
        await isWhole(tab, hasComments);
        const first = await inventory(tab);
        await tab.evaluate(leave);
        await isWhole(tab, hasComments);
        await tab.waitForFunction(() => document.querySelector('film-review').reading);
        const again = await inventory(tab);
        assert.deepEqual(again, first);
        assert.equal(again['.film-comments'], 1);
        assert.equal(again['script[data-film-review]'], 1);
        if (hasComments) await answer(tab.locator('comment-thread'), 'So was I.');
        assert.deepEqual(problems, []);
        await tab.close();
      });
    }
  }

  it('is as it was when a menu, a reply and a spoiler were open', async () => {
    const { tab, problems } = await blog.open('/open', 1);
    await isWhole(tab, true);
    await tab.getByRole('button', { name: /^Spoiler/ }).click();
    await tab.getByText('the lighthouse').waitFor();
    await tab.getByRole('button', { name: 'Reply to Ottilie' }).click();
    await tab.locator('[data-comment-id="5"] textarea').waitFor();
    await tab.getByRole('button', { name: 'More actions' }).click();
    await tab.getByRole('menu').waitFor();
    await tab.evaluate(WAYS['its markup set again']);
    await isWhole(tab, true);
    assert.equal(await tab.getByRole('menu').count(), 0);
    const words = () => tab.locator('.film-comment-body').innerText();
    await tab.getByRole('button', { name: /^Spoiler/ }).waitFor();
    assert.doesNotMatch(await words(), /lighthouse|\|/);
    await tab.getByRole('button', { name: /^Spoiler/ }).click();
    assert.match(await words(), /Proof: .*the lighthouse is painted, look/s);
    await answer(tab.locator('comment-thread'), 'So was I.');
    assert.deepEqual(problems, []);
    await tab.close();
  });

  it('works twice when a copy is put beside it', async () => {
    const { tab, problems } = await blog.open('/0', 1);
    await isWhole(tab, true);
    await tab.evaluate(() => {
      const main = document.querySelector('main');
      main.after(main.cloneNode(true));
    });
    const threads = tab.locator('comment-thread');
    await threads.nth(1).locator('[data-action=reply]').waitFor();
    for (const at of [0, 1]) {
      assert.equal(await threads.nth(at).locator('.film-comments').count(), 1);
      assert.equal(await threads.nth(at).locator('comment-form form').count(), 1);
    }
    await answer(threads.nth(1), 'So was I.');
    await threads.nth(0).locator('.film-comment-body', { hasText: 'So was I.' }).waitFor();
    assert.deepEqual(problems, []);
    await tab.close();
  });

  it('has one statement where nothing may be added to the post', async () => {
    const { tab, problems } = await blog.open('/keep', 1);
    await tab.locator('head > script[data-film-review]').waitFor({ state: 'attached' });
    await tab.evaluate(() => {
      // As a saved page is opened again.
      const html = `<!doctype html>${document.documentElement.outerHTML}`;
      document.open();
      document.write(html);
      document.close();
    });
    await tab.waitForFunction(() => document.querySelector('film-review')?.reading);
    await tab.locator('head > script[data-film-review]').waitFor({ state: 'attached' });
    assert.equal(await tab.locator('script[data-film-review]').count(), 1);
    assert.deepEqual(problems, []);
    await tab.close();
  });
});
