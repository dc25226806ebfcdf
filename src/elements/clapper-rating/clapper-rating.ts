import {
  type CSSResult,
  html,
  isServer,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { DisplayElement } from '../../base/display-element.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { findOwnSymbol } from '../../drawing/own-symbol.js';
import { CELL, type DrawSymbols, fillWidth, symbols, symbolsFor } from '../../drawing/rating-symbols.js';
import { rating as english } from '../../i18n/en/page.js';
import { bestFor, DEFAULT_BEST, parsePlainRating } from '../../model/rating.js';
import { ownOptions } from '../../platform/own-values.js';
import { browserStyles, styles } from './clapper-rating.styles.js';
import type { readMore } from './read-more.js';
import type { RatingReading } from './reading.js';

/**
 * Shows a rating as clapperboards (or stars, hearts, popcorn, thumbs, dots, or a picture of the author's) beside its words.
 *
 * ```html
 * <clapper-rating value="4.5">4.5 out of 5 clappers</clapper-rating>
 * ```
 *
 * The text inside is what is copied, searched and read where scripts do not run. Without `value` the text is read: "4.5 clappers",
 * "4,5/5", "★★★★½", and a `<meter>`, `<data>` or picture with such an `alt`. With `value` and no text, the words are made in the
 * reader's language. A value that is no number (a grade, thumbs) keeps its words; a value beyond the scale is drawn at the end of
 * the scale and spoken as it stands. Not rated is not 0.
 *
 * @summary A rating as clapperboards, stars, hearts, popcorn, thumbs or your own picture beside its words; any scale, grades, percent.
 * @tag clapper-rating
 * @status stable
 * @since 0.1.0
 *
 * @slot - The rating in words: the fallback, and what is copied.
 * @slot symbol - An SVG or an emoji that is drawn for each point, instead of `symbol`.
 *
 * @csspart symbols - The drawing.
 * @csspart symbols-full - The part of the drawing that is given.
 * @csspart symbols-empty - The part of the drawing that is not given.
 *
 * @cssprop [--clapper-rating-size=1.6em] - Height of the symbols.
 * @cssprop [--film-symbol] - The blog's own symbol as `url(...)`, drawn instead of the clapperboard in the colour of the rating.
 * @cssprop [--clapper-rating-color=var(--film-accent)] - Colour of the given part.
 * @cssprop [--clapper-rating-empty-color] - Colour of the part not given; by default a faint grey.
 */
export class ClapperRatingElement extends DisplayElement {
  static override readonly tag = 'clapper-rating';
  static override styles: CSSResult[] = isServer ? [styles] : [styles, browserStyles];
  // Not by decorators: a page with one rating would pay half a kilobyte for them.
  static override properties: PropertyDeclarations = {
    value: {},
    max: { type: Number },
    min: { type: Number },
    unit: {},
    symbol: { useDefault: true },
    symbolSrc: { attribute: 'symbol-src' },
    precision: { type: Number },
    format: {},
  };

  static override createProperty(name: PropertyKey, options: PropertyDeclaration = {}): void {
    super.createProperty(name, ownOptions(options));
  }

  /** The rating: a number, in any way that people write one, a grade, `up` or `down`. Without it the text inside is read. */
  value: number | string | null = null;

  /** The best possible value; by default what the text states, else the `best` of the review around, else 5, or 10 for a value above. */
  max?: number;

  /** The worst possible value; default 0. It matters to percent, grades and words, and to drawing where it is below 0. */
  min?: number;

  /** What the points are called, plural: `clappers`. By default what the text says, else the name of the symbol. */
  unit?: string;

  /** The picture of one point: `clapper` (default), `star`, `heart`, `popcorn`, `thumb` or `dot`. */
  symbol: string = 'clapper';

  /**
   * Address of the blog's own symbol, drawn instead of the clapperboard: http(s), or a `data:` URL of a picture. By default that of
   * `--film-symbol`, else of `data-symbol-src` on a script tag.
   */
  symbolSrc?: string;

  /** The drawing is rounded to so many points, such as 0.5; by default it is exact. The words are never rounded. */
  precision?: number;

  /** How the rating is shown: `symbols` (default), `number`, `grade`, `percent` or `words`. */
  format?: 'symbols' | 'number' | 'grade' | 'percent' | 'words';

  readonly #localise: LocalizeController<'rating'> = new LocalizeController(this, 'rating', english);
  #reading?: RatingReading;
  #readMore?: typeof readMore;
  #loading?: Promise<void>;
  /** The author's words, also while others are shown, and the value that they were written for. */
  #words = '';
  #writtenFor = '';
  #drawOwn?: DrawSymbols;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.restore?.();
  }

  protected override willUpdate(): void {
    const { symbol } = this;
    const text = String(this.value ?? '');
    if (this.authored !== this.#words && (this.authored || !this.#reading?.restore)) {
      this.#words = this.authored;
      this.#writtenFor = this.hasUpdated ? text : (this.getAttribute('value') ?? '');
    }
    const authored = this.#words;
    const writtenFor = this.#writtenFor;
    const stated = parsePlainRating(text);
    const words = parsePlainRating(authored);
    const { points } = text ? stated : words;
    // As the structured data has it; a server does not know what is around.
    const blogs = this.isFromServer ? undefined : this.closest('film-review')?.best;
    const best = this.max ?? (stated.best || words.best || bestFor(points, blogs));
    const reading: RatingReading = (this.#reading = {
      points,
      best: best > 0 && best < Infinity ? best : DEFAULT_BEST,
      unit: this.unit ?? stated.unit ?? words.unit,
    });
    // The first render is the same wherever the code is, so that it can take over from a server's.
    if (this.#readMore) {
      this.#readMore({
        host: this,
        internals: this.internals,
        authored,
        writtenFor,
        reading,
        localise: this.#localise,
      });
    } else if (
      !isServer &&
      (this.format ||
        this.precision ||
        this.min! < 0 ||
        !symbols[symbol] ||
        this.firstElementChild ||
        (text && !(points < Infinity)) ||
        (authored && (text !== writtenFor || !(words.points < Infinity))))
    ) {
      this.#loading ??= import('./read-more.js').then(({ readMore }) => {
        this.#readMore = readMore;
        this.requestUpdate();
      });
    }
  }

  protected override updated(): void {
    super.updated();
    this.internals.role = 'img';
    this.internals.ariaLabel = this.#reading?.name ?? this.valueText();
    findOwnSymbol(this, this.symbolSrc, (draw) => {
      if (draw === this.#drawOwn) return;
      this.#drawOwn = draw;
      this.requestUpdate();
    });
  }

  /** Resolves when the words and the drawing are there, fetched or not. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override valueText(): string {
    const { points, best, unit, words } = this.#reading!;
    const { terms } = this.#localise;
    if (words) return words;
    if (!(points < Infinity)) return String(this.value ?? '') || terms.notRated;
    return terms.rating(
      this.#localise.number(points),
      this.#localise.number(best),
      unit ?? terms.units[this.symbol] ?? '',
      best,
    );
  }

  protected override render(): TemplateResult {
    const clapper = symbols['clapper']!;
    const { points, best, path = symbols[this.symbol] ?? clapper, ...drawn } = this.#reading!;
    const { count, full } = { ...symbolsFor(points, best, this.min), ...drawn };
    const drawing = drawn.drawing ?? (path === clapper && full < Infinity ? this.#drawOwn?.(count, full) : undefined);
    if (drawing || !(full < Infinity)) return html`${drawing}<slot>${this.sentText}</slot>`;
    // A server sends a plain bar, which takes a tenth of the bytes and the same room.
    const row = this.isFromServer ? `M0 8h${count * CELL}v8H0z` : path.repeat(count);
    return html`<svg part="symbols" viewBox="0 0 ${count * CELL} 24" role="none">
        <path part="symbols-empty" d=${row}></path>
        <svg width=${fillWidth(full, count)}><path part="symbols-full" d=${row}></path></svg></svg
      ><slot>${this.sentText}</slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clapper-rating': ClapperRatingElement;
  }
}
