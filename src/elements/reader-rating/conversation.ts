import type { AskedConversation } from '../../base/open-conversation.js';
import { pageKey } from '../../base/page-key.js';
import { NOT_STRANGERS } from '../../safety/strangers.js';
import type { CommentThreadElement } from '../comment-thread/comment-thread.js';

/** Whose ratings are meant. */
export interface RatedConversation {
  readonly asked: AskedConversation;
  /** Its name, where neither the page nor the comment system says one. */
  readonly key: string;
  /** Where it stands: the page's conversation, where there is one. */
  readonly place: HTMLElement;
}

/**
 * The conversation that an element belongs to: as the element says itself, else that of the review around it, else the page's.
 *
 * @param title - of the film: several posts on one page are several conversations
 */
export function conversationOf(element: HTMLElement & AskedConversation, title: string | undefined): RatedConversation {
  const review = element.closest('film-review');
  const present = (review ?? document).querySelector<CommentThreadElement>(`comment-thread${NOT_STRANGERS}`);
  // Its code may not be there yet: then its attributes tell.
  const told = (name: 'backend' | 'src' | 'thread') => present?.[name] ?? present?.getAttribute(name) ?? undefined;
  const isAlone = present || !title || document.querySelectorAll(`film-review${NOT_STRANGERS}`).length < 2;
  const { backend, src, thread } = element;
  return {
    asked: {
      backend: backend ?? told('backend'),
      src: src ?? (backend ? undefined : told('src')),
      thread: thread ?? told('thread'),
    },
    key: isAlone ? pageKey() : `${pageKey()}#${title}`,
    place: present ?? element,
  };
}
