import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;
const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * One clock for the page: updates the elements that tell a time which passes, at every full minute, with one timer for all.
 * It stands still while nobody looks at the page, and while no element uses it.
 */
export class SharedClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isNeeded = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isNeeded) add(this.#host);
  }

  hostDisconnected(): void {
    remove(this.#host);
  }

  /** Says whether the element's words change as time passes. */
  use(isNeeded: boolean): void {
    this.#isNeeded = isNeeded;
    if (isNeeded && this.#host.isConnected) add(this.#host);
    else remove(this.#host);
  }
}

function add(host: ReactiveControllerHost): void {
  if (hosts.has(host)) return;
  hosts.add(host);
  if (hosts.size > 1) return;
  document.addEventListener('visibilitychange', tick);
  schedule();
}

function remove(host: ReactiveControllerHost): void {
  if (!hosts.delete(host) || hosts.size > 0) return;
  document.removeEventListener('visibilitychange', tick);
  clearTimeout(timer);
}

function tick(): void {
  // A page that comes back into view catches up at once; one that goes out of view stops here.
  if (!document.hidden) for (const host of hosts) host.requestUpdate();
  schedule();
}

function schedule(): void {
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE));
}
