/**
 * The pictures of one point of a rating: SVG path data in a box of 24 by 24, drawn between x = 2 and x = 22, in relative commands
 * only after the first `M`, so that a row of them is one path. The others are fetched by those who ask for them
 * (`more-symbols.ts`).
 */
export const symbols: Readonly<Record<string, string>> = {
  // No name but these: `symbol="constructor"` is none.
  __proto__: null as never,
  clapper:
    'M2 11h20v10h-20zm0-1l-.8-4 4.6-1 2.4 3.7zm7.5-1.6l-2.4-3.7 4.4-.9 2.4 3.7zm6.3-1.3l-2.4-3.7 4.4-.9 2.4 3.7z',
  star: 'M12 2.2l3 6.4 7 .9-5.1 4.9 1.3 7-6.2-3.4-6.2 3.4 1.3-7-5.1-4.9 7-.9z',
};

/** The side of a symbol's box. */
export const CELL = 24;
const MARGIN = 2;

/** One path for a row of symbols. */
export function symbolRow(path: string, count: number): string {
  let row = '';
  for (let i = 0; i < count; i++) row += path.replace(/\d+/, (x) => String(Number(x) + i * CELL));
  return row;
}

/** How far into a row of symbols the fill reaches for so many points: half a point is half a picture, gaps not counted. */
export function fillWidth(points: number): number {
  const part = points % 1;
  return (points - part) * CELL + (part && MARGIN + part * (CELL - 2 * MARGIN));
}
