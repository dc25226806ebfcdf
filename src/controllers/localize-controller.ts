import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { loadWords, onLocaleChange, wordsOf } from '../i18n/locales.js';
import type { Terms } from '../i18n/terms.js';
import { ownOptions } from '../platform/own-values.js';

/** One of our elements can delay its first update until its words have loaded. */
type LocalizedHost = ReactiveControllerHost & HTMLElement & { waitFor?(words: Promise<unknown>): void };

const hosts = new Set<LocalizedHost>();
let observer: MutationObserver | undefined;
/** The tags of the page as Intl accepts them: that takes longer to find out than to remember. */
const tags: Record<string, string | undefined> = { __proto__: null as never };
/** A language and a number that it writes as scripts do: the first number of a page takes Intl longer than a rating takes to be drawn. */
const AS_SCRIPTS_WRITE = /^en(-GB|-US)? \d{1,3}(\.\d{1,3})?$/;
/** How numbers are written by language: to find that out takes a hundred times as long as to write one. */
const formats: Record<string, Intl.NumberFormat> = { __proto__: null as never };

function update(): void {
  for (const host of hosts) host.requestUpdate();
}

/**
 * Words, numbers and dates in the language of the place where an element stands: the nearest `lang` around it, through shadow
 * roots, else the browser's. A page may hold posts in several languages, so the document's own is not enough.
 *
 * @typeParam Group - which words the element uses
 */
export class LocalizeController<Group extends keyof Terms> implements ReactiveController {
  readonly #host: LocalizedHost;
  readonly #group: Group;
  readonly #english: Terms[Group];

  /** @param english - the words that every element carries with it, for when no other locale is loaded */
  constructor(host: LocalizedHost, group: Group, english: Terms[Group]) {
    this.#host = host;
    this.#group = group;
    this.#english = english;
    host.addController(this);
  }

  hostConnected(): void {
    const isFirst = !hosts.size;
    hosts.add(this.#host);
    const words = this.load();
    if (words) this.#host.waitFor?.(words);
    // The place that an element is moved to may be in another language.
    this.#host.requestUpdate();
    if (!observer) {
      onLocaleChange(update);
      observer = new MutationObserver(update);
    }
    if (isFirst)
      observer.observe(document.documentElement, ownOptions({ attributeFilter: ['lang', 'dir'], subtree: true }));
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (!hosts.size) observer?.disconnect();
  }

  /** BCP 47 tag; on a server that of the element itself, since it does not know what is around. */
  get language(): string {
    return isServer ? this.#host.getAttribute('lang') || 'en' : languageAt(this.#host);
  }

  get terms(): Terms[Group] {
    return this.of(this.#group, this.#english);
  }

  /** The words of another group. */
  of<Other extends keyof Terms>(group: Other, english: Terms[Other]): Terms[Other] {
    return wordsOf(this.language, group, english);
  }

  /** Fetches the words of a group, where they are still to be fetched. */
  load(group: keyof Terms = this.#group): Promise<unknown> | undefined {
    return loadWords(this.language, group);
  }

  number(value: number, options?: Intl.NumberFormatOptions): string {
    const { language } = this;
    if (options) return value.toLocaleString(language, options);
    if (AS_SCRIPTS_WRITE.test(`${language} ${value}`)) return String(value);
    return (formats[language] ??= new Intl.NumberFormat(language)).format(value);
  }
}

/** The language of an element's surroundings as a tag that Intl accepts. */
export function languageAt(element: Element): string {
  let holder: HTMLElement | null | undefined;
  for (let at: Element | undefined = element; at && !holder; at = (at.getRootNode() as ShadowRoot).host) {
    holder = at.closest<HTMLElement>('[lang]:not([lang=""])');
  }
  return canonical(holder?.lang) ?? canonical(navigator.language) ?? 'en';
}

/** Some browsers state a tag that Intl does not accept, as Chromium does on a POSIX locale (`en-US@posix`). */
function canonical(tag: string | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    return (tags[tag] ??= Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0]);
  } catch {
    return undefined;
  }
}
