import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { is } from './is.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import type { WritingWords } from './writing-words.js';

const WORDS: Readonly<Record<string, WritingWords>> = { de, en, es, fr, is, it, ja, nl, pt };

/** The labels in a language; English where they are not known in it. */
export function wordsIn(language: string): WritingWords {
  const code = language.toLowerCase().split(/[-_]/)[0]!;
  return Object.hasOwn(WORDS, code) ? WORDS[code]! : en;
}
