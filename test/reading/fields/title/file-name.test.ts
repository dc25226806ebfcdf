import { expect } from '@open-wc/testing';
import { readReviewHtml, readReviewText } from '../../../../src/reading/index.js';

/* For posts that do not name their film: what the name of their file says. */

const PROSE = 'It took me a while to find my feet in it, and then I did not want it to end.\n\n4.5 stars';

describe('the name of a post’s file', () => {
  const CASES: Record<string, [string | undefined, number | undefined]> = {
    'her-2013.html': ['Her', 2013],
    'reviews/2014/the_grand_budapest_hotel_2014.txt': ['The Grand Budapest Hotel', 2014],
    'C:\\blog\\Her (2013).txt': ['Her', 2013],
    '2014-01-15-her-review.md': ['Her', undefined],
    '1917-2019-movie-review.html': ['1917', 2019],
    'Léon.1994.txt': ['Léon', 1994],
    '2014-01-15.html': [undefined, undefined],
    'index.html': [undefined, undefined],
    'post-42.html': [undefined, undefined],
    '-2013.txt': [undefined, undefined],
    ['a-'.repeat(50_000) + '2013.txt']: [undefined, undefined],
  };
  for (const [fileName, [title, year]] of Object.entries(CASES)) {
    it(`${fileName.slice(0, 60)} says ${title ?? 'nothing'}`, () => {
      const { review, found } = readReviewText(PROSE, { fileName });
      expect([review.film.title || undefined, review.film.year]).to.deep.equal([title, year]);
      expect(found.get('title')?.from).to.equal(title && 'title');
    });
  }

  it('counts less than what the post says', () => {
    const html = '<h1>Her (2013)</h1><p>Directed by: Spike Jonze</p><p>It is tender.</p>';
    expect(readReviewHtml(html, { fileName: 'arrival-2016.html' }).review.film).to.include({
      title: 'Her',
      year: 2013,
    });
  });
});
