import { DEFAULT_BEST, type Rating } from '../model/rating.js';
import type { Review } from '../model/review.js';
import type { ReviewFinding } from './finding.js';

/** Returns what search engines and readers miss in a review, whatever page it is on. */
export function reviewFindings({ film, rating, author, publishedAt }: Review): ReviewFinding[] {
  const findings: ReviewFinding[] = [];
  const required = (field: ReviewFinding['field'], message: string, advice?: string): void =>
    void findings.push({ level: 'required', audience: 'search', field, message, ...(advice && { advice }) });
  const recommended = (field: ReviewFinding['field'], message: string): void =>
    void findings.push({ level: 'recommended', audience: 'search', field, message });

  if (!film.title) required('title', 'the title of the film is missing', 'put it in a heading');
  if (!author?.name) required('author', 'the author of the review is missing');
  if (!rating) required('rating', 'the rating is missing');
  else findings.push(...ratingFindings(rating));
  if (!film.directors.length) recommended('directors', 'the director is missing');
  if (!film.year && !film.releaseDate) recommended('year', 'the year of the film is missing');
  if (!publishedAt)
    recommended('publishedAt', 'the date of the review is missing, or not in a form that programs read');
  if (!film.poster) recommended('poster', 'a picture of the film is missing in the structured data');
  return findings;
}

function ratingFindings({ value, best, kind, raw }: Rating): ReviewFinding[] {
  const finding = (
    level: ReviewFinding['level'],
    message: string,
    audience: ReviewFinding['audience'] = 'search',
  ): ReviewFinding[] => [{ level, audience, field: 'rating', message }];

  if (value === null) return finding('required', `the rating is in words only: “${raw}”`);
  if (kind === 'grade') return finding('recommended', `search engines need a number beside the grade ${value}`);
  if (kind !== 'number') return [];
  if (best === undefined) {
    const message = `the scale of “${raw}” is not stated, so ${DEFAULT_BEST} is assumed`;
    return Number(value) > DEFAULT_BEST
      ? finding('required', `${message}, and the rating is above it`)
      : finding('recommended', message, 'readers');
  }
  return Number(value) > Number(best) ? finding('recommended', `the rating is above its scale: “${raw}”`) : [];
}
