import type { LanguageTable } from '../languages/language-table.js';

const SAMPLE = 20_000;
const FEW = 4;

/** The tables whose most frequent words a text is full of; all of them where that is open. */
export function likelyTables(tables: readonly LanguageTable[], sample: string): readonly LanguageTable[] {
  if (tables.length < 3) return tables;
  const text = sample.slice(0, SAMPLE).toLowerCase();
  const counts = tables.map(({ common }) => {
    const words = new RegExp(String.raw`(?<!\p{Ll})(?:${common ?? '(?!)'})(?!\p{Ll})`, 'gu');
    return text.match(words)?.length ?? 0;
  });
  const most = Math.max(...counts);
  return most < FEW ? tables : tables.filter(({ language }, index) => language === 'en' || counts[index]! > most * 0.6);
}
