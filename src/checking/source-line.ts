/** More words than these do not make a place more certain. */
const MAX_WORDS = 8;
const MIN_LENGTH = 3;

/** Returns the line of a position in a source, counted from 1. */
export function lineAt(source: string, position: number): number {
  let line = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < position; at = source.indexOf('\n', at + 1)) line++;
  return line;
}

/**
 * Returns the line in which words that were read from a source begin. Markup and entities may part them, so fewer and fewer words
 * are looked for; `undefined` where even the first is not found.
 */
export function lineOf(source: string, words: string): number | undefined {
  const [first = ''] = words.split('\n');
  const body = Math.max(source.search(/<body[\s>]/i), 0);
  const parts = first.split(' ').slice(0, MAX_WORDS);
  for (let count = parts.length; count > 0; count--) {
    const stretch = parts.slice(0, count).join(' ');
    if (stretch.length < MIN_LENGTH) return undefined;
    // The title element in the head may hold the same words.
    const found = source.indexOf(stretch, body);
    const at = found >= 0 ? found : source.indexOf(stretch);
    if (at >= 0) return lineAt(source, at);
  }
  return undefined;
}
