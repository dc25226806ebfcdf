import { type CSSResult, html, isServer, type TemplateResult } from 'lit';
import { DisplayElement } from '../../base/display-element.js';
import { hostStyles } from '../../base/host.styles.js';
import { property, state } from '../../base/property.js';
import type { ThreadState } from '../../comments/store/thread-state.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { ThreadConnectEvent } from '../../events/thread-connect-event.js';
import { count as english } from '../../i18n/en/page.js';
import { toHttpUrl } from '../../model/url.js';
import { putInside } from '../../platform/own-texts.js';
import { placeFor } from '../../platform/page/rendered-by-others.js';
import { NOT_STRANGERS } from '../../safety/strangers.js';
import { styles } from './comment-count.styles.js';

const THREAD = `comment-thread${NOT_STRANGERS}`;

/**
 * Tells how many comments there are, as a link to them.
 *
 * ```html
 * <comment-count href="#comments">7 comments</comment-count>
 * ```
 *
 * Inside a `<film-review>` it counts the review's comments, elsewhere those of the thread which `for` names. While nothing is
 * known, and where scripts do not run, the text inside stands.
 *
 * @summary "7 comments", as a link to them.
 * @tag comment-count
 * @status stable
 * @since 0.1.0
 *
 * @slot - The count in words, as the page printed it.
 * @slot live - The count in words, as it is now; filled by the element.
 *
 * @csspart link - The link to the comments.
 */
export class CommentCountElement extends DisplayElement {
  static override readonly tag = 'comment-count';
  static override styles: CSSResult[] = [hostStyles, styles];

  /** The number of comments, where the page knows it; a thread on the page knows better. */
  @property({ type: Number }) count?: number;

  /** Where the link leads. By default to the thread on the same page. */
  @property() href?: string;

  /** The id of the `<comment-thread>` that is counted, when it is not that of the review around. */
  @property() for?: string;

  @state() private total?: number;

  readonly #localise: LocalizeController<'count'> = new LocalizeController(this, 'count', english);
  #thread?: ThreadState;
  #place?: HTMLElement;
  #unsubscribe?: () => void;
  #live?: HTMLSpanElement;

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    document.addEventListener(ThreadConnectEvent.type, this.#handleConnect);
    const present = [...document.querySelectorAll<HTMLElement & { state?: ThreadState }>(THREAD)];
    const place = present.find((thread) => this.#counts(thread));
    if (place?.state) this.#follow(place, place.state);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener(ThreadConnectEvent.type, this.#handleConnect);
    this.#unsubscribe?.();
  }

  protected override updated(): void {
    super.updated();
    // An inline box without a role is left out of the accessibility tree.
    this.internals.role = 'generic';
    // The page's own words may be out of date: they stay as the fallback, out of sight.
    if (this.total === undefined) return;
    this.#live ??= document.createElement('span');
    this.#live.slot = 'live';
    this.#live.textContent = this.#words(this.total);
    putInside(placeFor(this, 'slot[name=live]'), this.#live);
  }

  protected override valueText(): string {
    return this.count === undefined || Number.isNaN(this.count) ? '' : this.#words(this.count);
  }

  #words(count: number): string {
    return this.#localise.terms.comments(this.#localise.number(count), count);
  }

  /** Whether a thread is the one to count: that which `for` names, else that of the same review, else the page's first. */
  #counts(thread: HTMLElement): boolean {
    if (this.for) return thread.id === this.for;
    const review = this.closest('film-review');
    return review ? review.contains(thread) : thread === document.querySelector(THREAD);
  }

  readonly #handleConnect = (event: Event): void => {
    const place = event.composedPath()[0] as HTMLElement;
    if (this.#counts(place)) this.#follow(place, (event as ThreadConnectEvent).detail.thread);
  };

  #follow(place: HTMLElement, thread: ThreadState): void {
    this.#unsubscribe?.();
    this.#place = place;
    this.#thread = thread;
    this.#unsubscribe = thread.subscribe(() => this.#count());
    this.#count();
  }

  /** A thread that has not answered yet knows less than the page. */
  #count(): void {
    const { status, total, comments } = this.#thread!.snapshot;
    if (status === 'ready' || comments.length > 0) this.total = total;
  }

  #handleClick(event: Event): void {
    if (this.href || !this.#place) return;
    event.preventDefault();
    this.#place.scrollIntoView();
    this.#place.tabIndex = -1;
    this.#place.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const own = this.href?.startsWith('#') ? this.href : toHttpUrl(this.href, isServer ? undefined : document.baseURI);
    const href = own ?? `#${this.for ?? 'comments'}`;
    return html`<a part="link" href=${href} @click=${this.#handleClick}>
      <span ?hidden=${this.total !== undefined}><slot></slot></span><slot name="live"></slot>
    </a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comment-count': CommentCountElement;
  }
}
