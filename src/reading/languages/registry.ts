import { en } from './en.js';
import type { LanguageTable } from './language-table.js';

const tables = new Map<string, LanguageTable>([['en', en]]);

/** Makes a language known to every reading from now on. Registering it again replaces its words. */
export function registerLanguage(table: LanguageTable): void {
  tables.set(table.language, table);
}

/** The tables to read a post by: its language and English, or all that are known where its language is not. */
export function tablesFor(language?: string): LanguageTable[] {
  const own = language && tables.get(language.toLowerCase().split(/[-_]/)[0]!);
  return own && own !== en ? [own, en] : own ? [en] : [...tables.values()];
}
