import { showRest } from '../../../comments/view/comment-rest.js';
import { toggleSpoiler } from '../../../comments/view/comment-spoilers.js';
import { refusedChange } from '../../../comments/view/outcome-words.js';
import { CommentReplyEvent } from '../../../events/comment-reply-event.js';
import type { ThreadForm } from '../form/thread-form.js';
import type { ThreadHost } from '../thread-host.js';
import { doOwnAction } from './own-actions.js';
import { isOwnAction } from './own-notes.js';

/** Handles clicks on all buttons in the comments, with one listener for the whole list. */
export function handleActions(host: ThreadHost, form: ThreadForm): void {
  host.addEventListener('click', (event) => void handleClick(event, host, form));
  host.addEventListener('beforematch', (event) => handleMatch(event, host));
}

async function handleClick(event: Event, host: ThreadHost, form: ThreadForm): Promise<void> {
  const button = (event.target as Element).closest?.<HTMLElement>('[data-action]');
  const id = button?.closest<HTMLElement>('.film-comment')?.dataset['commentId'];
  const { state, list } = host;
  if (!button || id === undefined || !state || !list?.element.contains(button)) return;
  const { action } = button.dataset;
  if (isOwnAction(action)) return doOwnAction(host, form, id, action);
  switch (action) {
    case 'toggle':
      return state.toggle(id);
    case 'reply':
      return void button.dispatchEvent(new CommentReplyEvent(id));
    case 'spoiler':
      return toggleSpoiler(button);
    case 'rest': {
      const body = state.snapshot.nodes.get(id)?.comment.body;
      if (body) showRest(button, body, host.terms.spoiler);
      return list.item(id)?.nameSpoilers();
    }
    case 'vote':
      return vote(host, id);
    case 'more': {
      const { openMenu } = await import('./comment-menu.js');
      return openMenu(host, form, id, button);
    }
  }
}

/** Likes or unlikes a comment. */
async function vote(host: ThreadHost, id: string): Promise<void> {
  const { state, terms } = host;
  const comment = state?.snapshot.nodes.get(id)?.comment;
  if (!comment || !state?.snapshot.can.vote) return;
  try {
    await state.vote(id, !comment.liked);
  } catch (error) {
    host.announce(refusedChange(error, terms));
  }
}

/** Unfolds replies in which the browser's search found something. */
function handleMatch(event: Event, { state }: ThreadHost): void {
  for (
    let item = (event.target as Element).closest<HTMLElement>('.film-comment');
    item;
    item = item.parentElement?.closest<HTMLElement>('.film-comment') ?? null
  ) {
    const id = item.dataset['commentId'];
    if (id !== undefined && state?.snapshot.collapsed.has(id)) state.toggle(id);
  }
}
