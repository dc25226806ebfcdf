import { expect } from '@open-wc/testing';
import { parseRatingNumber } from '../../../src/model/rating-text/rating-number.js';

describe('parseRatingNumber', () => {
  const numbers: [string, number | null][] = [
    ['4', 4],
    ['4.', 4],
    ['4.5', 4.5],
    ['.5', 0.5],
    ['4,5', 4.5],
    ['4½', 4.5],
    ['-1', -1],
    ['٤٫٥', 4.5],
    [` ${'0'.repeat(31)}4 `, 4],
    [`${'0'.repeat(32)}4`, null],
    ['4.5.', null],
    ['.', null],
    ['', null],
    ['four', null],
  ];
  for (const [text, number] of numbers) {
    it(`reads ${JSON.stringify(text)} as ${number}`, () => {
      expect(parseRatingNumber(text)).to.equal(number);
    });
  }
});
