import type { Terms } from './terms.js';

type WordGroup = keyof Terms;
/** Fetches and registers the words of a group. */
type FetchWords = (code: string, group: WordGroup) => Promise<unknown>;
/** Puts the page's own phrases in the place of some words. */
type ChangeWords = <Words extends object>(group: WordGroup, words: Words) => Words;

const locales = new Map<string, Partial<Terms>>();
const listeners = new Set<() => void>();
/** The words that were asked for, by language and group; `undefined` once they are there, or cannot be had before the browser is online again. */
const asked = new Map<string, Promise<unknown> | undefined>();
const codes: Record<string, readonly string[]> = { __proto__: null as never };
let fetchWords: FetchWords | undefined;
let changeWords: ChangeWords | undefined;

/** Adds a language, or some groups of its words, and renders the elements in it again. */
export function registerLocale(code: string, terms: Partial<Terms>): void {
  const key = code.toLowerCase();
  locales.set(key, { ...locales.get(key), ...terms });
  announce();
}

/** Calls `listener` after every change of the words. */
export function onLocaleChange(listener: () => void): void {
  listeners.add(listener);
}

function announce(): void {
  for (const listener of listeners) listener();
}

/** Has the words of languages other than English fetched when an element first needs them. */
export function fetchWordsBy(fetch: FetchWords): void {
  fetchWords = fetch;
}

/** Has phrases of the page replace words of the elements. */
export function changeWordsBy(change: ChangeWords): void {
  changeWords = change;
  announce();
}

/** The codes under which the words of a language may be. Simplified Chinese is not for Taiwan and Hong Kong. */
function codesOf(language: string): readonly string[] {
  const code = language.toLowerCase();
  return (codes[language] ??= [code, ...(/^zh-(hant|hk|mo|tw)|^[^-]+$/.test(code) ? [] : code.split('-', 1))]);
}

/** Returns the words of a group in a language, with the page's own phrases; English where there are none (yet). */
export function wordsOf<Key extends WordGroup>(language: string, group: Key, english: Terms[Key]): Terms[Key] {
  const words = registered(language, group);
  if (!words) void loadWords(language, group);
  return changeWords ? changeWords(group, words ?? english) : (words ?? english);
}

function registered<Key extends WordGroup>(language: string, group: Key): Terms[Key] | undefined {
  for (const code of codesOf(language)) {
    const words = locales.get(code)?.[group];
    if (words) return words;
  }
  return undefined;
}

/** Fetches the words of a group in a language. Returns `undefined` where they are there, or where there are none to fetch. */
export function loadWords(language: string, group: WordGroup): Promise<unknown> | undefined {
  const code = codesOf(language).at(-1)!;
  if (!fetchWords || code === 'en' || registered(language, group)) return undefined;
  const key = `${code} ${group}`;
  if (!asked.has(key)) {
    const loading = fetchWords(code, group).catch((error: unknown) => {
      console.warn(`film-review-elements: could not fetch the words of "${code}".`, error);
      addEventListener('online', () => void (asked.delete(key), announce()), { once: true });
    });
    asked.set(key, loading);
    void loading.then(() => asked.set(key, undefined));
  }
  return asked.get(key);
}
