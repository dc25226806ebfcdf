import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How near the end of the list has to be to the screen. */
const LOAD_MARGIN = '800px';

/** Fetches more comments when the reader comes near the end of the list. The button for it stays. */
export class ThreadPagingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => void;
  #observer?: IntersectionObserver;
  #observed?: Element;

  constructor(host: ReactiveControllerHost & HTMLElement, load: () => void) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** @param isAutomatic - whether more comes without a click on the button */
  watch(isAutomatic: boolean): void {
    const button = isAutomatic
      ? this.#host.shadowRoot?.querySelector('[part="more"]:not([aria-disabled="true"])')
      : null;
    if (button === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = button ?? undefined;
    if (!button) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#load();
      },
      { rootMargin: LOAD_MARGIN },
    );
    this.#observer.observe(button);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = undefined;
  }
}
