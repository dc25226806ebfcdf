import { html, nothing, svg, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DisplayElement } from '../../base/display-element.js';
import { warnOnce } from '../../base/film-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { rating as english } from '../../i18n/en.js';
import { Localise } from '../../i18n/localise.js';
import { DEFAULT_BEST, parseRatingNumber, parseRatingWords } from '../../model/rating.js';
import { styles } from './clapper-rating.styles.js';
import { CELL, fillWidth, rowPath, symbols } from '../../base/rating-symbols.js';

/** More points than this are drawn as five symbols, in proportion. */
const MOST_SYMBOLS = 10;

/**
 * Shows a rating as clapperboards (or stars, hearts, dots) beside its words.
 *
 * ```html
 * <clapper-rating value="4.5">4.5 out of 5 clappers</clapper-rating>
 * ```
 *
 * The text inside is what is copied, searched and read where scripts do not run. Without `value` the text is read: "4.5 clappers",
 * "4,5/5" and "4½ out of 5 stars" are understood. With `value` and no text, the words are made in the reader's language.
 * A value that is no number draws nothing and keeps its words; a value beyond the scale is drawn at the end of the scale and
 * spoken as it stands. Not rated is not 0.
 *
 * @summary A rating, drawn, spoken and copyable.
 * @tag clapper-rating
 * @status stable
 * @since 0.1.0
 *
 * @slot - The rating in words: the fallback, and what is copied.
 *
 * @csspart symbols - The drawing.
 * @csspart symbols-full - The part of the drawing that is given.
 * @csspart symbols-empty - The part of the drawing that is not given.
 *
 * @cssprop [--clapper-rating-size=1.6em] - Height of the symbols.
 * @cssprop [--clapper-rating-color=var(--film-accent)] - Colour of the given part.
 * @cssprop [--clapper-rating-empty-color] - Colour of the part not given; by default the text's colour, faint.
 */
export class ClapperRatingElement extends DisplayElement {
  static override readonly tag = 'clapper-rating';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** The rating as a number; a decimal comma and fractions (`4½`) are understood. Without it the text inside is read. */
  @property() value: number | string | null = null;

  /** The best possible value; by default what the text states, else 5. */
  @property({ type: Number }) max?: number;

  /** What the points are called, plural: `clappers`. By default what the text says, else the name of the symbol. */
  @property() unit?: string;

  /** The picture of one point: `clapper` (default), `star`, `heart` or `dot`. */
  @property() symbol: string = 'clapper';

  readonly #localise: Localise<'rating'> = new Localise(this, 'rating', english);
  #points: number | null = null;
  #best: number = DEFAULT_BEST;
  #unit = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const words = parseRatingWords(this.lightText.authored);
    const given = typeof this.value === 'number' ? this.value : parseRatingNumber(this.value ?? '');
    const isStated = this.value !== null && this.value !== '';
    if (isStated && (given === null || !Number.isFinite(given)) && changed.has('value')) {
      warnOnce(`<clapper-rating value="${this.value}">: not a number, so nothing is drawn.`);
    }
    this.#points = isStated ? given : words.value;
    const best = this.max ?? words.best ?? DEFAULT_BEST;
    this.#best = best > 0 && Number.isFinite(best) ? best : DEFAULT_BEST;
    this.#unit = this.unit ?? words.unit ?? this.#localise.terms.units[this.#picture] ?? '';
  }

  protected override updated(): void {
    super.updated();
    const name = this.#isDrawable ? this.#spoken() : this.lightText.authored || this.valueText();
    this.internals.role = 'img';
    this.internals.ariaLabel = name;
  }

  protected override valueText(): string {
    if (this.#isDrawable) return this.#spoken();
    return this.value === null || this.value === '' ? this.#localise.terms.notRated : String(this.value);
  }

  /** The name of the picture; clappers where the author's is not known. */
  get #picture(): string {
    return Object.hasOwn(symbols, this.symbol) ? this.symbol : 'clapper';
  }

  get #isDrawable(): boolean {
    return this.#points !== null && Number.isFinite(this.#points);
  }

  #spoken(): string {
    const number = (value: number) => this.#localise.number(value, { maximumFractionDigits: 2 });
    return this.#localise.terms.rating(number(this.#points ?? 0), number(this.#best), this.#unit, this.#best);
  }

  protected override render(): TemplateResult {
    // A row of stars (★★★½) is drawn, and need not be seen twice; it is still copied.
    const { authored } = this.lightText;
    const isDrawnTwice = this.#isDrawable && authored && !/[\p{L}\d]/u.test(authored);
    return html`${this.#isDrawable ? this.#renderSymbols() : nothing}<span
        class=${isDrawnTwice ? 'visually-hidden' : ''}
        ><slot></slot
      ></span>`;
  }

  #renderSymbols(): TemplateResult {
    const symbol = symbols[this.#picture]!;
    const count = this.#best <= MOST_SYMBOLS ? Math.ceil(this.#best) : DEFAULT_BEST;
    const scale = this.#best <= MOST_SYMBOLS ? 1 : count / this.#best;
    const points = Math.min(Math.max((this.#points ?? 0) * scale, 0), count);
    const path = rowPath(symbol, count);
    const width = count * CELL;
    const row = (part: string, shown: number) =>
      svg`<svg part=${part} width=${shown} height=${CELL} viewBox="0 0 ${shown || 1} ${CELL}" overflow="hidden"><path d=${path} fill-rule="evenodd"></path></svg>`;
    return html`<svg part="symbols" viewBox="0 0 ${width} ${CELL}" aria-hidden="true">
      ${row('symbols-empty', width)}${row('symbols-full', fillWidth(points))}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clapper-rating': ClapperRatingElement;
  }
}
