import { type CSSResult, html, nothing, type PropertyValues, render, type TemplateResult } from 'lit';
import { warnOnce } from '../../base/film-element.js';
import { FrameElement } from '../../base/frame-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property, state } from '../../base/property.js';
import type { Capabilities } from '../../comments/backend.js';
import { openThread } from '../../comments/backends/open-thread.js';
import { type CommentError, toCommentError } from '../../comments/comment-error.js';
import { type RatingsSnapshot, RatingsState } from '../../comments/ratings/ratings-state.js';
import { HeadingLevelController } from '../../controllers/heading-level-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { ReaderScaleController } from '../../controllers/reader-scale-controller.js';
import { RootStylesController } from '../../controllers/root-styles-controller.js';
import { ReaderRatingsEvent } from '../../events/reader-ratings-event.js';
import { readers as english } from '../../i18n/en/readers.js';
import { putInside } from '../../platform/own-texts.js';
import type { ClapperInputElement } from '../clapper-input/clapper-input.js';
import { keyOfThread, type RatedThread, ratedThreadOf } from './rated-thread.js';
import { ratingSummary } from './rating-summary.js';
import { lightStyles, styles } from './reader-rating.styles.js';

/** After so long without another key the reader has chosen. */
const KEYS_REST_MS = 500;

/**
 * What readers think of the film: their average, how many they are, who gave how much, and the reader's own rating, which can be
 * changed and taken back. It has nothing to do with the author's rating and never touches it.
 *
 * ```html
 * <reader-rating>Readers give it 4.2 out of 5 clappers (31 ratings).</reader-rating>
 * ```
 *
 * The ratings are kept where the comments are: in the comment system that `backend` names, else in that of the page's
 * `<comment-thread>`, else in this browser, of which the reader is told. Ratings that came with comments count too, each person
 * once. What the page printed inside stands until the comment system has answered, and where scripts do not run.
 *
 * Inside a `<film-review>`, structured data gets the readers' `aggregateRating`, where there is at least one and the comment system
 * shares them: what one reader gave in one browser is no aggregate.
 *
 * @summary What readers think: average, count, histogram and the reader's own rating, apart from the author's.
 * @tag reader-rating
 * @status stable
 * @since 0.1.0
 *
 * @slot - The readers' ratings as the page printed them. A `<comment-source>` names the backend with its options.
 * @slot live - The readers' ratings as they are now; filled by the element.
 *
 * @fires {ReaderRatingsEvent} reader-ratings - The ratings are known, or have changed. Bubbles: the review around writes them into its structured data. Cancel it to keep them out.
 * @fires {ExternalRequestEvent} film-external-request - On the document, before a server of another origin is asked for ratings. Cancel it, and nothing is sent.
 *
 * @csspart base - What stands below the ratings: the control, and what is told about them.
 * @csspart vote - The reader's own rating.
 * @csspart label - "Your rating".
 * @csspart input - The `<clapper-input>`.
 * @csspart notice - Where ratings are kept, that there are none yet, or that none are taken.
 * @csspart error - What went wrong, with a button to try again.
 * @csspart retry - That button.
 *
 * @cssclass reader-rating-made - What the element writes into the page.
 * @cssclass reader-rating-heading - The heading.
 * @cssclass reader-rating-average - The average, or that nobody has rated yet.
 * @cssclass reader-rating-count - How many readers rated.
 * @cssclass reader-rating-table - Who gave how much, as a table.
 * @cssclass reader-rating-caption - Its caption.
 * @cssclass reader-rating-bar - The cell of a bar.
 * @cssclass reader-rating-all - The whole length of a bar.
 * @cssclass reader-rating-share - The filled part of a bar.
 *
 * @cssprop [--film-accent] - Colour of the symbols and bars.
 * @cssprop [--film-border] - Colour of lines.
 * @cssprop [--film-muted] - Colour of what matters less.
 */
export class ReaderRatingElement extends FrameElement {
  static override readonly tag = 'reader-rating';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** The backend by name; by default that of the page's thread, else this browser (`local`). */
  @property() backend?: string;

  /** Address of the ratings, for backends that need one. */
  @property() src?: string;

  /** Names the thread within the backend; by default that of the page's thread. */
  @property() thread?: string;

  /** The best possible rating; by default that of the author's rating where it states one, else the blog's (`best` of the review around), else 5. */
  @property({ type: Number }) max?: number;

