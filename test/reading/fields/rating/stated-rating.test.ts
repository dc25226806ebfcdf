import { expect } from '@open-wc/testing';
import { ClapperRatingElement } from '../../../../src/elements/clapper-rating/clapper-rating.js';
import type { Rating } from '../../../../src/model/rating.js';
import { readReview } from '../../../../src/reading/index.js';
import { toJsonLd } from '../../../../src/writing/index.js';
import { page } from '../../seed-page.js';

const post = (rating: string): HTMLElement =>
  page(`<h1>Her (2014)</h1><p>Directed by: Spike Jonze</p><p>It is tender, and long.</p>${rating}`);

const CASES: readonly [what: string, attributes: string, words: string, rating: Omit<Rating, 'raw'>, raw: string][] = [
  ['a scale', 'value="4,5" max="10"', '4,5', { value: 4.5, best: 10, kind: 'number' }, '4,5'],
  ['a scale for a number in words', 'max="10"', '4,5', { value: 4.5, best: 10, kind: 'number' }, '4,5'],
  ['a number around other words', 'value="4,5"', 'Go and see it!', { value: 4.5, kind: 'number' }, 'Go and see it!'],
  ['a number without words', 'value="4.5" unit="stars"', '', { value: 4.5, unit: 'stars', kind: 'number' }, '4.5'],
  [
    'a number whose words have more to say',
    'value="4.5"',
    '4.5 out of 5 clappers',
    { value: 4.5, best: 5, unit: 'clappers', kind: 'number' },
    '4.5 out of 5 clappers',
  ],
  ['a range', 'value="7" min="1" max="10"', '', { value: 7, best: 10, worst: 1, kind: 'number' }, '7'],
  ['a whole rating in one attribute', 'value="17/20"', '', { value: 17, best: 20, kind: 'number' }, '17/20'],
  ['per cent', 'value="85%"', '', { value: 85, kind: 'percent' }, '85%'],
  ['per cent in words', 'value="85" max="100"', '85 %', { value: 85, kind: 'percent' }, '85 %'],
  ['a grade', 'value="B+"', 'Fine.', { value: 'B+', kind: 'grade' }, 'Fine.'],
  ['a thumb', 'value="up"', '', { value: 'up', kind: 'thumbs' }, 'up'],
];

describe('a rating that an element states', () => {
  for (const [what, attributes, words, rating, raw] of CASES) {
    const asData = attributes.replace(/(\w+)=/g, 'data-$1=');
    for (const [spelling, markup] of Object.entries({
      element: `<p><clapper-rating ${attributes}>${words}</clapper-rating></p>`,
      class: `<p><span class="clapper-rating" ${asData}>${words}</span></p>`,
      'upgraded class': `<p><span class="clapper-rating" ${asData}><clapper-rating ${attributes}>${words}</clapper-rating></span></p>`,
    })) {
      it(`counts as ${what}, spelled as ${spelling}`, () => {
        const reading = readReview(post(markup));
        expect(reading.review.rating).to.deep.equal({ ...rating, raw });
        expect(reading.found.get('rating')).to.include({ from: 'platform', text: raw });
        expect(reading.review.bodyText).to.equal('It is tender, and long.');
      });
    }
  }

  it('counts when it is data inside the element', () => {
    const read = (inside: string) =>
      readReview(post(`<p><clapper-rating>${inside}</clapper-rating></p>`)).review.rating;
    expect(read('<meter value="7" max="10">seven</meter>')).to.deep.include({ value: 7, best: 10 });
    expect(read('<data value="3.5">three and a half</data>')).to.deep.include({ value: 3.5 });
    expect(read('<img src="/4.png" alt="4/6">')).to.deep.include({ value: 4, best: 6 });
  });

  it('is not read from words that the element has made itself', async () => {
    ClapperRatingElement.define();
    const root = post('<p><clapper-rating value="4.5"></clapper-rating></p>');
    document.body.append(root);
    const element = root.querySelector('clapper-rating')!;
    await element.updateComplete;
    expect(element.textContent).to.equal('4.5 out of 5 clappers');
    expect(readReview(root).review.rating).to.deep.equal({ value: 4.5, raw: '4.5', kind: 'number' });
    root.remove();
  });

  it('is what search engines get', () => {
    const { review } = readReview(post('<p><clapper-rating value="4,5" max="10">4,5</clapper-rating></p>'));
    expect((toJsonLd(review) as { reviewRating: object }).reviewRating).to.include({
      ratingValue: 4.5,
      bestRating: 10,
    });
  });

  it('counts more than numbers in the prose, and than data for search engines', () => {
    const stated = '<p><clapper-rating value="9" max="10"></clapper-rating></p>';
    const statement = { '@type': 'Review', reviewRating: { ratingValue: 4, bestRating: 5 } };
    const { review } = readReview(
      post(
        `<p>The book is 3/5.</p>${stated}<p>4 stars</p><script type="application/ld+json">${JSON.stringify(statement)}</script>`,
      ),
    );
    expect(review.rating).to.deep.include({ value: 9, best: 10 });
  });

  it('is not that of one side of the film', () => {
    const side = (name: string, value: number) =>
      `<li>${name}: <clapper-rating value="${value}">${value}/5</clapper-rating></li>`;
    const { review } = readReview(
      post(
        `<p>Rating: <clapper-rating value="4"></clapper-rating></p><ul>${side('Acting', 5)}${side('Story', 2)}</ul>`,
      ),
    );
    expect(review.rating?.value).to.equal(4);
    const { rating } = readReview(
      post(
        '<p>4/5</p><dl><dt>Story</dt><dd><clapper-rating value="2"></clapper-rating></dd><dt>Sound</dt><dd><clapper-rating value="1"></clapper-rating></dd></dl>',
      ),
    ).review;
    expect(rating?.value).to.equal(4);
  });

  it('falls back to the words where the attribute states none', () => {
    const { rating } = readReview(post('<p><clapper-rating value="?">4/5</clapper-rating></p>')).review;
    expect(rating).to.deep.include({ value: 4, best: 5 });
  });

  it('may be written by hand in a review that the library wrote', () => {
    const { rating } = readReview(
      page(
        '<div data-facts="marked"><span data-fact="title">Her</span><clapper-rating data-fact="rating" value="4,5" max="10">4,5</clapper-rating></div>',
      ),
    ).review;
    expect(rating).to.deep.equal({ value: 4.5, best: 10, raw: '4,5', kind: 'number' });
  });
});
