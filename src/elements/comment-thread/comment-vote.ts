import { toCommentError } from '../../comments/comment-error.js';
import type { FormHost } from './thread-form.js';

/** Likes a comment, or likes it no more, and says why where that is refused. */
export async function vote(host: FormHost, id: string): Promise<void> {
  const { state, terms } = host;
  const comment = state?.snapshot.nodes.get(id)?.comment;
  if (!comment || !state?.snapshot.can.vote) return;
  try {
    await state.vote(id, !comment.liked);
  } catch (error) {
    host.announce([terms.notChanged, toCommentError(error, 'unavailable').serverMessage].filter(Boolean).join(' '));
  }
}
