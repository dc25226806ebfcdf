import { isServer, nothing, type PropertyValues } from 'lit';
import { authorText, observeContent, ownTexts, putInside } from '../platform/own-texts.js';
import { placeFor } from '../platform/page/rendered-by-others.js';
import { FilmElement } from './film-element.js';

/**
 * An element that shows a value. The text inside is its fallback and what a reader copies: the author's own words where there
 * are some, else words that the element makes and puts there, so that they can always be selected, searched and copied.
 */
export abstract class DisplayElement extends FilmElement {
  protected readonly internals: ElementInternals = this.attachInternals();
  /** The author's text, white space folded; empty where the author wrote none. */
  protected authored: string = '';
  /** Whether the first render has to be what a server rendered, which knew nothing of the text inside. */
  readonly #isPrerendered: boolean = isServer || this.shadowRoot !== null;
  #observer?: MutationObserver;
  #own?: Text;

  /** The words for the value in the reader's language; empty where there is no value. */
  protected abstract valueText(): string;

  /** Whether this render is a server's, or has to be the same as it. */
  protected get isFromServer(): boolean {
    return this.#isPrerendered && !this.hasUpdated;
  }

  /** The words that a server sends behind what may be inside, so that they are read without a script. */
  protected get sentText(): string | typeof nothing {
    return this.isFromServer ? this.valueText() : nothing;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    this.#observer ??= new MutationObserver(() => this.#read());
    observeContent(this, this.#observer);
    if (!this.isFromServer) this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override firstUpdated(): void {
    if (!this.#isPrerendered) return;
    this.#read();
    this.requestUpdate();
  }

  protected override updated(_changed?: PropertyValues): void {
    if (this.authored) return this.#own?.remove();
    const text = this.valueText();
    const own = (this.#own ??= new Text());
    if (own.data !== text) own.data = text;
    ownTexts.add(own);
    putInside(placeFor(this), own);
  }

  #read(): void {
    // What is in a meter is not seen, nor what is meant for another slot.
    const text = authorText(this, this.#own, 'meter,[slot]');
    // The element's own words may have been thrown out together with everything else inside.
    if (text === this.authored && (text || this.#own?.isConnected !== false)) return;
    this.authored = text;
    this.requestUpdate();
  }
}
