import { html, nothing, type TemplateResult } from 'lit';
import type { ReaderVotes } from '../../comments/ratings/reader-votes.js';
import type { ReadersTerms } from '../../i18n/terms.js';
import { type HistogramRow, histogramRows } from './histogram.js';

/** What the words for the ratings are made of. */
export interface SummaryContext {
  terms: ReadersTerms;
  /** Level of the heading. */
  level: number;
  unit: string;
  symbol: string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** A number of points, or a range of them, with the unit. */
  points(formatted: string, value: number): string;
  /** A rating with its scale and unit. */
  words(value: number): string;
}

/** Average, number of readers, and how many gave what: all of it text; the bars say it once more. */
export function ratingSummary({ average, count, best, tally }: ReaderVotes, context: SummaryContext): TemplateResult {
  const { terms, level, unit, symbol, number, words } = context;
  const rounded = Math.round((average ?? 0) * 10) / 10;
  return html`<div class="reader-rating-heading" role="heading" aria-level=${level}>${terms.title}</div>
    ${
      average === null
        ? html`<p class="reader-rating-average">${terms.empty}</p>`
        : html`<p class="reader-rating-average">
            <clapper-rating value=${rounded} max=${best} unit=${unit} symbol=${symbol}
              >${words(rounded)}</clapper-rating
            >
            <span class="reader-rating-count">${terms.count(number(count), count)}</span>
          </p>`
    }
    ${
      tally && count > 0
        ? html`<table class="reader-rating-table">
            <caption class="reader-rating-caption">
              ${terms.distribution}
            </caption>
            <tbody>
              ${histogramRows(tally, best).map((row) => renderRow(row, context))}
            </tbody>
          </table>`
        : nothing
    }`;
}

function renderRow(
  { from, to, count, share }: HistogramRow,
  { terms, points, number }: SummaryContext,
): TemplateResult {
  return html`<tr>
    <th scope="row">${points(from === to ? number(to) : `${number(from)}–${number(to)}`, to)}</th>
    <td class="reader-rating-bar" aria-hidden="true">
      <svg width="100%" height="10" focusable="false">
        <rect class="reader-rating-all" width="100%" height="10"></rect>
        <rect class="reader-rating-share" width="${share * 100}%" height="10"></rect>
      </svg>
    </td>
    <td>${terms.readers(number(count), count)}</td>
    <td>${number(share, { style: 'percent', maximumFractionDigits: 0 })}</td>
  </tr>`;
}
