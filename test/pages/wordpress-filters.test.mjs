import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { blogPage, openBlog, restoreAll } from './blog.mjs';

/* What a real WordPress makes of the three spellings (test/fixtures/wordpress-filters), in a page with the loader. */

const { posts } = JSON.parse(
  readFileSync(new URL('../fixtures/wordpress-filters/recorded.json', import.meta.url), 'utf8'),
);
const HEAD = '<script type="module" src="/cdn/loader.js" data-upgrade=".entry-content"></script>';

const HER = {
  title: 'HER',
  year: 2014,
  directors: ['Spike Jonze'],
  cast: ['Joaquin Phoenix', 'Scarlett Johansson', 'Amy Adams'],
  rating: [4.5, 'clappers'],
  synopsis: 'A writer who lives alone buys an operating system that suits his every wish.',
};
const LARS = {
  title: 'LARS AND THE REAL GIRL',
  year: 2007,
  directors: ['Craig Gillespie'],
  cast: ['Ryan Gosling', 'Emily Mortimer'],
  rating: [4, 'clappers'],
  synopsis: 'A shy man orders a doll, and brings her to dinner.',
};
/* Without the element that said so, nothing says that the first paragraph is a synopsis. */
const { synopsis: _, ...WITHOUT_SYNOPSIS } = HER;

const expected = (name, role) => {
  if (name === 'two-elements') return role === 'author' ? undefined : [HER, LARS];
  if (name === 'elements' && role === 'author') return [WITHOUT_SYNOPSIS];
  return [name === 'written' ? { ...HER, title: 'Her' } : HER];
};

const PAGES = {};
for (const [name, roles] of Object.entries(posts)) {
  for (const [role, { shown }] of Object.entries(roles)) {
    PAGES[`/${role}/${name}`] = blogPage(
      HEAD,
      `<main><h1 class="entry-title">HER (2014)</h1><div class="entry-content">${shown}</div></main>`,
    );
  }
}

describe('posts as WordPress shows them', () => {
  let blog, tab, problems;
  before(async () => (blog = await openBlog(PAGES)));
  after(() => blog.close());
  afterEach(() => tab.close());

  for (const path of Object.keys(PAGES)) {
    const [, role, name] = path.split('/');
    const facts = expected(name, role);
    if (!facts) continue;

    it(`${name}, saved by ${role === 'author' ? 'an author' : 'an administrator'}`, async () => {
      ({ tab, problems } = await blog.open(path, facts.length));
      const read = await tab.evaluate(() =>
        [...document.querySelectorAll('film-review')].map(({ reading: { review } }) => ({
          title: review.film.title,
          year: review.film.year,
          directors: review.film.directors.map((person) => person.name),
          cast: review.film.cast.map((person) => person.name),
          rating: [review.rating?.value, review.rating?.unit],
          ...(review.film.synopsis && { synopsis: review.film.synopsis }),
        })),
      );
      assert.deepEqual(read, facts);
      const prose = await tab.locator('film-review').first().innerText();
      assert.match(prose, /This one has been on my list[^]*a love story all the same/);
      assert.equal(await tab.locator('clapper-rating').count(), facts.length);

      const words = await tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
      const [written, restored] = await restoreAll(tab);
      assert.equal(restored, written);
      assert.equal(await tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' ')), words);
      assert.deepEqual(problems, []);
    });
  }

  it('leaves what stands around an emptied review outside', async () => {
    ({ tab } = await blog.open('/administrator/element-between-paragraphs', 1));
    const outside = await tab.evaluate(() =>
      [...document.querySelectorAll('.entry-content > p')].map((each) => each.textContent).filter(Boolean),
    );
    assert.deepEqual(outside, [
      'Hello again, after a long week.',
      'See you on Wednesday. Next week: nothing by anybody.',
    ]);
  });

  it('fills the elements inside an emptied review again', async () => {
    ({ tab } = await blog.open('/administrator/elements', 1));
    assert.equal(
      await tab.locator('film-review > film-synopsis').innerText(),
      'A writer who lives alone buys an operating system that suits his every wish.',
    );
    assert.equal(await tab.locator('film-review > review-body > p').count(), 2);
    assert.equal(await tab.locator('film-review > p > clapper-rating').count(), 1);
  });

  it('presents two emptied reviews of one post apart', async () => {
    ({ tab } = await blog.open('/administrator/two-elements', 2));
    assert.deepEqual(
      await tab.evaluate(() =>
        [...document.querySelectorAll('film-review')].map((each) => each.querySelectorAll('h2').length),
      ),
      [1, 1],
    );
    assert.equal(await tab.locator('script[type="application/ld+json"]').count(), 2);
  });
});
