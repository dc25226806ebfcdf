import { expect } from '@open-wc/testing';
import { readerScale } from '../../src/elements/reader-rating/reader-scale.js';
import { rating as english } from '../../src/i18n/en.js';
import type { Rating } from '../../src/model/rating.js';

describe('readerScale', () => {
  const scale = (asked: Parameters<typeof readerScale>[0], authors?: Partial<Rating>) =>
    readerScale(asked, authors && { value: 3, raw: '3', kind: 'number', ...authors }, english.units);

  it('is five clappers where nobody says otherwise', () => {
    expect(scale({})).to.deep.equal({ best: 5, unit: 'clappers', symbol: 'clapper' });
    expect(scale({ max: NaN }, { best: 0 })).to.deep.include({ best: 5 });
  });

  it('is the author’s', () => {
    expect(scale({}, { best: 10, unit: 'stars' })).to.deep.equal({ best: 10, unit: 'stars', symbol: 'star' });
    expect(scale({}, { unit: '★' })).to.deep.equal({ best: 5, unit: 'stars', symbol: 'star' });
    expect(scale({}, { unit: 'potatoes' })).to.deep.include({ unit: 'potatoes', symbol: 'clapper' });
  });

  it('is five where the author gave no number', () => {
    expect(scale({}, { kind: 'percent', best: 100, value: 80 }).best).to.equal(5);
  });

  it('is what the page asks for, before all', () => {
    expect(scale({ max: 4, unit: 'buckets', symbol: 'heart' }, { best: 10, unit: 'stars' })).to.deep.equal({
      best: 4,
      unit: 'buckets',
      symbol: 'heart',
    });
  });
});
