import { type CSSResult, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FilmElement } from '../../base/film-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property, state } from '../../base/property.js';
import type { Order } from '../../comments/backend.js';
import type { ThreadState } from '../../comments/store/thread-state.js';
import { HeadingLevelController } from '../../controllers/heading-level-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { thread as english } from '../../i18n/en/thread.js';
import type { ThreadTerms } from '../../i18n/terms.js';
import type { Comment } from '../../model/comment.js';
import { handleActions } from './actions/thread-actions.js';
import { CommentTargetController } from './comment-target-controller.js';
import { styles } from './comment-thread.styles.js';
import { ThreadForm } from './form/thread-form.js';
import type { CommentList } from './list/comment-list.js';
import { type Avatars, CommentListController } from './list/comment-list-controller.js';
import { ThreadConnectionController } from './thread-connection-controller.js';
import {
  isOnlyPrinted,
  renderArrivals,
  renderFailure,
  renderFold,
  renderMore,
  renderOrder,
  renderPingbacks,
  renderState,
} from './thread-notices.js';
import { ThreadPagingController } from './thread-paging-controller.js';

/**
 * Shows the comments of a post, from any backend, as one accessible, linkable list, with a form to join in. Comments that the page
 * printed inside are its first comments, and what is seen without scripts.
 *
 * ```html
 * <comment-thread backend="local">
 *   <ol class="comment-list">
 *     <li id="comment-12"><article>...</article></li>
 *   </ol>
 * </comment-thread>
 * ```
 *
 * On a WordPress blog it needs no backend: the blog keeps the comments, and the page's own form stays where it is and is enhanced there.
 * Elsewhere a form appears only where `backend` is named; `backend="local"` keeps comments in this browser, and the reader is told so.
 * Options that only one backend knows are attributes of a child:
 * `<comment-source backend="wordpress" src="..." post="rest">`. It is read when the thread is opened.
 *
 * @summary The comments of a post: replies, likes, order, an address for each; ten thousand of them too.
 * @tag comment-thread
 * @status stable
 * @since 0.1.0
 *
 * @slot - The comments as the page printed them: first data and fallback. A `<comment-source>` names the backend with its options.
 * @slot form - A `<comment-form>`; one is made where none is there and `backend` is named.
 * @slot list - The comments as shown; filled by the element.
 *
 * @fires {CommentReplyEvent} comment-reply - A reader wants to answer a comment. Cancel it to show a form of your own.
 * @fires {CommentReportEvent} comment-report - A reader reports a comment. Offered with `reportable`; cancel it to tell the reader yourself what happens.
 * @fires {CommentChangeEvent} comment-change - Comments were loaded or posted.
 * @fires {ExternalRequestEvent} film-external-request - On the document, before a server of another origin is asked for comments or a picture. Cancel it, and nothing is sent.
 * @fires {ThreadConnectEvent} thread-connect - The backend is there: makes the thread known to the page around it. Bubbles.
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
 * @csspart closed - Said when comments are closed.
 * @csspart error - Said when the comments could not be loaded.
 *
 * @cssprop [--film-accent] - Colour of buttons and of the comment that the address names.
 * @cssprop [--film-border] - Colour of lines.
 * @cssprop [--film-muted] - Colour of what matters less.
 * @cssprop [--film-comment-space=0.9em] - Room above and below each comment.
 * @cssprop [--film-thread-line=2px] - Width of the line beside replies.
 * @cssprop [--film-picture-radius=50%] - Corners of people's pictures.
 * @cssprop [--film-author-highlight=transparent] - Ground of comments by the author of the post.
 *
 * @cssclass film-comments - All comments, in the light DOM.
 * @cssclass film-comments-numbered - All comments, where the theme's list has numbers.
 * @cssclass film-comment-list - A list of comments or of replies.
 * @cssclass film-comment-chunk - A list that the browser lays out when it comes near the screen.
 * @cssclass film-comment - The list item of a comment, with `data-comment-id`, and `data-status` unless it is published.
 * @cssclass film-comment-target - The comment that the address names.
 * @cssclass film-comment-article - A comment without its replies.
 * @cssclass film-comment-by-author - A comment by the author of the post.
 * @cssclass film-comment-meta - Avatar, name, badge, rating and time.
 * @cssclass film-comment-avatar - Picture of the commenter, else a letter on a pattern in one of six colours (`data-tone`).
 * @cssclass film-comment-author - Name of the commenter.
 * @cssclass film-comment-account - "Signed in with Google", where the blog has checked the commenter’s account there.
 * @cssclass film-comment-badge - "Author", at comments by the author of the post.
 * @cssclass film-comment-rating - The commenter's rating of the film.
 * @cssclass film-comment-permalink - Link to the comment, with its time.
 * @cssclass film-comment-note - What the comment answers where that cannot be seen, or that it awaits moderation.
 * @cssclass film-comment-body - What the commenter wrote.
 * @cssclass film-comment-spoiler - The button that shows a spoiler.
 * @cssclass film-comment-actions - The buttons of a comment.
 * @cssclass film-comment-button - A button in a comment; `data-action` says which.
 * @cssclass film-comment-menu - The menu of a comment.
 * @cssclass film-comment-editor - The form in which commenters change a comment of theirs.
 * @cssclass film-comment-undo - The note with "Undo" after a change.
 * @cssclass film-comment-own - The note in a comment that is not sent or was refused, with its buttons.
 *
 * @cssstate loading - The first comments are being loaded, and the form is hidden.
 * @cssstate live - The comments are shown by the element, no longer as the page printed them.
 * @cssstate around - The page's own headings and form stay where they are.
 */
