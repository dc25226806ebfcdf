import { CommentReplyEvent } from '../../events/comment-reply-event.js';
import { toggleSpoiler } from '../../base/comment-spoilers.js';
import { doOwnAction } from './own-actions.js';
import { isOwnAction } from './own-note.js';
import type { FormHost, ThreadForm } from './thread-form.js';

/** The one listener for all that can be clicked in the comments. */
export class ThreadClicks {
  readonly #host: FormHost;
  readonly #form: ThreadForm;

  constructor(host: FormHost, form: ThreadForm) {
    this.#host = host;
    this.#form = form;
    host.addEventListener('click', (event) => void this.#handleClick(event));
    host.addEventListener('beforematch', (event) => this.#handleMatch(event));
  }

  async #handleClick(event: Event): Promise<void> {
    const button = (event.target as Element).closest?.<HTMLElement>('[data-action]');
    const id = button?.closest<HTMLElement>('.film-comment')?.dataset['commentId'];
    const { state, list } = this.#host;
    if (!button || id === undefined || !state || !list?.element.contains(button)) return;
    const { action } = button.dataset;
    if (isOwnAction(action)) return doOwnAction(this.#host, this.#form, id, action);
    switch (action) {
      case 'toggle':
        return state.toggle(id);
      case 'reply':
        return void button.dispatchEvent(new CommentReplyEvent(id));
      case 'spoiler':
        return toggleSpoiler(button);
      case 'vote': {
        const { vote } = await import('./comment-vote.js');
        return vote(this.#host, id);
      }
      case 'more': {
        const { openMenu } = await import('./comment-menu.js');
        return openMenu(this.#host, this.#form, id, button);
      }
    }
  }

  /** What the browser finds in replies that are hidden, it shows. */
  #handleMatch(event: Event): void {
    for (
      let item = (event.target as Element).closest<HTMLElement>('.film-comment');
      item;
      item = item.parentElement?.closest<HTMLElement>('.film-comment') ?? null
    ) {
      const id = item.dataset['commentId'];
      if (id !== undefined && this.#host.state?.snapshot.collapsed.has(id)) this.#host.state.toggle(id);
    }
  }
}