  /** The distance from one choice to the next; default 0.5, on a scale above 5 whole points. */
  @property({ type: Number }) step?: number;

  /** What the points are called, plural: `clappers`. By default what the author calls theirs, else what the blog does, else the name of the symbol. */
  @property() unit?: string;

  /** The picture of one point: `clapper`, `star`, `heart`, ... By default that of the unit, else `clapper`. */
  @property() symbol?: string;

  /** Shows the ratings and takes none; default false. */
  @property({ type: Boolean }) readonly = false;

  /** Level of the heading, 1 to 6; by default the next after the film's. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  @state() private snapshot?: RatingsSnapshot;
  @state() private failure?: CommentError;
  @state() private announcement = '';
  /** Not in the first render, which a server makes too: without scripts nothing is being loaded. */
  @state() private isAsking = false;

  readonly #localise: LocalizeController<'readers'> = new LocalizeController(this, 'readers', english);
  readonly #rating: ReaderScaleController = new ReaderScaleController(this, () => this);
  readonly #heading: HeadingLevelController = new HeadingLevelController(this);
  readonly #rootStyles: RootStylesController = new RootStylesController(this, lightStyles);
  #state?: RatingsState;
  #rated?: RatedThread;
  /** Tells the opened thread from another one. */
  #openedKey = '';
  #opening?: AbortController;
  #storage: Capabilities['storage'] = 'server';
  #live?: HTMLElement;
  /** A rating that the keys may still pass by; `null` for none. */
  #chosen?: number | null;
  #rest?: ReturnType<typeof setTimeout>;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only being moved is connected again at once.
    queueMicrotask(() => !this.isConnected && this.#close());
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this.isConnected) this.#openRatedThread();
    this.internals.role = 'group';
    this.internals.ariaLabel = this.#localise.terms.title;
    this.#showSummary();
  }

  #words(value: number): string {
    return this.#rating.words(value, 2);
  }

  /** Opens the thread, at first and whenever the page names another one. */
  #openRatedThread(): void {
    const rated = ratedThreadOf(this, this.#rating.review?.film.title);
    const key = keyOfThread(rated, this.#rating.scale.best);
    if (key === this.#openedKey && this.#opening) return;
    this.#openedKey = key;
    this.#rated = rated;
    void this.#open(rated);
  }

  async #open({ request, place, key }: RatedThread): Promise<void> {
    const { best } = this.#rating.scale;
    this.#close();
    const { signal } = (this.#opening = new AbortController());
    addEventListener('online', () => this.#retry(), { signal });
    addEventListener('pagehide', () => void this.#store(), { signal });
    try {
      // Not within the update that asked for it.
      await Promise.resolve();
      this.failure = undefined;
      this.isAsking = true;
      const { backend, thread } = await openThread(request, place, { key });
      if (signal.aborted) return;
      this.#storage = backend.can.storage;
      this.#show(new RatingsState({ backend, thread, best }));
    } catch (error) {
      if (signal.aborted) return;
      this.isAsking = false;
      this.failure = toCommentError(error, 'unavailable');
      if (this.failure.isFinal) warnOnce(`<reader-rating backend="${request.backend}">: ${this.failure.message}`);
    }
  }

  #show(ratings: RatingsState): void {
    this.#state = ratings;
    this.isAsking = false;
    this.snapshot = ratings.snapshot;
    ratings.subscribe((snapshot) => {
      const isNew = snapshot.votes && snapshot.votes !== this.snapshot?.votes;
      this.snapshot = snapshot;
      if (isNew) this.dispatchEvent(new ReaderRatingsEvent(snapshot.votes, this.#storage));
    });
    void ratings.load();
  }

  #close(): void {
    void this.#store();
    this.#opening?.abort();
    this.#opening = undefined;
    this.#state?.dispose();
    this.#state = undefined;
    this.snapshot = undefined;
    this.#live?.remove();
    this.#live = undefined;
    this.#rootStyles.use(false);
  }

  /** The words and the table stand in the page, where they are found and copied. */
  #showSummary(): void {
    const votes = this.snapshot?.votes;
    if (!votes || !this.isConnected) return;
    this.#live ??= Object.assign(document.createElement('div'), { className: 'reader-rating-made', slot: 'live' });
    const { terms } = this.#localise;
    const summary = ratingSummary(votes, {
      terms,
      level: this.#heading.level(1, this.headingLevel),
      ...this.#rating.scale,
      number: (value, options) => this.#localise.number(value, options),
      points: (formatted, value) => this.#rating.points(formatted, value),
      words: (value) => this.#words(value),
    });
    render(summary, this.#live);
    putInside(this, this.#live);
    this.#rootStyles.use(true);
  }

  #retry(): void {
    if (this.failure && this.#rated) void this.#open(this.#rated);
    else if (this.snapshot?.error || this.snapshot?.sendError) void this.#state?.retry().then(() => this.#announce());
  }

  /** Arrow keys pass by many ratings on the way to one: what counts is where they rest. */
  #handleChange(event: Event): void {
    event.stopPropagation();
    const input = event.target as ClapperInputElement;
    clearTimeout(this.#rest);
    this.#chosen = Number.isNaN(input.valueAsNumber) ? null : input.valueAsNumber;
    const isByKey = input.shadowRoot?.activeElement?.matches(':focus-visible');
    if (isByKey) this.#rest = setTimeout(() => void this.#store(), KEYS_REST_MS);
    else void this.#store();
  }

  /** Stores what the reader chose last, if that is not stored yet. */
  async #store(): Promise<void> {
    clearTimeout(this.#rest);
    const chosen = this.#chosen;
    if (chosen === undefined) return;
    this.#chosen = undefined;
    await this.#state?.rate(chosen);
    this.#announce();
  }

  /** What became of the reader's rating; a failure is told by its own alert. */
  #announce(): void {
    const { own, votes, isSending, sendError } = this.snapshot ?? {};
    if (!votes || isSending || sendError || this.snapshot?.error) return;
    const { saved, removed } = this.#localise.terms;
    this.announcement = own === null || own === undefined ? removed : saved(this.#words(own));
  }

  protected override render(): TemplateResult {
    const { terms } = this.#localise;
    const { votes, status } = this.snapshot ?? {};
    const isLoading = this.isAsking || status === 'loading';
    return html`<slot ?hidden=${votes !== undefined}></slot><slot name="live"></slot>
      <div part="base">
        ${isLoading ? html`<p part="notice">${terms.loading}</p>` : nothing}
        ${status === 'unsupported' ? html`<p part="notice">${terms.unsupported}</p>` : nothing}
        ${votes ? this.#renderVote() : nothing}
      </div>
      <div role="alert">${this.#renderError()}</div>
      <div class="visually-hidden" role="status">${this.announcement}</div>`;
  }

  #renderVote(): TemplateResult {
    const { terms } = this.#localise;
    const { own, canRate } = this.snapshot!;
    if (this.readonly || !canRate) {
      const isClosed = !this.readonly && this.#state !== undefined;
      return html`${own === null ? nothing : html`<p part="vote">${terms.yours}: ${this.#words(own)}</p>`}
      ${isClosed ? html`<p part="notice">${terms.closed}</p>` : nothing}`;
    }
    const { best, step, symbol } = this.#rating.scale;
    const kept = { server: '', browser: terms.kept, page: terms.keptOnPage }[this.#storage];
    return html`<div part="vote">
        <span part="label" aria-hidden="true">${terms.yours}</span>
        <clapper-input
          part="input"
          aria-label=${terms.yours}
          .max=${best}
          .step=${step}
          .symbol=${symbol}
          .value=${own === null ? '' : String(own)}
          @change=${this.#handleChange}
          @focusout=${this.#store}
        ></clapper-input>
      </div>
      ${kept ? html`<p part="notice">${kept}</p>` : nothing}`;
  }

  #renderError(): TemplateResult | typeof nothing {
    const { terms } = this.#localise;
    const { error, sendError } = this.snapshot ?? {};
    const problem = this.failure ?? sendError ?? error;
    // That no more ratings are taken is said where they would be.
    if (!problem || problem.code === 'closed') return nothing;
    const words = terms.errors[problem.code] ?? (sendError ? terms.notSaved : terms.failed);
    return html`<div part="error">
      ${words} ${problem.serverMessage ?? ''}
      ${
        problem.isFinal
          ? nothing
          : html`<button part="retry" type="button" @click=${this.#retry}>${terms.tryAgain}</button>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reader-rating': ReaderRatingElement;
  }
}
