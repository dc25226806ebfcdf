import { ContextProvider } from '@lit/context';
import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FilmElement, warnOnce } from '../../base/film-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { blogScaleContext } from '../../contexts/blog-scale-context.js';
import { DEFAULT_HEADING_LEVEL, headingLevelContext } from '../../contexts/heading-level-context.js';
import { reviewContext } from '../../contexts/review-context.js';
import { threadContext } from '../../contexts/thread-context.js';
import { RootStyles } from '../../controllers/root-styles.js';
import { ReaderRatingsEvent } from '../../events/reader-ratings-event.js';
import { ReviewReadEvent } from '../../events/review-read-event.js';
import { ReviewRestoreEvent } from '../../events/review-restore-event.js';
import { ThreadConnectEvent } from '../../events/thread-connect-event.js';
import { review as english } from '../../i18n/en.js';
import { languageAt, Localise } from '../../i18n/localise.js';
import { DEFAULT_BEST } from '../../model/rating.js';
import type { Review } from '../../model/review.js';
import type { Reading } from '../../reading/reading.js';
import type { ReviewLayout } from './build.js';
import { emphasisStyles } from './emphasis.js';
import { styles } from './film-review.styles.js';
import { StructuredData } from './json-ld-script.js';
import { postAddress } from './post-address.js';
import { present, type Presentation } from './present.js';
import { readPost } from './read-post.js';
import type { Undo } from './wrap.js';

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
 * An empty element shows the review that `review` or `src` gives it.
 *
 * @summary The whole review page, from a post or from data.
 * @tag film-review
 * @status stable
 * @since 0.1.0
 *
 * @slot - The author's post.
 *
 * @fires {ReviewReadEvent} review-read - The post was read; `detail` says what was understood, and by which words.
 * @fires {ReviewRestoreEvent} review-restore - The post was given back as it was.
 *
 * @csspart error - The message where `src` could not be loaded.
 *
 * @cssprop [--film-accent] - The accent colour of all elements inside.
 * @cssprop [--film-radius] - The corner radius of all elements inside.
 * @cssprop [--film-border] - The colour of lines.
 *
 * @cssstate built - The content was made from data.
 */
export class FilmReviewElement extends FilmElement {
  static override readonly tag = 'film-review';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** The review as data. It is shown where the element is empty; else it replaces what was read from the content. */
  @property({ attribute: false }) review?: Review;

  /** Address of the review as JSON (this library's model, or JSON-LD), for an empty element. */
  @property() src?: string;

  /** How much of a review from data is shown: `page` (default), `compact` or `card`. A post of the author's keeps its own layout. */
  @property({ reflect: true, useDefault: true }) layout: ReviewLayout = 'page';

  /** Level of the film's heading, 1 to 6. By default that of the post's own title, else 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** What the blogger's points are called where a post does not say, plural: `clappers`. */
  @property() unit?: string;

  /** The best rating that this blog gives, for posts that state no scale. */
  @property({ type: Number }) best: number = DEFAULT_BEST;

  /**
   * What becomes of the page's own comments and form: `present` (default) shows them as a conversation, `keep` leaves them alone.
   */
  @property() comments: 'present' | 'keep' = 'present';

  /** Whether structured data for search engines is added: `emit` (default) or `omit`. It is never added twice. */
  @property({ attribute: 'json-ld' }) jsonLd: 'emit' | 'omit' = 'emit';

  @state() private failure?: Error;

