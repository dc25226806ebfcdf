import { type CSSResult, html, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { FrameElement } from '../../base/frame-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property, state } from '../../base/property.js';
import { LightContentController } from '../../controllers/light-content-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { RootStylesController } from '../../controllers/root-styles-controller.js';
import { paragraphs } from '../../drawing/paragraphs.js';
import { toggleStyles } from '../../drawing/toggle.styles.js';
import { synopsis as english } from '../../i18n/en/page.js';
import { madeStyles, styles } from './film-synopsis.styles.js';

/**
 * What the film is about, kept apart from the opinion.
 *
 * ```html
 * <film-synopsis clamp="4"><p>A lonely writer falls in love with the voice of his computer.</p></film-synopsis>
 * ```
 *
 * With `clamp`, a long text is cut after so many lines and a button shows the rest. The whole text stays in the document: it is
 * found by the browser's search (which opens it), reached by the keyboard (likewise), and printed.
 *
 * @summary What the film is about. `clamp` shortens a long one, with a button for the rest.
 * @tag film-synopsis
 * @status stable
 * @since 0.1.0
 *
 * @slot - The synopsis in the author's own markup.
 *
 * @csspart base - The box of the text; it has one only with `clamp`.
 * @csspart toggle - The button that shows the rest.
 *
 * @cssprop [--film-accent] - Colour of the button.
 *
 * @cssprop [--film-synopsis-bar-color=var(--film-accent)] - Colour of the bar in the margin.
 * @cssstate block - The element is a block: always, except within a paragraph.
 *
 * @cssclass film-synopsis-made - The words that the element makes from `text`.
 */
export class FilmSynopsisElement extends FrameElement {
  static override readonly tag = 'film-synopsis';
  static override styles: CSSResult[] = [hostStyles, toggleStyles, styles];

  /** After how many lines the text is cut; 0 (default) shows it whole. */
  @property({ type: Number, useDefault: true }) clamp = 0;

  /** The synopsis as plain text, paragraphs parted by blank lines, for an element with nothing inside. */
  @property({ useDefault: true }) text = '';

  @state() private isOpen = false;

  /** Whether there is more text than the lines hold. */
  @state() private isCut = false;

  @query('[part="base"]') private readonly base!: HTMLElement;

  readonly #localise: LocalizeController<'synopsis'> = new LocalizeController(this, 'synopsis', english);
  readonly #content: LightContentController = new LightContentController(this);
  readonly #styles: RootStylesController = new RootStylesController(this, madeStyles);
  #sizes?: ResizeObserver;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
    this.#sizes = undefined;
  }

  protected override updated(): void {
    this.#content.build(this.text ? paragraphs(this.text) : null, 'film-synopsis-made');
    const isShown = this.#content.isAuthored || this.text !== '';
    this.internals.role = isShown ? 'group' : null;
    this.internals.ariaLabel = isShown ? this.#localise.terms.synopsis : null;
    this.internals.states[this.closest('p') ? 'delete' : 'add']('block');
    this.base.style.setProperty('--_lines', String(this.clamp));
    this.#styles.use(this.#isClamped && !this.#content.isAuthored && this.text !== '');
    this.#watch();
  }

  get #isClamped(): boolean {
    return this.clamp > 0;
  }

  /** Whether the text is cut depends on its width and its fonts, so it is measured whenever one of the boxes changes. */
  #watch(): void {
    if (!this.#isClamped || !this.isConnected) {
      this.#sizes?.disconnect();
      this.#sizes = undefined;
    } else if (!this.#sizes) {
      this.#sizes = new ResizeObserver(() => this.#measure());
      this.#sizes.observe(this.base);
      this.#sizes.observe(this.base.firstElementChild!);
    }
  }

  #measure(): void {
    // An open text is as high as its box, so only a closed one can tell.
    if (!this.isOpen) this.isCut = this.base.scrollHeight > this.base.clientHeight + 1;
  }

  /** The browser scrolls within the cut text to what it looks for: a find, the focus, an anchor. */
  #handleScroll(): void {
    if (this.#isClamped && this.base.scrollTop > 0) this.isOpen = true;
  }

  #handleClick(): void {
    this.isOpen = !this.isOpen;
    this.base.scrollTop = 0;
  }

  protected override render(): TemplateResult {
    const { more, less } = this.#localise.terms;
    const classes = { clamped: this.#isClamped, cut: this.isCut, open: this.isOpen };
    return html`<span part="base" class=${classMap(classes)} @scroll=${this.#handleScroll}
        ><span><slot></slot></span></span
      ><button
        part="toggle"
        type="button"
        ?hidden=${!this.#isClamped || !this.isCut}
        aria-expanded=${this.isOpen}
        @click=${this.#handleClick}
      >
        ${this.isOpen ? less : more}
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'film-synopsis': FilmSynopsisElement;
  }
}
