import { html, svg, type TemplateResult } from 'lit';
import { moreSymbols } from '../../base/more-symbols.js';
import { CELL, fillWidth, symbols } from '../../base/rating-symbols.js';
import type { RatingScale } from '../../model/rating-scale.js';

/** More points than this are drawn as five symbols, in proportion. */
const MOST_SYMBOLS = 10;

/** How many symbols stand for a scale. */
export function symbolCount({ min, max }: RatingScale): number {
  return min >= 0 && max <= MOST_SYMBOLS ? Math.ceil(max) : 5;
}

/** The row of symbols, full as far as a value reaches. */
export function renderScale(symbol: string, scale: RatingScale, value: number | null): TemplateResult {
  const count = symbolCount(scale);
  const from = Math.min(scale.min, 0);
  const ceiling = count === Math.ceil(scale.max) ? count : scale.max - from;
  const points = (((value ?? from) - from) / ceiling) * count;
  const picture = symbols[symbol] ?? moreSymbols[symbol] ?? symbols['clapper']!;
  const path = picture.repeat(count);
  const full = fillWidth(points, count);
  const row = (part: string, width: number) =>
    svg`<svg part=${part} width=${width} height=${CELL} viewBox="0 0 ${width || 1} ${CELL}" overflow="hidden"><path d=${path} fill-rule="evenodd"></path></svg>`;
  return html`<svg part="symbols" viewBox="0 0 ${count * CELL} ${CELL}" aria-hidden="true">
    ${row('symbols-empty', count * CELL)}${row('symbols-full', full)}
  </svg>`;
}
