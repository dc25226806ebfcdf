import type { ReactiveControllerHost } from 'lit';
import { spoilerOf, toggleSpoiler } from '../../../comments/view/comment-spoilers.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import { SeenFilmController } from '../../../controllers/seen-film-controller.js';
import { countWords, spoilerName } from '../../../drawing/spoiler-name.js';
import { spoiler as english } from '../../../i18n/en/spoiler.js';

/* Spoilers in comments are those of <spoiler-text>: the same names, and the same memory of the films that a reader has seen. In what
   strangers wrote no element works, so the button is one of the thread's. Loaded with the first spoiler of a thread. */

type Host = ReactiveControllerHost & HTMLElement;

const SPOILER = 'button[data-action="spoiler"]';
const BODY = '.film-comment-body';
const SEEN = '[data-action="seen"]';

class ThreadSpoilers {
  readonly #host: Host;
  readonly #localise: LocalizeController<'spoiler'>;
  /** Not there yet while it is made, which may be when the film is known. */
  readonly #film?: SeenFilmController;
  #isSeen = false;

  constructor(host: Host) {
    this.#host = host;
    this.#localise = new LocalizeController(host, 'spoiler', english);
    this.#film = new SeenFilmController(host, () => this.#handleMemory());
    // After the thread's own listener, which shows the spoiler or hides it.
    host.addEventListener('click', (event) => this.#handleClick(event));
    this.#handleMemory();
  }

  /** Names the spoilers of a comment, and opens them where the reader has seen the film. */
  name(body: Element): void {
    for (const button of body.querySelectorAll<HTMLElement>(SPOILER)) {
      if (this.#isSeen && !button.ariaLabel) toggleSpoiler(button, true);
      this.#nameOne(button);
    }
  }

  #nameOne(button: HTMLElement): void {
    const words = spoilerOf(button)
      .map(({ textContent }) => textContent)
      .join(' ');
    const { terms, language } = this.#localise;
    const count = countWords(words, language);
    button.ariaLabel = spoilerName(terms, this.#localise.number(count), count, button.ariaExpanded === 'true');
  }

  #handleMemory(): void {
    const isSeen = this.#film?.isSeen ?? false;
    if (isSeen === this.#isSeen) return;
    this.#isSeen = isSeen;
    for (const button of this.#host.querySelectorAll<HTMLElement>(SPOILER)) {
      toggleSpoiler(button, isSeen || seenButtonBelow(button.closest(BODY)) !== undefined);
      this.#nameOne(button);
    }
    for (const seen of this.#host.querySelectorAll<HTMLElement>(SEEN)) seen.ariaPressed = String(isSeen);
  }

  #handleClick(event: Event): void {
    const button = (event.target as Element).closest?.<HTMLElement>('[data-action]');
    const action = button?.dataset['action'];
    if (action === 'seen' && this.#film) this.#film.isSeen = !this.#isSeen;
    const body = action === 'spoiler' && button?.closest(BODY);
    if (!button || !body) return;
    this.#nameOne(button);
    const seen = seenButtonBelow(body);
    const isAnyShown = body.querySelector(`${SPOILER}[aria-expanded="true"]`) !== null;
    if (!isAnyShown) seen?.remove();
    // Below the comment: it is no part of its words.
    else if (!seen && this.#film?.isKnown) body.after(this.#seenButton());
  }

  #seenButton(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'film-comment-button';
    button.dataset['action'] = 'seen';
    button.ariaPressed = String(this.#isSeen);
    button.textContent = this.#localise.terms.seen;
    return button;
  }
}

function seenButtonBelow(body: Element | null): HTMLElement | undefined {
  const next = body?.nextElementSibling;
  return next instanceof HTMLElement && next.matches(SEEN) ? next : undefined;
}

const threads = new WeakMap<Host, ThreadSpoilers>();

/** Names the spoilers of a comment in its thread, and opens them where the reader has seen the film. */
export function nameSpoilers(body: Element): void {
  const host = body.closest<Host>('comment-thread');
  if (!host) return;
  let spoilers = threads.get(host);
  if (!spoilers) threads.set(host, (spoilers = new ThreadSpoilers(host)));
  spoilers.name(body);
}
