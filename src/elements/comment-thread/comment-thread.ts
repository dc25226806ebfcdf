import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, isServer, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { pageKey } from '../../base/page-key.js';
import { FilmElement, warnOnce } from '../../base/film-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { loadBackend } from '../../comments/backends/index.js';
import type { Order } from '../../comments/backend.js';
import { toCommentError, type CommentError } from '../../comments/comment-error.js';
import { Drafts } from '../../comments/drafts.js';
import { unsentId } from '../../comments/outbox-entry.js';
import { ThreadState, type ThreadSnapshot } from '../../comments/thread-state.js';
import { DEFAULT_HEADING_LEVEL, headingLevelContext } from '../../contexts/heading-level-context.js';
import { threadContext } from '../../contexts/thread-context.js';
import { RootStyles } from '../../controllers/root-styles.js';
import { SharedClock } from '../../controllers/shared-clock.js';
import { CommentChangeEvent } from '../../events/comment-change-event.js';
import { CommentReplyEvent } from '../../events/comment-reply-event.js';
import { CommentSubmitEvent } from '../../events/comment-submit-event.js';
import { ThreadConnectEvent } from '../../events/thread-connect-event.js';
import { thread as english } from '../../i18n/en-conversation.js';
import { Localise } from '../../i18n/localise.js';
import { absoluteWords, parseMoment, timeWords } from '../../i18n/time-words.js';
import type { Comment } from '../../model/comment.js';
import { readComments } from '../../reading/comments.js';
import { CommentList } from './comment-list.js';
import { listStyles } from './comment-list.styles.js';
import { CommentPermalinks } from './comment-permalinks.js';
import type { ItemContext } from './comment-item.js';
import { styles } from './comment-thread.styles.js';
import { doOwnAction, isOwnAction } from './own-actions.js';
import type { OwnAction } from './own-note.js';

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
 * Without `backend` new comments are kept in this browser, and the reader is told so.
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
 * @fires {CommentChangeEvent} comment-change - Comments were loaded or posted.
 * @fires {ThreadConnectEvent} thread-connect - The comment system is there: makes the conversation known to the page around it. Bubbles.
 *
 * @csspart base - The whole.
 * @csspart header - Heading and order.
 * @csspart heading - "8 comments".
 * @csspart order - The choice of the order.
 * @csspart notice - Where comments are kept, when that is only this browser or this page.
 * @csspart empty - Said when there are no comments.
 * @csspart closed - Said when no more comments are taken.
 * @csspart error - Said when the comments could not be loaded.
 *
 * @cssprop [--film-accent] - Colour of buttons and of the comment that the address names.
 * @cssprop [--film-border] - Colour of lines.
 * @cssprop [--film-muted] - Colour of what matters less.
 *
 * @cssstate live - The comments are shown by the element, no longer as the page printed them.
 */
export class CommentThreadElement extends FilmElement {
  static override readonly tag = 'comment-thread';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** The comment system by name. By default comments are kept in this browser (`indexed-db`). */
  @property() backend?: string;

  /** Address of the comment system, for backends that need one. */
  @property() src?: string;

  /** Names the conversation within the comment system. By default the page's canonical path and query. */
  @property() thread?: string;

  /** The order in which comments are shown: `oldest` (default), `newest` or `most-liked`. */
  @property() order: Order = 'oldest';

  /** Shows the comments and takes none. */
  @property({ type: Boolean }) readonly = false;

  /** Level of the heading, 1 to 6. By default the next after the film's. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** Comments that are known already; by default those that the page printed inside. */
  @property({ attribute: false }) initial?: readonly Comment[];

  @state() private snapshot?: ThreadSnapshot;
  @state() private failure?: CommentError;
  @state() private announcement = '';

  @query('[part="closed"]') private readonly closedNote!: HTMLElement;

  readonly #internals: ElementInternals = this.attachInternals();
  readonly #localise: Localise<'thread'> = new Localise(this, 'thread', english);
  readonly #level = new ContextConsumer(this, { context: headingLevelContext, subscribe: true });
  readonly #provider = new ContextProvider(this, { context: threadContext });
  readonly #clock: SharedClock = new SharedClock(this);
  readonly #rootStyles: RootStyles = new RootStyles(this, listStyles);
  readonly #permalinks?: CommentPermalinks;
  #list?: CommentList;
  #state?: ThreadState;
  #starting?: AbortController;

