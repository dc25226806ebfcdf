import { expect } from '@open-wc/testing';
import { readJsonLd } from '../../../src/reading/index.js';

const movie = {
  '@type': 'Movie',
  name: 'Her',
  dateCreated: '2013-12-18',
  duration: 'PT2H6M',
  actor: [{ '@type': 'Person', name: 'Amy Adams' }],
};

describe('readJsonLd', () => {
  it('reads a review of a film', () => {
    const review = readJsonLd({ '@type': 'Review', itemReviewed: movie, datePublished: '2014-01-14', author: 'Ann' });
    expect(review?.film).to.deep.include({ type: 'Movie', title: 'Her', year: 2013, runtimeMinutes: 126 });
    expect(review?.film?.cast).to.deep.equal([{ name: 'Amy Adams' }]);
    expect(review?.author).to.deep.equal({ name: 'Ann' });
    expect(review?.publishedAt).to.equal('2014-01-14');
  });

  it('reads a film with a review', () => {
    const review = readJsonLd({
      ...movie,
      review: { '@type': 'Review', reviewRating: { ratingValue: '4,5', bestRating: '5' } },
    });
    expect(review?.film?.title).to.equal('Her');
    expect(review?.rating).to.deep.equal({ value: 4.5, best: 5, raw: '4,5', kind: 'number' });
  });

  it('reads a graph whose nodes point at each other', () => {
    const review = readJsonLd({
      '@graph': [
        { '@type': 'WebPage' },
        { '@type': ['Review', 'Article'], itemReviewed: { '@id': '#film' }, author: { '@id': '#ann' } },
        { ...movie, '@id': '#film' },
        { '@type': 'Person', '@id': '#ann', name: 'Ann' },
      ],
    });
    expect(review?.film?.title).to.equal('Her');
    expect(review?.author?.name).to.equal('Ann');
  });

  it('reads who plays whom', () => {
    const actor = {
      '@type': 'PerformanceRole',
      characterName: 'Theodore',
      actor: { '@type': 'Person', name: 'Joaquin Phoenix' },
    };
    const review = readJsonLd({ '@type': 'Review', itemReviewed: { ...movie, actor } });
    expect(review?.film?.cast).to.deep.equal([{ name: 'Joaquin Phoenix', character: 'Theodore' }]);
  });

  it('does not take the average of others for the author’s rating', () => {
    const rated = { ...movie, aggregateRating: { '@type': 'AggregateRating', ratingValue: 8, bestRating: 10 } };
    expect(readJsonLd({ '@type': 'Review', itemReviewed: rated })?.rating).to.equal(undefined);
  });

  it('keeps a grade and a percentage', () => {
    const rating = (ratingValue: string) =>
      readJsonLd({ '@type': 'Review', itemReviewed: movie, reviewRating: { ratingValue } })?.rating;
    expect(rating('B+')).to.deep.equal({ value: 'B+', raw: 'B+', kind: 'grade' });
    expect(rating('85%')).to.deep.equal({ value: 85, raw: '85%', kind: 'percent' });
  });

  it('goes through no more than a part of very much data', () => {
    const keys = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`key${i}`, { '@type': 'Thing' }]));
    expect(readJsonLd(keys)).to.equal(null);
    expect(readJsonLd({ '@type': 'Review', itemReviewed: movie, ...keys })?.film?.title).to.equal('Her');
    const names = Array.from({ length: 200_000 }, (_, i) => `Type${i}`);
    const book = { '@type': names, '@id': '#book', name: 'x' };
    const reviews = Array.from({ length: 1900 }, () => ({ '@type': 'Review', itemReviewed: { '@id': '#book' } }));
    expect(readJsonLd([book, ...reviews])).to.equal(null);
  });

  for (const data of [
    null,
    1,
    'x',
    [],
    {},
    { '@type': 'Review' },
    { '@type': 'Review', itemReviewed: { '@type': 'Book', name: 'x' } },
    { '@graph': [null, [], 3] },
    { '@type': { toString: 0 } },
    { '@type': [null, 1, { toString: 0 }] },
    { '@type': 'Review', itemReviewed: { '@type': 'constructor', name: 'x' } },
    { '@type': 'Review', itemReviewed: { '@type': '__proto__', name: 'x' } },
  ]) {
    it(`finds nothing in ${JSON.stringify(data)}`, () => {
      expect(readJsonLd(data)).to.equal(null);
    });
  }
});
