import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, isServer, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { openConversation } from '../../base/open-conversation.js';
import { FilmElement, warnOnce } from '../../base/film-element.js';
import { hostStyles } from '../../base/host.styles.js';
import type { Order } from '../../comments/backend.js';
import { toCommentError, type CommentError } from '../../comments/comment-error.js';
import { isPingback } from '../../comments/comment-rows.js';
import { Drafts } from '../../comments/drafts.js';
import { ThreadState } from '../../comments/thread-state.js';
import { yieldToMain } from '../../comments/time-slices.js';
import type { ThreadSnapshot } from '../../comments/thread-snapshot.js';
import { DEFAULT_HEADING_LEVEL, headingLevelContext } from '../../contexts/heading-level-context.js';
import { threadContext } from '../../contexts/thread-context.js';
import { RootStyles } from '../../controllers/root-styles.js';
import { SharedClock } from '../../controllers/shared-clock.js';
import { CommentChangeEvent } from '../../events/comment-change-event.js';
import { ThreadConnectEvent } from '../../events/thread-connect-event.js';
import { thread as english } from '../../i18n/en-conversation.js';
import { Localise } from '../../i18n/localise.js';
import type { ThreadTerms } from '../../i18n/terms.js';
import type { Comment } from '../../model/comment.js';
import { readComments } from '../../reading/comments.js';
import { CommentList } from './comment-list.js';
import { listStyles } from './comment-list.styles.js';
import { CommentPermalinks } from './comment-permalinks.js';
import { CommentTarget } from './comment-target.js';
import { styles } from './comment-thread.styles.js';
import { DetailsSource } from './details-source.js';
import { OwnNotes } from './own-notes.js';
import { PrintedList } from './printed-list.js';
import { ThreadClicks } from './thread-clicks.js';
import { ThreadForm } from './thread-form.js';
import { ThreadPaging } from './thread-paging.js';
import type { renderPingbacks } from './thread-pingbacks.js';
import { ThreadPoll } from './thread-poll.js';
import { renderArrivals, renderFailure, renderFold, renderMore, renderOrder, renderState } from './thread-notices.js';

/**
 * A conversation: the comments of any comment system as one accessible, linkable list, with a form to join in. Comments that
 * the page printed inside are its first comments, and what is seen where scripts do not run.
 *
 * ```html
 * <comment-thread>
 *   <ol class="comment-list">
 *     <li id="comment-12"><article>...</article></li>
 *   </ol>
 * </comment-thread>
 * ```
 *
 * Without `backend` new comments are kept in this browser, and the reader is told so; but around a WordPress blog's own comment
 * form, on the blog's own site, they go to the blog.
 *
 * @summary The comments, with replies.
 * @tag comment-thread
 * @status stable
 * @since 0.1.0
 *
 * @slot - The comments as the page printed them: first data and fallback.
 * @slot form - A `<comment-form>`; one is made where none is there.
 * @slot list - The comments as shown; filled by the element.
 *
 * @fires {CommentReplyEvent} comment-reply - A reader wants to answer a comment. Cancel it to show a form of your own.
 * @fires {CommentReportEvent} comment-report - A reader finds a comment wrong. Offered with `reportable`; cancel it to say what happens yourself.
 * @fires {CommentChangeEvent} comment-change - Comments were loaded or posted.
 * @fires {ThreadConnectEvent} thread-connect - The comment system is there: makes the conversation known to the page around it. Bubbles.
 *
 * @csspart base - The whole.
 * @csspart header - Heading and order.
 * @csspart heading - "8 comments".
 * @csspart order - The choice of the order.
 * @csspart notice - Where comments are kept, when that is only this browser or this page.
 * @csspart fold - Hides all replies, or shows them.
 * @csspart arrivals - "3 new comments – show".
 * @csspart more - Fetches more comments.
 * @csspart missing - Said when the address names a comment that is not here.
 * @csspart pingbacks - The pages that link here.
 * @csspart empty - Said when there are no comments.
 * @csspart closed - Said when no more comments are taken.
 * @csspart error - Said when the comments could not be loaded.
 *
 * @cssprop [--film-accent] - Colour of buttons and of the comment that the address names.
 * @cssprop [--film-border] - Colour of lines.
 * @cssprop [--film-muted] - Colour of what matters less.
 *
 * @cssstate loading - The first comments are on their way, and the form is not shown yet.
 * @cssstate live - The comments are shown by the element, no longer as the page printed them.
 */
