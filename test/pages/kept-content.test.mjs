import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { blogPage, openBlog } from './blog.mjs';

/* Posts whose nodes belong to somebody else: a framework, which moves, changes and removes them as it rendered them. */

const HEAD = '<script type="module" src="/cdn/loader.js"></script>';
const POST = `<h1>The Last Ferry (2021)</h1><p>Directed by: Cleo Marsh</p><p>Starring: Ada Quill, Bo Lindqvist</p>
<p>Plot: Four people miss the boat.</p><p>Four people miss the boat, and find out what they wanted on the other side of the water.</p><p>4 out of 5 clappers</p>`;
const PARTS = `<clapper-rating value="3"></clapper-rating> <posted-time datetime="2021-01-14"></posted-time> <comment-count count="3"></comment-count>
<film-heading name="Other"></film-heading><cast-list>Ada Quill, Bo Lindqvist</cast-list><film-synopsis text="A sea."></film-synopsis><author-bio name="Ann"></author-bio>`;

/** What each framework leaves on the element that it renders into, or on what it renders. */
const MARKS = {
  'React, on what it renders into': (body) => `document.querySelector('#app').__reactContainer$x1 = {}; ${body}`,
  'React, on what it renders': (body) => `${body}; document.querySelector('film-review').__reactFiber$x1 = {};`,
  'React 17, on what it renders into': (body) => `document.querySelector('#app')._reactRootContainer = {}; ${body}`,
  'Preact, on what it renders into': (body) => `document.querySelector('#app').__k = {}; ${body}`,
  'Vue, on what it renders into': (body) => `document.querySelector('#app').dataset.vApp = ''; ${body}`,
  'Vue 2, on what it renders': (body) => `${body}; document.querySelector('#app').__vue__ = {};`,
  'Angular, on its root': (body) => `document.querySelector('#app').setAttribute('ng-version', '20'); ${body}`,
  'Next.js, before it has hydrated the page': (body) => `globalThis.__next_f = []; ${body}`,
};
const render = (content) => `document.querySelector('#app').innerHTML = ${JSON.stringify(content)}`;

const PAGES = {
  '/keep': blogPage(HEAD, `<film-review content="keep">${POST}</film-review>`),
  '/parts': blogPage(HEAD, `<film-review content="keep">${POST}<p>${PARTS}</p></film-review>`),
  '/plain': blogPage(HEAD, `<film-review>${POST}</film-review>`),
  '/class': blogPage(HEAD, `<div id="app" data-v-app><div class="film-review" data-best="5">${POST}</div></div>`),
  /* Its paragraphs have room between them that a wrapper would take, so the wrapper goes, and the lists of names move. */
  '/children': blogPage(
    `<style>.text > * { margin: 0 } .text > * + * { margin-top: 30px }</style>${HEAD}`,
    `<film-review class="text">${POST.replace(/<p>Directed.*Lindqvist<\/p>/, '<p>Directed by Cleo Marsh, starring Ada Quill and Bo Lindqvist.</p><p>It takes its time.</p>')}</film-review>`,
  ),
  '/island': blogPage(
    HEAD,
    `<film-review>${POST.replace('<p>Starring', '<p id="app" data-v-app>Starring')}</film-review>`,
  ),
};
Object.entries(MARKS).forEach(([, script], at) => {
  PAGES[`/mark-${at}`] = blogPage(
    HEAD,
    `<div id="app"></div><script>${script(render(`<film-review>${POST}</film-review>`))}</script>`,
  );
});

const contentOf = (tab) => tab.evaluate(() => document.querySelector('film-review').innerHTML);
const statements = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('script[data-film-review]')].map((script) => JSON.parse(script.textContent)),
  );
const nodeCount = (tab) =>
  tab.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('film-review'));
    let count = 0;
    while (walker.nextNode()) count++;
    return count;
  });

