import type { Words } from '../languages/words.js';

const MAX_VALUE_LENGTH = 40;

/** The values of a list such as "Drama, Sci-Fi and Romance"; none where it is a sentence. */
export function valuesOf(text: string, words: Words): string[] {
  const parts = text
    .slice(0, 1000)
    .split(/ ?[,;/|·•、，&] ?| [-–—] /)
    .flatMap((part) => part.split(words.pattern(' %and% ', 'u')))
    .map((part) => part.replace(/^[\s.]+|[\s.]+$/g, ''))
    .filter(Boolean);
  return parts.every((part) => part.length <= MAX_VALUE_LENGTH && part.split(' ').length < 6)
    ? [...new Set(parts)]
    : [];
}
