import { expect } from '@open-wc/testing';
import { histogramRows } from '../../../src/elements/reader-rating/histogram.js';

describe('histogramRows', () => {
  const rows = (tally: [number, number][], best: number) =>
    histogramRows(
      tally.map(([value, count]) => ({ value, count })),
      best,
    ).map(({ from, to, count, share }) => [from === to ? `${to}` : `${from}-${to}`, count, Math.round(share * 100)]);

  it('has every whole point, best first', () => {
    expect(
      rows(
        [
          [5, 3],
          [4, 1],
        ],
        5,
      ),
    ).to.deep.equal([
      ['5', 3, 75],
      ['4', 1, 25],
      ['3', 0, 0],
      ['2', 0, 0],
      ['1', 0, 0],
    ]);
  });

  it('has what lies between two points, and 0, where somebody gave it', () => {
    expect(
      rows(
        [
          [4.5, 1],
          [0, 1],
        ],
        2,
      ),
    ).to.deep.equal([
      ['4.5', 1, 50],
      ['2', 0, 0],
      ['1', 0, 0],
      ['0', 1, 50],
    ]);
  });

  it('puts a long scale together in five steps, each value in one', () => {
    expect(
      rows(
        [
          [100, 1],
          [81, 1],
          [80, 1],
          [20.5, 1],
          [20, 1],
          [0, 1],
        ],
        100,
      ),
    ).to.deep.equal([
      ['81-100', 2, 33],
      ['61-80', 1, 17],
      ['41-60', 0, 0],
      ['21-40', 1, 17],
      ['0-20', 2, 33],
    ]);
  });

  it('has rows without readers', () => {
    expect(rows([], 2)).to.deep.equal([
      ['2', 0, 0],
      ['1', 0, 0],
    ]);
  });
});
