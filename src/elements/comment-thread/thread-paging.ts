import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far from the screen the end of the list is when more is fetched. */
const MARGIN = '800px';

/** Fetches more when the reader comes near the end, where the page wants that. The button for it stays. */
export class ThreadPaging implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => void;
  #observer?: IntersectionObserver;
  #observed?: Element;

  constructor(host: ReactiveControllerHost & HTMLElement, load: () => void) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** @param isAutomatic - whether nobody has to ask */
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
      { rootMargin: MARGIN },
    );
    this.#observer.observe(button);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = undefined;
  }
}
