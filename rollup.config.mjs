import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyLiterals } from './scripts/minify-literals.mjs';
import { notices } from './scripts/notices.mjs';
import { loadTogether, pageChunks } from './scripts/page-chunks.mjs';
import { slimTables } from './scripts/slim-tables.mjs';

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version} | ${license} | THIRD-PARTY-NOTICES.txt */`;

// Hands the compiler's source maps on, so that those in dist/ reach src/*.ts, which the package has too.
const tscMaps = {
  name: 'tsc-maps',
  load(id) {
    if (!id.includes('/out-tsc/') || !existsSync(`${id}.map`)) return null;
    const code = readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    // package.json says of dist/, not of out-tsc/, which modules do something when they are imported.
    const moduleSideEffects = /\/(define|register|loader|film-review|sign-in-landing|i18n\/[a-z]{2})\.js$/.test(id);
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
  // The workbench is a page of its own (rollup.workbench.config.mjs), not a part of the package; the command is one file.
  .filter((file) => file.endsWith('.js') && !/^(?:workbench|cli)\//.test(file));
const entries = Object.fromEntries(sources.map((file) => [file.slice(0, -3), `out-tsc/${file}`]));

/** What few pages need: files beside the bundle, each fetched only where it is needed. */
const BESIDE = {
  dompurify: './purify.js',
  'markdown-it': './markdown.js',
  '../../identity/providers/openid.js': './openid.js',
};
const besideBundle = {
  name: 'beside-bundle',
  resolveDynamicImport: (specifier) => (BESIDE[specifier] ? { id: BESIDE[specifier], external: true } : null),
};

/** The page beside its script. */
const landingPage = {
  name: 'landing-page',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'sign-in.html', source: readFileSync('src/sign-in.html', 'utf8') });
  },
};

const bundle = (input, file, format = 'es') => ({
  input: `out-tsc/${input}`,
  plugins: [besideBundle, tscMaps, production(), slimTables(), minifyLiterals(), minify(), notices('cdn')],
  output: {
    file,
    format,
    banner,
    inlineDynamicImports: true,
    ...(format === 'iife' && { name: 'filmReviewElements' }),
  },
});

/**
 * The loader's own part has a name with a hash, so a loader.js from a cache may ask for one that is gone. A static import would fail
 * without a word of ours.
 */
const sayWhatIsMissing = {
  name: 'say-what-is-missing',
  generateBundle(_options, chunks) {
    const entry = chunks['loader.js'];
    const [whole, inner, part] = /export\s*\{\s*(\w+) as discover\s*\}\s*from\s*"([^"]+)";?/.exec(entry.code) ?? [];
    if (!whole)
      this.error('loader.js does not only hand on its part: it needs another way to say that this is missing.');
    const words = `film-review-elements: ${part} is missing beside this loader.js. It is an old one from a cache, or the folder is not whole.`;
    const code = `const p=await import("${part}").catch(e=>{throw new Error("${words}",{cause:e})});export const discover=p.${inner};`;
    entry.code = entry.code.replace(whole, code);
  },
};

/** What the name of a part begins with that holds words: `words-de-`. */
function languageOf(modules) {
  const [, language] = /\/i18n\/([a-z]{2})\//.exec(modules.at(-1)) ?? [];
  return language && modules.every((id) => id.includes('/i18n/')) ? `words-${language}-` : '';
}

/** The modules of other folders that the command imports are in dist/ as well. */
const isBesideCommand = (id) => /\/out-tsc\/(?!cli\/)/.test(id);

/** Drawing in Node, which nobody asks the command for. */
const noCanvas = {
  name: 'no-canvas',
  load: (id) =>
    id.endsWith('/linkedom/commonjs/canvas.cjs') ? "module.exports = require('./canvas-shim.cjs');" : null,
};

export default [
  {
    input: entries,
    external: /^(node:|(lit|@lit|tslib|idb|valibot|dompurify|markdown-it|oauth4webapi|schema-dts)(\/|$))/,
    plugins: [tscMaps, slimTables(), minifyLiterals()],
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'out-tsc',
      sourcemap: true,
      sourcemapExcludeSources: true,
    },
  },
  {
    // With its libraries, which are no dependencies of the package: no page needs them.
    input: 'out-tsc/cli/film-review.js',
    external: (id) => isBesideCommand(id) || /^(node:|markdown-it$)/.test(id),
    plugins: [noCanvas, resolve({ exportConditions: ['node'], preferBuiltins: true }), commonjs(), notices('dist/cli')],
    output: {
      file: 'dist/cli/film-review.js',
      format: 'es',
      inlineDynamicImports: true,
      paths: (id) => (isBesideCommand(id) ? relative('out-tsc/cli', id) : id),
    },
  },
  {
    // The panel of `film-review try`, which the command serves. The slim tables are for pages that load the elements one by one.
    input: 'out-tsc/workbench/try/try.js',
    plugins: [tscMaps, production(), minifyLiterals(), minify(), notices('dist/cli')],
    output: { file: 'dist/cli/try.js', format: 'es', banner, inlineDynamicImports: true },
  },
  {
    input: 'out-tsc/loader.js',
    plugins: [
      tscMaps,
      production(),
      slimTables(),
      minifyLiterals(),
      loadTogether(),
      minify(),
      notices('cdn'),
      sayWhatIsMissing,
    ],
    output: {
      dir: 'cdn',
      format: 'es',
      banner: ({ isEntry }) => (isEntry ? banner : ''),
      entryFileNames: 'loader.js',
      chunkFileNames: ({ moduleIds }) => `parts/${languageOf(moduleIds)}[name]-[hash].js`,
      manualChunks: pageChunks(),
    },
  },
  bundle('film-review.js', 'cdn/film-review.js'),
  bundle('film-review.js', 'cdn/film-review.iife.js', 'iife'),
  {
    input: 'out-tsc/sign-in-landing.js',
    plugins: [tscMaps, minify(), landingPage],
    output: { file: 'cdn/sign-in.js', format: 'es', banner },
  },
  {
    input: 'out-tsc/identity/providers/openid.js',
    plugins: [tscMaps, production(), minify(), notices('cdn')],
    output: { file: 'cdn/openid.js', format: 'es', banner },
  },
  {
    input: 'node_modules/dompurify/dist/purify.es.mjs',
    plugins: [minify(), notices('cdn')],
    output: { file: 'cdn/purify.js', format: 'es' },
  },
  {
    input: 'node_modules/markdown-it/dist/browser/markdown-it.esm.min.mjs',
    plugins: [notices('cdn')],
    output: { file: 'cdn/markdown.js', format: 'es' },
  },
];
