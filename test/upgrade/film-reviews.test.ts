import { expect } from '@open-wc/testing';
import { registerAllLanguages } from '../../src/reading/languages/index.js';
import { namesFilmReview } from '../../src/upgrade/posts.js';

/* 40 posts about something else and 20 reviews of films, as pages in nine languages. */

const FIRST = 1801;
const POSTS = 60;
const MIN_TAKEN = 0.8;
const POST = '.hentry, .gh-article, #content';

async function load(name: string): Promise<string> {
  const response = await fetch(new URL(`../fixtures/posts-10/${name}`, import.meta.url));
  return response.text();
}

const isTaken = (html: string): Promise<boolean> =>
  namesFilmReview(new DOMParser().parseFromString(html, 'text/html'), POST);

const pageOf = (headline: string, text: string, name = headline): string =>
  `<html lang="en"><title>${name} – Late Row</title><article class="hentry"><h1 class="entry-title">${headline}</h1><div class="entry-content">${text}</div></article></html>`;

describe('which posts data-upgrade takes', () => {
  before(registerAllLanguages);

  it('are reviews of films, and no gardens, books, games, recipes, lists, news, interviews, festivals or plays', async function () {
    this.timeout(60_000);
    const falsely: string[] = [];
    let reviews = 0;
    let taken = 0;
    for (let id = FIRST; id < FIRST + POSTS; id++) {
      const [truth, html] = await Promise.all([load(`${id}.json`), load(`${id}.html`)]);
      const { isReview, kind } = JSON.parse(truth) as { isReview: boolean; kind: string };
      const answer = await isTaken(html);
      if (isReview) {
        reviews += 1;
        taken += answer ? 1 : 0;
      } else if (answer) falsely.push(`${id} ${kind}`);
    }
    expect(falsely).to.deep.equal([]);
    expect(taken / reviews).to.be.at.least(MIN_TAKEN);
  });

  it('have something that says they are about a film, however little speaks for something else', async () => {
    const prose = '<p>The wind turns in the night, and in the morning the gate is open. Nobody says why. </p>'.repeat(
      30,
    );
    expect(await isTaken(pageOf('A quiet morning', prose))).to.equal(false);
    expect(await isTaken(pageOf('A quiet morning', `${prose}<p>Rating: 4/5</p>`))).to.equal(false);
    expect(await isTaken(pageOf('A quiet morning', `${prose}<p>It was like a film.</p>`))).to.equal(false);
    expect(
      await isTaken(
        pageOf('A quiet morning', `${prose}<p>The film ends as it began. Rating: 4/5</p><p>Director: Ada Holm</p>`),
      ),
    ).to.equal(true);
  });

  for (const title of ['News of the Island', 'The Game', 'Portrait of a Ferryman', 'The Win', 'The Best of Us'])
    it(`may have a film's title with a word of other posts in it: ${title}`, async () => {
      const text = `<p>Director: Ada Holm</p><p>Cast: Bo Lind, Eva Stern</p><p>${'The film waits with a man who never goes over. '.repeat(20)}</p><p>Rating: 4/5</p>`;
      expect(await isTaken(pageOf(`${title} (2014)`, text))).to.equal(true);
      expect(await isTaken(pageOf(`Giveaway: ${title} (2014)`, text))).to.equal(false);
    });

  it('are told by categories and breadcrumbs', async () => {
    const text = `<p>${'A man takes people across and waits for the wind to turn. '.repeat(20)}</p><p>The film is slow, and the actors are wet.</p>`;
    const crumbs = (kind: string): string => `<p class="breadcrumbs"><a href="/">Home</a> / ${kind}</p>`;
    expect(await isTaken(pageOf('The Ferry Keeper', text))).to.equal(false);
    expect(await isTaken(pageOf('The Ferry Keeper', `${text}<a rel="category tag" href="/f">Films</a>`))).to.equal(
      true,
    );
    expect(
      await isTaken(pageOf('The Ferry Keeper', text).replace('<article', `${crumbs('Film reviews')}<article`)),
    ).to.equal(true);
    expect(await isTaken(pageOf('The Ferry Keeper', text).replace('<article', `${crumbs('Books')}<article`))).to.equal(
      false,
    );
  });
});
