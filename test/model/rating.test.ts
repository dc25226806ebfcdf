import { expect } from '@open-wc/testing';
import { parsePlainRating } from '../../src/model/rating.js';
import { parseRatingParts } from '../../src/model/rating-text/rating-text.js';

describe('parsePlainRating', () => {
  for (const text of [
    '4.5',
    '4,5/5',
    '-1',
    '4.5 out of 5 clappers',
    '8 of 10',
    '3 / 4 stars',
    ' 12 points ',
    '4.',
    '.5/1',
    '4.5.1',
    '4/5/2014',
    'four',
    '',
  ]) {
    it(`finds in ${JSON.stringify(text)} what the parser of all ratings finds`, () => {
      const { points, best, unit } = parsePlainRating(text);
      const parts = parseRatingParts(text);
      expect(points).to.deep.equal(parts?.points ?? NaN);
      expect(best).to.deep.equal(parts?.best ?? NaN);
      expect(unit).to.equal(parts?.unit);
    });
  }

  for (const text of ['★★★½', 'B+', '85 %', '4½', '3,5 étoiles sur 5']) {
    it(`leaves ${text} to the parser of all ratings`, () => {
      expect(parsePlainRating(text).points).to.be.NaN;
      expect(parseRatingParts(text)).not.to.equal(null);
    });
  }
});
