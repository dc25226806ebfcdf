import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the page's address may ask of a thread. */
export interface PermalinkTarget {
  /** Shows the comment with this id; `false` where it is not there (yet). */
  show(id: string): boolean;
  /** Goes to the form, for which blogs have the address `#respond`; `false` where it is not there (yet). */
  enterForm(): boolean;
  /** The comment is not there. @returns whether it may still come */
  miss(id: string): boolean;
}

/** Tells when the page's address names a comment: on arrival, on a click on a permalink, on going back. */
export class CommentPermalinks implements ReactiveController {
  readonly #target: PermalinkTarget;
  #isReplying = false;
  /** The comment that the address names, as long as it was not shown. */
  #wanted: string | undefined;

  constructor(host: ReactiveControllerHost, target: PermalinkTarget) {
    this.#target = target;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  /** Goes there, as soon as the comment is shown. To be called after comments came. */
  settle(): void {
    if (this.#isReplying && this.#target.enterForm()) this.#isReplying = false;
    const wanted = this.#wanted;
    if (wanted === undefined) return;
    if (this.#target.show(wanted) || !this.#target.miss(wanted)) this.#wanted = undefined;
  }

  readonly #follow = (): void => {
    if (location.hash === '#respond') this.#isReplying = true;
    const [, id] = /^#comment-(.+)$/.exec(location.hash) ?? [];
    this.#wanted = id === undefined ? undefined : decode(id);
    this.settle();
  };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A stray percent sign: no address of ours.
    return fragment;
  }
}
