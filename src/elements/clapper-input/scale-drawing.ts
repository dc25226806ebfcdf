import { html, svg, type TemplateResult } from 'lit';
import { moreSymbols } from '../../drawing/more-symbols.js';
import { CELL, type DrawSymbols, fillWidth, symbols, symbolsFor } from '../../drawing/rating-symbols.js';
import type { RatingScale } from '../../model/rating-scale.js';

/**
 * The row of symbols, full as far as a value reaches.
 *
 * @param drawOwn - draws the blog's own symbol instead of the clapperboard
 */
export function renderScale(
  symbol: string,
  scale: RatingScale,
  value: number | null,
  drawOwn?: DrawSymbols,
): TemplateResult {
  const { count, full: points } = symbolsFor(value ?? Math.min(scale.min, 0), scale.max, scale.min);
  const picture = symbols[symbol] ?? moreSymbols[symbol] ?? symbols['clapper']!;
  if (drawOwn && picture === symbols['clapper']) return drawOwn(count, points);
  const path = picture.repeat(count);
  const full = fillWidth(points, count);
  const row = (part: string, width: number) =>
    svg`<svg part=${part} width=${width} height=${CELL} viewBox="0 0 ${width || 1} ${CELL}" overflow="hidden"><path d=${path} fill-rule="evenodd"></path></svg>`;
  return html`<svg part="symbols" viewBox="0 0 ${count * CELL} ${CELL}" aria-hidden="true">
    ${row('symbols-empty', count * CELL)}${row('symbols-full', full)}
  </svg>`;
}
