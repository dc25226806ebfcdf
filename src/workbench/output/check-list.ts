import { css, type CSSResult, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type ReviewFinding, reviewFindings } from '../../checking/index.js';
import type { Review } from '../../model/index.js';
import { controlStyles } from '../fields/control.styles.js';
import { FIELDS, type LabelledField } from '../fields/fields.js';
import type { WorkbenchState } from '../workbench-state.js';

/** What search engines and readers miss in a review, each with a button to the field that fixes it. */
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
      return html`<p class="good">Nothing is missing for search engines and readers.</p>`;
    }
    return html`
      ${
        required.length
          ? this.#renderList('required', 'Search engines don’t show your rating until you fix', required)
          : html`<p class="good">Search engines can show your rating.</p>`
      }
      ${recommended.length ? this.#renderList('recommended', 'Recommended', recommended) : nothing}
    `;
  }

  #renderList(name: string, title: string, findings: readonly ReviewFinding[]): TemplateResult {
    return html`<div class=${name}>
      <h3>${title}</h3>
      <ul>
        ${findings.map(
          (finding) => html`<li><span>${sentenceOf(finding)}</span>${this.#renderFix(fieldOf(finding))}</li>`,
        )}
      </ul>
    </div>`;
  }

  #renderFix(field: LabelledField | undefined): TemplateResult | typeof nothing {
    if (!field) return nothing;
    return html`<button class="quiet" type="button" @click=${() => this.state.editField(field)}>
      Fix<span class="unseen"> the field ${field.label}</span>
    </button>`;
  }
}

function sentenceOf({ message }: ReviewFinding): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

function fieldOf({ field }: ReviewFinding): LabelledField | undefined {
  return FIELDS.find(({ name }) => name === field);
}

declare global {
  interface HTMLElementTagNameMap {
    'check-list': CheckListElement;
  }
}
