import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/**
 * The text inside an element: the author's where there is some, the element's own where there is none, so that the words can
 * always be selected, searched and copied. Calls for an update whenever the author's text changes.
 */
export class LightText implements ReactiveController {
  /** The author's text, white space folded; empty where the author wrote none. */
  authored = '';
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Whether the first render has to be what a server rendered, which knew nothing of the text inside. */
  readonly #isPrerendered: boolean;
  #observer?: MutationObserver;
  #own?: Text;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#isPrerendered = isServer || host.shadowRoot !== null;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer ??= new MutationObserver(() => this.#read());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (!this.#isPrerendered) this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    if (this.#isPrerendered) this.#read();
  }

  /** Puts the element's own text there, unless the author's stands. */
  write(text: string): void {
    if (this.authored) {
      this.#own?.remove();
      return;
    }
    this.#own ??= document.createTextNode('');
    if (this.#own.data !== text) this.#own.data = text;
    if (this.#own.parentNode !== this.#host) this.#host.append(this.#own);
  }

  #read(): void {
    const own = this.#own?.parentNode === this.#host ? this.#own.data : '';
    let text = '';
    for (const node of this.#host.childNodes) if (node !== this.#own) text += node.textContent ?? '';
    text = text.replace(/\s+/g, ' ').trim();
    // The element's own words may have been thrown out together with everything else inside.
    const isMissing = text === '' && this.#own !== undefined && this.#own.parentNode !== this.#host;
    if (text === this.authored && !isMissing) return;
    this.authored = text;
    if (text && own) this.#own?.remove();
    this.#host.requestUpdate();
  }
}
