import type { Comment } from '../../model/comment.js';
import type { Order } from '../backend.js';

/**
 * The items in the order of their comments. Where a date is missing or none, an item stays behind the one that it was
 * given after, since nothing better is known about it.
 */
export function inOrder<T>(items: readonly T[], order: Order, commentOf: (item: T) => Comment): T[] {
  if (items.length < 2) return [...items];
  let time = -Infinity;
  const dated = items.map((item) => {
    const parsed = Date.parse(commentOf(item).publishedAt ?? '');
    if (!Number.isNaN(parsed)) time = parsed;
    return { item, time, merit: meritOf(commentOf(item), order) };
  });
  const direction = order === 'newest' ? -1 : 1;
  dated.sort(
    // Two that come before every date are infinitely early both: their difference is no number.
    (a, b) => b.merit - a.merit || direction * (a.time - b.time) || 0,
  );
  return dated.map(({ item }) => item);
}

/** 97.5 % of a normal distribution lie below so many standard deviations: a confidence of 95 % on both sides. */
const Z = 1.96;

/**
 * The share of readers who like a comment, as low as it is with 95 % confidence: the lower bound of Wilson's score interval
 * (E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927). So 50 likes of 60 come before 3 of 3,
 * and 1 of 1 after both.
 */
export function likedShare(likes: number, dislikes: number): number {
  const n = likes + dislikes;
  if (!(n > 0)) return 0;
  const share = likes / n;
  const spread = Z * Math.sqrt((share * (1 - share) + Z ** 2 / (4 * n)) / n);
  return (share + Z ** 2 / (2 * n) - spread) / (1 + Z ** 2 / n);
}

function meritOf({ likes = 0, dislikes = 0 }: Comment, order: Order): number {
  if (order === 'most-liked') return likes;
  return order === 'best' ? likedShare(Math.max(0, likes), Math.max(0, dislikes)) : 0;
}
