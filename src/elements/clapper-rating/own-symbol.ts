import { html, svg, type TemplateResult } from 'lit';
import { CELL, fillWidth } from '../../drawing/rating-symbols.js';

/** A row of the author's own symbol: an SVG, or the text (an emoji) of an element. */
export function drawOwnSymbol(symbol: Element, count: number, points: number): TemplateResult {
  const width = fillWidth(points, count);
  const row = () => Array.from({ length: count }, (_, i) => pictureOf(symbol, i * CELL));
  return html`<svg part="symbols" viewBox="0 0 ${count * CELL} 24" role="none">
    <g part="symbols-empty" opacity="0.25">${row()}</g>
    <svg width=${width} height="24"><g part="symbols-full">${row()}</g></svg>
  </svg>`;
}

function pictureOf(symbol: Element, x: number): TemplateResult | Node {
  const drawing = symbol instanceof SVGSVGElement ? symbol : symbol.querySelector('svg');
  if (!drawing) {
    return svg`<text x=${x + CELL / 2} y="19" font-size="18" text-anchor="middle">${symbol.textContent?.trim()}</text>`;
  }
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const place = { x, y: 0, width: CELL, height: CELL };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  for (const name of ['slot', 'id', 'class']) copy.removeAttribute(name);
  return copy;
}
