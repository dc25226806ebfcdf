import type { Comment } from '../../model/comment.js';
import { toJson } from '../../platform/own-values.js';

/** What the readers of a film gave, all on one scale. Nobody counts twice, and the author of the review never. */
export interface ReaderVotes {
  /** The best possible rating: the scale of all numbers here. */
  best: number;
  /** How many readers have rated. */
  count: number;
  /** Their arithmetic mean; `null` where nobody has rated. */
  average: number | null;
  /** How many gave each rating, best first, where the backend knows. */
  tally?: readonly VoteCount[];
  /** What this reader gave; `null` where nothing. */
  own: number | null;
  /** No more ratings are taken, where the backend knows. */
  closed?: boolean;
}

export interface VoteCount {
  value: number;
  count: number;
}

/** What a reader gave by itself, apart from any comment; `value: null` where it was taken back. */
export interface OwnVote {
  value: number | null;
  best: number;
}

/**
 * Counts the ratings that came with comments, and the reader's own. A person is who has the same name and address; of several
 * ratings of theirs the last counts. What the reader gave or took back by itself replaces what came with their comments.
 *
 * @param best - the scale of the answer; ratings on another are converted in proportion
 */
export function countVotes(comments: readonly Comment[], best: number, given?: OwnVote): ReaderVotes {
  const votes = new Map<string, number>();
  const OWN = 'own';
  for (const comment of [...comments].sort(byTime)) {
    const value = valueOf(comment, best);
    if (value !== undefined) votes.set(comment.own ? OWN : personOf(comment), value);
  }
  if (given?.value === null) votes.delete(OWN);
  else if (given) votes.set(OWN, onScale(given.value, given.best, best));

  const values = [...votes.values()];
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    best,
    count: values.length,
    average: values.length ? sum / values.length : null,
    tally: tallyOf(values),
    own: votes.get(OWN) ?? null,
  };
}

/** The rating of a reader's comment; none where it has no number, is not published, or the review's author wrote it. */
function valueOf({ rating, status, byPostAuthor }: Comment, best: number): number | undefined {
  if (typeof rating?.value !== 'number' || status !== 'published' || byPostAuthor) return undefined;
  const own = rating.best ?? (rating.kind === 'percent' ? 100 : best);
  return own > 0 ? onScale(rating.value, own, best) : undefined;
}

/** In proportion, within the scale, to two digits: 7 of 10 is 3.5 of 5. */
function onScale(value: number, from: number, to: number): number {
  return Math.min(Math.max(Math.round(((value * to) / from) * 100) / 100, 0), to);
}

/** Comments without a name cannot be told to be one person's, so each counts. */
function personOf({ id, author: { name, url } }: Comment): string {
  return name ? `person ${toJson([name.trim().toLowerCase(), url ?? ''])}` : `comment ${id}`;
}

function byTime({ publishedAt: a = '' }: Comment, { publishedAt: b = '' }: Comment): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function tallyOf(values: readonly number[]): VoteCount[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.value - a.value);
}
