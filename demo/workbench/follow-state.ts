import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WorkbenchState } from './workbench-state.js';

type Host = ReactiveControllerHost & { state: WorkbenchState };

/** Renders an element anew whenever the work changes. */
export class FollowState implements ReactiveController {
  readonly #host: Host;
  readonly #onChange = (): void => this.#host.requestUpdate();
  #followed?: WorkbenchState;

  constructor(host: Host) {
    this.#host = host;
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

  #follow(): void {
    const { state } = this.#host;
    if (state === this.#followed) return;
    this.#followed?.removeEventListener('change', this.#onChange);
    this.#followed = state;
    state?.addEventListener('change', this.#onChange);
  }
}
