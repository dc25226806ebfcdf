import { expect } from '@open-wc/testing';
import { emptyFilm } from '../../src/model/review.js';
import type { Rating, Review } from '../../src/model/index.js';
import { readJsonLd } from '../../src/reading/json-ld.js';
import { jsonLdText, toJsonLd } from '../../src/writing/index.js';

const her: Review = {
  film: {
    ...emptyFilm(),
    title: 'Her',
    year: 2014,
    directors: [{ name: 'Spike Jonze' }],
    cast: [{ name: 'Amy Adams', character: 'Amy' }],
  },
  author: { name: 'Ann', url: 'https://ann.example/' },
  publishedAt: '2014-01-14',
  rating: { value: 4.5, unit: 'clappers', raw: '4.5 clappers', kind: 'number' },
  commentCount: 8,
};
const rated = (rating: Rating) => (toJsonLd({ ...her, rating }) as unknown as Record<string, unknown>)['reviewRating'];

describe('toJsonLd', () => {
  it('says what is reviewed, by whom and when', () => {
    expect(toJsonLd(her)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Review',
      itemReviewed: {
        '@type': 'Movie',
        name: 'Her',
        dateCreated: '2014',
        director: [{ '@type': 'Person', name: 'Spike Jonze' }],
        actor: [{ '@type': 'PerformanceRole', actor: { '@type': 'Person', name: 'Amy Adams' }, characterName: 'Amy' }],
      },
      reviewRating: {
        '@type': 'Rating',
        ratingValue: 4.5,
        bestRating: 5,
        worstRating: 0,
        ratingExplanation: '4.5 clappers',
      },
      author: { '@type': 'Person', name: 'Ann', url: 'https://ann.example/' },
      datePublished: '2014-01-14',
      commentCount: 8,
    });
  });

  it('prefers the scale that the review states', () => {
    expect(rated({ value: 8, best: 10, worst: 1, raw: '8/10', kind: 'number' })).to.deep.include({
      bestRating: 10,
      worstRating: 1,
    });
  });

  it('takes the blogger’s scale where the review states none', () => {
    expect(toJsonLd(her, { best: 6, worst: 1 }).reviewRating).to.deep.include({ bestRating: 6, worstRating: 1 });
  });

  it('leaves out a rating without a value', () => {
    expect(toJsonLd({ ...her, rating: { value: null, raw: 'abc', kind: 'number' } })).to.not.have.property(
      'reviewRating',
    );
  });

  it('gives a grade as text', () => {
    expect(rated({ value: 'B+', raw: 'B+', kind: 'grade' })).to.deep.include({ ratingValue: 'B+' });
  });

  it('holds nothing empty', () => {
    const json = JSON.stringify(
      toJsonLd({ film: { ...emptyFilm(), title: 'Her', synopsis: '' }, headline: '', author: { name: '' } }),
    );
    expect(json).to.not.match(/""|\[\]|null|undefined|\{\}/);
  });

  it('is read back as it was', () => {
    const read = readJsonLd(JSON.parse(jsonLdText(toJsonLd(her))));
    expect(read).to.deep.include({ author: her.author, publishedAt: her.publishedAt, commentCount: 8 });
    expect(read?.film).to.deep.equal(her.film);
    expect(read?.rating?.value).to.equal(4.5);
  });
});

describe('jsonLdText', () => {
  it('cannot end the script it stands in', () => {
    const text = jsonLdText({ name: '</script><script>alert(1)</script><!--\u2028\u2029' });
    expect(text).to.not.match(/[<\u2028\u2029]/);
    expect(JSON.parse(text)).to.deep.equal({ name: '</script><script>alert(1)</script><!--\u2028\u2029' });
  });
});
