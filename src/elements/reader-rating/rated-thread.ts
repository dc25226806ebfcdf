import { type ThreadRequest, threadRequestOf } from '../../comments/backends/open-thread.js';
import { toJson } from '../../platform/own-values.js';
import { pageKey } from '../../platform/page/page-key.js';
import { NOT_STRANGERS } from '../../safety/strangers.js';
import type { CommentThreadElement } from '../comment-thread/comment-thread.js';

/** The thread whose ratings an element shows. */
export interface RatedThread {
  readonly request: ThreadRequest;
  /** The name of the thread, where neither the page nor the backend states one. */
  readonly key: string;
  /** The page's `<comment-thread>`, else the element itself. */
  readonly place: HTMLElement;
}

/** Returns what tells one thread on one scale from another. */
export function keyOfThread({ request, key }: RatedThread, best: number): string {
  return toJson([request, key, best]);
}

/**
 * Returns the thread that an element belongs to: the one that the element names, else that of the review around it, else the page's.
 *
 * @param title - title of the film: several posts on one page have a thread each
 */
export function ratedThreadOf(element: HTMLElement & ThreadRequest, title: string | undefined): RatedThread {
  const review = element.closest('film-review');
  const present = (review ?? document).querySelector<CommentThreadElement>(`comment-thread${NOT_STRANGERS}`);
  const own = threadRequestOf(element);
  const page = present ? threadRequestOf(present) : {};
  const isAlone = present || !title || document.querySelectorAll(`film-review${NOT_STRANGERS}`).length < 2;
  return {
    request: {
      ...(own.backend === undefined ? { ...page, src: own.src ?? page.src } : own),
      thread: own.thread ?? page.thread,
    },
    key: isAlone ? pageKey() : `${pageKey()}#${title}`,
    place: present ?? element,
  };
}
