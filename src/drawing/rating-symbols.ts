import type { TemplateResult } from 'lit';

/** Draws a row of `count` symbols, `full` of them filled. */
export type DrawSymbols = (count: number, full: number) => TemplateResult;

/**
 * The pictures of one point of a rating: SVG path data in a box of 24 by 24, drawn between x = 2 and x = 22, in relative commands
 * alone. Each ends with a move to where the next one begins, so that a row of them is the same data again and again. The others are fetched by those who ask for them
 * (`more-symbols.ts`).
 */
export const symbols: Readonly<Record<string, string>> = {
  // No name but these: `symbol="constructor"` is none.
  __proto__: null as never,
  clapper:
    'm2 11h20v10h-20zm0-1l-.8-4 4.6-1 2.4 3.7zm7.5-1.6l-2.4-3.7 4.4-.9 2.4 3.7zm6.3-1.3l-2.4-3.7 4.4-.9 2.4 3.7zm8.2-7.1',
  star: 'm12 2.2l3 6.4 7 .9-5.1 4.9 1.3 7-6.2-3.4-6.2 3.4 1.3-7-5.1-4.9 7-.9zm12-2.2',
};

/** More points than this are drawn as five symbols, in proportion. */
const MAX_SYMBOLS = 10;
const SYMBOLS_IN_PROPORTION = 5;

/** How many symbols stand for a scale, and how many of them are full: one a point, or five where points are many or below 0. */
export function symbolsFor(points: number, best: number, min = 0): { count: number; full: number } {
  const from = min < 0 ? min : 0;
  if (best <= MAX_SYMBOLS && !from) return { count: Math.ceil(best), full: points };
  return { count: SYMBOLS_IN_PROPORTION, full: ((points - from) / (best - from)) * SYMBOLS_IN_PROPORTION };
}

/** The side of a symbol's box. */
export const CELL = 24;
const SYMBOL_MARGIN = 2;

/** How far into a row of symbols the fill reaches for so many points: half a point is half a picture, gaps not counted. */
export function fillWidth(points: number, count: number): number {
  points = Math.min(Math.max(points, 0), count);
  const part = points % 1;
  return (points - part) * CELL + (part && SYMBOL_MARGIN + part * (CELL - 2 * SYMBOL_MARGIN));
}
