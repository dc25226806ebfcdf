/**
 * The pictures of one point of a rating: SVG path data in a box of 24 by 24, drawn between x = 2 and x = 22, in relative
 * commands only, so that a row of them is one path. `start` is where the first relative command begins.
 */
export interface RatingSymbol {
  start: readonly [x: number, y: number];
  path: string;
}

export const symbols: Readonly<Record<string, RatingSymbol>> = {
  clapper: {
    start: [2, 10.5],
    path: 'h20v9.5a1.6 1.6 0 0 1-1.6 1.6h-16.8a1.6 1.6 0 0 1-1.6-1.6zm-.2-1.2l-.6-3 4-.85 2.2 2.6zm7.1-1.5l-2.2-2.6 4-.85 2.2 2.6zm5.5-1.17l-2.2-2.6 4-.85 2.2 2.6z',
  },
  star: {
    start: [12, 2.2],
    path: 'l3 6.4 7 .9-5.1 4.9 1.3 7-6.2-3.4-6.2 3.4 1.3-7-5.1-4.9 7-.9z',
  },
  heart: {
    start: [12, 21],
    path: 'c-5-3.8-10-7.8-10-12.6a5.3 5.3 0 0 1 10-2.6 5.3 5.3 0 0 1 10 2.6c0 4.8-5 8.8-10 12.6z',
  },
  dot: { start: [4, 12], path: 'a8 8 0 1 1 16 0a8 8 0 1 1-16 0z' },
};

/** The side of a symbol's box. */
export const CELL = 24;
const MARGIN = 2;

/** One path for a row of symbols. */
export function rowPath({ start: [x, y], path }: RatingSymbol, count: number): string {
  let row = '';
  for (let i = 0; i < count; i++) row += `M${x + i * CELL} ${y}${path}`;
  return row;
}

/** How far into a row of symbols the fill reaches for so many points: half a point is half a picture, gaps not counted. */
export function fillWidth(points: number): number {
  const whole = Math.floor(points);
  const part = points - whole;
  return whole * CELL + (part > 0 ? MARGIN + part * (CELL - 2 * MARGIN) : 0);
}