  constructor() {
    super();
    if (isServer) return;
    this.#permalinks = new CommentPermalinks(
      this,
      (id) => this.show(id),
      () => this.#enterForm(),
    );
    this.addEventListener(CommentSubmitEvent.type, (event) => this.#handleSubmit(event));
    this.addEventListener(CommentReplyEvent.type, (event) => void this.#handleReply(event));
    this.addEventListener('click', (event) => this.#handleClick(event));
    this.addEventListener('beforematch', (event) => this.#handleMatch(event));
  }

  /** The conversation itself; `undefined` until the comment system is there. */
  get state(): ThreadState | undefined {
    return this.#state;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#state) void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only being moved is connected again at once.
    queueMicrotask(() => !this.isConnected && this.#stop());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('order')) this.#state?.setOrder(this.order);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const isElsewhere = ['backend', 'src', 'thread', 'initial'].some((name) =>
      changed.has(name as keyof CommentThreadElement),
    );
    if (!this.#state || isElsewhere) void this.#start(isElsewhere);
    if (this.snapshot && this.#list) this.#showList(this.snapshot, this.#list);
    this.#permalinks?.settle();
    this.#internals.role = 'region';
    this.#internals.ariaLabel = this.#localise.terms.region;
    if (this.snapshot?.closed) this.#takeFocusOfForm();
  }

  /** Brings a comment into view and moves the focus there. @returns whether it is there */
  show(id: string): boolean {
    if (!this.#state?.expandTo(id)) return false;
    const element = this.#list?.item(id)?.element;
    if (!element) return false;
    this.querySelector('.film-comment-target')?.classList.remove('film-comment-target');
    element.classList.add('film-comment-target');
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center' });
    return true;
  }

  #enterForm(): boolean {
    const text = this.#form?.querySelector('textarea');
    if (!this.snapshot || !text) return false;
    text.focus();
    text.scrollIntoView({ block: 'center' });
    return true;
  }

  async #start(anew = false): Promise<void> {
    if (this.#starting && !anew) return;
    this.#stop();
    const starting = (this.#starting = new AbortController());
    try {
      const backend = await loadBackend(this.backend, { src: this.src });
      if (starting.signal.aborted) return;
      const thread = this.thread ?? pageKey();
      const list = this.querySelector('.comment-list, .commentlist, ol');
      const initial = this.initial ?? (list ? readComments(list, location.href) : []);
      const storage = () => localStorage;
      const drafts = new Drafts(storage);
      this.#adopt(new ThreadState({ backend, thread, initial, order: this.order, drafts, storage }));
    } catch (error) {
      if (starting.signal.aborted) return;
      this.failure = toCommentError(error, 'unavailable');
      if (this.failure.isFinal) warnOnce(`<comment-thread backend="${this.backend}">: ${this.failure.message}`);
    }
  }

  #adopt(thread: ThreadState): void {
    this.#state = thread;
    this.#list = new CommentList();
    this.#list.element.slot = 'list';
    if (!this.readonly && !this.#form) this.append(document.createElement('comment-form'));
    if (this.#form) this.#form.slot = 'form';
    // Before the form, so that the words are in the order in which they are seen.
    this.insertBefore(this.#list.element, this.#form?.parentNode === this ? this.#form : null);
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
  }

  #stop(): void {
    this.#starting?.abort();
    this.#starting = undefined;
    this.#state?.dispose();
    this.#state = undefined;
    this.#list?.element.remove();
    this.#list = undefined;
    this.#internals.states.delete('live');
    this.#clock.use(false);
    this.#rootStyles.use(false);
  }

  get #form(): HTMLElement | null {
    return this.querySelector<HTMLElement>('comment-form');
  }

  #showList({ roots, comments, can, closed, collapsed, own }: ThreadSnapshot, list: CommentList): void {
    const form = this.#form;
    const language = this.#localise.language;
    const now = Date.now();
    const context: ItemContext = {
      terms: this.#localise.terms,
      canReply: can.reply && !closed && !this.readonly && !!form,
      collapsed,
      own,
      number: (value) => this.#localise.number(value),
      time: (iso) => {
        const moment = parseMoment(iso);
        if (!moment) return undefined;
        const full = absoluteWords(moment, true, language);
        return { full, short: timeWords(moment, 'relative', language, now) };
      },
    };
    list.update(roots, context);
    this.#clock.use(comments.length > 0);
    // The comment that was being answered may be gone; what was typed is not.
    if (form && !form.isConnected) this.append(form);
  }

  /** A form that goes out of sight would leave a keyboard nowhere. */
  #takeFocusOfForm(): void {
    if (this.#form?.matches(':focus-within')) this.closedNote.focus({ preventScroll: true });
  }

  #handleClick(event: Event): void {
    const button = (event.target as Element).closest?.<HTMLElement>('[data-action]');
    const id = button?.closest<HTMLElement>('.film-comment')?.dataset['commentId'];
    if (!button || id === undefined || !this.#list?.element.contains(button)) return;
    const { action } = button.dataset;
    if (isOwnAction(action)) void this.#doOwnAction(action, id);
    else if (action === 'toggle') this.#state?.toggle(id);
    else button.dispatchEvent(new CommentReplyEvent(id));
  }

  #handleMatch(event: Event): void {
    const id = (event.target as Element).closest<HTMLElement>('.film-comment')?.dataset['commentId'];
    if (id !== undefined && this.snapshot?.collapsed.has(id)) this.#state?.toggle(id);
  }

  #handleSubmit(event: CommentSubmitEvent): void {
    if (event.defaultPrevented || !this.#state) return;
    const { text, parentId, rating, ...options } = event.detail;
    const posting = this.#state.post({ text, parentId, ...(rating && { rating }) }, options);
    event.respondWith(posting);
    const show = async (id: string): Promise<void> => {
      // Meanwhile the writer may have gone on to answer another comment.
      if (this.#answered === parentId) this.#moveForm(null);
      await this.updateComplete;
      this.show(id);
    };
    posting.then(
      ({ id, status }) => {
        const { terms } = this.#localise;
        this.announcement =
          status === 'pending' ? terms.own.held : parentId === null ? terms.posted : terms.replyPosted;
        void show(id);
      },
      (error: unknown) => {
        this.announcement = ''; // the form says what went wrong
        if (toCommentError(error, 'unavailable').isQueued) void show(unsentId(options.idempotencyKey));
      },
    );
  }

  #doOwnAction(action: OwnAction, id: string): Promise<void> {
    return doOwnAction(action, id, {
      state: this.#state,
      terms: this.#localise.terms,
      announce: (words) => (this.announcement = words),
      show: (shown) => void this.updateComplete.then(() => this.show(shown)),
      leave: () => this.#enterForm(),
      write: (parentId) => {
        this.#moveForm(parentId);
        void this.updateComplete.then(() => this.#enterForm());
      },
    });
  }

  async #handleReply(event: CommentReplyEvent): Promise<void> {
    await Promise.resolve(); // whoever stands further out may still cancel
    if (event.defaultPrevented) return;
    const { parentId } = event.detail;
    const answered = this.#answered;
    this.#moveForm(parentId);
    if (parentId === null && answered !== null) {
      this.#list?.item(answered)?.article.querySelector<HTMLElement>('[data-action="reply"]')?.focus();
    }
  }

  /** The comment below which the form stands. */
  get #answered(): string | null {
    const form = this.#form;
    return form && 'parentId' in form ? (form.parentId as string | null) : null;
  }

  /** Puts the form below the comment that is answered, or back to its place. */
  #moveForm(parentId: string | null): void {
    const form = this.#form;
    const item = parentId === null ? undefined : this.#list?.item(parentId);
    if (!form) return;
    if (item) item.article.append(form);
    else this.append(form);
    const comment = this.snapshot?.comments.find(({ id }) => id === parentId);
    Object.assign(form, {
      parentId: item ? parentId : null,
      replyTo: comment?.author.name ?? this.#localise.terms.anonymous,
    });
  }

  protected override render(): TemplateResult {
    const { terms } = this.#localise;
    const total = this.snapshot?.total ?? 0;
    const level = this.headingLevel ?? (this.#level.value ?? DEFAULT_HEADING_LEVEL) + 1;
    return html`<div part="base">
      <header part="header" ?hidden=${!this.snapshot}>
        <div part="heading" role="heading" aria-level=${Math.min(level, 6)}>
          ${terms.heading(this.#localise.number(total), total)}
        </div>
        ${this.#renderOrder()}
      </header>
      ${this.#renderNotice()}
      <slot></slot>
      <slot name="list"></slot>
      <div class="visually-hidden" role="status">${this.announcement}</div>
      <p part="closed" role="status" tabindex="-1">${this.snapshot?.closed ? terms.closed : nothing}</p>
      <slot name="form"></slot>
    </div>`;
  }

  #renderOrder(): TemplateResult | typeof nothing {
    const { terms } = this.#localise;
    const orders = this.snapshot?.can.sort ?? [];
    if (orders.length < 2 || (this.snapshot?.roots.length ?? 0) < 3) return nothing;
    return html`<select part="order" aria-label=${terms.order} @change=${this.#handleOrder}>
      ${orders.map((order) => html`<option value=${order} ?selected=${order === this.order}>${terms.orders[order]}</option>`)}
    </select>`;
  }

  #handleOrder(event: Event): void {
    this.order = (event.target as HTMLSelectElement).value as Order;
  }

  #renderNotice(): TemplateResult | typeof nothing {
    const { terms } = this.#localise;
    const failure = this.failure ?? this.snapshot?.error;
    if (failure) {
      return html`<p part="error" role="alert">
        ${terms.failed} ${failure.serverMessage ?? ''}
        ${
          failure.isFinal ? nothing : html`<button type="button" @click=${this.#handleRetry}>${terms.tryAgain}</button>`
        }
      </p>`;
    }
    if (!this.snapshot) return nothing;
    const { status, comments, can, closed } = this.snapshot;
    // Of a closed conversation neither a place for new comments is to be told, nor anybody invited.
    if (closed) return nothing;
    const kept = { server: '', browser: terms.kept, page: terms.keptOnPage }[can.storage];
    return html`${kept ? html`<p part="notice">${kept}</p>` : nothing}
    ${comments.length === 0 ? html`<p part="empty">${status === 'ready' ? terms.empty : terms.loading}</p>` : nothing}`;
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
