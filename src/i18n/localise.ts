import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Terms } from './terms.js';

type Host = ReactiveControllerHost & HTMLElement;

const locales = new Map<string, Terms>();
const hosts = new Set<Host>();
let observer: MutationObserver | undefined;
/** The tags of the page as Intl accepts them: that takes longer to find out than to remember. */
const tags: Record<string, string> = { __proto__: null as never };
/** A language and a number that it writes as scripts do: the first number of a page takes Intl longer than a rating takes to be drawn. */
const AS_SCRIPTS_WRITE = /^en(-GB|-US)? \d{1,3}(\.\d{1,3})?$/;
/** How numbers are written by language: to find that out takes a hundred times as long as to write one. */
const formats: Record<string, Intl.NumberFormat> = { __proto__: null as never };

/** Adds a language; elements on the page that are in it are rendered anew. */
export function registerLocale(code: string, terms: Terms): void {
  locales.set(code.toLowerCase(), terms);
  update();
}

function update(): void {
  for (const host of hosts) host.requestUpdate();
}

/**
 * Words, numbers and dates in the language of the place where an element stands: the nearest `lang` around it, through shadow
 * roots, else the browser's. A page may hold posts in several languages, so the document's own is not enough.
 *
 * @typeParam Group - which words the element uses
 */
export class Localise<Group extends keyof Terms> implements ReactiveController {
  readonly #host: Host;
  readonly #group: Group;
  readonly #english: Terms[Group];

  /** @param english - the words that every element carries with it, for when no other locale is loaded */
  constructor(host: Host, group: Group, english: Terms[Group]) {
    this.#host = host;
    this.#group = group;
    this.#english = english;
    host.addController(this);
  }

  hostConnected(): void {
    const isFirst = !hosts.size;
    hosts.add(this.#host);
    // The place that an element is moved to may be in another language.
    this.#host.requestUpdate();
    observer ??= new MutationObserver(update);
    if (isFirst) observer.observe(document.documentElement, { attributeFilter: ['lang', 'dir'], subtree: true });
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (!hosts.size) observer?.disconnect();
  }

  /** BCP 47 tag. */
  get language(): string {
    return isServer ? 'en' : languageAt(this.#host);
  }

  get terms(): Terms[Group] {
    return this.of(this.#group, this.#english);
  }

  /** The words of another group. */
  of<Other extends keyof Terms>(group: Other, english: Terms[Other]): Terms[Other] {
    const code = this.language.toLowerCase();
    const locale = locales.get(code) ?? locales.get(code.split('-')[0] as string);
    return locale?.[group] ?? english;
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
  let holder: HTMLElement | null = null;
  for (let at: Element | undefined = element; at && !holder; at = (at.getRootNode() as ShadowRoot).host) {
    holder = at.closest<HTMLElement>('[lang]:not([lang=""])');
  }
  try {
    return (tags[holder!.lang] ??= Intl.getCanonicalLocales(holder!.lang.replace(/_/g, '-'))[0]!);
  } catch {
    // A tag such as `lang="english"` is nothing that dates or numbers could be formatted by.
    return navigator.language;
  }
}
