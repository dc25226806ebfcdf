import { english } from '../languages/english.js';
import { tablesFor } from '../languages/registry.js';
import { wordsOf, type Words } from '../words.js';
import { likelyTables } from './likely-tables.js';

/**
 * The words for all fields of a post in a language; for a post in an unknown one, of all registered languages.
 *
 * @param sample - the post itself, which tells its language where nothing else does
 */
export function wordsFor(language: string | undefined, sample: string): Words {
  const tables = tablesFor(language, english);
  return wordsOf(tables, likelyTables(tables, sample));
}
