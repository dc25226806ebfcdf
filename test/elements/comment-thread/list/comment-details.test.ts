import { expect } from '@open-wc/testing';
import { ratingInWords } from '../../../../src/elements/comment-thread/list/comment-details.js';
import type { Rating } from '../../../../src/model/rating.js';

describe('ratingInWords', () => {
  const words = (rating: Partial<Rating>) =>
    ratingInWords({ value: 4.5, best: 5, raw: '4.5', kind: 'number', ...rating }, (value, best, unit) =>
      [value, 'of', best, unit].filter((word) => word !== '').join(' '),
    );

  it('leaves words as they were written', () => {
    for (const raw of ['4.5 out of 5 clappers', '4,5 Sterne', 'B+', '4 点']) {
      expect(words({ raw })).to.deep.equal({ shown: raw });
    }
  });

  it('makes a sentence of a number alone', () => {
    expect(words({})).to.deep.equal({ shown: '4.5 of 5' });
    expect(words({ raw: '4,5', unit: 'Sterne' })).to.deep.equal({ shown: '4.5 of 5 Sterne' });
  });

  it('shows signs, and speaks a sentence', () => {
    expect(words({ raw: '4.5/5' })).to.deep.equal({ shown: '4.5/5', spoken: '4.5 of 5' });
    expect(words({ raw: '★★★★½', unit: '★' })).to.deep.equal({ shown: '★★★★½', spoken: '4.5 of 5' });
  });

  it('makes up no scale, and no number', () => {
    expect(words({ raw: '7', value: 7, best: undefined })).to.deep.equal({ shown: '7' });
    expect(words({ raw: '★/☆', value: null })).to.deep.equal({ shown: '★/☆' });
  });
});