export class CommentThreadElement extends FilmElement {
  static override readonly tag = 'comment-thread';
  static override styles: CSSResult[] = [hostStyles, styles];

  /**
   * The comment system by name. By default `wordpress` around a WordPress blog's own comment form; elsewhere comments are kept in
   * this browser (`indexed-db`).
   */
  @property() backend?: string;

  /** Address of the comment system, for backends that need one. */
  @property() src?: string;

  /** How comments are sent, for comment systems that know several ways: WordPress knows `form` and `rest`. */
  @property() post?: 'form' | 'rest';

  /** The comment meta in which a WordPress blog keeps what commenters give the film. By default `rating`. */
  @property({ attribute: 'rating-meta' }) ratingMeta?: string;

  /** The best that can be given there. By default not known: ratings are shown and sent as they are. */
  @property({ type: Number, attribute: 'rating-best' }) ratingBest?: number;

  /** Names the conversation within the comment system. By default the post that the page is about, or its canonical path and query. */
  @property() thread?: string;

  /** The order in which comments are shown: `oldest` (default), `newest`, `most-liked` or `best`. */
  @property() order: Order = 'oldest';

  /** Shows the comments and takes none. */
  @property({ type: Boolean }) readonly = false;

  /** How many comments are fetched before a button offers more. By default all. */
  @property({ type: Number }) limit?: number;

  /** `auto` fetches more when the reader comes near the end; by default the button has to be used. */
  @property() paging?: 'auto';

  /** Every so many seconds it is asked for new comments, where the comment system does not tell of them; 15 at least. By default never. */
  @property({ type: Number }) poll?: number;

  /** `local` shows no pictures from elsewhere: letters are drawn instead. */
  @property() avatars?: 'local';

  /** Offers to report a comment, which sends `comment-report`: for pages that do something about it. */
  @property({ type: Boolean }) reportable = false;

  /** Has the form ask for the writer's own rating of the film as well, where the comment system keeps one. */
  @property({ type: Boolean }) rating = false;

  /** Level of the heading, 1 to 6. By default the next after the film's. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** Comments that are known already; by default those that the page printed inside. */
  @property({ attribute: false }) initial?: readonly Comment[];

  @state() private snapshot?: ThreadSnapshot;
  @state() private failure?: CommentError;
  @state() private announcement = '';
  /** Fetched where there are some. */
  @state() private pingbackRenderer?: typeof renderPingbacks;

  @query('[part="closed"]') private readonly closedNote!: HTMLElement;

  readonly #internals: ElementInternals = this.attachInternals();
  readonly #localise: Localise<'thread'> = new Localise(this, 'thread', english);
  readonly #level = new ContextConsumer(this, { context: headingLevelContext, subscribe: true });
  readonly #provider = new ContextProvider(this, { context: threadContext });
  readonly #clock: SharedClock = new SharedClock(this);
  readonly #rootStyles: RootStyles = new RootStyles(this, listStyles);
  readonly #details: DetailsSource = new DetailsSource(this.#localise);
  readonly #paging: ThreadPaging = new ThreadPaging(this, () => void this.#state?.loadMore());
  readonly #poll: ThreadPoll = new ThreadPoll(this, () => this.#state?.refresh());
  readonly #target: CommentTarget = new CommentTarget(this);
  readonly #permalinks?: CommentPermalinks;
  readonly #form?: ThreadForm;
  readonly #ownNotes: OwnNotes = new OwnNotes();
  #list?: CommentList;
  #state?: ThreadState;
  #starting?: AbortController;

