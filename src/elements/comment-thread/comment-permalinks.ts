import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when the page's address names a comment: on arrival, on a click on a permalink, on going back. */
export class CommentPermalinks implements ReactiveController {
  readonly #show: (id: string) => boolean;
  readonly #reply: () => boolean;
  #isReplying = false;
  /** The comment that the address names, as long as it was not shown. */
  #wanted: string | undefined;

  /**
   * @param show - shows the comment with this id; `false` where it is not there (yet)
   * @param reply - goes to the form, for which blogs have the address `#respond`; `false` where it is not there (yet)
   */
  constructor(host: ReactiveControllerHost, show: (id: string) => boolean, reply: () => boolean) {
    this.#show = show;
    this.#reply = reply;
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
    if (this.#isReplying && this.#reply()) this.#isReplying = false;
    if (this.#wanted !== undefined && this.#show(this.#wanted)) this.#wanted = undefined;
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
