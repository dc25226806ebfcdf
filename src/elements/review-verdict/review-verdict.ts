import { ContextConsumer } from '@lit/context';
import { type CSSResult, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { completeReview } from '../../base/complete-review.js';
import { FrameElement } from '../../base/frame-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property, state, toRecord } from '../../base/property.js';
import { DEFAULT_HEADING_LEVEL, headingLevelContext } from '../../contexts/heading-level-context.js';
import { reviewContext } from '../../contexts/review-context.js';
import { LightContentController } from '../../controllers/light-content-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { RootStylesController } from '../../controllers/root-styles-controller.js';
import { phrase } from '../../drawing/paragraphs.js';
import { verdict as english } from '../../i18n/en/page.js';
import type { BlogScale, Rating } from '../../model/rating.js';
import type { Review, ReviewInput } from '../../model/review.js';
import { createElement } from '../../platform/create-element.js';
import { ratingAttributes } from '../../writing/rating-attributes.js';
import { lightStyles, styles } from './review-verdict.styles.js';
import type * as VerdictBox from './verdict-box.js';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/**
 * The last word on the film: rating, one line, what speaks for and against it, and scores for its sides.
 *
 * ```html
 * <review-verdict>
 *   <h2>Verdict</h2>
 *   <p><clapper-rating value="4.5">4.5 out of 5 clappers</clapper-rating></p>
 *   <p>A love story for anyone who ever talked to a machine.</p>
 *   <ul class="pros"><li>Johansson's voice</li></ul>
 *   <ul class="cons"><li>Two hours long</li></ul>
 *   <dl><dt>Story</dt><dd>5 out of 5</dd><dt>Sound</dt><dd>4 out of 5</dd></dl>
 * </review-verdict>
 * ```
 *
 * The author's words stay where they are. What speaks for the film is marked with a plus, what speaks against it with a minus, and
 * both lists get a name that is heard. Empty, it shows the verdict of `review`, else that of the `<film-review>` around it.
 *
 * @summary The last word: rating, one line, pros and cons, scores for aspects of the film.
 * @tag review-verdict
 * @status stable
 * @since 0.1.0
 *
 * @slot - The verdict in the author's own markup; lists with the classes `pros` and `cons` are marked.
 *
 * @csspart score - The number of the rating, in a box.
 * @csspart number - The number itself.
 * @csspart scale - The scale and the unit below it.
 *
 * @cssstate unscored - A box without a number: there is no rating, or it is no number, grade or percentage.
 *
 * @cssprop [--review-verdict-pro-color] - Colour of the plus; by default a green.
 * @cssprop [--review-verdict-con-color] - Colour of the minus; by default a red.
 * @cssprop [--film-border] - Colour of the line around a verdict from data.
 * @cssprop [--film-radius] - Radius of its corners.
 */
export class ReviewVerdictElement extends FrameElement {
  static override readonly tag = 'review-verdict';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** The review whose verdict an empty element shows; by default that of the `<film-review>` around it. */
  @property({ attribute: false, type: toRecord }) review?: ReviewInput;

  /** The best rating that this blog gives, for a review from data that states no scale; default 5. */
  @property({ type: Number }) max?: number;

  /** What the blogger's points are called where the review from data does not say, plural: `clappers`. */
  @property() unit?: string;

  /** How it looks: `lines` (default), or a `box` with a large number, and what speaks for and against side by side. */
  @property({ reflect: true, useDefault: true }) layout: 'lines' | 'box' = 'lines';

  readonly #localise: LocalizeController<'verdict'> = new LocalizeController(this, 'verdict', english);
  readonly #content: LightContentController = new LightContentController(this);
  readonly #styles: RootStylesController = new RootStylesController(this, lightStyles);
  readonly #around = new ContextConsumer(this, { context: reviewContext, subscribe: true });
  readonly #level = new ContextConsumer(this, { context: headingLevelContext, subscribe: true });
  /** `review` without gaps and mistakes. */
  @state() private completed?: Review;
  @state() private box?: typeof VerdictBox;
  #completing?: Promise<void>;
  #boxStyles?: RootStylesController;
  #named: Element[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unname();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!isServer && changed.has('layout')) void this.#useBox();
    if (isServer || !changed.has('review')) return;
    if (this.review) this.#completing = this.#complete(this.review);
    else this.completed = undefined;
  }

  /** Fetches what draws the box, where one is asked for. */
  async #useBox(): Promise<void> {
    const isBox = this.layout === 'box';
    if (!isBox && !this.#boxStyles) return;
    this.box ??= await import('./verdict-box.js');
    this.#boxStyles ??= new RootStylesController(this, this.box.boxStyles);
    this.#boxStyles.use(this.layout === 'box');
  }

  async #complete(review: ReviewInput): Promise<void> {
    const completed = await completeReview(review, this.localName);
    if (review === this.review) this.completed = completed;
  }

  /** Resolves when the verdict of `review` is there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#completing;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    const { verdict } = this.#localise.terms;
    const made = this.#content.isAuthored ? null : this.#renderMade();
    this.#content.build(made, 'review-verdict-made');
    if (this.isConnected) this.#name();
    if (this.box) this.internals.states[this.#score ? 'delete' : 'add']('unscored');
    const isShown = made !== null || this.#content.isAuthored;
    this.#styles.use(isShown);
    this.internals.role = isShown ? 'group' : null;
    const heading = this.querySelector(HEADING)?.textContent?.replace(/\s+/g, ' ').trim();
    this.internals.ariaLabel = isShown ? heading || verdict : null;
  }

  /** Says of the author's lists which is which, to those who do not see the marks. */
  #name(): void {
    this.#unname();
    const { pros, cons } = this.#localise.terms;
    for (const [selector, name] of Object.entries({ '.pros': pros, '.cons': cons })) {
      const lists = this.querySelectorAll(`:is(ul, ol)${selector}:not([aria-label], [aria-labelledby])`);
      for (const list of lists) {
        list.ariaLabel = name;
        this.#named.push(list);
      }
    }
  }

  #unname(): void {
    for (const list of this.#named.splice(0)) list.ariaLabel = null;
  }

  protected override render(): TemplateResult {
    const score = this.box && this.#score;
    return html`${score ? this.box?.renderScore(score) : nothing}<slot></slot>`;
  }

  /** What is shown large in a box. */
  get #score(): { number: string; scale: string } | undefined {
    const rating = this.#source?.rating ?? this.box?.authoredRating(this);
    if (this.layout !== 'box' || !rating) return undefined;
    return this.box?.scoreOf(rating, this.#scale, (number) => this.#localise.number(number));
  }

  get #source(): Review | undefined {
    return this.review ? this.completed : this.#around.value;
  }

  get #scale(): BlogScale {
    return { best: this.max, unit: this.unit };
  }

  #renderMade(): TemplateResult | null {
    const { rating, verdict, pros = [], cons = [], aspects = [] } = this.#source ?? {};
    if (!rating && !verdict && ![pros, cons, aspects].some(({ length }) => length > 0)) return null;
    const { terms } = this.#localise;
    const level = Math.min((this.#level.value ?? DEFAULT_HEADING_LEVEL) + 1, 6);
    const heading = (text: string, depth: number, className: string) =>
      html`<div class=${className} role="heading" aria-level=${Math.min(depth, 6)}>${text}</div>`;
    const list = (title: string, name: string, points: readonly string[]) =>
      points.length
        ? html`<div>
            ${heading(title, level + 1, 'review-verdict-label')}
            <ul class=${name}>
              ${points.map((point) => html`<li><bdi>${phrase(point)}</bdi></li>`)}
            </ul>
          </div>`
        : nothing;
    return html`${heading(terms.verdict, level, 'review-verdict-heading')}
    ${rating ? html`<p class="review-verdict-rating">${this.#drawn(rating)}</p>` : nothing}
    ${verdict ? html`<p class="review-verdict-line">${phrase(verdict)}</p>` : nothing}
    ${
      pros.length || cons.length
        ? html`<div class="review-verdict-points">
            ${list(terms.pros, 'pros', pros)}${list(terms.cons, 'cons', cons)}
          </div>`
        : nothing
    }
    ${
      aspects.length
        ? html`<dl class="review-verdict-aspects">
            ${aspects.map(
              ({ name, rating: each }) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>
                    ${this.#drawn(each)}${this.layout === 'box' ? this.box?.renderBar(each, this.#scale) : nothing}
                  </dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }`;
  }

  /** The rating's own words, drawn where they are a number. */
  #drawn(rating: Rating): HTMLElement | string {
    const attributes = ratingAttributes(rating, this.#scale);
    if (!attributes) return rating.raw;
    const drawn = createElement('clapper-rating', attributes);
    // A bare number says nothing of its scale: the element writes that.
    if (/\p{L}|\//u.test(rating.raw)) drawn.textContent = rating.raw;
    return drawn;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-verdict': ReviewVerdictElement;
  }
}
