import type { OutgoingComment } from '../../src/comments/backend.js';
import type { CommentFormElement } from '../../src/elements/comment-form/comment-form.js';
import { sampleComment } from '../comments/sample-comment.js';
import { place } from '../conformance/element.js';

/**
 * A form whose comments are taken by the page.
 *
 * @param sent - where they go
 * @param answer - how the page answers
 */
export async function placeTakenForm(
  html: string,
  sent: OutgoingComment[],
  answer: () => Promise<unknown> = () => Promise.resolve(),
): Promise<CommentFormElement> {
  const form = await place<CommentFormElement>(html);
  form.addEventListener('comment-submit', (event) => {
    sent.push(event.detail);
    event.respondWith(answer().then(() => sampleComment('1')));
  });
  return form;
}

/** What a form says: what went wrong (`error`), or what happened (`status`). */
export function messageOf(form: Element, part: 'error' | 'status'): string {
  return form.shadowRoot!.querySelector(`[part=${part}]`)!.textContent.trim();
}
