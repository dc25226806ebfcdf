import type { OwnState } from '../../comments/own-comments.js';
import type { ThreadTerms } from '../../i18n/terms.js';

/** What a writer can do with a comment that is not in the list of the blog. */
export type OwnAction = 'retry' | 'edit-unsent' | 'copy' | 'discard';

const ACTIONS: Readonly<Record<OwnState['state'], readonly OwnAction[]>> = {
  sending: [],
  waiting: ['retry', 'edit-unsent', 'discard'],
  failed: ['retry', 'edit-unsent', 'copy', 'discard'],
  refused: ['copy', 'discard'],
};

/** Says to the writer of a comment why nobody else sees it, and what can be done. Stands in the comment itself. */
export class OwnNote {
  readonly element: HTMLDivElement = document.createElement('div');
  readonly #words: HTMLParagraphElement = document.createElement('p');
  readonly #buttons = new Map<OwnAction, HTMLButtonElement>();

  constructor() {
    this.element.className = 'film-comment-own';
    this.element.append(this.#words);
  }

  update({ state, reason, serverMessage }: OwnState, { own }: ThreadTerms): void {
    const why = (reason && own.reasons[reason]) ?? '';
    const words = { sending: own.sending, waiting: own.waiting, failed: own.failed, refused: own.refused }[state];
    const text = [state === 'sending' ? '' : why, serverMessage, words].filter(Boolean).join(' ');
    if (this.#words.textContent !== text) this.#words.textContent = text;
    const wanted = ACTIONS[state];
    for (const [action, button] of this.#buttons) {
      if (wanted.includes(action)) continue;
      button.remove();
      this.#buttons.delete(action);
    }
    for (const action of wanted) {
      const button = this.#buttons.get(action) ?? this.#add(action);
      button.textContent = own.actions[action];
      this.element.append(button);
    }
  }

  #add(action: OwnAction): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'film-comment-button';
    button.dataset['action'] = action;
    this.#buttons.set(action, button);
    return button;
  }
}

export function isOwnAction(action: string | undefined): action is OwnAction {
  return Object.values(ACTIONS).some((actions) => actions.includes(action as OwnAction));
}
