import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { warnOnce } from '../../base/film-element.js';
import { emptyFilm, type Review, type ReviewInput } from '../../model/review.js';
import { parsePartialReview } from '../../model/validation.js';
import { toHtml } from '../../writing/html.js';
import type { ReviewLayout } from './build.js';

export type { ReviewLayout };

/**
 * The review as a server sends it, so that it is read without a script: as `toHtml` writes it, less what the layout leaves out. It is
 * called where `isServer` is true alone, so bundlers leave it and what it imports out of a page.
 */
export function sentReview(data: ReviewInput, layout: ReviewLayout, headingLevel?: number): unknown {
  const { review, problems } = parsePartialReview(data);
  for (const problem of problems) warnOnce(`<film-review> leaves out a part of its review: ${problem}.`);
  return unsafeHTML(toHtml(layout === 'page' ? review : shortened(review, layout), { headingLevel }));
}

function shortened({ film, rating, verdict, language }: Review, layout: 'compact' | 'card'): Review {
  const { type, title, year, directors, writers, cast, poster, synopsis } = film;
  const shown = layout === 'card' ? { poster, synopsis } : { writers, cast };
  return {
    film: { ...emptyFilm(), type, title, year, directors, ...shown },
    rating,
    language,
    ...(layout === 'card' && { verdict }),
  };
}
