/** Whether an argument is a pattern: shells expand those without quotes themselves. */
export function isGlob(text: string): boolean {
  return /[*?{[]/.test(text);
}

/** A pattern such as `posts/**\/*.{html,txt}`: the folder to look in, and what the path below it has to be. */
export function globPattern(glob: string): { base: string; pattern: RegExp } {
  const parts = glob.split('/');
  const first = parts.findIndex(isGlob);
  const base = parts.slice(0, first).join('/');
  let source = '';
  let braces = 0;
  const rest = parts.slice(first).join('/');
  for (const [token] of rest.matchAll(/(?:\*\*\/)+|\*+|\[!?[^\]/]+\]|[\s\S]/g)) {
    if (token.startsWith('**/')) source += '(?:[^/]+/)*';
    else if (token.startsWith('*')) source += token === '*' ? '[^/]*' : '.*';
    else if (token === '?') source += '[^/]';
    else if (token.length > 1) source += token.replace('[!', '[^').replaceAll('\\', '\\\\');
    else if (token === '{') {
      braces++;
      source += '(?:';
    } else if (token === '}' && braces) {
      braces--;
      source += ')';
    } else if (token === ',' && braces) source += '|';
    else source += token.replace(/[.+^$()[\]{}|\\]/, '\\$&');
  }
  return { base: glob.startsWith('/') && !base ? '/' : base, pattern: new RegExp(`^${source}${')'.repeat(braces)}$`) };
}
