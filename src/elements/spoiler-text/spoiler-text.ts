import { type CSSResult, html, type PropertyValues, type TemplateResult } from 'lit';
import { FrameElement } from '../../base/frame-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property, state } from '../../base/property.js';
import { LightContentController } from '../../controllers/light-content-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { RootStylesController } from '../../controllers/root-styles-controller.js';
import { SeenFilmController } from '../../controllers/seen-film-controller.js';
import { countWords, spoilerName } from '../../drawing/spoiler-name.js';
import { spoiler as english } from '../../i18n/en/spoiler.js';
import { detailsStyles, markStyles, styles } from './spoiler-text.styles.js';

const BLOCK =
  'address, article, blockquote, details, div, dl, figure, h1, h2, h3, h4, h5, h6, hr, ol, p, pre, section, table, ul';

/**
 * Hides what gives the film away behind a button: a phrase in a line, or whole paragraphs.
 *
 * ```html
 * <p>It turns out that <spoiler-text>[Spoiler: he was dead all along.]</spoiler-text></p>
 * <spoiler-text>
 *   <details><summary>Spoiler</summary><p>He was dead all along.</p></details>
 * </spoiler-text>
 * ```
 *
 * What is hidden is neither seen nor heard, selected or found. The button says how long it is; beginning and end are said, too. A reader
 * who has opened a spoiler can say "I have seen this film": that opens all spoilers of the film, in the review and in its comments, now
 * and on later visits. Without a script, `<details>` hides a block, and a phrase is there with its mark.
 *
 * @summary Hidden text that says where it begins and ends. "I have seen this film" opens all spoilers of that film.
 * @tag spoiler-text
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The spoiler in the author's own markup; a block is best inside `<details>`.
 *
 * @csspart toggle - The button that shows the spoiler and hides it again.
 * @csspart content - The box around the spoiler.
 * @csspart seen - The button "I have seen this film".
 *
 * @cssprop [--spoiler-text-background] - Background of an open spoiler; by default a tint of the text's colour.
 * @cssprop [--film-border] - Colour of lines.
 * @cssprop [--film-radius] - Radius of the corners.
 * @cssprop [--film-accent] - Colour of the button "I have seen this film".
 *
 * @cssstate open - The spoiler is shown.
 * @cssstate block - The spoiler is a block and no phrase.
 */
export class SpoilerTextElement extends FrameElement {
  static override readonly tag = 'spoiler-text';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** Whether the spoiler is shown; default false. */
  @property({ type: Boolean }) open: boolean = false;

  /** Whether the spoiler is printed though it is hidden; default false. */
  @property({ type: Boolean, reflect: true }) printed: boolean = false;

  /** Title and year of the film, `Her (2013)`, where neither the review around nor the page's only review is about it. */
  @property({ useDefault: true }) film = '';

  /** Whether the reader opened this spoiler: then they are asked whether they have seen the film. */
  @state() private isChosen: boolean = false;

  readonly #localise: LocalizeController<'spoiler'> = new LocalizeController(this, 'spoiler', english);
  readonly #content: LightContentController = new LightContentController(this);
  readonly #styles: RootStylesController = new RootStylesController(this, detailsStyles);
  readonly #markStyles: RootStylesController = new RootStylesController(this, markStyles);
  readonly #film: SeenFilmController = new SeenFilmController(
    this,
    () => this.#handleMemory(),
    () => this.film,
  );
  #isSeen = false;
  /** The author's `<details>`, as long as this element opens it. */
  #details?: HTMLDetailsElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#markStyles.use(true);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#closeDetails();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A server knows no reader, and the first render has to be the same as its.
    if (changed.has('film') && this.hasUpdated) this.#handleMemory();
  }

  protected override firstUpdated(): void {
    this.#handleMemory();
  }

  protected override updated(): void {
    const { states } = this.internals;
    states[this.open ? 'add' : 'delete']('open');
    states[this.#isBlock ? 'add' : 'delete']('block');
    this.internals.role = this.#content.isAuthored ? 'group' : null;
    this.internals.ariaLabel = this.#content.isAuthored ? this.#localise.terms.spoiler : null;
    if (this.isConnected && (this.open || this.printed)) this.#openDetails();
    else this.#closeDetails();
    this.#content.ignoreOwnChanges();
  }

  get #isBlock(): boolean {
    return [...this.children].some((child) => child.matches(BLOCK));
  }

  /** The author's `<details>` around all of the spoiler. */
  get #authorsDetails(): HTMLDetailsElement | undefined {
    const [first, second] = this.children;
    return first instanceof HTMLDetailsElement && !second ? first : undefined;
  }

  /** The words of the spoiler, without those that only announce it. */
  get #words(): string {
    const { text } = this.#content;
    const summary = this.#authorsDetails?.querySelector(':scope > summary')?.textContent?.replace(/\s+/g, ' ').trim();
    return summary && text.startsWith(summary) ? text.slice(summary.length) : text;
  }

  #openDetails(): void {
    const details = this.#authorsDetails;
    if (this.#details !== details) this.#closeDetails();
    this.#styles.use(details !== undefined);
    if (!details || details.open) return;
    this.#details = details;
    details.open = true;
  }

  #closeDetails(): void {
    this.#details?.removeAttribute('open');
    this.#details = undefined;
    this.#styles.use(false);
  }

  #handleMemory(): void {
    const { isSeen } = this.#film;
    // What the reader opened or hid by hand stays until they say something else.
    if (this.hasUpdated && isSeen !== this.#isSeen) {
      this.#isSeen = isSeen;
      this.open = isSeen || this.isChosen;
    }
    this.requestUpdate();
  }

  #handleToggle(): void {
    this.open = !this.open;
    this.isChosen = true;
  }

  #handleSeen(): void {
    this.#film.isSeen = !this.#film.isSeen;
  }

  protected override render(): TemplateResult {
    const { terms } = this.#localise;
    const { open } = this;
    const isAuthored = this.hasUpdated && this.#content.isAuthored;
    const isBlock = isAuthored && this.#isBlock;
    const count = isAuthored ? countWords(this.#words, this.#localise.language) : 0;
    const formatted = this.#localise.number(count);
    const name = spoilerName(terms, formatted, count, open);
    const label = isBlock && count ? `${terms.spoiler}, ${terms.words(formatted, count)}` : terms.spoiler;
    const isAsked = open && isAuthored && this.#film.isKnown && (isBlock || this.isChosen);
    return html`<button
        part="toggle"
        type="button"
        aria-label=${name}
        aria-expanded=${open}
        ?hidden=${this.hasUpdated && !isAuthored}
        @click=${this.#handleToggle}
      >
        ${label}</button
      ><span part="content" ?hidden=${!open}
        ><span class="visually-hidden">${terms.begins}&nbsp;</span><slot></slot
        ><span class="visually-hidden">&nbsp;${terms.ends}</span></span
      ><button part="seen" type="button" aria-pressed=${this.#isSeen} ?hidden=${!isAsked} @click=${this.#handleSeen}>
        ${terms.seen}
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spoiler-text': SpoilerTextElement;
  }
}
