import type { SpoilerTerms } from '../i18n/terms.js';

/** Counts the words, in languages without spaces too. */
export function countWords(text: string, language: string): number {
  // Since 2024 in every engine.
  if (!('Segmenter' in Intl)) return text.split(/\s+/).filter(Boolean).length;
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  let count = 0;
  for (const { isWordLike } of segments) if (isWordLike) count++;
  return count;
}

/** The name of the button of a spoiler: `Spoiler, 40 words, show`. */
export function spoilerName(terms: SpoilerTerms, formatted: string, count: number, isOpen: boolean): string {
  const length = count ? [terms.words(formatted, count)] : [];
  return [terms.spoiler, ...length, isOpen ? terms.hide : terms.show].join(', ');
}
