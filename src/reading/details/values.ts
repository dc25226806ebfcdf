import type { Words } from '../words.js';

const LONGEST = 40;

/** The values of a list such as "Drama, Sci-Fi and Romance"; none where it is a sentence. */
export function valuesOf(text: string, words: Words): string[] {
  const parts = text
    .slice(0, 1000)
    .split(/ ?[,;/|·•、，&] ?| [-–—] /)
    .flatMap((part) => part.split(words.pattern(' %and% ', 'u')))
    .map((part) => part.replace(/^[\s.]+|[\s.]+$/g, ''))
    .filter(Boolean);
  return parts.every((part) => part.length <= LONGEST && part.split(' ').length < 6) ? [...new Set(parts)] : [];
}
