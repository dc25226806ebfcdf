import { expect } from '@open-wc/testing';
import { readerScale } from '../../../src/comments/ratings/reader-scale.js';
import { rating as english } from '../../../src/i18n/en/page.js';
import type { BlogScale } from '../../../src/model/rating.js';
import type { Rating } from '../../../src/model/rating.js';

describe('readerScale', () => {
  const scale = (asked: Parameters<typeof readerScale>[0], authors?: Partial<Rating>, blogs?: BlogScale) =>
    readerScale(asked, authors && { value: 3, raw: '3', kind: 'number', ...authors }, blogs, english.units);

  it('is five clappers in halves where nobody says otherwise', () => {
    expect(scale({})).to.deep.equal({ best: 5, step: 0.5, unit: 'clappers', symbol: 'clapper' });
    expect(scale({ max: NaN }, { best: 0 })).to.deep.include({ best: 5 });
  });

  it('is the author’s, above five in whole points', () => {
    const stars = { unit: 'stars', symbol: 'star' };
    expect(scale({}, { best: 10, unit: 'stars' })).to.deep.equal({ best: 10, step: 1, ...stars });
    expect(scale({}, { unit: '★' })).to.deep.include({ best: 5, ...stars });
    expect(scale({}, { unit: 'potatoes' })).to.deep.include({ unit: 'potatoes', symbol: 'clapper' });
  });

  it('is five where the author gave no number', () => {
    expect(scale({}, { kind: 'percent', best: 100, value: 80 }).best).to.equal(5);
  });

  it('is the blog’s where the author states none', () => {
    const blogs = { best: 10, unit: 'stars' };
    expect(scale({}, {}, blogs)).to.deep.equal({ best: 10, step: 1, unit: 'stars', symbol: 'star' });
    expect(scale({}, { best: 4, unit: 'potatoes' }, blogs)).to.deep.include({ best: 4, unit: 'potatoes' });
  });

  it('is what the page asks for, before all', () => {
    const asked = { max: 4, step: 1, unit: 'buckets', symbol: 'heart' };
    const said = { best: 10, unit: 'stars' };
    expect(scale(asked, said, said)).to.deep.equal({ best: 4, step: 1, unit: 'buckets', symbol: 'heart' });
  });
});
