import { english } from './english.js';
import type { LanguageTable } from './language-table.js';
import { tablesFor } from './registry.js';

const SAMPLE_LENGTH = 20_000;
const MIN_WORDS_TO_DETECT = 3;
const MIN_WORDS_TO_NARROW = 4;

/**
 * Returns the language that a text is in, by its most frequent words.
 *
 * @returns the BCP 47 tag of a registered language; `undefined` where none stands out
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH).toLowerCase();
  const counts = tablesFor(undefined, english).map(({ language, common = '(?!)' }) => {
    const words = new RegExp(partsWords(common) ? String.raw`(?<!\p{Ll})(?:${common})(?!\p{Ll})` : common, 'gu');
    return { language, count: sample.match(words)?.length ?? 0 };
  });
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first && first.count >= MIN_WORDS_TO_DETECT && first.count > (second?.count ?? 0) ? first.language : undefined;
}

/** Whether a language parts its words, so that they can be told from parts of longer ones. */
const partsWords = (common: string): boolean => /\p{Ll}/u.test(common);

/** The tables whose most frequent words a text is full of; all of them where that is open. */
export function likelyTables(tables: readonly LanguageTable[], sample: string): readonly LanguageTable[] {
  if (tables.length < 3) return tables;
  const text = sample.slice(0, SAMPLE_LENGTH).toLowerCase();
  const counts = tables.map(({ common }) => {
    const words = new RegExp(String.raw`(?<!\p{Ll})(?:${common ?? '(?!)'})(?!\p{Ll})`, 'gu');
    return text.match(words)?.length ?? 0;
  });
  const most = Math.max(...counts);
  return most < MIN_WORDS_TO_NARROW
    ? tables
    : tables.filter(({ language }, index) => language === 'en' || counts[index]! > most * 0.6);
}
