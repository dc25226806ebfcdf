import type { Evidence, Reading } from 'film-review-elements/reading';
import { foundAs, type FieldSpec } from './fields.js';

const FROM: Readonly<Record<Evidence, string>> = {
  'json-ld': 'by the data for search engines',
  platform: 'by the markup of the page',
  label: 'by its label',
  title: 'in the title',
  pattern: 'by its form',
  position: 'by its place',
};
const LONGEST = 110;

/** By what a field was found, and in which words of the post. */
export function evidenceIn({ found }: Reading, spec: FieldSpec): { from: string; words: string } | undefined {
  const there = found.get(foundAs(spec));
  if (!there?.text) return undefined;
  const words = there.text.split(/\s+/).join(' ');
  return { from: FROM[there.from], words: words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words };
}
