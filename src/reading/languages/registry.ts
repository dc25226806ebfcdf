import { en } from './en.js';
import type { LanguageTable } from './language-table.js';

const tables = new Map<string, LanguageTable>([['en', en]]);

/** Makes a language known to every reading from now on. Registering it again replaces its words. */
export function registerLanguage(table: LanguageTable): void {
  tables.set(table.language, table);
}

/** The primary language of a BCP 47 tag: `de` of `de-AT`. */
export const primaryOf = (tag: string | undefined): string | undefined => tag?.toLowerCase().split(/[-_]/)[0];

/** Whether there is a table for a primary language now. */
export const isRegistered = (language: string): boolean => tables.has(language);

/**
 * The tables to read a post by: its language and English, or all that are known where its language is not.
 *
 * @param english - the table for English; the one for pages by default
 */
export function tablesFor(language?: string, english: LanguageTable = en): LanguageTable[] {
  const known = [...tables.values()].map((table) => (table === en ? english : table));
  const primary = primaryOf(language);
  const own = known.find((table) => table.language === primary);
  return own ? [...new Set([own, english])] : known;
}
