import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Rating, Review } from '../../src/model/index.js';
import { emptyFilm } from '../../src/model/review.js';
import { readJsonLd } from '../../src/reading/sources/json-ld.js';
import { jsonLdText, toJsonLd } from '../../src/writing/index.js';
import { reviews } from './generated-review.js';
import { loadVocabulary, violations, type Vocabulary } from './schema-vocabulary.js';

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

  it('says nothing that is marked as a spoiler', () => {
    expect(toJsonLd({ ...her, bodyText: 'Fine. ||She leaves\nwith them all.|| See it.' }).reviewBody).to.equal(
      'Fine. … See it.',
    );
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

describe('toJsonLd and the vocabulary of schema.org', () => {
  const data = (review: Review, options = {}) => toJsonLd(review, options) as unknown as Record<string, unknown>;
  let vocabulary: Vocabulary;
  before(async () => {
    vocabulary = await loadVocabulary();
  });

  it('has only types, properties and values that there are', () => {
    const readerRatings = { average: 3.5, count: 12 };
    fc.assert(
      fc.property(reviews, (review) => {
        expect(violations(data(review, { readerRatings }), vocabulary)).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is checked by a vocabulary that knows what is wrong', () => {
    const wrong: [object, string][] = [
      [{ stars: 4 }, '.stars: not a property of Review'],
      [{ author: { '@type': 'Movie', name: 'Her' } }, '.author: may not be a Movie'],
      [{ datePublished: '14/01/2014' }, '.datePublished: "14/01/2014" is none of Date, DateTime'],
      [{ commentCount: '8' }, '.commentCount: "8" is none of Integer'],
      [{ itemReviewed: { '@type': 'Film' } }, '.itemReviewed: may not be a Film'],
    ];
    for (const [part, reason] of wrong) expect(violations({ ...data(her), ...part }, vocabulary)).to.include(reason);
  });

  it('states both ends of the scale with every rating', () => {
    fc.assert(
      fc.property(reviews, (review) => {
        const { reviewRating } = data(review);
        if (reviewRating) expect(reviewRating).to.include.keys('ratingValue', 'bestRating', 'worstRating');
      }),
    );
  });

  it('has what search engines require and recommend of a film, where the review states it', () => {
    const { itemReviewed, author, datePublished } = data({
      ...her,
      film: { ...her.film, poster: { url: 'https://films.example/her.jpg' } },
    });
    expect(itemReviewed).to.include.keys('name', 'image', 'dateCreated', 'director');
    expect(author).to.include.keys('name', 'url');
    expect(datePublished).to.equal('2014-01-14');
  });

  it('leaves out dates that are none, and a rating whose words are no number', () => {
    const written = data({
      ...her,
      publishedAt: 'last Tuesday',
      updatedAt: '14/01/2014',
      rating: { value: 'four', raw: 'four', kind: 'number' },
    });
    expect(written).to.not.have.any.keys('datePublished', 'dateModified', 'reviewRating');
  });

  it('writes a decimal point for a comma', () => {
    const { reviewRating } = data({ ...her, rating: { value: '4,5', raw: '4,5', kind: 'number' } });
    expect(reviewRating).to.include({ ratingValue: 4.5 });
  });

  it('counts readers’ ratings only where there are some', () => {
    const of = (readerRatings?: object) =>
      (data(her, { readerRatings })['itemReviewed'] as Record<string, unknown>)['aggregateRating'];
    expect(of({ average: 4.256, count: 9 })).to.deep.equal({
      '@type': 'AggregateRating',
      ratingValue: 4.26,
      ratingCount: 9,
      bestRating: 5,
      worstRating: 0,
    });
    expect(of({ average: 8, count: 9, best: 10, worst: 1 })).to.include({ bestRating: 10, worstRating: 1 });
    for (const none of [undefined, { average: 0, count: 0 }, { average: NaN, count: 3 }, { average: 9, count: 3 }]) {
      expect(of(none)).to.equal(undefined);
    }
  });

  it('says what people did whose job has no property', () => {
    const crew = [
      { name: 'Ann', role: 'musicBy' },
      { name: 'Bo', role: 'gaffer' },
    ];
    const { itemReviewed } = data({ ...her, film: { ...her.film, crew } });
    expect(itemReviewed).to.deep.include({
      musicBy: [{ '@type': 'Person', name: 'Ann' }],
      contributor: [{ '@type': 'Role', roleName: 'gaffer', contributor: { '@type': 'Person', name: 'Bo' } }],
    });
  });
});

describe('jsonLdText', () => {
  it('cannot end the script it stands in', () => {
    const text = jsonLdText({ name: '</script><script>alert(1)</script><!--\u2028\u2029' });
    expect(text).to.not.match(/[<\u2028\u2029]/);
    expect(JSON.parse(text)).to.deep.equal({ name: '</script><script>alert(1)</script><!--\u2028\u2029' });
  });

  it('stands in lines for people', () => {
    expect(jsonLdText({ name: '<b>' }, 2)).to.equal('{\n  "name": "\\u003cb>"\n}');
  });
});
