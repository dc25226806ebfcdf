import type { Comment } from '../../../model/comment.js';
import { toHttpUrl } from '../../../model/url.js';
import { randomId } from '../../../platform/random-id.js';
import type { OutgoingComment } from '../../backend.js';
import { CommentError } from '../../comment-error.js';

/** A comment as it is stored here and now. The writer's e-mail address is nobody's business and stays out. */
export function localComment({ parentId, text, rating, viewer }: OutgoingComment): Comment {
  const name = viewer.name?.trim();
  const url = toHttpUrl(viewer.url);
  const picture = toHttpUrl(viewer.picture);
  return {
    id: randomId(),
    parentId,
    author: { ...(name && { name }), ...(url && { url }), ...(picture && { picture: { url: picture } }) },
    publishedAt: new Date().toISOString(),
    body: { format: 'text', source: text },
    status: 'published',
    ...(rating && { rating }),
    own: true,
    kind: 'comment',
  };
}

/** The reader's own comment with these words. @throws CommentError where it is another's, or removed */
export function withBody(comment: Comment, body: Comment['body']): Comment {
  if (!comment.own) throw new CommentError('forbidden');
  if (comment.status === 'deleted') throw new CommentError('not-found');
  return { ...comment, body, updatedAt: new Date().toISOString() };
}

/** The place of the reader's own comment, with nothing left of what was said and by whom. @throws CommentError where it is another's */
export function placeOf({ id, parentId, publishedAt, own, kind }: Comment): Comment {
  if (!own) throw new CommentError('forbidden');
  return {
    id,
    parentId,
    author: {},
    ...(publishedAt !== undefined && { publishedAt }),
    body: { format: 'text', source: '' },
    status: 'deleted',
    own,
    kind,
  };
}

/**
 * The places of the reader's own removed comments are kept for those that stand below them; others are left out.
 *
 * @param isKept - whether one is to be kept all the same
 */
export function withoutEmptyPlaces(comments: readonly Comment[], isKept: (id: string) => boolean): readonly Comment[] {
  const isEmpty = ({ id, own, status }: Comment): boolean => !!own && status === 'deleted' && !isKept(id);
  if (!comments.some(isEmpty)) return comments;
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const needed = new Set<string>();
  for (const comment of comments) {
    if (isEmpty(comment)) continue;
    for (let next: string | null = comment.id; next !== null && !needed.has(next);) {
      needed.add(next);
      next = byId.get(next)?.parentId ?? null;
    }
  }
  return comments.filter(({ id }) => needed.has(id));
}
