// The registry of elements for scripts and tests, which run without a build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads `src/elements/registry.ts`.
 *
 * @param root - the folder of package.json
 * @returns the entries, each with its `tag` and the name of its class
 */
export async function readRegistry(root) {
  // Slow to import, and not needed for the names of classes.
  const { default: ts } = await import('typescript');
  const source = readFileSync(join(root, 'src/elements/registry.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: 'ESNext', target: 'ES2022' } });
  const { ELEMENTS } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return Object.entries(ELEMENTS).map(([tag, entry]) => {
    const attributes = entry.attributes.split(' ').filter(Boolean);
    return { ...entry, tag, className: classNameOf(tag), attributes };
  });
}

/** The name of the class of an element: `CastListElement` for `cast-list`. */
export function classNameOf(tag) {
  return `${tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}Element`;
}
