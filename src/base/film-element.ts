import { isServer, LitElement, type PropertyDeclaration } from 'lit';
import { canStart } from '../platform/page/can-start.js';
import { NOT_STRANGERS } from '../safety/strangers.js';

export { observeContent } from '../platform/own-texts.js';

/** What a class needs to register itself: its standard tag. */
export interface FilmElementConstructor extends CustomElementConstructor {
  readonly tag: string;
}

/**
 * What all elements share: how they are registered, where they do nothing, and how they speak to the developer of a page.
 *
 * In what strangers wrote an element is never updated: its content stands as it is, and nothing is fetched, kept or said. One that
 * has worked elsewhere goes on when it is moved there, as WordPress moves its form below the comment that is answered.
 */
export abstract class FilmElement extends LitElement {
  /** The standard tag, such as `cast-list`. */
  static readonly tag: string = '';

  /**
   * Registers the element. May be called any number of times, by any number of copies of the library: the first one wins,
   * another class that already has the tag stays, with one warning. Where the elements cannot work, the page stays as it is.
   *
   * @param tag - another tag than the standard one
   * @param registry - another registry than the page's
   */
  static define(
    this: FilmElementConstructor,
    tag: string = this.tag,
    registry: CustomElementRegistry = customElements,
  ): void {
    // On a server there is nothing to find out. A unit test in Node has a server's code and a document.
    if ((!isServer || typeof document !== 'undefined') && !canStart()) return;
    const present = registry.get(tag);
    if (!present) {
      // A constructor can be registered once a registry, so a second tag gets a class of its own.
      registry.define(tag, registry.getName?.(this) ? class extends (this as typeof HTMLElement) {} : this);
    } else if (present !== this && !(present.prototype instanceof this)) {
      warnOnce(`<${tag}> is already defined.`);
    }
  }

  /** What the first update waits for. */
  #awaited?: Promise<unknown>;

  /** @internal Has the first update wait, such as for words that are on their way. */
  waitFor(words: Promise<unknown>): void {
    if (!this.hasUpdated) this.#awaited = Promise.all([this.#awaited, words]);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const awaited = this.#awaited;
    this.#awaited = undefined;
    return awaited ? awaited.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  override connectedCallback(): void {
    if (isServer || this.hasUpdated || this.matches(NOT_STRANGERS)) super.connectedCallback();
  }
}

// A browser gets no properties from a server: what has an attribute is sent as one, so that the element comes to life with it.
if (isServer) {
  FilmElement.createProperty = function (name: PropertyKey, options?: PropertyDeclaration): void {
    const reflect = options?.attribute !== false;
    LitElement.createProperty.call(this, name, { ...options, ...(reflect && { reflect }) });
  };
}

const warned = new Set<string>();

/** Tells the developer of a page about a mistake, once. */
export function warnOnce(message: string): void {
  if (warned.size < warned.add(message).size) console.warn(`film-review-elements: ${message}`);
}
