import { type CSSResult, html, nothing, type TemplateResult } from 'lit';
import { FrameElement } from '../../base/frame-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property } from '../../base/property.js';
import { LightContentController } from '../../controllers/light-content-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { RootStylesController } from '../../controllers/root-styles-controller.js';
import { body as english } from '../../i18n/en/page.js';
import { readingMinutes } from '../../model/reading-minutes.js';
import { dropCapStyles, styles } from './review-body.styles.js';

/**
 * The prose of a review, in the author's own markup.
 *
 * ```html
 * <review-body drop-cap reading-time>
 *   <p>Her could have been a joke about a man and his telephone.</p>
 * </review-body>
 * ```
 *
 * Without an attribute it changes nothing about the prose: it says where the review itself begins and ends.
 *
 * @summary The prose; `drop-cap` and `reading-time`.
 * @tag review-body
 * @status stable
 * @since 0.1.0
 *
 * @slot - The prose.
 *
 * @csspart reading-time - The line that says how long it takes to read.
 *
 * @cssprop [--review-body-drop-cap-color=var(--film-accent)] - Colour of the large first letter.
 * @cssprop [--film-muted] - Colour of the reading time.
 */
export class ReviewBodyElement extends FrameElement {
  static override readonly tag = 'review-body';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** Draws the first letter of the first paragraph three lines high. */
  @property({ type: Boolean, reflect: true, attribute: 'drop-cap' }) dropCap = false;

  /** Says how many minutes the text takes to read, in a line above it. */
  @property({ type: Boolean, attribute: 'reading-time' }) readingTime = false;

  readonly #localise: LocalizeController<'body'> = new LocalizeController(this, 'body', english);
  readonly #content: LightContentController = new LightContentController(this);
  readonly #styles: RootStylesController = new RootStylesController(this, dropCapStyles);

  #minutes = 0;

  protected override willUpdate(): void {
    this.#minutes = this.readingTime && this.#content.text ? readingMinutes(this.#content.text) : 0;
  }

  protected override updated(): void {
    this.#styles.use(this.dropCap);
  }

  protected override render(): TemplateResult {
    const minutes = this.#minutes;
    return html`${
        this.readingTime && minutes
          ? html`<p part="reading-time">
              ${this.#localise.terms.readingTime(this.#localise.number(minutes), minutes)}
            </p>`
          : nothing
      }<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-body': ReviewBodyElement;
  }
}
