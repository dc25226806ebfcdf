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
