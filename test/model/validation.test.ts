import { expect } from '@open-wc/testing';
import { InvalidDataError } from '../../src/model/invalid-data-error.js';
import { parsePartialReview, parseReview } from '../../src/model/validation.js';

const HER = { type: 'Movie', title: 'Her', directors: [], writers: [], cast: [], genres: [], sameAs: [] };

describe('parsePartialReview', () => {
  it('fills in what a partial review does not say', () => {
    const data = { film: { title: 'Her', year: 2014 }, rating: { value: 4.5 } };
    expect(parsePartialReview(data)).to.deep.equal({
      review: { film: { ...HER, year: 2014 }, rating: { value: 4.5, raw: '4.5', kind: 'number' } },
      problems: [],
    });
  });

  for (const [rating, filled] of [
    [
      { value: 8, best: 10, unit: 'clappers' },
      { raw: '8/10 clappers', kind: 'number' },
    ],
    [{ value: 'B+' }, { raw: 'B+', kind: 'grade' }],
    [{ value: 'down' }, { raw: 'down', kind: 'thumbs' }],
    [{ raw: 'A treat' }, { value: null, kind: 'number' }],
    [{ value: 4, raw: 'four', kind: 'grade' }, {}],
  ] as const) {
    it(`fills in the rating ${JSON.stringify(rating)}`, () => {
      expect(parsePartialReview({ film: HER, rating }).review.rating).to.deep.equal({ ...rating, ...filled });
    });
  }

  for (const nothing of [{}, { film: {} }, { rating: {} }, { film: undefined }]) {
    it(`makes an empty review of ${JSON.stringify(nothing)}`, () => {
      expect(parsePartialReview(nothing)).to.deep.equal({ review: { film: { ...HER, title: '' } }, problems: [] });
    });
  }

  it('leaves out every wrong field alone, and says which and why', () => {
    const { review, problems } = parsePartialReview({
      film: {
        title: 'Her',
        year: 20014,
        directors: 'Spike Jonze',
        cast: [
          7,
          { name: 'Amy Adams', url: '/amy' },
          { name: 8, url: 'nowhere' },
          { character: 'Nobody' },
          { name: 'Joaquin Phoenix' },
        ],
        genres: ['drama', null, 'romance'],
      },
      rating: { value: {} },
      publishedAt: 'yesterday',
      verdict: 5,
      pros: ['Music', 6],
      aspects: [{ name: 'Sound', rating: { value: 4 } }, { rating: { value: 3 } }],
    });
    expect(problems).to.have.members([
      'film.year must be a year from 1870 to 2199',
      'film.directors must be a list',
      'film.cast.0 must be an object',
      'film.cast.1.url must be an absolute http(s) address',
      'film.cast.2.name must be a text',
      'film.cast.2.url must be an absolute http(s) address',
      'film.cast.3.name is missing',
      'film.genres.1 must be a text',
      'rating.value must be a number or a grade',
      'publishedAt must be an ISO 8601 date',
      'verdict must be a text',
      'pros.1 must be a text',
      'aspects.1.name is missing',
    ]);
    expect(review).to.deep.equal({
      film: { ...HER, cast: [{ name: 'Amy Adams' }, { name: 'Joaquin Phoenix' }], genres: ['drama', 'romance'] },
      pros: ['Music'],
      aspects: [{ name: 'Sound', rating: { value: 4, raw: '4', kind: 'number' } }],
    });
  });

  for (const [data, problem] of [
    [null, 'the review must be an object'],
    ['Her', 'the review must be an object'],
    [{ film: 7 }, 'film must be an object'],
    [{ rating: 4.5 }, 'rating must be an object'],
  ] as const) {
    it(`makes an empty review of ${JSON.stringify(data)}, and says why`, () => {
      expect(parsePartialReview(data)).to.deep.equal({ review: { film: { ...HER, title: '' } }, problems: [problem] });
    });
  }

  it('leaves the data that it is given as they are', () => {
    const data = { film: { title: 7, genres: ['a', 7] } };
    parsePartialReview(data);
    expect(data).to.deep.equal({ film: { title: 7, genres: ['a', 7] } });
  });
});

describe('parseReview', () => {
  it('throws an error that says where and why', () => {
    const parse = (data: unknown) => () => parseReview(data);
    expect(parse({ film: HER, rating: { value: {} } })).to.throw(
      InvalidDataError,
      'Review: rating.value must be a number or a grade',
    );
    expect(parse({ film: { year: 2014 } })).to.throw(InvalidDataError, 'Review: film.title is missing');
    expect(parse(7)).to.throw(InvalidDataError, 'Review: the review must be an object');
  });
});
