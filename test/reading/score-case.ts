import type { Reading } from '../../src/reading/index.js';

/** What a careful reader finds in a post of `test/fixtures/posts`. */
export interface Truth {
  id: string;
  lang: string;
  title: string | null;
  titleWhere?: string;
  year: number | null;
  directors: string[];
  writers: string[];
  cast: string[];
  runtimeMinutes: number | null;
  certificate: string | null;
  rating: { value: number | string | null; best: number | null; unit: string | null; ambiguous?: boolean } | null;
  author: string | null;
  commentsCount: number | null;
  onlyInProse?: string[];
}

const plain = (text?: string | null): string => (text ?? '').normalize('NFC').replace(/[’‘]/g, "'").toLowerCase();
const names = (people: readonly (string | { name: string })[]): string =>
  people
    .map((person) => plain(typeof person === 'string' ? person : person.name))
    .sort()
    .join('|');

/** What a reading says that the post does not: a wrong value is worse than a missing one. */
export function falseValues({ review, commentCount }: Reading, truth: Truth): string[] {
  const { film, rating, author } = review;
  const wrong: string[] = [];
  const check = (field: string, stated: boolean, right: boolean): void => {
    if (stated && !right) wrong.push(field);
  };
  check('title', Boolean(film.title), plain(film.title) === plain(truth.title));
  check('year', film.year !== undefined, film.year === truth.year);
  for (const field of ['directors', 'writers', 'cast'] as const) {
    check(field, film[field].length > 0, names(film[field]) === names(truth[field]));
  }
  check('runtimeMinutes', film.runtimeMinutes !== undefined, film.runtimeMinutes === truth.runtimeMinutes);
  check('certificate', film.certificate !== undefined, plain(film.certificate) === plain(truth.certificate));
  check('rating', rating != null && rating.value !== null, rating?.value === truth.rating?.value);
  check('best', rating?.best !== undefined, rating?.best === truth.rating?.best);
  check('author', author !== undefined, plain(author?.name) === plain(truth.author));
  check('commentCount', commentCount !== null, commentCount === truth.commentsCount);
  return wrong;
}

/** What the post says and the reading does not. */
export function missedValues({ review, commentCount }: Reading, truth: Truth): string[] {
  const { film, rating, author } = review;
  const prose = truth.onlyInProse ?? [];
  const missed: string[] = [];
  const check = (field: string, expected: boolean, there: boolean): void => {
    if (expected && !there && !prose.includes(field)) missed.push(field);
  };
  check('title', truth.title !== null && truth.titleWhere === 'heading', film.title !== '');
  check('year', truth.year !== null, film.year !== undefined);
  for (const field of ['directors', 'writers', 'cast'] as const) {
    check(field, truth[field].length > 0, film[field].length > 0);
  }
  check('runtimeMinutes', truth.runtimeMinutes !== null, film.runtimeMinutes !== undefined);
  check('certificate', truth.certificate !== null, film.certificate !== undefined);
  check('rating', truth.rating?.value != null, rating?.value != null);
  check('author', truth.author !== null, author !== undefined);
  check('commentCount', truth.commentsCount !== null, commentCount !== null);
  return missed;
}
