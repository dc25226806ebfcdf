import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { atRest } from '../package/browser-page.mjs';
import { blogPage, openBlog, restoreAll } from './blog.mjs';

/* Pages that nobody has edited: a script tag names the posts. */

const script = (attributes, file = 'loader.js') => `<script type="module" src="/cdn/${file}" ${attributes}></script>`;
const classic = (attributes) => `<script defer src="/cdn/film-review.iife.js" ${attributes}></script>`;

const comments = (name) => `<div id="comments" class="comments-area"><h2>1 thought</h2><ol class="comment-list">
<li id="comment-7" class="comment"><article class="comment-body"><footer><b class="fn">${name}</b></footer>
<div class="comment-content"><p>Cast: my vote. Directed by: nobody. 5/5</p></div></article></li></ol>
<div id="respond"><form action="/post"><textarea name="comment"></textarea></form></div></div>`;

const text = (director, rating) => `<p>Starring: Jane Doe, John Roe</p><p>Directed by: ${director}</p>
<p>It takes its time, and the time is well spent: <em>nobody</em> leaves before the credits.</p><p>${rating} clappers</p>`;

const synopsis = '<h2>Synopsis</h2><p>A writer falls for his operating system.</p>';
const single = `<header class="site-header"><h1 class="site-title">Midweek Movie</h1></header>
<main><article class="hentry"><header><h1 class="entry-title">Her (2014)</h1></header>
<div class="entry-content">${synopsis}${text('Spike Jonze', '4.5')}</div></article>
<nav class="post-navigation"><a href="/older">Older (2013)</a></nav>
${comments('Annie')}</main><aside class="widget"><p>Directed by: the sidebar</p></aside>`;

const post = (
  title,
  body,
) => `<article class="hentry"><h2 class="entry-title"><a href="/${title.toLowerCase()}/" rel="bookmark">${title} (2014)</a></h2>
<div class="entry-content">${body}</div></article>`;
const index = `<main><h1>Archive</h1>${post('Her', text('Spike Jonze', '4.5'))}
${post('Holiday', '<p>We were away, and it rained. Back next week, with more to read.</p>')}
${post('Alien', text('Ridley Scott', '5'))}</main>`;

/* A theme that would notice any frame in between. */
const strict = `<style>main { display: grid; grid-template-columns: 1fr 1fr; gap: 20px } main > * { margin: 3px }</style>`;

const PAGES = {
  '/single': blogPage(script('data-upgrade=".entry-content" data-best="10"'), single),
  '/article': blogPage(script('data-upgrade="article"'), single),
  '/keep': blogPage(script('data-upgrade="article" data-comments="keep"'), single),
  '/index': blogPage(script('data-upgrade=".entry-content"'), index),
  '/bundle': blogPage(script('data-upgrade="article"', 'film-review.js'), index),
  '/classic': blogPage(classic('data-upgrade="article"'), index),
  '/plain': blogPage('', single),
  '/grid': blogPage(script('data-upgrade=".entry-content"') + strict, single),
  '/grid-plain': blogPage(strict, single),
  '/wrapped': blogPage(
    script('data-upgrade=".entry-content"'),
    `<film-review>${single}</film-review><div class="entry-content"><film-review><h2>Alien (1979)</h2>${text('Ridley Scott', '5')}</film-review></div>`,
  ),
  '/invalid': blogPage(script('data-upgrade=".entry-content >"'), single),
  '/whole': blogPage(script('data-upgrade="body"'), single),
  '/empty': blogPage(
    classic('data-upgrade=""'),
    `${single}<film-review>${post('Alien', text('Ridley Scott', '5'))}</film-review>`,
  ),
};

