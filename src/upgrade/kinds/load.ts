import { isRegistered, primaryOf } from '../../reading/languages/registry.js';
import { type KindPatterns, type KindWords, patternsOf } from '../kind-words.js';
import { en } from './en.js';

/* One import each, so that a page fetches the words of its own language alone; the English ones count on every page. */
const KINDS: Readonly<Record<string, () => Promise<KindWords>>> = {
  de: async () => (await import('./de.js')).de,
  en: () => Promise.resolve(en),
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  is: async () => (await import('./is.js')).is,
  it: async () => (await import('./it.js')).it,
  ja: async () => (await import('./ja.js')).ja,
  nl: async () => (await import('./nl.js')).nl,
  pt: async () => (await import('./pt.js')).pt,
};
/* Compiling takes longer than looking up, and a page has several posts in one language. */
const compiled = new Map<string, Promise<KindPatterns>>();

/** Fetches the words of some languages, once. */
async function fetchPatterns(languages: readonly string[]): Promise<KindPatterns> {
  return patternsOf(await Promise.all(languages.map(async (language) => KINDS[language]!())));
}

/**
 * Returns the words by which posts in a language say what they are about, with the English ones; for a post of unknown language, the
 * words of all languages that are registered. `undefined` where they cannot be fetched.
 */
export async function loadKinds(language: string | undefined): Promise<KindPatterns | undefined> {
  const own = primaryOf(language);
  const languages = Object.keys(KINDS).filter(
    (each) => each === 'en' || (own === undefined ? isRegistered(each) : each === own),
  );
  const key = languages.join();
  const patterns = compiled.get(key) ?? fetchPatterns(languages);
  compiled.set(key, patterns);
  try {
    return await patterns;
  } catch {
    // The next post asks again.
    compiled.delete(key);
    return undefined;
  }
}
