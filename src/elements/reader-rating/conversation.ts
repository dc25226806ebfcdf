import { pageKey } from '../../base/page-key.js';
import { NOT_STRANGERS } from '../../safety/strangers.js';
import type { CommentThreadElement } from '../comment-thread/comment-thread.js';

/** Whose ratings are meant: the comment system, the conversation in it, and the scale. */
export interface Conversation {
  backend?: string;
  src?: string;
  thread: string;
  best: number;
}

type Asked = Partial<Pick<CommentThreadElement, 'backend' | 'src' | 'thread'>>;

/**
 * The conversation that an element belongs to: as the element says itself, else that of the review around it, else the page's.
 *
 * @param title - of the film: several posts on one page are several conversations
 */
export function conversationOf(element: HTMLElement & Asked, title: string | undefined, best: number): Conversation {
  const review = element.closest('film-review');
  const present = (review ?? document).querySelector<CommentThreadElement>(`comment-thread${NOT_STRANGERS}`);
  // Its code may not be there yet: then its attributes tell.
  const told = (name: 'backend' | 'src' | 'thread') => present?.[name] ?? present?.getAttribute(name) ?? undefined;
  const isOne = !review || !title || document.querySelectorAll(`film-review${NOT_STRANGERS}`).length < 2;
  const own = isOne ? pageKey() : `${pageKey()}#${title}`;
  const { backend, src, thread } = element;
  return {
    backend: backend ?? told('backend'),
    src: src ?? (backend ? undefined : told('src')),
    thread: thread ?? told('thread') ?? own,
    best,
  };
}
