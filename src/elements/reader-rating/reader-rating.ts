import { ContextConsumer } from '@lit/context';
import { html, nothing, render, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { warnOnce } from '../../base/film-element.js';
import { FrameElement } from '../../base/frame-element.js';
import { openConversation } from '../../base/open-conversation.js';
import { readerScale, type ReaderScale } from '../../base/reader-scale.js';
import { hostStyles } from '../../base/host.styles.js';
import type { Capabilities } from '../../comments/backend.js';
import type { CommentError } from '../../comments/comment-error.js';
import { toCommentError } from '../../comments/comment-error.js';
import { RatingsState, type RatingsSnapshot } from '../../comments/ratings-state.js';
import { blogScaleContext } from '../../contexts/blog-scale-context.js';
import { DEFAULT_HEADING_LEVEL, headingLevelContext } from '../../contexts/heading-level-context.js';
import { reviewContext } from '../../contexts/review-context.js';
import { RootStyles } from '../../controllers/root-styles.js';
import { ReaderRatingsEvent } from '../../events/reader-ratings-event.js';
import { rating as englishRating, readers as english } from '../../i18n/en.js';
import { Localise } from '../../i18n/localise.js';
import type { ClapperInputElement } from '../clapper-input/clapper-input.js';
import { conversationOf, type RatedConversation } from './conversation.js';
import { ratingSummary } from './rating-summary.js';
import { lightStyles, styles } from './reader-rating.styles.js';

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
 * @summary What readers think: average, count, histogram, and one's own rating.
 * @tag reader-rating
 * @status stable
 * @since 0.2.0
 *
 * @slot - The readers' ratings as the page printed them.
 * @slot live - The readers' ratings as they are now; filled by the element.
 *
 * @fires {ReaderRatingsEvent} reader-ratings - The ratings are known, or have changed. Bubbles: the review around writes them into its structured data. Cancel it to keep them out.
 *
 * @csspart base - What stands below the ratings: the control, and what is told about them.
 * @csspart vote - The reader's own rating.
 * @csspart label - "Your rating".
 * @csspart input - The `<clapper-input>`.
 * @csspart notice - Where ratings are kept, that there are none yet, or that none are taken.
 * @csspart error - What went wrong, with a button to try again.
 * @csspart retry - That button.
 *
 * @cssprop [--film-accent] - Colour of the symbols and bars.
 * @cssprop [--film-border] - Colour of lines.
 * @cssprop [--film-muted] - Colour of what matters less.
 */
export class ReaderRatingElement extends FrameElement {
  static override readonly tag = 'reader-rating';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** The comment system by name; by default that of the page's conversation, else this browser (`indexed-db`). */
  @property() backend?: string;

  /** Address of the comment system, for backends that need one. */
  @property() src?: string;

  /** Names the conversation within the comment system; by default that of the page's conversation. */
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

  readonly #localise: Localise<'readers'> = new Localise(this, 'readers', english);
  readonly #rating: Localise<'rating'> = new Localise(this, 'rating', englishRating);
  readonly #review = new ContextConsumer(this, { context: reviewContext, subscribe: true });
  readonly #blogScale = new ContextConsumer(this, { context: blogScaleContext, subscribe: true });
  readonly #level = new ContextConsumer(this, { context: headingLevelContext, subscribe: true });
  readonly #rootStyles: RootStyles = new RootStyles(this, lightStyles);
  #state?: RatingsState;
  #conversation?: RatedConversation;
  /** What was asked last, to know when something else is. */
  #asked = '';
  #starting?: AbortController;
  #storage: Capabilities['storage'] = 'server';
  #live?: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only being moved is connected again at once.
    queueMicrotask(() => !this.isConnected && this.#stop());
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this.isConnected) this.#startWhereAsked();
    this.internals.role = 'group';
    this.internals.ariaLabel = this.#localise.terms.title;
    this.#showSummary();
  }

  /** Scale and unit as the author of the review has them, so that both ratings can be compared. */
  get #scale(): ReaderScale {
    return readerScale(this, this.#review.value?.rating, this.#blogScale.value, this.#rating.terms.units);
  }

  #words(value: number): string {
    const number = (points: number) => this.#localise.number(points, { maximumFractionDigits: 2 });
    const { best, unit } = this.#scale;
    return this.#rating.terms.rating(number(value), number(best), unit, best);
  }

  /** Asks the comment system, at first and whenever another is meant. */
  #startWhereAsked(): void {
    const conversation = conversationOf(this, this.#review.value?.film.title);
    const asked = JSON.stringify([conversation.asked, conversation.key, this.#scale.best]);
    if (asked === this.#asked && this.#starting) return;
    this.#asked = asked;
    this.#conversation = conversation;
    void this.#start(conversation);
  }

  async #start({ asked, place, key }: RatedConversation): Promise<void> {
    const { best } = this.#scale;
    this.#stop();
    const { signal } = (this.#starting = new AbortController());
    addEventListener('online', () => this.#retry(), { signal });
    try {
      // Not within the update that asked for it.
      await Promise.resolve();
      this.failure = undefined;
      this.isAsking = true;
      const { backend, thread } = await openConversation(asked, place, key);
      if (signal.aborted) return;
      this.#storage = backend.can.storage;
      this.#adopt(new RatingsState({ backend, thread, best }));
    } catch (error) {
      if (signal.aborted) return;
      this.isAsking = false;
      this.failure = toCommentError(error, 'unavailable');
      if (this.failure.isFinal) warnOnce(`<reader-rating backend="${asked.backend}">: ${this.failure.message}`);
    }
  }

  #adopt(ratings: RatingsState): void {
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

  #stop(): void {
    this.#starting?.abort();
    this.#starting = undefined;
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
      level: Math.min(this.headingLevel ?? (this.#level.value ?? DEFAULT_HEADING_LEVEL) + 1, 6),
      ...this.#scale,
      number: (value, options) => this.#localise.number(value, options),
      words: (value) => this.#words(value),
    });
    render(summary, this.#live);
    if (this.#live.parentNode !== this) this.append(this.#live);
    this.#rootStyles.use(true);
  }

  #retry(): void {
    if (this.failure && this.#conversation) void this.#start(this.#conversation);
    else if (this.snapshot?.error || this.snapshot?.sendError) void this.#state?.retry().then(() => this.#announce());
  }

  async #handleChange(event: Event): Promise<void> {
    event.stopPropagation();
    const { valueAsNumber } = event.target as ClapperInputElement;
    await this.#state?.rate(Number.isNaN(valueAsNumber) ? null : valueAsNumber);
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
    const { best, step, symbol } = this.#scale;
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
