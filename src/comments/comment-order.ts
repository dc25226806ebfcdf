import type { Comment } from '../model/comment.js';
import type { Order } from './backend.js';

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
    return { item, time, likes: commentOf(item).likes ?? 0 };
  });
  const direction = order === 'newest' ? -1 : 1;
  dated.sort(
    // Two that come before every date are infinitely early both: their difference is no number.
    (a, b) => (order === 'most-liked' && b.likes - a.likes) || direction * (a.time - b.time) || 0,
  );
  return dated.map(({ item }) => item);
}
