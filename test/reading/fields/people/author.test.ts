import { expect } from '@open-wc/testing';
import { readReviewHtml } from '../../../../src/reading/index.js';
import { registerAllLanguages } from '../../../../src/reading/languages/index.js';

describe('the author in the words of a link to all posts', () => {
  before(registerAllLanguages);

  for (const [language, words] of [
    ['en', 'Ada'],
    ['en', 'Posts by Ada'],
    ['en', 'View all posts by Ada'],
    ['en', 'View all of Ada’s posts'],
    ['en', "View all of Ada's posts"],
    ['de', 'Alle Beiträge von Ada'],
    ['de', 'Alle Beiträge von Ada anzeigen'],
    ['fr', 'Voir tous les articles de Ada'],
    ['fr', 'Articles par Ada'],
    ['es', 'Ver todas las entradas de Ada'],
    ['it', 'Vedi tutti gli articoli di Ada'],
    ['pt', 'Ver todos os posts de Ada'],
    ['nl', 'Alle berichten van Ada weergeven'],
    ['is', 'Skoða allar færslur eftir Ada'],
    ['ja', 'Ada のすべての投稿を表示'],
  ] as const) {
    it(`is Ada in "${words}"`, () => {
      const { review } = readReviewHtml(
        `<article class="post"><h1>Her (2014)</h1><p><a rel="author" href="https://example.org/author/ada/">${words}</a></p>
        <p>Directed by: Spike Jonze</p><p>A film about a man and his operating system.</p></article>`,
        { url: 'https://example.org/her/', language },
      );
      expect(review.author).to.deep.equal({ name: 'Ada', url: 'https://example.org/author/ada/' });
    });
  }
});

describe('"Written by" beside the headline', () => {
  before(registerAllLanguages);

  for (const byline of [
    '<div class="meta"><p>Written by</p><div class="wp-block-post-author-name"><a href="/author/kofi/">Kofi Brandt</a></div></div>',
    '<div class="meta">Written by <span class="blog-author-name">Kofi Brandt</span></div>',
    '<p class="byline">Written by <a href="/kofi/">Kofi Brandt</a></p>',
  ]) {
    it(`names no writer of the film: ${byline}`, () => {
      const { review } = readReviewHtml(
        `<article class="post"><h1>A Winter of Glass (2025)</h1>${byline}<p>Director: Sunniva Rask</p><p>A glassblower goes deaf.</p></article>`,
        { url: 'https://example.org/glass/', language: 'en' },
      );
      expect(review.film.writers).to.deep.equal([]);
      expect(review.author?.name).to.equal('Kofi Brandt');
    });
  }

  it('names the writer of the film among its credits', () => {
    const { review } = readReviewHtml(
      '<article class="post"><h1>A Winter of Glass (2025)</h1><p>Directed by Sunniva Rask</p><p>Written by Kofi Brandt</p><p>A glassblower goes deaf.</p></article>',
      { url: 'https://example.org/glass/', language: 'en' },
    );
    expect(review.film.writers.map(({ name }) => name)).to.deep.equal(['Kofi Brandt']);
  });
});

describe('the author beside a date', () => {
  before(registerAllLanguages);

  it('may have a name without capitals', () => {
    const { review } = readReviewHtml(
      '<article class="post"><h1 class="entry-title">眠る灯台 (2015)</h1><p>2018/03/04 山田 太郎</p><div class="entry-content"><p>静かな映画だった。灯台の光がきれい。</p></div></article>',
      { url: 'https://example.org/lighthouse/', language: 'ja' },
    );
    expect(review.author?.name).to.equal('山田 太郎');
  });
});
