import { type CSSResult, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { completeReview } from '../../base/complete-review.js';
import { FilmElement, observeContent, warnOnce } from '../../base/film-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property, state, toRecord } from '../../base/property.js';
import { languageAt, LocalizeController } from '../../controllers/localize-controller.js';
import { RootStylesController } from '../../controllers/root-styles-controller.js';
import { ReviewReadEvent } from '../../events/review-read-event.js';
import { ReviewRestoreEvent } from '../../events/review-restore-event.js';
import { review as english } from '../../i18n/en/page.js';
import type { Undo } from '../../marking/wrap.js';
import { type BlogScale, DEFAULT_BEST } from '../../model/rating.js';
import type { Review, ReviewInput } from '../../model/review.js';
import type { Reading } from '../../reading/reading.js';
import { emphasisStyles, styles } from './film-review.styles.js';
import { JsonLdScript } from './json-ld-script.js';
import { type Arrangement, isRenderedByOthers, loadArrangement, presentPost } from './present-post.js';
import { readPost } from './read-post.js';
import { ReviewContexts } from './review-contexts.js';
import { type ReviewLayout, sentReview } from './sent-review.js';

/**
 * Turns a review into a structured page. Put it around a post as it was written years ago: title, cast, director, synopsis,
 * rating, author and comments are recognised by their words and presented where they stand. What it does not recognise stays
 * exactly as it was, and `restore()` takes everything back.
 *
 * ```html
 * <film-review>
 *   <h1>HER (2014)</h1>
 *   <p>Starring: Joaquin Phoenix, Scarlett Johansson</p>
 *   <p>The review ...</p>
 *   <p>4.5 clappers</p>
 * </film-review>
 * ```
 *
 * An empty element shows the review that `review` or `src` gives it. A server renders `review` in words.
 *
 * @summary The whole page, from a post or from data (`review`, `src`). Adds structured data for search engines, never twice.
 * @tag film-review
 * @status stable
 * @since 0.1.0
 *
 * @slot - The author's post.
 *
 * @fires {ReviewReadEvent} review-read - The post was read; `detail` says what was understood, and by which words.
 * @fires {ReviewRestoreEvent} review-restore - The post was given back as it was.
 * @fires {ExternalRequestEvent} film-external-request - On the document, before a server of another origin is asked for `src`. Cancel it, and nothing is sent.
 *
 * @csspart rating - The drawing of the rating beside its words, in a post that is kept as it is.
 * @csspart error - The message where `src` could not be loaded.
 *
 * @cssprop [--film-accent] - The accent colour of all elements inside.
 * @cssprop [--film-radius] - The corner radius of all elements inside.
 * @cssprop [--film-border] - The colour of lines.
 *
 * @cssstate built - The content was made from data.
 * @cssstate flowing - The post is not arranged: it was given back, or has words that stand bare between its boxes.
 * @cssstate narrow - There is no room for an arrangement.
 * @cssstate bare - The wide picture of a magazine did not load, or shows nothing.
 *
 * @cssprop [--film-measure=30em] - The longest line of an arranged review.
 * @cssprop [--film-still-focus=50% 40%] - The point of the wide picture that is always seen.
 * @cssclass film-review-byline - Author and date, in a review made from data.
 * @cssclass film-credits - The lines of the people of a film, in a review made from data or arranged.
 * @cssclass film-review-rating - The rating, in a review made from data or arranged.
 * @cssclass film-review-verdict - The verdict, in a review made from data.
 */
export class FilmReviewElement extends FilmElement {
  static override readonly tag = 'film-review';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** The review as data; everything in it may be absent, and a wrong part is left out and named on the console. It is shown where the element is empty; else it replaces what was read from the content. */
  @property({ attribute: false, type: toRecord }) review?: ReviewInput;

  /** Address of the review as JSON (this library's model, or JSON-LD), for an empty element. */
  @property() src?: string;

  /** How much of a review from data is shown: `page` (default), `compact` or `card`. A post of the author's keeps its own layout. */
  @property({ reflect: true, useDefault: true }) layout: ReviewLayout = 'page';

  /**
   * How the parts stand: `flow` (default, nothing moves), `hero`, `magazine`, or a name of your own for which the page has
   * `grid-template-areas`. The order of the document stays. A card stands as `tile`, `wide`, `row` or `type`.
   */
  @property({ reflect: true, useDefault: true }) arrange: string = 'flow';

  /** Level of the film's heading, 1 to 6. By default that of the post's own title, else 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** What the blogger's points are called where a post does not say, plural: `clappers`. */
  @property() unit?: string;

  /** The best rating that this blog gives, for posts that state no scale. */
  @property({ type: Number, useDefault: true }) best: number = DEFAULT_BEST;

  /**
   * What becomes of the page's own comments and form: `present` (default) shows them as a thread, `keep` leaves them alone.
   */
  @property({ useDefault: true }) comments: 'present' | 'keep' = 'present';

  /**
   * What becomes of the nodes inside: `present` (default) puts elements around the author's words; `keep` moves, wraps and adds nothing,
   * for content that a framework renders. A post in React, Preact, Vue or Angular is kept by itself.
   */
  @property({ useDefault: true }) content: 'present' | 'keep' = 'present';

  /** Whether structured data for search engines is added: `emit` (default) or `omit`. It is never added twice. */
  @property({ attribute: 'json-ld', useDefault: true }) jsonLd: 'emit' | 'omit' = 'emit';

  @state() private failure?: Error;

  readonly #internals: ElementInternals = this.attachInternals();
  readonly #localise: LocalizeController<'review'> = new LocalizeController(this, 'review', english);
  readonly #rootStyles: RootStylesController = new RootStylesController(this, emphasisStyles);
  readonly #contexts: ReviewContexts = new ReviewContexts(this);
  readonly #jsonLdScript: JsonLdScript = new JsonLdScript(this, () => this.#isKept);
  #reading?: Reading;
  #steps: Undo[] = [];
  #arrangement?: Promise<Arrangement>;
  #assigned?: Promise<void>;
  /** Number of the current rendering of the content. One that is no longer current must not change anything. */
  #showing = 0;
  #shown: Promise<void> = Promise.resolve();
  #isStale = false;
  /** Whether a server's words are still in the shadow root. They are not seen where the element has content. */
  #hasSentWords: boolean = this.shadowRoot !== null;
  #arrival?: MutationObserver;
  /** Whether others have changed the content since it was presented. */
  #isChanged = false;

  /** The facts found in the post, with evidence; `undefined` until it is parsed, and for an empty element. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#steps.length) this.#refreshWhenParsed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#arrival?.disconnect();
    // An element that is only being moved is connected again at once.
    queueMicrotask(() => !this.isConnected && this.#undoAll());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('best') || changed.has('unit')) this.#contexts.provideScale(this.#scale);
    this.#isStale = !this.hasUpdated || CONTENT_PROPERTIES.some((name) => changed.has(name));
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Ratings that state no scale are drawn on this one.
    if (changed.has('best')) this.querySelectorAll('clapper-rating').forEach((rating) => rating.requestUpdate?.());
    if ((changed.has('arrange') || changed.has('layout')) && (this.arrange !== 'flow' || this.#arrangement))
      void this.#arrange();
    if (this.#isStale) this.#refreshWhenParsed();
    else if (changed.has('headingLevel')) this.#contexts.provideHeadingLevel(this.headingLevel);
  }

  /** Resolves when the content is complete, `src` apart. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#shown;
    return isComplete;
  }

  /** Parses the content again and presents it: call it after changing the content. */
  refresh(): void {
    this.#undoAll();
    this.#internals.states[this.#isChanged ? 'add' : 'delete']('flowing');
    const isPerhapsEmptied = this.parentElement?.localName === 'p' && !this.review && !this.src && !this.#isKept;
    this.#shown = isPerhapsEmptied ? this.#repair(this.#showing) : this.#show(this.#showing);
  }

  async #show(showing: number): Promise<void> {
    const given = this.review && (await completeReview(this.review, this.localName));
    if (showing !== this.#showing) return;
    if (this.#hasContent()) await this.#read(showing, given);
    else if (given) await this.#build(given, showing);
    else if (this.src) void this.#load(this.src);
    else this.#awaitContent();
  }

  /**
   * Restores the post, byte for byte, as the author wrote it. Elements that the loader put into the page, this one among them,
   * are removed too.
   */
  restore(): void {
    const lists = [...this.querySelectorAll('cast-list')];
    this.#undoAll();
    for (const list of lists) list.restore?.();
    this.#internals.states.add('flowing');
    this.dispatchEvent(new ReviewRestoreEvent());
  }

  #undoAll(): void {
    this.#showing++;
    for (const undo of this.#steps.reverse()) undo();
    this.#steps = [];
    this.#reading = undefined;
    this.#internals.states.delete('built');
    this.failure = undefined;
    this.ariaBusy = null;
  }

  /** Puts back content that a blog's filter may have moved out of the element, and shows it. */
  async #repair(showing: number): Promise<void> {
    const { repairEmptied } = await import('../../marking/repair-emptied.js');
    if (showing !== this.#showing) return;
    repairEmptied(this, this.#steps);
    await this.#show(showing);
  }

  /** Waits for the end of the page, since the end of the post may not be parsed yet. */
  #refreshWhenParsed(): void {
    if (document.readyState !== 'loading') return this.refresh();
    document.addEventListener('DOMContentLoaded', () => this.isConnected && this.refresh(), { once: true });
  }

  #hasContent(): boolean {
    return [...this.childNodes].some((node) => node.nodeType === Node.ELEMENT_NODE || node.textContent?.trim());
  }

  #awaitContent(): void {
    this.#arrival ??= new MutationObserver(() => this.#hasContent() && this.refresh());
    observeContent(this, this.#arrival);
  }

  /** @param given - the review that replaces the one that is read */
  async #read(showing: number, given?: Review): Promise<void> {
    this.#arrival?.disconnect();
    this.#jsonLdScript.removeCopies();
    let reading: Reading;
    try {
      reading = await readPost(this, languageAt(this));
    } catch (error) {
      return warnOnce(`<film-review>: the post parser failed to load, so the post stays as it is. ${String(error)}`);
    }
    if (showing !== this.#showing) return;
    const review = given ?? reading.review;
    this.#reading = reading;
    const isKept = this.#isKept;
    const hasFacts = reading.found.size > 0;
    // What the author states counts in a post that is not understood, too.
    if (hasFacts || this.headingLevel) this.#contexts.provideHeadingLevel(this.headingLevel);
    if (hasFacts) this.#rootStyles.use(true);
    if (hasFacts || isKept) {
      await presentPost(this, reading, {
        isKept,
        steps: this.#steps,
        root: this.renderRoot,
        scale: this.#scale,
        comments: this.comments,
        isWanted: () => showing === this.#showing,
        isArranged: () => this.#isArranged(showing),
        handleChange: () => (isKept ? this.refresh() : this.#handleChange()),
      });
    }
    if (hasFacts && showing === this.#showing) await this.#provideReview(review);
    if (this.arrange !== 'flow' && !isKept && showing === this.#showing) this.#assigned = this.#assignAreas(showing);
    if (showing === this.#showing) this.dispatchEvent(new ReviewReadEvent(reading));
  }

  /** Fetches what arranges the parts. */
  async #arrange(): Promise<Arrangement> {
    this.#arrangement ??= loadArrangement(this, this.#internals);
    const arrangement = await this.#arrangement;
    arrangement.use(this.arrange !== 'flow');
    return arrangement;
  }

  async #assignAreas(showing: number): Promise<void> {
    const arrangement = await this.#arrange();
    if (showing === this.#showing) this.#steps.push(...arrangement.assign());
  }

  /** Whether the parts are laid out again, which is known once they have their areas. */
  async #isArranged(showing: number): Promise<boolean> {
    if (this.arrange === 'flow') return false;
    await this.#shown;
    await this.#assigned;
    const isInFlow = ['flowing', 'narrow'].some((name) => this.#internals.states.has(name));
    return showing === this.#showing && !isInFlow;
  }

  /** Gives the content back to whoever changes it. */
  #handleChange(): void {
    warnOnce(
      '<film-review>: another script has changed the post since it was presented, so it is left as it is. If a framework renders the post, write content="keep".',
    );
    this.#isChanged = true;
    this.refresh();
  }

  /** Whether nothing of the content may be touched. */
  get #isKept(): boolean {
    return this.content === 'keep' || this.#isChanged || isRenderedByOthers(this);
  }

  async #build(review: Review, showing: number): Promise<void> {
    this.#arrival?.disconnect();
    const { buildReview } = await import('./build.js');
    if (showing !== this.#showing) return;
    this.#contexts.provideHeadingLevel(this.headingLevel);
    const parts = buildReview(review, this.layout, this.#scale, this.arrange);
    this.#steps.push(() => parts.forEach((part) => part.remove()));
    this.#internals.states.add('built');
    this.append(...parts);
    this.#dropSentWords();
    await this.#provideReview(review);
  }

  async #load(src: string): Promise<void> {
    const showing = this.#showing;
    this.ariaBusy = 'true';
    try {
      const { loadReview } = await import('./load-review.js');
      const review = await loadReview(new URL(src, document.baseURI));
      await this.#build(review, showing);
    } catch (error) {
      warnOnce(`<film-review src="${src}">: ${String(error)}`);
      if (showing === this.#showing) this.failure = error as Error;
    } finally {
      if (showing === this.#showing) this.ariaBusy = null;
    }
  }

  /** Tells assistive technology, the elements inside and search engines about the review. */
  async #provideReview(review: Review): Promise<void> {
    this.#internals.role = this.querySelector('article, main') || this.closest('article') ? null : 'article';
    this.#internals.ariaLabel = review.film.title || null;
    this.#contexts.provideReview(review);
    if (this.jsonLd === 'omit') return;
    this.#steps.push(() => this.#jsonLdScript.remove());
    await this.#jsonLdScript.show(review, this.best);
  }

  /** Without this an element that is emptied again would show what a server sent long ago. */
  #dropSentWords(): void {
    if (!this.#hasSentWords) return;
    this.#hasSentWords = false;
    this.requestUpdate();
  }

  get #scale(): BlogScale {
    return { best: this.best, ...(this.unit && { unit: this.unit }) };
  }

  protected override render(): TemplateResult {
    // What a server rendered is taken over as '', which leaves its nodes alone until there is another value.
    const kept = this.#hasSentWords ? '' : nothing;
    return html`${this.failure ? html`<p part="error" role="alert">${this.#localise.terms.failed}</p>` : nothing}<slot
        >${isServer && this.review ? sentReview(this.review, this.layout, this.headingLevel) : kept}</slot
      >`;
  }
}

/** The properties that decide what is in the document. */
const CONTENT_PROPERTIES = [
  'review',
  'src',
  'layout',
  'arrange',
  'unit',
  'best',
  'comments',
  'content',
  'jsonLd',
] as const;

declare global {
  interface HTMLElementTagNameMap {
    'film-review': FilmReviewElement;
  }
}
