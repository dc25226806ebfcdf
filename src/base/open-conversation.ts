import type { Backend } from '../comments/backend.js';
import { loadBackend } from '../comments/backends/index.js';
import { keeperOf } from '../comments/backends/wordpress/own-form.js';
import { pageKey } from './page-key.js';

/** Which conversation is meant, as far as a page says it. */
export interface AskedConversation {
  backend?: string;
  src?: string;
  post?: 'form' | 'rest';
  ratingMeta?: string;
  ratingBest?: number;
  thread?: string;
}

/**
 * The comment system of a conversation, and its name there. Without a word about it, a blog's own form inside the place stands for
 * its comment system; elsewhere this browser keeps the conversation, by the page's address.
 *
 * @param place - where the conversation stands, with what the page printed of it
 * @param key - its name, where neither the page nor the comment system says one
 * @throws CommentError see `loadBackend`
 */
export async function openConversation(
  { backend: name, src, post, ratingMeta, ratingBest, thread }: AskedConversation,
  place: HTMLElement,
  key: string = pageKey(),
): Promise<{ backend: Backend; thread: string }> {
  const backend = await loadBackend(name ?? (keeperOf(place) === 'wordpress' ? 'wordpress' : undefined), {
    src,
    post,
    ratingMeta,
    ratingBest,
    place,
  });
  return { backend, thread: thread ?? backend.thread ?? key };
}
