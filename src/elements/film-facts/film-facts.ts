import { ContextConsumer } from '@lit/context';
import { type CSSResult, html, isServer, nothing, type TemplateResult } from 'lit';
import { FrameElement } from '../../base/frame-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property, toRecord } from '../../base/property.js';
import { reviewContext } from '../../contexts/review-context.js';
import { LightContentController } from '../../controllers/light-content-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { RootStylesController } from '../../controllers/root-styles-controller.js';
import { facts as english } from '../../i18n/en/facts.js';
import type { FilmInput } from '../../model/review.js';
import { type FactRow, factRows, type FactValue } from './fact-rows.js';
import { lightStyles, styles } from './film-facts.styles.js';

/**
 * What is known of the film: running time, release, genres, countries, languages, age rating, crew, and what others think.
 *
 * ```html
 * <film-facts layout="line">
 *   <dl>
 *     <dt>Running time</dt><dd>2 h 6 min</dd>
 *     <dt>Genres</dt><dd>Romance, Science fiction</dd>
 *   </dl>
 * </film-facts>
 * ```
 *
 * The author's list, table or labelled lines stay as they are; `layout` arranges them. With nothing inside, the facts of `film`, or of
 * the `<film-review>` around, are written in the reader's language.
 *
 * @summary Running time, release, genres, countries, age rating, crew and ratings elsewhere, as a line, a list or a table.
 * @tag film-facts
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The facts: a `<dl>`, a table, or a list of labelled lines.
 *
 * @cssclass film-facts-made - The `<dl>` that the element makes from data.
 *
 * @cssprop [--film-facts-label-inline-size=9em] - Width of the labels in a table.
 * @cssprop [--film-facts-column-inline-size=11em] - Least width of a column in a list.
 * @cssprop [--film-muted] - Colour of the labels.
 * @cssprop [--film-border] - Colour of the lines in a table.
 * @cssprop [--film-line] - Width of the lines in a table.
 */
export class FilmFactsElement extends FrameElement {
  static override readonly tag = 'film-facts';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** How the facts are arranged: `line`, `list` or `table`. Without it, the author's markup is as the page has it, and data is a list. */
  @property({ reflect: true, useDefault: true }) layout: '' | 'line' | 'list' | 'table' = '';

  /** Which facts of data are shown, in this order: `year`, `released`, `runtime`, `certificate`, `genres`, `countries`, `languages`, `crew`, `scores`; by default all. */
  @property({ useDefault: true }) show = '';

  /** The film, for an element with nothing inside; by default that of the review around. */
  @property({ attribute: false, type: toRecord }) film?: FilmInput;

  readonly #localise: LocalizeController<'facts'> = new LocalizeController(this, 'facts', english);
  readonly #content: LightContentController = new LightContentController(this);
  readonly #styles: RootStylesController = new RootStylesController(this, lightStyles);
  readonly #around = new ContextConsumer(this, { context: reviewContext, subscribe: true });

  protected override updated(): void {
    const rows = this.#content.isAuthored ? [] : this.#rows;
    this.#content.build(rows.length ? this.#renderMade(rows) : null, this.#madeClass, 'dl');
    const isShown = this.#content.isAuthored || rows.length > 0;
    this.#styles.use(isShown);
    this.internals.role = isShown ? 'group' : null;
    this.internals.ariaLabel = isShown ? this.#localise.terms.title : null;
  }

  get #madeClass(): string {
    return `film-facts-made ${this.layout === 'line' || this.layout === 'table' ? this.layout : 'list'}`;
  }

  get #rows(): FactRow[] {
    const { language, terms } = this.#localise;
    const film = this.film ?? this.#around.value?.film;
    return film ? factRows(film, { language, terms, isLine: this.layout === 'line', show: this.show }) : [];
  }

  protected override render(): TemplateResult {
    return html`<slot>${isServer ? this.#sentText() : nothing}</slot>`;
  }

  /** The facts as a server sends them, in words that are read without a script. */
  #sentText(): string {
    return this.#rows.map(({ label, values }) => `${label}: ${values.map(({ text }) => text).join(', ')}`).join(' · ');
  }

  #renderMade(rows: readonly FactRow[]): TemplateResult {
    return html`${rows.map(
      ({ name, label, values }) =>
        html`<div class=${`film-facts-${name}`}>
          <dt>${label}</dt>
          <dd>${values.map((value, index) => html`${index ? ', ' : ''}${renderValue(value)}`)}</dd>
        </div>`,
    )}`;
  }
}

function renderValue({ text, href, datetime }: FactValue): TemplateResult {
  if (href) return html`<a href=${href} dir="auto">${text}</a>`;
  return datetime ? html`<time datetime=${datetime}>${text}</time>` : html`<bdi>${text}</bdi>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'film-facts': FilmFactsElement;
  }
}
