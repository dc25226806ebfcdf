import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WorkbenchState } from './workbench-state.js';

type PaneHost = ReactiveControllerHost & { state: WorkbenchState };

/** Characters of a post from which on an element may wait until typing pauses. */
const LONG_POST_LENGTH = 60_000;
const TYPING_PAUSE_MS = 500;

/** Renders an element again when the work changes. */
export class FollowStateController implements ReactiveController {
  readonly #host: PaneHost;
  readonly #canWait: boolean;
  #followed?: WorkbenchState;
  #timer?: ReturnType<typeof setTimeout>;

  /** @param canWait - whether to wait, with a long post, until typing pauses */
  constructor(host: PaneHost, canWait = false) {
    this.#host = host;
    this.#canWait = canWait;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#followed?.removeEventListener('change', this.#handleChange);
    this.#followed = undefined;
  }

  readonly #handleChange = (): void => {
    clearTimeout(this.#timer);
    const isLong = this.#canWait && this.#host.state.source.length > LONG_POST_LENGTH;
    if (isLong) this.#timer = setTimeout(() => this.#host.requestUpdate(), TYPING_PAUSE_MS);
    else this.#host.requestUpdate();
  };

  #follow(): void {
    const { state } = this.#host;
    if (state === this.#followed) return;
    this.#followed?.removeEventListener('change', this.#handleChange);
    this.#followed = state;
    state?.addEventListener('change', this.#handleChange);
  }
}
