import { ContextConsumer } from '@lit/context';
import { type CSSResult, html, nothing, type TemplateResult } from 'lit';
import { FrameElement } from '../../base/frame-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property } from '../../base/property.js';
import { DEFAULT_HEADING_LEVEL, headingLevelContext } from '../../contexts/heading-level-context.js';
import { LightContentController } from '../../controllers/light-content-controller.js';
import { RootStylesController } from '../../controllers/root-styles-controller.js';
import { type HeadingFilm, parseHeadingText } from '../../model/heading-text.js';
import { madeStyles, styles } from './film-heading.styles.js';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/**
 * The film's title as the heading of its review, with the year and the original title.
 *
 * ```html
 * <h1><film-heading>Her (2014)</film-heading></h1>
 * ```
 *
 * The author's words stay as they are, and are read: see `film`. Without words inside, they are made from the attributes.
 * It is a heading for assistive technology at the level that the page gives it, unless it stands in a heading or has one inside.
 *
 * @summary The film's title, year and original title, as a heading of the right level.
 * @tag film-heading
 * @status stable
 * @since 0.1.0
 *
 * @slot - The title in the author's words, with markup or without.
 *
 * @cssclass film-heading-made - The words that the element makes from its attributes.
 * @cssclass film-heading-year - The year in brackets, in a heading made from attributes.
 * @cssclass film-heading-original - The original title, in a heading made from attributes.
 *
 * @cssprop [--film-heading-size=1.75em] - Size of a heading that is made from attributes and stands in no heading.
 * @cssprop [--film-muted] - Colour of the year and the original title, where the element wrote them.
 *
 * @cssstate alone - The words were made from attributes, and no heading is around them.
 */
export class FilmHeadingElement extends FrameElement {
  static override readonly tag = 'film-heading';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** The film's title. */
  @property({ useDefault: true }) name = '';

  /** Year of release, four digits. */
  @property({ type: Number }) year?: number;

  /** The title in the film's own language, where it is another. */
  @property({ attribute: 'original-title', useDefault: true }) originalTitle = '';

  /** Level of the heading, 1 to 6; by default what the review around it says, else 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  readonly #content: LightContentController = new LightContentController(this);
  readonly #styles: RootStylesController = new RootStylesController(this, madeStyles);
  readonly #level = new ContextConsumer(this, { context: headingLevelContext, subscribe: true });

  /** What is known of the film: from the attributes, else from the words inside. */
  get film(): HeadingFilm {
    if (!this.name) return parseHeadingText(this.#content.text);
    const { name: title, originalTitle } = this;
    return { title, ...(this.#hasYear && { year: this.year! }), ...(originalTitle && { originalTitle }) };
  }

  protected override updated(): void {
    const isMade = !this.#content.isAuthored && this.name !== '';
    this.#content.build(isMade ? this.#renderMade() : null, 'film-heading-made', 'span');
    this.#styles.use(isMade);
    const isHeading = (isMade || this.#content.isAuthored) && !this.#isInHeading() && !this.querySelector(HEADING);
    const level = Math.round(this.headingLevel ?? this.#level.value ?? DEFAULT_HEADING_LEVEL);
    this.internals.role = isHeading ? 'heading' : null;
    this.internals.ariaLevel = isHeading ? String(Math.min(Math.max(level, 1), 6)) : null;
    this.internals.states[isMade && isHeading ? 'add' : 'delete']('alone');
  }

  get #hasYear(): boolean {
    return /^\d{4}$/.test(String(this.year));
  }

  #isInHeading(): boolean {
    const root = this.getRootNode();
    return [this, root instanceof ShadowRoot && root.host].some((at) => at && at.parentElement?.closest(HEADING));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #renderMade(): TemplateResult {
    return html`${this.name}${this.#hasYear ? html` <span class="film-heading-year">(${this.year})</span>` : nothing}${
      this.originalTitle ? html` <span class="film-heading-original">${this.originalTitle}</span>` : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'film-heading': FilmHeadingElement;
  }
}
