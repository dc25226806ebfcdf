import type { LanguageTable } from './language-table.js';
import { isRegistered, primaryOf, registerLanguage } from './registry.js';

/* One import each, so that a page fetches the words of its own language alone. */
const TABLES: ReadonlyMap<string, () => Promise<LanguageTable>> = new Map([
  ['de', async () => (await import('./de.js')).de],
  ['es', async () => (await import('./es.js')).es],
  ['fr', async () => (await import('./fr.js')).fr],
  ['is', async () => (await import('./is.js')).is],
  ['it', async () => (await import('./it.js')).it],
  ['ja', async () => (await import('./ja.js')).ja],
  ['nl', async () => (await import('./nl.js')).nl],
  ['pt', async () => (await import('./pt.js')).pt],
]);

/** The language whose table there is to fetch. */
function missing(tag: string | undefined): string | undefined {
  const language = primaryOf(tag);
  return language !== undefined && TABLES.has(language) && !isRegistered(language) ? language : undefined;
}

/** Whether posts in the language of a BCP 47 tag are read. */
export function isClaimed(tag: string): boolean {
  const language = primaryOf(tag)!;
  return TABLES.has(language) || isRegistered(language);
}

/** Whether there is nothing to load for a BCP 47 tag: its words are known, or there are none. */
export function isLanguageKnown(tag: string | undefined): boolean {
  return missing(tag) === undefined;
}

/**
 * Fetches the words of the language of a BCP 47 tag, where there are any and they are not known yet.
 * Rejects where they cannot be fetched; asking again tries again, as far as the browser does.
 */
export async function loadLanguage(tag: string | undefined): Promise<void> {
  const language = missing(tag);
  if (language === undefined) return;
  const table = await TABLES.get(language)!();
  /* The page may have registered words of its own meanwhile, and they count. */
  if (!isRegistered(language)) registerLanguage(table);
}
