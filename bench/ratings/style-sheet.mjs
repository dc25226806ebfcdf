import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /@import\s+(?:url\()?['"]([^'"]+)['"]\)?\s*(?:layer\(([^)]+)\))?\s*;/g;

/** A style sheet with those that it imports, as one file. */
export function styleSheet(path) {
  return readFileSync(path, 'utf8').replace(IMPORT, (rule, address, layer) => {
    if (/^https?:/.test(address)) return rule;
    const css = styleSheet(join(dirname(path), address));
    return layer ? `@layer ${layer} {\n${css}\n}` : css;
  });
}
