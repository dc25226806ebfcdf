import { isServer, type ReactiveController, type ReactiveControllerHost, render, type TemplateResult } from 'lit';
import { authorText, observeContent, putInside } from '../platform/own-texts.js';
import { placeFor } from '../platform/page/rendered-by-others.js';

type LightContentHost = ReactiveControllerHost & HTMLElement;

/**
 * What stands inside a frame: the author's nodes where there are some, else one node of the element's own, built from data.
 * Calls for an update whenever the author's nodes change.
 */
export class LightContentController implements ReactiveController {
  /** Whether the author wrote anything inside. */
  isAuthored = false;
  /** The author's text, white space folded. */
  text = '';
  /** Whether the content is known: on a server, and in the render that takes over from one, it is not. */
  hasRead = false;
  readonly #host: LightContentHost;
  readonly #onRead?: (records: readonly MutationRecord[]) => void;
  /** Whether the first render has to be what a server rendered, which knew nothing of the content. */
  readonly #isPrerendered: boolean;
  #observer?: MutationObserver;
  #made?: HTMLElement;

  /** @param changed - called after the content was read, at first and after each change of the author's */
  constructor(host: LightContentHost, changed?: (records: readonly MutationRecord[]) => void) {
    this.#host = host;
    this.#onRead = changed;
    this.#isPrerendered = isServer || host.shadowRoot !== null;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer ??= new MutationObserver((records) => {
      const foreign = records.filter(({ target }) => !this.#made?.contains(target));
      if (foreign.length > 0) this.#update(foreign);
    });
    observeContent(this.#host, this.#observer);
    if (!this.#isPrerendered || this.hasRead) this.#update([]);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    if (!this.hasRead) this.#update([]);
  }

  /** Reads the content again; what the element made gives way to the author's. */
  read(): void {
    this.text = authorText(this.#host, this.#made, ':not(*)');
    this.isAuthored = this.text !== '' || [...this.#host.children].some((each) => each !== this.#made);
    if (this.isAuthored) this.#made?.remove();
  }

  /** Puts the element's own content there, unless the author's stands or there is nothing to show. */
  build(content: TemplateResult | null, className: string, tag = 'div'): void {
    if (this.isAuthored || !content) {
      this.#made?.remove();
    } else {
      this.#made ??= this.#host.ownerDocument.createElement(tag);
      this.#made.className = className;
      render(content, this.#made);
      putInside(placeFor(this.#host), this.#made);
    }
    this.ignoreOwnChanges();
  }

  /** Forgets the changes made to the content until now: they are the element's own. */
  ignoreOwnChanges(): void {
    this.#observer?.takeRecords();
  }

  #update(records: readonly MutationRecord[]): void {
    this.hasRead = true;
    this.read();
    this.#onRead?.(records);
    this.#host.requestUpdate();
  }
}
