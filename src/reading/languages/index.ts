import { de } from './de.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { is } from './is.js';
import { it } from './it.js';
import { ja } from './ja.js';
import type { LanguageTable } from './language-table.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import { registerLanguage } from './registry.js';

/** Every language besides English, which is always there. */
export const languages: readonly LanguageTable[] = [de, es, fr, is, it, ja, nl, pt];

/** Makes all languages known. A page needs only its own, so this is for programs that read anybody's posts. */
export function registerAllLanguages(): void {
  languages.forEach(registerLanguage);
}
