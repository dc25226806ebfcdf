import type { Evidence, Reading } from 'film-review-elements/reading';
import { foundAs, type FieldSpec } from './fields.js';

const FROM: Readonly<Record<Evidence, string>> = {
  'json-ld': 'the data for search engines',
  platform: 'the marks of the blog system',
  label: 'a labelled line',
  title: 'the title',
  pattern: 'the words',
  position: 'what is left of the post',
};
const LONGEST = 110;

/** Where a field was found, in words, and by which words of the post. */
export function evidenceIn({ found }: Reading, spec: FieldSpec): { from: string; words: string } | undefined {
  const there = found.get(foundAs(spec));
  if (!there?.text) return undefined;
  const words = there.text.split(/\s+/).join(' ');
  return { from: FROM[there.from], words: words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words };
}