export class CommentThreadElement extends FilmElement {
  static override readonly tag = 'comment-thread';
  static override styles: CSSResult[] = [hostStyles, styles];

  /**
   * The backend by name, such as `local`. By default `wordpress` on a WordPress blog; elsewhere the printed comments are shown, and
   * none are taken.
   */
  @property() backend?: string;

  /** Address of the comments, for backends that need one. */
  @property() src?: string;

  /** Names the thread within the backend. By default the post that the page is about, or its canonical path and query. */
  @property() thread?: string;

  /** The order in which comments are shown: `oldest` (default), `newest`, `most-liked` or `best`. */
  @property({ useDefault: true }) order: Order = 'oldest';

  /** Shows the comments and takes none. */
  @property({ type: Boolean }) readonly = false;

  /** How many comments are fetched before a button offers more. By default all. */
  @property({ type: Number }) limit?: number;

  /** `auto` fetches more when the reader comes near the end; by default the button has to be used. */
  @property() paging?: 'auto';

  /** Seconds between two questions for new comments, where the backend does not report them; 15 at least. By default never. */
  @property({ type: Number }) poll?: number;

  /**
   * Which pictures of commenters are shown. By default those from the page's own origin and from where the page has pictures from itself,
   * such as Gravatar in the list that it printed; `local` shows none, `remote` all. A letter is drawn instead.
   */
  @property() avatars?: Avatars;

  /** Offers to report a comment, which sends `comment-report`. */
  @property({ type: Boolean }) reportable = false;

  /** Has the form ask for the commenter's own rating of the film as well, where the backend keeps one. */
  @property({ type: Boolean }) rating = false;

  /** Level of the heading, 1 to 6. By default the next after the film's. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** Comments that are known already; by default those that the page printed inside. */
  @property({ attribute: false, type: toComments }) initial?: readonly Comment[];

  @state() private announcement = '';
  #announced: { id: string; code: string | undefined } | undefined;

