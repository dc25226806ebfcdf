import { ContextEvent } from '@lit/context';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { reviewContext } from '../contexts/review-context.js';
import { seenFilms, seenName } from '../identity/seen-films.js';
import { NOT_STRANGERS } from '../safety/strangers.js';

/**
 * Which film an element is about, and whether the reader has seen it: the film of the review around the element, else that of the
 * page's only review, since a blog's comments are mostly beside its post.
 */
export class SeenFilmController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #handleChange: () => void;
  readonly #stated: () => string;
  #around = '';
  #stopFilm?: () => void;
  #stopSeen?: () => void;

  /**
   * @param handleChange - called when the reader has said something else, or the film is known
   * @param stated - the film that the element itself names
   */
  constructor(host: ReactiveControllerHost & HTMLElement, handleChange: () => void, stated: () => string = () => '') {
    this.#host = host;
    this.#handleChange = handleChange;
    this.#stated = stated;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#stopSeen = seenFilms.subscribe(this.#handleChange);
    if (this.#ask(this.#host)) return;
    const [review, other] = document.querySelectorAll(`film-review${NOT_STRANGERS}`);
    if (review && !other) this.#ask(review);
  }

  hostDisconnected(): void {
    this.#stopSeen?.();
    this.#stopFilm?.();
    this.#stopFilm = undefined;
  }

  /** Whether it is known which film the element is about. */
  get isKnown(): boolean {
    return this.#film !== '';
  }

  get isSeen(): boolean {
    return this.isKnown && seenFilms.has(this.#film);
  }

  set isSeen(isSeen: boolean) {
    seenFilms.set(this.#film, isSeen);
  }

  get #film(): string {
    return this.#stated() || this.#around;
  }

  /** @returns whether a review answers */
  #ask(target: Element): boolean {
    let isAnswered = false;
    target.dispatchEvent(
      new ContextEvent(
        reviewContext,
        this.#host,
        (review, stop) => {
          isAnswered = true;
          this.#stopFilm = stop;
          const film = review ? seenName(review.film) : '';
          if (film === this.#around) return;
          this.#around = film;
          this.#handleChange();
        },
        true,
      ),
    );
    return isAnswered;
  }
}
