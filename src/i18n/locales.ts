import type { Terms } from './terms.js';

const locales = new Map<string, Terms>();
const listeners = new Set<() => void>();

/** Adds a language, and renders the elements in it again. */
export function registerLocale(code: string, terms: Terms): void {
  locales.set(code.toLowerCase(), terms);
  for (const listener of listeners) listener();
}

/** Calls `listener` after every `registerLocale`. */
export function onLocaleChange(listener: () => void): void {
  listeners.add(listener);
}

/** Returns the words of a language, or of the language without its region; `undefined` if none are registered. */
export function localeOf(language: string): Terms | undefined {
  const code = language.toLowerCase();
  return locales.get(code) ?? locales.get(code.split('-')[0] as string);
}
