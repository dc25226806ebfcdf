import { DEFAULT_BEST } from '../model/rating.js';
import type { Rating } from '../model/rating.js';
import type { Review } from '../model/review.js';

/** A field whose absence somebody misses. */
export type CheckedField = 'title' | 'author' | 'rating' | 'directors' | 'year' | 'publishedAt' | 'poster';

/** Something that a review lacks. */
export interface ReviewFinding {
  level: 'required' | 'recommended';
  /** Who misses it. */
  audience: 'search' | 'readers';
  message: string;
  /** Which field would mend it. */
  field: CheckedField;
}

type Add = (
  level: ReviewFinding['level'],
  audience: ReviewFinding['audience'],
  field: CheckedField,
  message: string,
) => void;

/** What search engines and readers miss in a review, whatever page it stands on. */
export function reviewFindings({ film, rating, author, publishedAt }: Review): ReviewFinding[] {
  const list: ReviewFinding[] = [];
  const add: Add = (level, audience, field, message) => void list.push({ level, audience, message, field });
  if (!film.title) add('required', 'search', 'title', 'no film was found: its title has to stand in a heading');
  if (!author?.name) add('required', 'search', 'author', 'the author of the review is not named');
  if (!rating) add('required', 'search', 'rating', 'there is no rating');
  else ratingFindings(rating, add);
  if (!film.directors.length) add('recommended', 'search', 'directors', 'the director is not named');
  if (!film.year && !film.releaseDate) {
    add('recommended', 'search', 'year', 'the year of the film is not stated');
  }
  if (!publishedAt) {
    add('recommended', 'search', 'publishedAt', 'the date of the review is not stated in a form for machines');
  }
  if (!film.poster) {
    add('recommended', 'search', 'poster', 'there is no picture of the film in the structured data');
  }
  return list;
}

function ratingFindings({ value, best, kind, raw }: Rating, add: Add): void {
  if (value === null) add('required', 'search', 'rating', `the rating is in words only: “${raw}”`);
  else if (kind === 'grade')
    add('recommended', 'search', 'rating', `search engines want a number beside the grade ${value}`);
  else if (kind === 'number' && best === undefined) {
    const scale = `the scale of “${raw}” is not stated, so it is taken for ${DEFAULT_BEST}`;
    if (Number(value) > DEFAULT_BEST) {
      add('required', 'search', 'rating', `${scale}, and the rating is above that`);
    } else add('recommended', 'readers', 'rating', scale);
  } else if (kind === 'number' && Number(value) > Number(best)) {
    add('recommended', 'search', 'rating', `the rating is above its scale: “${raw}”`);
  }
}
