import { html, nothing, type TemplateResult } from 'lit';
import { bestFor, type BlogScale, DEFAULT_BEST, type Rating } from '../../model/rating.js';
import { parseRatingParts, toRating } from '../../model/rating-text/rating-text.js';
import { statedRating, wordsIn } from '../../reading/fields/rating/stated-rating.js';

export { boxStyles } from './verdict-box.styles.js';

/** A grade or a percentage that is set as large as a number. */
const MAX_RAW_LENGTH = 5;

/** What of a rating is set large, and what stands below it; `undefined` where nothing is short enough. */
export function scoreOf(
  { kind, value, best, unit, raw }: Rating,
  scale: BlogScale,
  format: (number: number) => string,
): { number: string; scale: string } | undefined {
  if (kind === 'number' && typeof value === 'number') {
    const top = best ?? scale.best;
    return { number: format(value), scale: [top && `/ ${format(top)}`, unit ?? scale.unit].filter(Boolean).join(' ') };
  }
  if (value === null || kind === 'thumbs' || raw.trim().length > MAX_RAW_LENGTH) return undefined;
  return { number: raw.trim(), scale: '' };
}

/** The rating that the author wrote inside a verdict, where no review is around: what the drawing beside the words shows. */
export function authoredRating(verdict: Element): Rating | undefined {
  // The ratings in a list of aspects are not that of the film.
  const drawn = verdict.querySelector('clapper-rating:not(dl *)');
  if (!drawn) return undefined;
  const words = wordsIn(drawn);
  const parts = parseRatingParts(words);
  const rating = statedRating(drawn) ?? (parts && toRating(parts, words));
  if (rating?.kind !== 'number') return rating ?? undefined;
  return { ...rating, best: rating.best ?? bestFor(Number(rating.value), drawn.closest('film-review')?.best) };
}

/** The number of the verdict, for the eye: the rating beside it says the same in words. */
export function renderScore({ number, scale }: { number: string; scale: string }): TemplateResult {
  return html`<div part="score" aria-hidden="true">
    <span part="number">${number}</span>${scale ? html`<span part="scale">${scale}</span>` : nothing}
  </div>`;
}

/** How far a score reaches, as a bar. Attributes and no style: a strict policy allows these. */
export function renderBar(
  { value, best }: Rating,
  { best: blogs = DEFAULT_BEST }: BlogScale,
): TemplateResult | typeof nothing {
  if (typeof value !== 'number') return nothing;
  const width = Math.min(Math.max(value / (best ?? blogs), 0), 1) * 100;
  return html`<svg class="review-verdict-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect width=${width} height="4"></rect>
  </svg>`;
}
