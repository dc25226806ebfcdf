import type { Comment } from '../../model/comment.js';
import { toHttpUrl } from '../../model/url.js';
import type { Viewer } from '../../model/viewer.js';
import type { Draft } from '../backend.js';
import { randomId } from '../random-id.js';

/** A draft as a comment that was written here and now. The writer's e-mail address is nobody's business and stays out. */
export function localComment({ parentId, text, rating }: Draft, viewer: Viewer): Comment {
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
