import type { Palettes } from './palette.js';

/** What the author chose; what is left out stays the blog's. */
export interface ThemeChoices {
  readonly palettes?: Palettes;
  /** The path of a symbol in a square of 24 by 24. */
  readonly symbol?: string;
  /** In em. */
  readonly radius?: number;
  /** Families as CSS has them. */
  readonly headingFont?: string;
  readonly font?: string;
}

/** The style sheet to copy: tokens, and for a look of its own the ground and the words. */
export function themeCss({ palettes, symbol, radius, headingFont, font }: ThemeChoices): string {
  const lines: string[] = [];
  if (palettes)
    for (const name of Object.keys(palettes.light) as (keyof Palettes['light'])[])
      lines.push(`--film-${name}: light-dark(${palettes.light[name]}, ${palettes.dark[name]});`);
  if (radius !== undefined) lines.push(`--film-radius: ${radius}em;`);
  if (headingFont) lines.push(`--film-heading-font: ${headingFont};`);
  if (symbol) lines.push(`--film-symbol: url("${symbolUrl(symbol)}");`);
  if (palettes)
    lines.push(
      'display: block;',
      'padding: clamp(1rem, 4vw, 2.5rem);',
      'background: var(--film-surface);',
      'color: var(--film-ink);',
    );
  if (font) lines.push(`font-family: ${font};`);
  if (lines.length === 0) return '';
  const rules = [`film-review,\n.film-review {\n${lines.map((line) => `  ${line}\n`).join('')}}`];
  if (headingFont)
    rules.push(':is(film-review, .film-review) :is(h1, h2, h3) {\n  font-family: var(--film-heading-font);\n}');
  if (palettes) rules.push(':is(film-review, .film-review) a {\n  color: var(--film-accent);\n}');
  return `${rules.join('\n\n')}\n`;
}

function symbolUrl(path: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' width='24' height='24'><path d='${path}'/></svg>`;
  return `data:image/svg+xml,${svg.replace(/[#%<>"]/g, (sign) => encodeURIComponent(sign))}`;
}