  constructor() {
    super();
    if (isServer) return;
    this.#permalinks = new CommentPermalinks(this, {
      show: (id) => this.show(id),
      enterForm: () => this.#form!.enter(),
      miss: (id) => this.#target.miss(id),
    });
    this.#form = new ThreadForm(this);
    new ThreadClicks(this, this.#form);
  }

  /** The conversation itself; `undefined` until the comment system is there. */
  get state(): ThreadState | undefined {
    return this.#state;
  }

  /** @internal */
  get list(): CommentList | undefined {
    return this.#list;
  }

  /** @internal */
  get terms(): ThreadTerms {
    return this.#localise.terms;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer) addEventListener('beforeprint', this.#handlePrint);
    if (this.hasUpdated && !this.#state) void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!isServer) removeEventListener('beforeprint', this.#handlePrint);
    // An element that is only being moved is connected again at once.
    queueMicrotask(() => !this.isConnected && this.#stop());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('order')) this.#state?.setOrder(this.order);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const isElsewhere = ['backend', 'src', 'post', 'ratingMeta', 'ratingBest', 'thread', 'initial', 'limit'].some(
      (name) => changed.has(name as keyof CommentThreadElement),
    );
    // What was taken out of the page begins again where it is put back.
    if (this.isConnected && (!this.#state || isElsewhere)) void this.#start(isElsewhere);
    if (changed.get('rating') !== undefined) this.#form?.element?.toggleAttribute('rating', this.rating);
    if (this.snapshot && this.#list) this.#showList(this.snapshot, this.#list);
    this.#paging.watch(this.paging === 'auto' && this.snapshot?.status === 'ready');
    this.#poll.every(this.#state && !this.snapshot?.can.live ? (this.poll ?? 0) : 0);
    this.#permalinks?.settle();
    this.#internals.role = 'region';
    this.#internals.ariaLabel = this.#localise.terms.region;
    if (this.snapshot?.closed) this.#takeFocusOfForm();
  }

  /** Brings a comment into view and moves the focus there. @returns whether it is there */
  show(id: string): boolean {
    return this.#target.show(id);
  }

  /** @internal Has a screen reader say something. */
  announce(words: string): void {
    this.announcement = words;
  }

  async #start(anew = false): Promise<void> {
    if (this.#starting && !anew) return;
    this.#stop();
    const starting = (this.#starting = new AbortController());
    try {
      const { backend, thread } = await openConversation(this, this);
      if (starting.signal.aborted) return;
      const printed = this.querySelector<HTMLElement>(':scope > .film-comments') ?? undefined;
      const list = printed ?? this.querySelector('.comment-list, .commentlist, ol');
      const initial = this.initial ?? (list ? readComments(list, location.href) : []);
      const storage = () => localStorage;
      const drafts = new Drafts(storage);
      const { order, limit } = this;
      const state = new ThreadState({ backend, thread, initial, order, drafts, storage, limit, holdsArrivals: true });
      this.#adopt(state, new CommentList(printed && PrintedList.in(printed, initial, state.snapshot.nodes)));
    } catch (error) {
      if (starting.signal.aborted) return;
      this.failure = toCommentError(error, 'unavailable');
      if (this.failure.isFinal) warnOnce(`<comment-thread backend="${this.backend}">: ${this.failure.message}`);
    }
  }

  #adopt(thread: ThreadState, list: CommentList): void {
    this.#state = thread;
    this.#list = list;
    list.element.slot = 'list';
    const form = this.#form!.element;
    // Before the form, so that the words are in the order in which they are seen. To move a list takes the selection away.
    if (list.element.parentNode !== this) this.insertBefore(list.element, form?.parentNode === this ? form : null);
    this.#rootStyles.use(true);
    this.#internals.states.add('live');
    this.#provider.setValue(thread);
    this.dispatchEvent(new ThreadConnectEvent(thread));
    this.failure = undefined;
    this.snapshot = thread.snapshot;
    thread.subscribe((snapshot) => {
      const before = this.snapshot;
      this.snapshot = snapshot;
      if (before?.comments !== snapshot.comments) this.dispatchEvent(new CommentChangeEvent(snapshot.total));
    });
    void thread.load();
    void this.#prepare(thread);
  }

  /** Does what takes its time while the comments are on their way, each in a slice of its own. */
  async #prepare(thread: ThreadState): Promise<void> {
    // Until then the form is not seen, unless the page had comments.
    if (thread.snapshot.comments.length === 0) await yieldToMain();
    if (thread !== this.#state) return;
    this.#form!.ensure(!this.readonly, this.rating);
    await yieldToMain();
    if (thread === this.#state) this.#details.prepare();
  }

  #stop(): void {
    this.#starting?.abort();
    this.#starting = undefined;
    this.#state?.dispose();
    this.#state = undefined;
    this.#list?.stop();
    this.#list = undefined;
    this.#internals.states.delete('live');
    this.#clock.use(false);
    this.#rootStyles.use(false);
  }

  #showList(snapshot: ThreadSnapshot, list: CommentList): void {
    const { comments, status, can, closed } = snapshot;
    const form = this.#form!.element;
    const context = this.#details.context(() => this.#state!.snapshot, {
      canReply: can.reply && !closed && !this.readonly,
      hasPictures: this.avatars !== 'local',
      isReportable: this.reportable,
    });
    list.update(snapshot, context);
    this.#ownNotes.show(list, snapshot.own, context.terms);
    this.#clock.use(comments.length > 0);
    this.#form!.settle(form);
    // What is seen for a moment and then pushed away is better not there, unless somebody writes already.
    const isComing = comments.length === 0 && (status === 'loading' || status === 'idle');
    this.#internals.states[isComing && !form?.matches(':focus-within') ? 'add' : 'delete']('loading');
  }

  /** A form that goes out of sight would leave a keyboard nowhere. */
  #takeFocusOfForm(): void {
    if (this.#form?.element?.matches(':focus-within')) this.closedNote.focus({ preventScroll: true });
  }

  readonly #handlePrint = (): void => this.#list?.complete();

  #showArrived(): void {
    const before = new Set(this.snapshot?.nodes.keys());
    this.#state?.showArrived();
    const first = this.#state?.snapshot.comments.find(({ id }) => !before.has(id));
    if (first) this.show(first.id);
  }

  protected override render(): TemplateResult {
    const { terms } = this.#localise;
    const { snapshot } = this;
    const { total = 0, arrived = 0 } = snapshot ?? {};
    const level = this.headingLevel ?? (this.#level.value ?? DEFAULT_HEADING_LEVEL) + 1;
    return html`<div part="base">
      <div class="visually-hidden" role="status">${this.announcement}</div>
      <header part="header" ?hidden=${!snapshot}>
        <div part="heading" role="heading" aria-level=${Math.min(level, 6)}>
          ${terms.heading(total > 0 ? this.#localise.number(total) : '', total)}
        </div>
        ${renderFold(snapshot, terms, (isFolded) => this.#state?.toggleAll(isFolded))}
        ${renderOrder(snapshot, this.order, terms, (order) => (this.order = order))}
      </header>
      ${this.#renderNotice()}
      ${renderArrivals(arrived > 0 ? terms.arrived(this.#localise.number(arrived), arrived) : '', () => this.#showArrived())}
      <slot></slot>
      <slot name="list"></slot>
      ${renderMore(snapshot, terms, () => void this.#state?.loadMore())} ${this.#renderPingbacks()}
      <p part="closed" role="status" tabindex="-1">${snapshot?.closed ? terms.closed : nothing}</p>
      <slot name="form" ?hidden=${this.snapshot?.error?.code === 'password-required'}></slot>
    </div>`;
  }

  #renderNotice(): TemplateResult | typeof nothing {
    const { terms } = this.#localise;
    const failure = this.failure ?? this.snapshot?.error;
    if (failure) return renderFailure(failure, terms, () => this.#handleRetry());
    if (!this.snapshot) return nothing;
    return html`${renderState(this.snapshot, this.readonly, terms)}
    ${this.#target.isMissing ? html`<p part="notice missing" role="status">${terms.missing}</p>` : nothing}`;
  }

  #renderPingbacks(): TemplateResult | typeof nothing {
    const { terms } = this.#localise;
    const pingbacks = this.snapshot?.roots.filter(isPingback).map(({ comment }) => comment) ?? [];
    if (pingbacks.length === 0) return nothing;
    if (this.pingbackRenderer) return this.pingbackRenderer(pingbacks, this.#localise.number(pingbacks.length), terms);
    void import('./thread-pingbacks.js').then(({ renderPingbacks }) => (this.pingbackRenderer = renderPingbacks));
    return nothing;
  }

  #handleRetry(): void {
    if (this.#state) void this.#state.reload();
    else void this.#start(true);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comment-thread': CommentThreadElement;
  }
}