describe('posts that a script tag names', () => {
  let blog, tab, problems, warnings;
  before(async () => (blog = await openBlog(PAGES)));
  after(() => blog.close());
  afterEach(() => tab.close());

  const open = async (path, reviews) => ({ tab, problems, warnings } = await blog.open(path, reviews));
  const read = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('film-review')].map(({ reading: { review, comments } }) => ({
        title: review.film.title,
        year: review.film.year,
        directors: review.film.directors.map(({ name }) => name),
        url: review.url && new URL(review.url).pathname,
        rating: review.rating?.value,
        comments: comments.length,
      })),
    );
  const structured = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map((each) => {
        const { url, itemReviewed } = JSON.parse(each.textContent);
        return [itemReviewed.name, new URL(url).pathname];
      }),
    );
  const boxes = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('h1, main p, nav, #comments h2')].map((each) => {
        const { x, y, width } = each.getBoundingClientRect();
        return [each.textContent, Math.round(x), Math.round(y), Math.round(width)].join(' ');
      }),
    );

  for (const [path, rating] of [
    ['/single', '4.5 out of 10 clappers'],
    ['/article', '4.5 out of 5 clappers'],
  ]) {
    it(`on a page of its own, with title and conversation: ${path}`, async () => {
      await open(path, 1);
      assert.deepEqual(await read(), [
        { title: 'Her', year: 2014, directors: ['Spike Jonze'], url: path, rating: 4.5, comments: 1 },
      ]);
      const devtools = await tab.context().newCDPSession(tab);
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      assert.deepEqual(
        nodes.filter(({ role }) => role?.value === 'image').map(({ name }) => name.value),
        [rating],
      );
      assert.equal(await tab.locator('h1 > film-heading').innerText(), 'Her (2014)');
      assert.equal(await tab.locator('comment-thread').count(), 0, 'who keeps the comments is not known');
      assert.equal(await tab.locator('film-review #respond textarea').isVisible(), true);
      assert.deepEqual(await structured(), [['Her', path]]);
      assert.deepEqual([problems, warnings], [[], []]);
    });
  }

  it('takes the other data of the tag for attributes', async () => {
    await open('/keep', 1);
    assert.equal(await tab.locator('comment-thread').count(), 0);
    assert.equal(await tab.locator('#respond textarea').isVisible(), true);
  });

  for (const path of ['/index', '/bundle', '/classic']) {
    it(`on a page of several, each by itself: ${path}`, async () => {
      await open(path, 2);
      assert.deepEqual(await read(), [
        { title: 'Her', year: 2014, directors: ['Spike Jonze'], url: '/her/', rating: 4.5, comments: 0 },
        { title: 'Alien', year: 2014, directors: ['Ridley Scott'], url: '/alien/', rating: 5, comments: 0 },
      ]);
      assert.deepEqual(await structured(), [
        ['Her', '/her/'],
        ['Alien', '/alien/'],
      ]);
      assert.deepEqual([problems, warnings], [[], []]);
    });
  }

  it('leaves a post that is no film review as it is', async () => {
    await open('/index', 2);
    const html = await tab.locator('article', { hasText: 'Holiday' }).evaluate((each) => each.outerHTML);
    assert.equal(html, post('Holiday', '<p>We were away, and it rained. Back next week, with more to read.</p>'));
  });

  it('upgrades what comes later, and what is filled in later', async () => {
    await open('/index', 2);
    await tab.evaluate(
      (html) => document.querySelector('main').insertAdjacentHTML('beforeend', html),
      post('Brazil', ''),
    );
    await tab.evaluate(
      (html) => (document.querySelector('article:last-child .entry-content').innerHTML = html),
      text('Terry Gilliam', '4'),
    );
    await tab.locator('film-review', { hasText: 'Brazil' }).locator('clapper-rating').waitFor();
    assert.deepEqual((await read()).map(({ title, url }) => [title, url]).at(-1), ['Brazil', '/brazil/']);
    assert.equal((await structured()).length, 3);
  });

  for (const path of ['/single', '/index', '/grid', '/classic', '/wrapped']) {
    it(`gives the page back byte for byte, and leaves it so: ${path}`, async () => {
      await open(path, 1);
      const [written, restored] = await restoreAll(tab);
      assert.equal(restored, written);
      await atRest(tab);
      assert.equal(await tab.evaluate(() => document.body.innerHTML), written);
    });
  }

  for (const [path, plain] of [
    ['/keep', '/plain'],
    ['/grid', '/grid-plain'],
  ]) {
    it(`moves nothing: ${path}`, async () => {
      await open(plain);
      const before = await boxes();
      await tab.close();
      await open(path, 1);
      const now = await boxes();
      const upTo = before.findIndex((each) => each.startsWith('4.5 clappers'));
      assert.ok(upTo > 4);
      assert.deepEqual(now.slice(0, upTo), before.slice(0, upTo));
    });
  }

  it('puts none around a post that is in one, or holds one', async () => {
    await open('/wrapped', 2);
    assert.equal(await tab.locator('film-review').count(), 2);
    assert.equal(await tab.locator('film-review film-review').count(), 0);
  });

  for (const [path, words] of [
    ['/invalid', /data-upgrade="\.entry-content >" is no selector that CSS knows, so no post is upgraded/],
    ['/whole', /data-upgrade="body" names the whole page, so no post is upgraded/],
    ['/empty', /data-upgrade="" is empty, so no post is upgraded/],
  ]) {
    it(`says what is wrong with a selector, and breaks nothing: ${path}`, async () => {
      await open(path);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0], words);
      assert.deepEqual(problems, []);
      assert.equal(await tab.locator('film-review').count(), path === '/empty' ? 1 : 0);
    });
  }
});
