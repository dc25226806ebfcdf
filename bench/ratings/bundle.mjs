// Makes one file of what a page imports, as a blog's build would.
import { join } from 'node:path';
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { packageRoot } from './contestants.mjs';

const ENTRY = '\0entry';

const entry = (code) => ({
  name: 'entry',
  resolveId(id, importer) {
    if (id === 'entry') return ENTRY;
    return importer === ENTRY && !id.startsWith('/') ? this.resolve(id, join(packageRoot, 'entry.js')) : null;
  },
  load: (id) => (id === ENTRY ? code : null),
});

/** One of the peers imports its texts as JSON. */
const json = {
  name: 'json',
  transform: (code, id) => (id.endsWith('.json') ? { code: `export default ${code}`, map: null } : null),
};

/** @param {string} code - the imports of a page */
export async function bundle(code) {
  const built = await rollup({
    input: 'entry',
    logLevel: 'silent',
    plugins: [
      entry(code),
      resolve({ exportConditions: ['production', 'browser'], browser: true }),
      json,
      minifyHtml({ options: { minifyOptions: { keepClosingSlash: true } } }),
      terser({ ecma: 2021, module: true, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } }),
    ],
  });
  const { output } = await built.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}