  readonly #internals: ElementInternals = this.attachInternals();
  readonly #localise: Localise<'review'> = new Localise(this, 'review', english);
  readonly #rootStyles: RootStyles = new RootStyles(this, emphasisStyles);
  readonly #reviewProvider = new ContextProvider(this, { context: reviewContext });
  readonly #levelProvider = new ContextProvider(this, {
    context: headingLevelContext,
    initialValue: DEFAULT_HEADING_LEVEL,
  });
  readonly #scaleProvider = new ContextProvider(this, { context: blogScaleContext });
  readonly #threadProvider = new ContextProvider(this, { context: threadContext });
  readonly #structuredData: StructuredData = new StructuredData(this);
  #reading?: Reading;
  #steps: Undo[] = [];
  /* Which showing of the content is under way: one that was overtaken meanwhile comes to nothing. */
  #showing = 0;
  #shown: Promise<void> = Promise.resolve();
  #isStale = false;
  #arrival?: MutationObserver;

  constructor() {
    super();
    this.addEventListener?.(ThreadConnectEvent.type, (event) => {
      this.#threadProvider.setValue(event.detail.thread);
    });
    this.addEventListener?.(ReaderRatingsEvent.type, (event) => void this.#handleRatings(event));
  }

  /** What was understood of the post; `undefined` before it was read, and where the element was empty. */
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
    queueMicrotask(() => !this.isConnected && this.#takeBack());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { best, unit } = this;
    if (changed.has('best') || changed.has('unit')) this.#scaleProvider.setValue({ best, ...(unit && { unit }) });
    this.#isStale = !this.hasUpdated || SHAPING.some((name) => changed.has(name));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#isStale) this.#refreshWhenParsed();
    else if (changed.has('headingLevel')) this.#setHeadingLevel();
  }

  /** Settles when what the element shows is complete, `src` apart. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#shown;
    return isComplete;
  }

  /** Reads the content anew and presents it: for content that was changed after the element was there. */
  refresh(): void {
    this.#takeBack();
    const isPerhapsEmptied = this.parentElement?.localName === 'p' && !this.review && !this.src;
    this.#shown = isPerhapsEmptied ? this.#repair(this.#showing) : this.#show(this.#showing);
  }

  async #show(showing: number): Promise<void> {
    if (this.#hasContent()) await this.#read(showing);
    else if (this.review) await this.#build(this.review, showing);
    else if (this.src) void this.#load(this.src);
    else this.#awaitContent();
  }

  /**
   * Takes everything back: the post is, byte for byte, as the author wrote it. Elements that the loader put into the page, this
   * one among them, are gone too.
   */
  restore(): void {
    // In the author's own lists each name is marked.
    const lists = [...this.querySelectorAll('cast-list')];
    this.#takeBack();
    for (const list of lists) list.restore?.();
    this.dispatchEvent(new ReviewRestoreEvent());
  }

  #takeBack(): void {
    this.#showing++;
    for (const undo of this.#steps.reverse()) undo();
    this.#steps = [];
    this.#reading = undefined;
    this.#internals.states.delete('built');
    this.failure = undefined;
    this.ariaBusy = null;
  }

  /** A blog's filter may have moved the content out of the element. */
  async #repair(showing: number): Promise<void> {
    const { adopt } = await import('./adopt.js');
    if (showing !== this.#showing) return;
    adopt(this, this.#steps);
    await this.#show(showing);
  }

  /** While the page is still arriving, the end of the post may not be there yet. */
  #refreshWhenParsed(): void {
    if (document.readyState !== 'loading') return this.refresh();
    document.addEventListener('DOMContentLoaded', () => this.isConnected && this.refresh(), { once: true });
  }

  #hasContent(): boolean {
    return [...this.childNodes].some((node) => node.nodeType === Node.ELEMENT_NODE || node.textContent?.trim());
  }

  #awaitContent(): void {
    this.#arrival ??= new MutationObserver(() => this.#hasContent() && this.refresh());
    this.#arrival.observe(this, { childList: true, characterData: true, subtree: true });
  }

  async #read(showing: number): Promise<void> {
    this.#arrival?.disconnect();
    let reading: Reading;
    try {
      const url = postAddress(this);
      reading = await readPost(this, { language: languageAt(this), ...(url && { url }) });
    } catch (error) {
      return warnOnce(`<film-review>: its reader could not be fetched, so the post stays as it is. ${String(error)}`);
    }
    if (showing !== this.#showing) return;
    const review = this.review ?? reading.review;
    this.#reading = reading;
    if (reading.found.size) {
      this.#setHeadingLevel();
      this.#rootStyles.use(true);
      this.#steps.push(...present(this, reading, this.#presentation));
      await this.#provide(review);
    }
    if (showing === this.#showing) this.dispatchEvent(new ReviewReadEvent(reading));
  }

  async #build(review: Review, showing: number): Promise<void> {
    this.#arrival?.disconnect();
    const { buildReview } = await import('./build.js');
    if (showing !== this.#showing) return;
    this.#setHeadingLevel();
    const parts = buildReview(review, this.layout, this.#presentation);
    this.#steps.push(() => parts.forEach((part) => part.remove()));
    this.#internals.states.add('built');
    this.append(...parts);
    await this.#provide(review);
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

  /** Makes a review known: to assistive technology, to the elements inside, to search engines. */
  async #provide(review: Review): Promise<void> {
    this.#internals.role = this.querySelector('article, main') || this.closest('article') ? null : 'article';
    this.#internals.ariaLabel = review.film.title || null;
    this.#reviewProvider.setValue(review);
    if (this.jsonLd === 'omit') return;
    this.#steps.push(() => this.#structuredData.remove());
    await this.#structuredData.show(review, this.best);
  }

  async #handleRatings(event: ReaderRatingsEvent): Promise<void> {
    const { average, count, best } = event.detail;
    await Promise.resolve(); // whoever stands further out may still cancel
    if (event.defaultPrevented) return;
    // What one reader gave in one browser is no aggregate, and a search engine never sees it.
    const isShared = event.storage === 'server' && average !== null;
    await this.#structuredData.setReaderRatings(isShared ? { average, count, best } : undefined);
  }

  #setHeadingLevel(): void {
    const own = this.querySelector('h1, h2, h3, h4, h5, h6')?.localName.slice(1);
    this.#levelProvider.setValue(this.headingLevel ?? (own ? Number(own) : DEFAULT_HEADING_LEVEL));
  }

  get #presentation(): Presentation {
    return { best: this.best, unit: this.unit, comments: this.comments };
  }

  protected override render(): TemplateResult {
    return html`${this.failure ? html`<p part="error" role="alert">${this.#localise.terms.failed}</p>` : nothing}<slot
      ></slot>`;
  }
}

/** The properties that decide what stands in the document. */
const SHAPING = ['review', 'src', 'layout', 'unit', 'best', 'comments', 'jsonLd'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'film-review': FilmReviewElement;
  }
}
