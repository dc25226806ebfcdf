import { expect } from '@open-wc/testing';
import { allSteps, isOnStep, levelOf, nearestStep, toScale } from '../../../src/model/rating-scale.js';
import {
  gradeOfShare,
  parseRatingParts,
  parseRatingText,
  parseRatingWords,
  ratingText,
  shareOfGrade,
} from '../../../src/model/rating-text/rating-text.js';

describe('parseRatingParts', () => {
  const cases: [string, object | null][] = [
    ['4.5 out of 5 clappers', { points: 4.5, best: 5, unit: 'clappers' }],
    ['3½ Stars', { points: 3.5, best: undefined, unit: 'Stars' }],
    ['3,5 étoiles sur 5', { points: 3.5, best: 5, unit: 'étoiles' }],
    ['3 van de 4', { points: 3, best: 4, unit: undefined }],
    ['87 %', { points: 87, best: 100, isPercent: true }],
    ['A−', { grade: 'A-' }],
    ['E', { grade: 'E' }],
    ['Two thumbs up!', { thumbs: 'up' }],
    ['👎🏽', { thumbs: 'down' }],
    ['★★★★½', { points: 4.5, best: undefined, symbol: 'star' }],
    ['★★★½☆', { points: 3.5, best: 5, symbol: 'star' }],
    ['☆☆☆☆☆', { points: 0, best: 5, symbol: 'star' }],
    ['☆☆☆★', null],
    ['G+', null],
    ['a', null],
    ['', null],
    [`${'★'.repeat(101)}`, null],
  ];
  for (const [text, read] of cases) {
    it(`reads ${JSON.stringify(text.slice(0, 30))}`, () => expect(parseRatingParts(text)).to.deep.equal(read));
  }

  it('gives number, scale and unit alone', () => {
    expect(parseRatingWords('4½/5')).to.deep.equal({ value: 4.5, best: 5, unit: undefined });
    expect(parseRatingWords('Splendid')).to.deep.equal({ value: null, best: undefined, unit: undefined });
  });
});

describe('ratingText', () => {
  for (const text of ['4.5/5 clappers', '3.5', '7/10', '85%', 'B+', 'up']) {
    it(`writes "${text}" as it was parsed`, () => expect(ratingText(parseRatingText(text)!)).to.equal(text));
  }
});

describe('grades', () => {
  it('go to shares and back', () => {
    for (const grade of ['A', 'A-', 'B+', 'B', 'C-', 'D', 'F'])
      expect(gradeOfShare(shareOfGrade(grade))).to.equal(grade);
    expect(shareOfGrade('A+')).to.equal(1);
    expect(shareOfGrade('F')).to.equal(0);
    expect(shareOfGrade('E')).to.be.NaN;
  });
});

describe('a scale', () => {
  it('begins with one step, because not rated is not 0', () => {
    expect(toScale(undefined, 5, 0.5)).to.deep.equal({ min: 0.5, max: 5, step: 0.5 });
    expect(toScale(0, 5, 0.5).min).to.equal(0);
  });

  it('has steps without the noise of binary fractions', () => {
    expect(allSteps(toScale(0.1, 0.5, 0.1))).to.deep.equal([0.1, 0.2, 0.3, 0.4, 0.5]);
  });

  it('knows what is on a step, and the step that is nearest', () => {
    const scale = toScale(undefined, 5, 0.5);
    expect(isOnStep(3.5, scale)).to.equal(true);
    expect(isOnStep(3.3, scale)).to.equal(false);
    expect(isOnStep(5.5, scale)).to.equal(false);
    expect(nearestStep(3.3, scale)).to.equal(3.5);
    expect(nearestStep(99, scale)).to.equal(5);
  });

  it('has levels that reach from the lowest to the best', () => {
    const scale = toScale(undefined, 5, 0.5);
    expect([0.5, 2.5, 3.5, 5, 7, -2].map((value) => levelOf(value, scale, 5))).to.deep.equal([0, 2, 3, 4, 4, 0]);
  });
});