  readonly #internals: ElementInternals = this.attachInternals();
  readonly #localise: LocalizeController<'thread'> = new LocalizeController(this, 'thread', english);
  readonly #heading: HeadingLevelController = new HeadingLevelController(this);
  readonly #connection: ThreadConnectionController = new ThreadConnectionController(this, {
    handleOpen: (thread) => {
      this.#list.open(thread);
      this.#form.open(thread);
      this.#internals.states.add('live');
      if (thread.isAround) this.#internals.states.add('around');
    },
    handleLoad: () => void this.#form.ensure().then(() => this.#list.prepare()),
    handleClose: () => {
      this.#form.close();
      this.#list.close();
      this.#internals.states.delete('live');
      this.#internals.states.delete('around');
    },
  });
  readonly #list: CommentListController = new CommentListController(this, this.#localise);
  readonly #form: ThreadForm = new ThreadForm(this);
  readonly #target: CommentTargetController = new CommentTargetController(this, this.#form);
  readonly #paging: ThreadPagingController = new ThreadPagingController(this, () => void this.state?.loadMore());

  constructor() {
    super();
    if (!isServer) handleActions(this, this.#form);
  }

  /** The thread itself; `undefined` until the backend is there. */
  get state(): ThreadState | undefined {
    return this.#connection.state;
  }

  /** @internal */
  get list(): CommentList | undefined {
    return this.#list.list;
  }

  /** @internal */
  get terms(): ThreadTerms {
    return this.#localise.terms;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('order')) this.state?.setOrder(this.order);
    // What was said of a comment that is not sent ends with that.
    if (this.#announced && this.#codeOf(this.#announced.id) !== this.#announced.code) this.announce('');
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { snapshot } = this.#connection;
    const isOther = (['backend', 'src', 'thread', 'initial', 'limit'] as const).some((name) => changed.has(name));
    // An element that was taken out of the page opens its thread again where it is put back.
    if (this.isConnected && (!this.state || isOther)) void this.#connection.open(isOther);
    if (changed.get('readonly') !== undefined) void this.#form.ensure();
    if (changed.get('rating') !== undefined) this.#form.element?.toggleAttribute('rating', this.rating);
    if (snapshot && this.list) {
      const isOpen = snapshot.can.reply && !snapshot.closed && !this.readonly;
      const canReply = isOpen && this.#form.canReply;
      const { avatars, reportable: isReportable } = this;
      const options = { canReply, avatars, isReportable, unanswered: this.#form.unanswered };
      this.#form.keepDuring(() => this.#list.update(snapshot, options));
      // Hide the form while the first comments load, unless it is in use: it would jump when they arrive.
      const isLoading = snapshot.comments.length === 0 && ['loading', 'idle'].includes(snapshot.status);
      const isInUse = this.#form.element?.matches(':focus-within');
      this.#internals.states[isLoading && !isInUse ? 'add' : 'delete']('loading');
    }
    this.#paging.watch(this.paging === 'auto' && snapshot?.status === 'ready');
    this.#target.followAddress();
    this.#internals.role = 'region';
    this.#internals.ariaLabel = this.terms.region;
    const closedNote = this.renderRoot.querySelector<HTMLElement>('[part="closed"]');
    if (snapshot?.closed && closedNote) this.#form.leave(closedNote);
  }

  /** @internal Leaves the page as it was found, at once. */
  stop(): void {
    this.#connection.close();
  }

  /** Brings a comment into view and moves the focus there. @returns whether it is there */
  show(id: string): boolean {
    return this.#target.show(id);
  }

  /** @internal Has a screen reader say something. @param about - the comment that is not sent, if it is about one */
  announce(words: string, about?: string): void {
    this.announcement = words;
    this.#announced = about === undefined ? undefined : { id: about, code: this.#codeOf(about) };
  }

  #codeOf(id: string): string | undefined {
    return this.state?.pending.list.states.get(id)?.code;
  }

  #showArrived(): void {
    const before = new Set(this.state?.snapshot.nodes.keys());
    this.state?.showArrived();
    const first = this.state?.snapshot.comments.find(({ id }) => !before.has(id));
    if (first) this.show(first.id);
  }

  protected override render(): TemplateResult {
    const { terms } = this;
    const { snapshot } = this.#connection;
    const { total = 0, arrived = 0, can, error } = snapshot ?? {};
    // Nobody would get what is written there.
    const isFormIdle = error?.code === 'password-required' || (can && !can.guest && !can.signIn && !this.state?.viewer);
    const number = (value: number): string => this.#localise.number(value);
    const fold = renderFold(snapshot, terms, (isFolded) => this.state?.toggleAll(isFolded));
    const order = renderOrder(snapshot, this.order, terms, (chosen) => (this.order = chosen));
    const { hasHeading } = this.#list;
    const isHeaderEmpty = hasHeading && fold === nothing && order === nothing;
    return html`<div part="base">
      <div class="visually-hidden" role="status">${this.announcement}</div>
      <header part="header" ?hidden=${!snapshot || isHeaderEmpty}>
        <div
          part="heading"
          ?hidden=${hasHeading}
          role="heading"
          aria-level=${this.#heading.level(1, this.headingLevel)}
        >
          ${terms.heading(total > 0 ? number(total) : '', total)}
        </div>
        ${fold} ${order}
      </header>
      ${this.#renderNotice()}
      ${renderArrivals(arrived > 0 ? terms.arrived(number(arrived), arrived) : '', () => this.#showArrived())}
      <slot></slot>
      <slot name="list"></slot>
      ${renderMore(snapshot, terms, () => void this.state?.loadMore())} ${renderPingbacks(snapshot, terms, number)}
      <p part="closed" role="status" tabindex="-1">${snapshot?.closed ? terms.closed : nothing}</p>
      <slot name="form" ?hidden=${isFormIdle}></slot>
    </div>`;
  }

  #renderNotice(): TemplateResult | typeof nothing {
    const { terms } = this;
    const { failure, snapshot } = this.#connection;
    if (failure && !isOnlyPrinted(failure, snapshot))
      return renderFailure(failure, terms, () => this.#connection.retry());
    if (!snapshot) return nothing;
    return html`${renderState(snapshot, this.readonly, terms)}
    ${this.#target.isMissing ? html`<p part="notice missing" role="status">${terms.missing}</p>` : nothing}`;
  }
}

/** The comments in a list; what is no comment is left out. */
function toComments(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  return (value as (Partial<Comment> | null | undefined)[]).filter(
    (comment) => typeof comment?.id === 'string' && comment.author && comment.body,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'comment-thread': CommentThreadElement;
  }
}
