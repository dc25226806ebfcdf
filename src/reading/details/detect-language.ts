import { english } from '../languages/english.js';
import { tablesFor } from '../languages/registry.js';

const SAMPLE = 20_000;
const FEW = 3;

/**
 * The language that a text is written in, by the words that no text in it is without.
 *
 * @returns the BCP 47 tag of a registered language; `undefined` where none stands out
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const counts = tablesFor(undefined, english).map(({ language, common = '(?!)' }) => {
    const words = new RegExp(partsWords(common) ? String.raw`(?<!\p{Ll})(?:${common})(?!\p{Ll})` : common, 'gu');
    return { language, count: sample.match(words)?.length ?? 0 };
  });
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first && first.count >= FEW && first.count > (second?.count ?? 0) ? first.language : undefined;
}

/** Whether a language parts its words, so that they can be told from parts of longer ones. */
const partsWords = (common: string): boolean => /\p{Ll}/u.test(common);
