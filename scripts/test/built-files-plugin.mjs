import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SOURCE = /^\/src\/(.+)\.(?:ts|js)$/;

/**
 * Runs the tests of the sources on the built modules: what a test imports from `src/` comes from `dist/`, where templates are minified.
 * No source module is ever served, so a test cannot mix the two.
 */
export function builtFilesPlugin() {
  return {
    name: 'built-files',
    resolveImport({ source, context }) {
      if (!/^[./]/.test(source)) return undefined;
      const { pathname, search } = new URL(source, new URL(context.path, 'http://localhost'));
      const [, module] = SOURCE.exec(pathname) ?? [];
      return module && builtModule(module) + search;
    },
    /** For paths that a test computes. */
    serve({ path, search }) {
      const [, module] = SOURCE.exec(path) ?? [];
      return module && { body: `export * from ${JSON.stringify(builtModule(module) + search)};`, type: 'js' };
    },
  };
}

function builtModule(module) {
  const path = `/dist/${module}.js`;
  if (!existsSync(join(root, path)))
    throw new Error(`${path} is not built: run "npm run build", or test src/${module}.ts itself.`);
  return path;
}
