import { isClaimed } from './languages/load.js';
import type { FurtherSteps } from './pipeline.js';
import type { Reading } from './reading.js';

/**
 * Whether the light run has found title, year and rating so that nothing speaks against them: the title is stated as such, stands beside
 * its year, or is named again in the text. Else the full run is worth its code.
 */
export function isSettled({ review, found }: Reading): boolean {
  const { film, rating, bodyText = '' } = review;
  // In a language without a table nothing more may be read.
  if (review.language && !isClaimed(review.language)) return true;
  const from = found.get('title')?.from;
  if (!film.title || film.year === undefined || rating?.value == null) return false;
  return (
    from === 'label' ||
    from === 'json-ld' ||
    found.get('year')?.from === 'title' ||
    bodyText.toLowerCase().includes(film.title.toLowerCase())
  );
}

/** Loads the full run; `undefined` where it cannot be fetched, and the light run has to do. */
export const loadWhole = (): Promise<FurtherSteps | undefined> => import('./whole-page.js').catch(() => undefined);
