import type { Comment } from '../../model/comment.js';

/** The comment as this reader likes it, or not; the same one where nothing is different. */
export function withLike(comment: Comment, liked: boolean): Comment {
  if (!!comment.liked === liked) return comment;
  return { ...comment, liked, likes: Math.max(0, (comment.likes ?? 0) + (liked ? 1 : -1)) };
}
