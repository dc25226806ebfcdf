import { type CSSResult, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Review } from '../../model/index.js';
import { parseInertDocument } from '../../safety/index.js';
import { toElements } from '../../writing/index.js';
import { styles } from './review-preview.styles.js';

/** Characters of the text that are previewed. */
const MAX_BODY_LENGTH = 40_000;

/** The page of a review, in our elements. Loads nothing from the network. */
export class ReviewPreviewElement extends LitElement {
  static override styles: CSSResult[] = [styles];

  @property({ attribute: false }) review?: Review;

  /** `light` or `dark`. */
  @property({ reflect: true }) scheme: 'light' | 'dark' = 'light';

  /** Fills the available width; else it is as wide as a phone. */
  @property({ type: Boolean, reflect: true }) wide = false;

  @query('.page') private page!: HTMLElement;

  #frame?: number;

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('review')) return;
    // Typing may change the review several times a frame.
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#show());
  }

  #show(): void {
    const { review } = this;
    if (!review) return this.page.replaceChildren();
    const element = parseInertDocument(toElements(shortened(review))).body.firstElementChild;
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
  if (bodyText.length <= MAX_BODY_LENGTH) return review;
  return { ...review, bodyText: `${bodyText.slice(0, MAX_BODY_LENGTH)} …\n\n[The preview ends here.]` };
}

/** The workbench loads nothing, so a box stands in for each picture. */
function placeholder({ alt, ownerDocument }: HTMLImageElement): HTMLElement {
  const box = ownerDocument.createElement('span');
  box.className = 'no-picture';
  box.textContent = alt ? `Your picture: ${alt}` : 'Your picture';
  return box;
}

declare global {
  interface HTMLElementTagNameMap {
    'review-preview': ReviewPreviewElement;
  }
}
