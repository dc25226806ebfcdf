import { expect, waitUntil } from '@open-wc/testing';
import type { Review } from '../../src/model/review.js';
import { upgradeByClass } from '../../src/upgrade/by-class.js';
import { upgradePosts } from '../../src/upgrade/posts.js';
import { put } from '../conformance/element.js';
import '../../src/define.js';

const POST = `<h2 class="entry-title">Paper Harbour (2019)</h2><p>Director: Ada Holm</p><p>Cast: Bo Lund, Cy Marsh</p>
  <p>${'It takes its time, and the time is well spent. '.repeat(12)}</p><p>4/5</p>`;
const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'BlogPosting',
  headline: 'Review: Paper Harbour',
  author: { '@type': 'Person', name: 'Dora Finch' },
  datePublished: '2019-05-06T07:08:09.000+0000',
};

describe('what the head of a page states of its article', () => {
  let stop = (): void => {};
  afterEach(() => {
    stop();
    stop = () => {};
    document.querySelectorAll('[data-fixture], head > [data-article]').forEach((each) => each.remove());
  });

  const state = (article: object): void => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.dataset.article = '';
    script.textContent = JSON.stringify(article);
    document.head.append(script);
  };
  const reviewIn = async (fixture: Element): Promise<Review> => {
    const read = (): Review | undefined => fixture.querySelector('film-review')?.reading?.review;
    await waitUntil(read, 'no review was read');
    return read()!;
  };

  const ways: Record<string, () => Element> = {
    'an element around it': () => put(`<section lang="en"><film-review>${POST}</film-review></section>`),
    'a class around it': () => {
      stop = upgradeByClass(document);
      return put(`<section lang="en"><div class="film-review">${POST}</div></section>`);
    },
    'a selector': () => {
      stop = upgradePosts(document, '[data-fixture] .post');
      return put(`<section lang="en"><div class="post">${POST}</div></section>`);
    },
  };

  for (const [way, show] of Object.entries(ways)) {
    it(`belongs to the one review of the page, by ${way}`, async () => {
      state(ARTICLE);
      const { author, publishedAt } = await reviewIn(show());
      expect(author?.name).to.equal('Dora Finch');
      expect(publishedAt).to.equal('2019-05-06T07:08:09+00:00');
    });

    it(`is another's where its headline names another film, by ${way}`, async () => {
      state({ ...ARTICLE, headline: 'Review: The Night Tram' });
      expect(await reviewIn(show())).to.not.have.any.keys('author', 'publishedAt');
    });
  }

  it("is another's where its headline has the title only inside a word", async () => {
    state({ ...ARTICLE, headline: 'Another year of films' });
    const fixture = put(
      `<section lang="en"><film-review>${POST.replace('Paper Harbour', 'Her')}</film-review></section>`,
    );
    const review = await reviewIn(fixture);
    expect(review.film.title).to.equal('Her');
    expect(review).to.not.have.any.keys('author', 'publishedAt');
  });

  it('belongs to the review where only the apostrophe differs', async () => {
    state({ ...ARTICLE, headline: 'Review: Ada\u2019s Harbour' });
    const fixture = put(`<section lang="en"><film-review>${POST.replace('Paper', "Ada's")}</film-review></section>`);
    expect((await reviewIn(fixture)).author?.name).to.equal('Dora Finch');
  });

  it('belongs to none of several reviews', async () => {
    state(ARTICLE);
    const fixture = put(
      `<section lang="en"><film-review>${POST}</film-review><film-review>${POST}</film-review></section>`,
    );
    expect(await reviewIn(fixture)).to.not.have.any.keys('author', 'publishedAt');
  });
});
