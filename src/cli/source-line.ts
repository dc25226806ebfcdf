/** The line of a source, counted from 1, in which a position stands. */
export function lineAt(source: string, position: number): number {
  let line = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < position; at = source.indexOf('\n', at + 1)) line++;
  return line;
}

/**
 * The line in which words that were read from a source begin, as far as they can be found: markup and entities may stand
 * between them, so fewer and fewer of them are looked for.
 */
export function lineOf(source: string, words: string): number | undefined {
  const [first = ''] = words.split('\n');
  const body = Math.max(source.search(/<body[\s>]/i), 0);
  const list = first.split(' ').slice(0, 8);
  for (let count = list.length; count > 0; count--) {
    const stretch = list.slice(0, count).join(' ');
    if (stretch.length < 3) return undefined;
    /* In a page's head the same words stand as its title. */
    const found = source.indexOf(stretch, body);
    const at = found >= 0 ? found : source.indexOf(stretch);
    if (at >= 0) return lineAt(source, at);
  }
  return undefined;
}
