import { isServer, render, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * What stands inside a frame: the author's nodes where there are some, else one node of the element's own, built from data.
 * Calls for an update whenever the author's nodes change.
 */
export class LightContent implements ReactiveController {
  /** Whether the author wrote anything inside. */
  isAuthored = false;
  /** The author's text, white space folded. */
  text = '';
  /** Whether the content is known: on a server, and in the render that takes over from one, it is not. */
  hasRead = false;
  readonly #host: Host;
  readonly #changed?: (records: readonly MutationRecord[]) => void;
  /** Whether the first render has to be what a server rendered, which knew nothing of the content. */
  readonly #isPrerendered: boolean;
  #observer?: MutationObserver;
  #own?: HTMLElement;

  /** @param changed - called after the content was read, at first and after each change of the author's */
  constructor(host: Host, changed?: (records: readonly MutationRecord[]) => void) {
    this.#host = host;
    this.#changed = changed;
    this.#isPrerendered = isServer || host.shadowRoot !== null;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer ??= new MutationObserver((records) => {
      const foreign = records.filter(({ target }) => !this.#own?.contains(target));
      if (foreign.length > 0) this.#update(foreign);
    });
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (!this.#isPrerendered || this.hasRead) this.#update([]);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    if (!this.hasRead) this.#update([]);
  }

  /** Looks at the content anew; what the element made gives way to the author's. */
  read(): void {
    let text = '';
    let hasElement = false;
    for (const node of this.#host.childNodes) {
      if (node === this.#own || node.nodeType === Node.COMMENT_NODE) continue;
      hasElement ||= node.nodeType === Node.ELEMENT_NODE;
      text += node.textContent ?? '';
    }
    this.text = text.replace(/\s+/g, ' ').trim();
    this.isAuthored = hasElement || this.text !== '';
    if (this.isAuthored) this.#own?.remove();
  }

  /** Puts the element's own content there, unless the author's stands or there is nothing to show. */
  build(content: TemplateResult | null, className: string, tag = 'div'): void {
    if (this.isAuthored || !content) {
      this.#own?.remove();
    } else {
      this.#own ??= this.#host.ownerDocument.createElement(tag);
      this.#own.className = className;
      render(content, this.#own);
      if (this.#own.parentNode !== this.#host) this.#host.append(this.#own);
    }
    this.settle();
  }

  /** Forgets the changes made to the content until now: they are the element's own. */
  settle(): void {
    this.#observer?.takeRecords();
  }

  #update(records: readonly MutationRecord[]): void {
    this.hasRead = true;
    this.read();
    this.#changed?.(records);
    this.#host.requestUpdate();
  }
}