describe('a post whose nodes belong to somebody else', () => {
  let blog;
  before(async () => (blog = await openBlog(PAGES)));
  after(() => blog.close());

  it('is kept node by node with content="keep", and its facts are known', async () => {
    const { tab, problems, warnings } = await blog.open('/keep', 1);
    assert.equal(await contentOf(tab), POST);
    assert.equal(await nodeCount(tab), 13);
    const [{ itemReviewed, reviewRating }] = await statements(tab);
    assert.equal(itemReviewed.name, 'The Last Ferry');
    assert.equal(reviewRating.ratingValue, 4);
    assert.deepEqual([...problems, ...warnings], []);
    await tab.close();
  });

  it('sets labels apart and draws the rating beside its words, in the shadow root', async () => {
    const { tab } = await blog.open('/keep', 1);
    const labels = await tab.evaluate(() => [...CSS.highlights.get('film-review-label')].map(String));
    assert.deepEqual(labels.sort(), ['(2021)', 'Directed by: ', 'Plot:', 'Starring: ']);
    const drawn = tab.locator('film-review [part=rating] svg').first();
    await drawn.waitFor();
    const [box, words] = [
      await drawn.boundingBox(),
      await tab
        .locator('film-review > p')
        .last()
        .evaluate((line) => {
          const range = document.createRange();
          range.selectNodeContents(line);
          const { right, top, bottom } = range.getBoundingClientRect();
          return { right, top, bottom };
        }),
    ];
    assert.ok(box.x > words.right && box.x < words.right + 30, 'it is beside the words');
    assert.ok(box.y < words.bottom && box.y + box.height > words.top, 'it is in their line');
    await tab.close();
  });

  it('has elements inside that add nothing to it, and show their words all the same', async () => {
    const { tab } = await blog.open('/parts', 1);
    assert.equal(await contentOf(tab), `${POST}<p>${PARTS}</p>`);
    const shown = await tab.locator('film-review').innerText();
    // The words are in shadow roots, which only the accessibility tree and the eye see.
    const tree = await tab.locator('film-review').ariaSnapshot();
    for (const words of ['3 out of 5', 'January 14, 2021', '3 comments', 'Other', 'A sea.', 'Ann'])
      assert.ok(`${shown}${tree}`.includes(words), words);
    await tab.close();
  });

  Object.keys(MARKS).forEach((name, at) => {
    it(`is kept by itself beside the marks of ${name}`, async () => {
      const { tab, problems, warnings } = await blog.open(`/mark-${at}`, 1);
      assert.equal(await contentOf(tab), POST);
      assert.equal((await statements(tab)).length, 1);
      assert.deepEqual([...problems, ...warnings], []);
      await tab.close();
    });
  });

  it('is not wrapped for its class', async () => {
    const { tab } = await blog.open('/class');
    assert.equal(await tab.evaluate(() => document.querySelector('.film-review').innerHTML), POST);
    await tab.close();
  });

  it('keeps only the part that a framework renders, where that is a part', async () => {
    const { tab } = await blog.open('/island', 1);
    assert.equal(
      await tab.evaluate(() => document.querySelector('#app').innerHTML),
      'Starring: Ada Quill, Bo Lindqvist',
    );
    assert.equal(await tab.locator('cast-list').count(), 1);
    await tab.close();
  });

  it('follows what changes in it', async () => {
    const { tab } = await blog.open('/keep', 1);
    await tab.evaluate(() => {
      document.querySelector('film-review').lastChild.firstChild.data = '3 out of 5 clappers';
      document.querySelector('h1').textContent = 'The First Ferry (2020)';
    });
    await tab.waitForFunction(
      () =>
        JSON.parse(document.querySelector('script[data-film-review]')?.textContent ?? '{}').reviewRating
          ?.ratingValue === 3,
    );
    const [{ itemReviewed }, ...others] = await statements(tab);
    assert.equal(itemReviewed.name, 'The First Ferry');
    assert.deepEqual(others, []);
    await tab.evaluate(() => document.querySelector('film-review').remove());
    await tab.waitForFunction(() => !document.querySelector('script[data-film-review]'));
    await tab.close();
  });

  const CHANGES = {
    'writes a text again': () => {
      const line = document.querySelector('film-review').children[1];
      line.firstChild.data = 'Directed by: Una Marsh';
    },
    'writes a line again': () => {
      document.querySelector('film-review').children[1].textContent = 'Directed by: Una Marsh';
    },
    'writes a line again that is wrapped as a whole': () => {
      document.querySelector('clapper-rating').firstChild.data = '2 out of 5 clappers';
    },
    'removes a line': () => document.querySelector('cast-list').closest('p').remove(),
    'writes all again': () => {
      document.querySelector('film-review').innerHTML = '<h1>Her (2013)</h1><p>Directed by: Spike Jonze</p>';
    },
  };
  for (const [name, change] of Object.entries(CHANGES)) {
    it(`is given back as it was, with one warning, when a script that leaves no marks ${name}`, async () => {
      const { tab, problems, warnings } = await blog.open('/plain', 1);
      await tab.locator('film-review cast-list').first().waitFor();
      await tab.evaluate(change);
      await tab.waitForFunction(
        () => !document.querySelector('film-review :is(film-heading, cast-list, clapper-rating, review-body)'),
      );
      const text = await tab.evaluate(() => document.querySelector('film-review').textContent.replace(/\s+/g, ' '));
      assert.doesNotMatch(text, /Marsh.*Marsh|clappers.*clappers/);
      const splits = await tab.evaluate(
        () => [...document.querySelectorAll('film-review > *')].filter((line) => line.childNodes.length !== 1).length,
      );
      assert.equal(splits, 0, 'each line has its one text');
      assert.deepEqual(problems, []);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0], /content="keep"/);
      await tab.close();
    });
  }

  it('stays presented where a theme styles its children, from which elements go again', async () => {
    const { tab, problems, warnings } = await blog.open('/children', 1);
    await tab.locator('cast-list [role=listitem]', { hasText: 'Bo Lindqvist' }).waitFor();
    await tab.evaluate(() => document.querySelector('film-review').updateComplete);
    assert.equal(await tab.locator('cast-list').count(), 2);
    assert.deepEqual([problems, warnings], [[], []]);
    await tab.close();
  });

  it('stays presented when a script only adds to it, as advertisements do', async () => {
    const { tab, warnings } = await blog.open('/plain', 1);
    await tab.evaluate(() => {
      document
        .querySelector('review-body p')
        .after(Object.assign(document.createElement('div'), { textContent: 'Buy!' }));
    });
    await tab.waitForTimeout(300);
    assert.equal(await tab.locator('film-review clapper-rating').count(), 1);
    assert.deepEqual(warnings, []);
    await tab.close();
  });
});
