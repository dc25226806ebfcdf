// Makes one file of what a page imports, as a blog's build would.
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
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

function build(code) {
  return rollup({
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
}

/** @param {string} code - the imports of a page */
export async function bundle(code) {
  const { output } = await (await build(code)).generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}

/**
 * The files that a blog's build makes of it: the first is what a page loads, those that are imported by need stay files of their own.
 *
 * @returns the files, and the compressed bytes of those that a page loads at once
 */
export async function bundleFiles(code) {
  const { output } = await (await build(code)).generate({ format: 'es' });
  const atOnce = new Set();
  const add = (name) => {
    const chunk = output.find(({ fileName }) => fileName === name);
    if (!chunk || atOnce.has(chunk)) return;
    atOnce.add(chunk);
    chunk.imports.forEach(add);
  };
  add(output[0].fileName);
  const bytes = brotliCompressSync([...atOnce].map((chunk) => chunk.code).join('\n')).length;
  return { files: output.map((chunk) => ({ name: chunk.fileName, body: chunk.code })), bytes };
}
