import { expect } from '@open-wc/testing';
import { emptyFilm, type Rating, type Review, REVIEW_FIELDS } from '../../../src/model/index.js';
import { controlText, correctedReview } from '../../../src/workbench/fields/corrections.js';
import { FIELDS } from '../../../src/workbench/fields/fields.js';
import { draftText } from '../../../src/workbench/fields/rating-draft.js';

const REVIEW: Review = {
  film: { ...emptyFilm(), title: 'Her', year: 2013 },
  rating: { value: 4, best: 5, unit: '★', raw: '★★★★', kind: 'number' },
};

describe('corrections in the workbench', () => {
  it('can be made in every field of a review', () => {
    const names = FIELDS.map(({ name }) => name);
    expect([...names].sort()).to.deep.equal(REVIEW_FIELDS.map(({ name }) => name).sort());
  });

  it('change their fields, and leave a field as it was if they cannot be parsed', () => {
    const { review, problems } = correctedReview(
      REVIEW,
      new Map([
        ['title', 'Her, again'],
        ['year', 'soon'],
      ]),
    );
    expect(review.film.title).to.equal('Her, again');
    expect(review.film.year).to.equal(2013);
    expect([...problems]).to.deep.equal([['year', 'Enter a whole number from 1870 to 2199.']]);
  });

  const rate = (value: string, best = '', unit = ''): Rating | undefined =>
    correctedReview(REVIEW, new Map([['rating', draftText({ value, best, unit })]])).review.rating;

  it('put a rating together from value, scale and unit', () => {
    expect(rate('3,5', '4', '★')).to.deep.equal({ value: 3.5, best: 4, unit: '★', raw: '3,5/4 ★', kind: 'number' });
    expect(rate('B+', '5')).to.deep.equal({ value: 'B+', raw: 'B+', kind: 'grade' });
    expect(rate('85%')).to.deep.equal({ value: 85, raw: '85%', kind: 'percent' });
    expect(rate('')).to.equal(undefined);
  });

  it('keep the rating if its scale is no number', () => {
    const text = draftText({ value: '4', best: 'five', unit: '' });
    const { review, problems } = correctedReview(REVIEW, new Map([['rating', text]]));
    expect(review.rating).to.equal(REVIEW.rating);
    expect(problems.get('rating')).to.match(/^Enter the best possible rating as a number/);
  });

  it('show the rating in the controls as they would parse it', () => {
    const field = FIELDS.find(({ name }) => name === 'rating');
    expect(field && controlText(REVIEW, field)).to.equal(draftText({ value: '4', best: '5', unit: '★' }));
  });
});
