import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, openHostileBlog, SCRIPT, settled } from './hostile-blog.mjs';

/* A server that lets unknown elements into comments, or a plugin that does: what the browser finds there it takes for ours. */

const LOADER = '<script type="module" src="/cdn/loader.js"></script>';

/** Each of our elements, as a stranger would have it. */
const STRANGERS = `<film-review src="https://evil.test/review.json"></film-review>
<film-review facts="marked"><h2 data-fact="title">Bought (2020)</h2><p>Directed by: <span data-fact="directors">Evil</span></p><p>5 clappers</p></film-review>
<div data-facts="marked"><h2 data-fact="title">Bought as well (2020)</h2></div>
<comment-thread id="talk" backend="wordpress" src="https://evil.test/" thread="1"><form action="https://evil.test/"><textarea name="comment"></textarea></form></comment-thread>
<comment-form for="talk"><form action="https://evil.test/"><textarea name="comment">mine</textarea></form></comment-form>
<reader-rating backend="wordpress" src="https://evil.test/" thread="1">4 of 5</reader-rating>
<author-bio name="Evil" picture="https://evil.test/p.png"></author-bio>
<cast-list>Evil One, Evil Two</cast-list><film-heading name="Bought" year="2020"></film-heading>
<clapper-rating value="5">best of all</clapper-rating><clapper-rating value="1"></clapper-rating>
<clapper-input name="x" value="3"></clapper-input><comment-count for="talk">9 comments</comment-count>
<film-synopsis clamp="1">long</film-synopsis><review-body drop-cap="">Words</review-body>
<review-verdict max="5">Buy it</review-verdict><posted-time datetime="2020-01-01">then</posted-time>`;

const POST = `<h1 class="entry-title">Her (2014)</h1><div class="entry-content"><p>Directed by: Spike Jonze</p>
<p>It is sad and tender, and one does not forget it.</p><p>And odd.</p><p>4.5 clappers</p></div>`;
const respond =
  '<div id="respond"><form id="commentform" action="/wp-comments-post.php"><textarea name="comment"></textarea></form></div>';

/** Lists of comments as themes print them, with a stranger's words in each. */
const WORDPRESS = (words) =>
  `<ol class="comment-list"><li class="comment" id="comment-1"><article class="comment-body"><b class="fn">Eve</b><div class="comment-content">${words}</div></article></li></ol>`;
const LISTS = [
  WORDPRESS,
  (words) =>
    `<ol class="commentlist"><li class="comment"><div class="comment-author"><b class="fn">Eve</b></div>${words}</li></ol>`,
  (words) => `<div class="comment-list"><div class="comment"><b class="fn">Eve</b>${words}</div></div>`,
  (words) => `<ol class="wp-block-comment-template"><li><div>${words}</div></li></ol>`,
  (words) => `<div id="x-comments"><div class="wp-block-comment-content">${words}</div></div>`,
  (words) => `<div id="y-comments"><div class="comment-body">${words}</div></div>`,
  (words) => `<div id="z-comments"><div class="comment-text">${words}</div></div>`,
  (words) => `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><p>${words}</p></div>`,
];

/** What became of the strangers' elements, and what was said for search engines. Runs in the page. */
function look() {
  const places = [...document.querySelectorAll('[data-strangers]')];
  const theirs = places.flatMap((place) =>
    [...place.querySelectorAll('*')].filter(({ localName }) => /-/.test(localName)),
  );
  return {
    count: theirs.length,
    drawn: theirs.filter((each) => each.shadowRoot || each.ariaBusy).map(({ localName }) => localName),
    sources: places.map(({ innerHTML }) => innerHTML),
    statements: [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) =>
      JSON.parse(textContent),
    ),
    stored: Object.keys(localStorage),
  };
}

