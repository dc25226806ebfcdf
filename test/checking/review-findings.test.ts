import { expect } from '@open-wc/testing';
import { reviewFindings } from '../../src/checking/index.js';
import type { Rating, Review } from '../../src/model/index.js';
import { emptyFilm } from '../../src/model/index.js';

const complete: Review = {
  film: {
    ...emptyFilm(),
    title: 'Her',
    year: 2013,
    directors: [{ name: 'Spike Jonze' }],
    poster: { url: 'https://blog.test/her.jpg' },
  },
  author: { name: 'Nora Finch' },
  publishedAt: '2014-01-14',
  rating: { value: 4.5, best: 5, raw: '4.5/5', kind: 'number' },
};

const fields = (review: Review, level: string): string[] =>
  reviewFindings(review).flatMap((finding) => (finding.level === level ? finding.field : []));

describe('what a review lacks', () => {
  it('is nothing where all is stated', () => {
    expect(reviewFindings(complete)).to.deep.equal([]);
  });

  it('is all that search engines require and recommend, by the field that mends it', () => {
    const empty: Review = { film: emptyFilm() };
    expect(fields(empty, 'required')).to.deep.equal(['title', 'author', 'rating']);
    expect(fields(empty, 'recommended')).to.deep.equal(['directors', 'year', 'publishedAt', 'poster']);
  });

  it('is no year where the day of release is stated', () => {
    const film = { ...complete.film, year: undefined, releaseDate: '2014-01-10' };
    expect(reviewFindings({ ...complete, film })).to.deep.equal([]);
  });

  const ratings: [string, Rating, string, RegExp][] = [
    ['in words only', { value: null, raw: 'Great', kind: 'number' }, 'required', /in words only: “Great”/],
    ['a grade', { value: 'B+', raw: 'B+', kind: 'grade' }, 'recommended', /a number beside the grade B\+/],
    ['without a scale', { value: 4, raw: '4 clappers', kind: 'number' }, 'recommended', /“4 clappers” is not stated/],
    ['above the assumed scale', { value: 8, raw: '8 points', kind: 'number' }, 'required', /is above it/],
    ['above its scale', { value: 13, best: 5, raw: '13 out of 5', kind: 'number' }, 'recommended', /above its scale/],
  ];
  for (const [name, rating, level, message] of ratings) {
    it(`is said of a rating ${name}`, () => {
      const [finding, ...others] = reviewFindings({ ...complete, rating });
      expect(others).to.deep.equal([]);
      expect(finding).to.include({ level, field: 'rating' });
      expect(finding!.message).to.match(message);
    });
  }
});
