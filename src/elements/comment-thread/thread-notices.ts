import { html, nothing, type TemplateResult } from 'lit';
import type { Order } from '../../comments/backend.js';
import type { CommentError } from '../../comments/comment-error.js';
import type { ThreadSnapshot } from '../../comments/thread-snapshot.js';
import type { ThreadTerms } from '../../i18n/terms.js';

/* What a thread says about itself, around its comments. */

/** With fewer conversations an order is no choice, and there is nothing to fold. */
const SOME = 3;

export function renderOrder(
  snapshot: ThreadSnapshot | undefined,
  chosen: Order,
  terms: ThreadTerms,
  choose: (order: Order) => void,
): TemplateResult | typeof nothing {
  const orders = snapshot?.can.sort ?? [];
  if (orders.length < 2 || (snapshot?.roots.length ?? 0) < SOME) return nothing;
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
  if (!snapshot || answered < SOME) return nothing;
  const isFolded = snapshot.collapsed.size > 0;
  return html`<button type="button" part="fold" @click=${() => fold(!isFolded)}>
    ${isFolded ? terms.expandAll : terms.collapseAll}
  </button>`;
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
  // Of a closed conversation neither a place for new comments is to be told, nor anybody invited.
  if (closed) return nothing;
  const kept = isReadonly ? '' : { server: '', browser: terms.kept, page: terms.keptOnPage }[can.storage];
  return html`${kept ? html`<p part="notice">${kept}</p>` : nothing}
  ${comments.length === 0 ? html`<p part="empty">${status === 'ready' ? terms.empty : terms.loading}</p>` : nothing}`;
}

/** "3 new comments – show": whoever reads decides when the page moves. */
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
  // While everything is being fetched, more comes by itself.
  if (!snapshot?.hasMore) return nothing;
  const isLoading = snapshot.status === 'loading';
  return html`<button type="button" part="more" aria-disabled=${isLoading} @click=${load}>
    ${isLoading ? terms.loading : terms.loadMore}
  </button>`;
}
