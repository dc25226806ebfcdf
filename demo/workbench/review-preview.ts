import { toElements } from 'film-review-elements/writing';
import type { Review } from 'film-review-elements/model';
import { html, LitElement, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { parseInert } from './inert-document.js';
import { styles } from './review-preview.styles.js';

/* Nobody judges a page by what stands a hundred screens below. */
const LONGEST_BODY = 40_000;

/** The page that a review becomes: the elements themselves, with nothing fetched. */
export class ReviewPreviewElement extends LitElement {
  static override styles: CSSResult[] = [styles];

  @property({ attribute: false }) review?: Review;

  /** `light` or `dark`. */
  @property({ reflect: true }) scheme: 'light' | 'dark' = 'light';

  /** As wide as there is room; else as wide as a phone. */
  @property({ type: Boolean, reflect: true }) wide = false;

  @query('.page') private page!: HTMLElement;

  #frame?: number;

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('review')) return;
    /* While somebody types, one page a frame is enough. */
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#show());
  }

  #show(): void {
    const { review } = this;
    if (!review) return this.page.replaceChildren();
    const element = parseInert(toElements(shortened(review))).body.firstElementChild;
    if (!element) return;
    element.setAttribute('json-ld', 'omit');
    element.setAttribute('comments', 'keep');
    for (const image of element.querySelectorAll('img')) image.replaceWith(placeholder(image));
    for (const link of element.querySelectorAll('a')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
    this.page.lang = review.language ?? '';
    const { scrollTop } = this.page;
    this.page.replaceChildren(document.importNode(element, true));
    this.page.scrollTop = scrollTop;
  }

  protected override render(): TemplateResult {
    return html`<div class="page" role="region" aria-label="How your page looks" tabindex="0" dir="auto"></div>`;
  }
}

function shortened(review: Review): Review {
  const { bodyText = '' } = review;
  if (bodyText.length <= LONGEST_BODY) return review;
  return { ...review, bodyText: `${bodyText.slice(0, LONGEST_BODY)} …\n\n[The rest is not shown here.]` };
}

/** The workbench fetches nothing, pictures neither. */
function placeholder({ alt, ownerDocument }: HTMLImageElement): HTMLElement {
  const box = ownerDocument.createElement('span');
  box.className = 'no-picture';
  box.textContent = alt ? `Your picture: ${alt}` : 'Your picture stands here';
  return box;
}

declare global {
  interface HTMLElementTagNameMap {
    'review-preview': ReviewPreviewElement;
  }
}
