import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WorkbenchState } from './workbench-state.js';

type Host = ReactiveControllerHost & { state: WorkbenchState };

/* Below this many characters everything follows each key. */
const SHORT = 60_000;
const PAUSE = 500;

/** Renders an element anew whenever the work changes. */
export class FollowState implements ReactiveController {
  readonly #host: Host;
  readonly #isPatient: boolean;
  #followed?: WorkbenchState;
  #waiting?: ReturnType<typeof setTimeout>;

  /** @param isPatient - with a very long post, waits until nobody types */
  constructor(host: Host, isPatient = false) {
    this.#host = host;
    this.#isPatient = isPatient;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#followed?.removeEventListener('change', this.#onChange);
    this.#followed = undefined;
  }

  readonly #onChange = (): void => {
    clearTimeout(this.#waiting);
    const isLong = this.#isPatient && this.#host.state.source.length > SHORT;
    if (isLong) this.#waiting = setTimeout(() => this.#host.requestUpdate(), PAUSE);
    else this.#host.requestUpdate();
  };

  #follow(): void {
    const { state } = this.#host;
    if (state === this.#followed) return;
    this.#followed?.removeEventListener('change', this.#onChange);
    this.#followed = state;
    state?.addEventListener('change', this.#onChange);
  }
}
