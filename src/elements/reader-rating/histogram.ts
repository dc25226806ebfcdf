import type { VoteCount } from '../../comments/ratings/reader-votes.js';

/** How many readers gave a rating, or one between two. */
export interface HistogramRow {
  from: number;
  to: number;
  count: number;
  /** Part of all readers, 0 to 1. */
  share: number;
}

/** More whole points than this are put together in five steps. */
const MAX_HISTOGRAM_ROWS = 10;

/**
 * What readers gave as rows, best first: every whole point, also where nobody gave it, and what lies between two where somebody
 * did. On a long scale, such as per cent, the rows are five equal steps; the lowest holds 0 too.
 */
export function histogramRows(tally: readonly VoteCount[], best: number): HistogramRow[] {
  const all = tally.reduce((sum, { count }) => sum + count, 0);
  const row = (from: number, to: number, isIn: (value: number) => boolean): HistogramRow => {
    const count = tally.reduce((sum, each) => sum + (isIn(each.value) ? each.count : 0), 0);
    return { from, to, count, share: all ? count / all : 0 };
  };
  if (best > MAX_HISTOGRAM_ROWS) {
    return [5, 4, 3, 2, 1].map((n) => {
      const to = (best / 5) * n;
      const below = n === 1 ? -1 : (best / 5) * (n - 1);
      return row(Math.floor(below) + 1, to, (value) => value > below && value <= to);
    });
  }
  const whole = Array.from({ length: Math.floor(best) }, (_, index) => index + 1);
  const values = [...new Set([...whole, ...tally.map(({ value }) => value)])].sort((a, b) => b - a);
  return values.map((value) => row(value, value, (each) => each === value));
}
