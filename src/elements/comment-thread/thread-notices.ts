import { html, nothing, type TemplateResult } from 'lit';
import type { Order } from '../../comments/backend.js';
import { type CommentError, isPassing } from '../../comments/comment-error.js';
import type { ThreadSnapshot } from '../../comments/store/thread-snapshot.js';
import { isPingback } from '../../comments/view/comment-rows.js';
import { nameOf } from '../../comments/view/comment-words.js';
import type { ThreadTerms } from '../../i18n/terms.js';
import { toHttpUrl } from '../../model/url.js';
import { LINK_REL } from '../../safety/allowed-markup.js';

/* What a thread says about itself, around its comments. */

/** With fewer top-level comments there is no order to choose, and nothing to fold. */
const MIN_TOP_COMMENTS = 3;

export function renderOrder(
  snapshot: ThreadSnapshot | undefined,
  chosen: Order,
  terms: ThreadTerms,
  choose: (order: Order) => void,
): TemplateResult | typeof nothing {
  const orders = snapshot?.can.sort ?? [];
  if (orders.length < 2 || (snapshot?.roots.length ?? 0) < MIN_TOP_COMMENTS) return nothing;
  const handle = ({ target }: Event) => choose((target as HTMLSelectElement).value as Order);
  return html`<select part="order" aria-label=${terms.order} @change=${handle}>
    ${orders.map((order) => html`<option value=${order} ?selected=${order === chosen}>${terms.orders[order]}</option>`)}
  </select>`;
}

/** Hides all replies, or shows them. */
export function renderFold(
  snapshot: ThreadSnapshot | undefined,
  terms: ThreadTerms,
  fold: (isFolded: boolean) => void,
): TemplateResult | typeof nothing {
  const answered = snapshot?.roots.filter(({ descendants }) => descendants > 0).length ?? 0;
  if (!snapshot || answered < MIN_TOP_COMMENTS) return nothing;
  const isFolded = snapshot.collapsed.size > 0;
  return html`<button type="button" part="fold" @click=${() => fold(!isFolded)}>
    ${isFolded ? terms.expandAll : terms.collapseAll}
  </button>`;
}

/** Whether what the page printed is all that there is to see: many blogs keep their interface from guests. */
export function isOnlyPrinted(failure: CommentError, snapshot: ThreadSnapshot | undefined): boolean {
  return !isPassing(failure) && (snapshot?.comments.length ?? 0) > 0;
}

export function renderFailure(failure: CommentError, terms: ThreadTerms, retry: () => void): TemplateResult {
  const words = failure.code === 'password-required' ? [terms.locked] : [terms.failed, failure.serverMessage];
  return html`<p part="error" role="alert">
    ${words.filter(Boolean).join(' ')}
    ${failure.isFinal ? nothing : html`<button type="button" @click=${retry}>${terms.tryAgain}</button>`}
  </p>`;
}

export function renderState(
  snapshot: ThreadSnapshot,
  isReadonly: boolean,
  terms: ThreadTerms,
): TemplateResult | typeof nothing {
  const { status, comments, can, closed } = snapshot;
  // A closed thread neither says where new comments are kept nor invites anyone to write one.
  if (closed) return nothing;
  const kept = isReadonly ? '' : { server: '', browser: terms.kept, page: terms.keptOnPage }[can.storage];
  return html`${kept ? html`<p part="notice">${kept}</p>` : nothing}
  ${comments.length === 0 ? html`<p part="empty">${status === 'ready' ? terms.empty : terms.loading}</p>` : nothing}`;
}

/** "3 new comments – show": the reader decides when the page moves. */
export function renderArrivals(words: string, show: () => void): TemplateResult {
  return html`<div part="arrivals" role="status">
    ${words ? html`<button type="button" @click=${show}>${words}</button>` : nothing}
  </div>`;
}

export function renderMore(
  snapshot: ThreadSnapshot | undefined,
  terms: ThreadTerms,
  load: () => void,
): TemplateResult | typeof nothing {
  if (!snapshot?.hasMore) return nothing;
  const isLoading = snapshot.status === 'loading';
  return html`<button type="button" part="more" aria-disabled=${isLoading} @click=${load}>
    ${isLoading ? terms.loading : terms.loadMore}
  </button>`;
}

/** The pages that link here, folded away. */
export function renderPingbacks(
  snapshot: ThreadSnapshot | undefined,
  terms: ThreadTerms,
  number: (value: number) => string,
): TemplateResult | typeof nothing {
  const pingbacks = snapshot?.roots.filter(isPingback) ?? [];
  if (pingbacks.length === 0) return nothing;
  return html`<details part="pingbacks">
    <summary>${terms.pingbacks(number(pingbacks.length), pingbacks.length)}</summary>
    <ul>
      ${pingbacks.map(({ comment }) => {
        const address = toHttpUrl(comment.author.url) ?? toHttpUrl(comment.url);
        const name = html`<bdi>${nameOf(comment, terms)}</bdi>`;
        return html`<li>${address ? html`<a href=${address} rel=${LINK_REL}>${name}</a>` : name}</li>`;
      })}
    </ul>
  </details>`;
}