describe('elements of ours in a stranger’s comment', () => {
  const blog = openHostileBlog();
  const marked = `<div data-strangers>${STRANGERS}</div>`;

  async function open(body, script, wait) {
    blog.server.answers.set('/post', html(body, script));
    const tab = await blog.open('/post');
    await tab.waitForFunction(() => customElements.get('clapper-rating') && customElements.get('film-review'));
    if (wait) await tab.waitForFunction(wait);
    for (const tag of ['comment-thread', 'comment-form'])
      await tab.evaluate((name) => document.querySelector(name)?.scrollIntoView(), tag);
    await settled(tab);
    return tab;
  }

  it('would fetch, draw and speak anywhere else', async () => {
    const tab = await open(`<section>${marked}</section>`, SCRIPT);
    const { count, drawn, statements } = await tab.evaluate(look);
    assert.ok(drawn.length > count / 2, `${drawn}`);
    assert.ok(statements.length > 0);
    const problems = await blog.page.problems();
    for (const path of ['review.json', 'p.png', '?rest_route'])
      assert.ok(
        problems.some((problem) => problem.includes('request:') && problem.includes(path)),
        `${path}: ${problems}`,
      );
  });

  for (const [how, script] of Object.entries({ 'the bundle': SCRIPT, 'the loader': LOADER })) {
    it(`do nothing in any list of comments, with ${how}`, async () => {
      const tab = await open(`<article>${POST}${LISTS.map((list) => list(marked)).join('')}</article>`, script);
      const { count, drawn, sources, statements, stored } = await tab.evaluate(look);
      assert.equal(count, 16 * LISTS.length);
      assert.deepEqual(drawn, []);
      assert.deepEqual(
        sources,
        LISTS.map(() => STRANGERS),
      );
      assert.deepEqual([statements, stored], [[], []]);
      assert.deepEqual(await blog.page.problems(), []);
    });
  }

  const isRead = () => [...document.querySelectorAll('film-review')].some(({ reading }) => reading);

  it('say nothing of the post around, whose own comments stay the blog’s', async () => {
    const body = `<main><film-review comments="keep"><article>${POST}<div id="comments">${WORDPRESS(marked)}${respond}</div></article></film-review></main>`;
    const tab = await open(body, SCRIPT, isRead);
    const { drawn, sources, statements } = await tab.evaluate(look);
    assert.deepEqual(drawn, []);
    assert.deepEqual(sources, [STRANGERS]);
    assert.equal(statements.length, 1);
    const [{ itemReviewed, url }] = statements;
    assert.equal(itemReviewed.name, 'Her');
    assert.equal(itemReviewed.director.name ?? itemReviewed.director[0].name, 'Spike Jonze');
    assert.equal(url, `${blog.server.url}/post`, 'the page has one review');
    assert.deepEqual(await blog.page.problems(), []);
  });

  it('are no form and no conversation of the page', async () => {
    const body = `<main><film-review><article>${POST}${WORDPRESS(marked)}</article></film-review>
<comment-thread id="real" backend="local"></comment-thread><comment-count for="real"></comment-count><reader-rating></reader-rating></main>`;
    const tab = await open(body, SCRIPT, isRead);
    await tab.locator('#real > [slot="form"] textarea').waitFor();
    assert.equal(await tab.locator('film-review .film-comments').count(), 0);
    await tab.locator('#real textarea').fill('A real answer');
    await tab.keyboard.press('Control+Enter');
    await tab.locator('#real .film-comment').waitFor();
    assert.match(await tab.locator('comment-count[for=real]').innerText(), /^1 comment/);
    assert.deepEqual(await blog.page.problems(), []);
  });

  it('keep no post from being upgraded, and make none of a theme’s box', async () => {
    const script = LOADER.replace('<script ', '<script data-upgrade=".post" data-comments="keep" ');
    const body = `<main><article class="post">${POST}${WORDPRESS(marked)}</article></main>
<div class="film-review"><h2>News</h2>${WORDPRESS('<span class="film-heading">x</span><clapper-rating value="5">5</clapper-rating>')}</div>`;
    const tab = await open(body, script, isRead);
    assert.equal(
      await tab.locator('article.post film-review > .entry-title, film-review > article .entry-title').count(),
      1,
    );
    assert.equal(await tab.locator('div.film-review > film-review').count(), 0);
    assert.deepEqual((await tab.evaluate(look)).drawn, []);
    assert.deepEqual(await blog.page.problems(), []);
  });

  it('work in a comment where the page’s author draws them beside the words', async () => {
    const body = `<comment-thread backend="local"><ol class="comment-list"><li class="comment" id="comment-1"><article class="comment-body"><b class="fn">Nora</b><div class="comment-content"><p>x</p></div></article></li></ol></comment-thread>`;
    const tab = await open(body, SCRIPT);
    await tab.locator('.film-comment').waitFor();
    await tab.evaluate(() => {
      const rating = document.createElement('clapper-rating');
      rating.value = 4;
      document.querySelector('.film-comment-meta').append(rating);
    });
    await tab.locator('.film-comment-meta clapper-rating svg').first().waitFor();
    await tab.locator('.film-comment [data-action=reply]').click();
    await tab.locator('.film-comment comment-form textarea').fill('An answer');
    await tab.keyboard.press('Control+Enter');
    await tab.locator('.film-comment .film-comment').waitFor();
    assert.deepEqual(await blog.page.problems(), []);
  });

  it('go on where a theme moves one that worked elsewhere among the comments, as WordPress moves its form', async () => {
    const tab = await open(
      `<clapper-rating value="4"></clapper-rating>${WORDPRESS('<p>x</p>')}<div class="comment-text"><clapper-rating value="1">One</clapper-rating></div>`,
      SCRIPT,
    );
    const words = await tab.evaluate(async () => {
      const [mine, theirs] = document.querySelectorAll('clapper-rating');
      await mine.updateComplete;
      document.querySelector('.comment-list li').append(mine);
      mine.value = 3;
      await mine.updateComplete;
      document.body.append(theirs);
      await theirs.updateComplete;
      return [mine.textContent, Boolean(theirs.shadowRoot)];
    });
    assert.deepEqual(words, ['3 out of 5 clappers', true]);
  });
});
