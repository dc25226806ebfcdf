import { waitUntil } from '@open-wc/testing';
import type { CommentThreadElement } from '../../src/elements/comment-thread/comment-thread.js';
import { settled } from '../conformance/element.js';

/**
 * Waits until a reader can use a thread: the comments have come, those in view have their buttons, and there is a field to write in,
 * unless the thread has none.
 */
export async function threadInUse(thread: CommentThreadElement): Promise<CommentThreadElement> {
  await waitUntil(() => thread.state?.snapshot.status === 'ready', 'the comments do not come', { timeout: 10_000 });
  await settled(thread);
  await waitUntil(() => isInUse(thread), 'the comments that came are not shown', { timeout: 10_000 });
  return settled(thread);
}

function isInUse(thread: CommentThreadElement): boolean {
  const isWritable = !thread.readonly && (thread.backend ?? thread.src) !== undefined;
  const isInView = (comment: Element) => comment.checkVisibility({ contentVisibilityAuto: true });
  // The name of its permalink comes with the buttons of a comment.
  const isComplete = (comment: Element) =>
    comment.querySelector('.film-comment-permalink')!.ariaLabel !== null || !isInView(comment);
  return (
    !thread.querySelector('[aria-busy=true]') &&
    (!isWritable || thread.querySelector('textarea') !== null) &&
    [...thread.querySelectorAll('.film-comment')].every(isComplete)
  );
}
