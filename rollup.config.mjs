import { existsSync, readdirSync, readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyLiterals } from './scripts/minify-literals.mjs';
import { slimTables } from './scripts/slim-tables.mjs';

// Hands the compiler's source maps on, so that those in dist/ and cdn/ reach src/*.ts.
const tscMaps = {
  name: 'tsc-maps',
  load(id) {
    if (!id.includes('/out-tsc/') || !existsSync(`${id}.map`)) return null;
    const code = readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    // package.json says of dist/, not of out-tsc/, which modules do something when they are imported.
    const moduleSideEffects = /\/(define|register|loader|film-review|i18n\/(de|fr))\.js$/.test(id);
    return { code, map: JSON.parse(readFileSync(`${id}.map`, 'utf8')), moduleSideEffects };
  },
};

const minify = () =>
  terser({
    ecma: 2021,
    module: true,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: /@license|@preserve|^!/ },
  });
const production = () => resolve({ exportConditions: ['production', 'browser'] });

const sources = readdirSync('out-tsc', { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  // The workbench is a page of its own (rollup.workbench.config.mjs), not a part of the package.
  .filter((file) => file.endsWith('.js') && !file.startsWith('workbench/'));
const entries = Object.fromEntries(sources.map((file) => [file.slice(0, -3), `out-tsc/${file}`]));

/** What few pages need: files beside the bundle, each fetched only where it is needed. */
const BESIDE = { dompurify: './purify.js', 'markdown-it': './markdown.js' };
const besideBundle = {
  name: 'beside-bundle',
  resolveDynamicImport: (specifier) => (BESIDE[specifier] ? { id: BESIDE[specifier], external: true } : null),
};

const bundle = (input, file, format = 'es') => ({
  input: `out-tsc/${input}`,
  plugins: [besideBundle, tscMaps, production(), slimTables(), minifyLiterals(), minify()],
  output: {
    file,
    format,
    sourcemap: true,
    inlineDynamicImports: true,
    ...(format === 'iife' && { name: 'filmReviewElements' }),
  },
});

export default [
  {
    input: entries,
    external: /^(node:|(lit|@lit|tslib|idb|valibot|dompurify|markdown-it|schema-dts|linkedom|tinyglobby)(\/|$))/,
    plugins: [tscMaps, slimTables(), minifyLiterals()],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'out-tsc', sourcemap: true },
  },
  {
    input: 'out-tsc/loader.js',
    plugins: [tscMaps, production(), slimTables(), minifyLiterals(), minify()],
    output: {
      dir: 'cdn',
      format: 'es',
      sourcemap: true,
      entryFileNames: 'loader.js',
      chunkFileNames: 'parts/[name]-[hash].js',
    },
  },
  bundle('film-review.js', 'cdn/film-review.js'),
  bundle('film-review.js', 'cdn/film-review.iife.js', 'iife'),
  {
    input: 'node_modules/dompurify/dist/purify.es.mjs',
    plugins: [minify()],
    output: { file: 'cdn/purify.js', format: 'es' },
  },
  {
    input: 'node_modules/markdown-it/dist/browser/markdown-it.esm.min.mjs',
    output: { file: 'cdn/markdown.js', format: 'es' },
  },
];
