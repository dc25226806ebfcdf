import { reviewFindings, type ReviewFinding } from 'film-review-elements/checking';
import type { Review } from 'film-review-elements/model';
import { css, html, LitElement, nothing, type CSSResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controlStyles } from './control.styles.js';
import { FIELDS } from './fields.js';
import type { WorkbenchState } from './workbench-state.js';

/* The command speaks to those who write HTML; here the remedy is a field. */
const WORDS: Readonly<Record<ReviewFinding['field'], string>> = {
  title: 'Which film is it? The title was not found.',
  author: 'Who wrote the review? Search engines show no rating by nobody.',
  rating: 'There is no rating.',
  directors: 'The director is not named.',
  year: 'The year of the film is not stated.',
  publishedAt: 'The day of the review is not stated.',
  poster: 'There is no picture of the film.',
};

/** What search engines and readers miss in a review, each with a way to the field that mends it. */
export class CheckListElement extends LitElement {
  static override styles: CSSResult[] = [
    controlStyles,
    css`
      :host {
        display: grid;
        gap: 0.6rem;
      }

      h3 {
        margin: 0.4rem 0 0;
        font-size: 0.95rem;
      }

      ul {
        display: grid;
        gap: 0.3rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.15rem 0.6rem;
        align-items: baseline;
        padding: 0.35rem 0.7rem;
        border-inline-start: 3px solid var(--rule);
      }

      .required li {
        border-inline-start-color: var(--error);
      }

      .good {
        color: var(--good);
        font-weight: 650;
      }
    `,
  ];

  @property({ attribute: false }) review!: Review;
  @property({ attribute: false }) state!: WorkbenchState;

  protected override render(): TemplateResult {
    const findings = reviewFindings(this.review);
    const required = findings.filter(({ level }) => level === 'required');
    const recommended = findings.filter(({ level }) => level === 'recommended');
    if (!findings.length) {
      return html`<p class="good">Nothing is missing. Search engines and readers have all that they ask for.</p>`;
    }
    return html`
      ${
        required.length
          ? this.#renderList('required', 'Search engines cannot show your rating without', required)
          : html`<p class="good">Search engines have all that they need.</p>`
      }
      ${recommended.length ? this.#renderList('recommended', 'Better with', recommended) : nothing}
    `;
  }

  #renderList(name: string, title: string, findings: readonly ReviewFinding[]): TemplateResult {
    return html`<div class=${name}>
      <h3>${title}</h3>
      <ul>
        ${findings.map(
          (finding) =>
            html`<li>
              <span>${this.#words(finding)}</span>
              <button class="quiet" type="button" @click=${() => this.#onMend(finding)}>
                Mend<span class="unseen"> the field ${labelOf(finding)}</span>
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** What is there but not as it should be is said in the checker's own words. */
  #words({ field, message }: ReviewFinding): string {
    if (field !== 'rating' || !this.review.rating) return WORDS[field];
    return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  }

  #onMend({ field }: ReviewFinding): void {
    const spec = FIELDS.find(({ id }) => id === field);
    if (spec) this.state.want(spec);
  }
}

const labelOf = ({ field }: ReviewFinding): string => FIELDS.find(({ id }) => id === field)?.label ?? '';

declare global {
  interface HTMLElementTagNameMap {
    'check-list': CheckListElement;
  }
}
