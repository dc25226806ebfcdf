// Prints what a page pays for each entry: minified with everything that it imports, in bytes. Build first.
// usage: npm run sizes [-- --json]
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import { existsSync, readdirSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { resolve as resolvePath } from 'node:path';
import { rollup } from 'rollup';

if (!existsSync('out-tsc')) {
  console.error('Nothing is built yet: run "npm run build" first.');
  process.exit(1);
}

const definesSomething = {
  name: 'defines-something',
  transform: (code, id) =>
    /\/(define|register|loader)\.js$/.test(id) ? { code, moduleSideEffects: 'no-treeshake' } : null,
};

const exportAll = (file, i) => `export * as module${i} from ${JSON.stringify(resolvePath(file))};`;

const ENTRY = 'all that a page loads';

/** Bytes of modules with all that they import at once; what loads on demand is counted apart. */
async function measure(modules) {
  const bundle = await rollup({
    input: modules.length > 1 ? ENTRY : modules,
    logLevel: 'silent',
    plugins: [
      {
        name: 'one-entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        // All that a module exports stays, as it would in a file of its own.
        load: (id) => (id === ENTRY ? modules.map(exportAll).join('\n') : null),
      },
      definesSomething,
      resolve({ exportConditions: ['production', 'browser'] }),
      minifyHtml({ failOnError: true, options: { minifyOptions: { keepClosingSlash: true } } }),
      terser({ ecma: 2021, module: true, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  const atOnce = new Set();
  const add = (name) => {
    const chunk = output.find(({ fileName }) => fileName === name);
    if (!chunk || atOnce.has(chunk)) return;
    atOnce.add(chunk);
    chunk.imports.forEach(add);
  };
  add(output[0].fileName);
  const code = [...atOnce].map((chunk) => chunk.code).join('\n');
  const later = output.filter((chunk) => chunk.type === 'chunk' && !atOnce.has(chunk)).map((chunk) => chunk.code);
  return {
    minified: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
    later: later.reduce((sum, each) => sum + brotliCompressSync(each).length, 0),
  };
}

/** What a review with its conversation is made of: in the spelling of this library, and as people write it. */
const THE_DEMO_PAGE = [
  'film-review',
  'film-heading',
  'cast-list',
  'film-synopsis',
  'review-body',
  'clapper-rating',
  'author-bio',
  'posted-time',
  'comment-count',
  'comment-thread',
  'comment-form',
];

const elements = readdirSync('out-tsc/elements').filter((tag) => existsSync(`out-tsc/elements/${tag}/define.js`));
const defined = (tag) => `out-tsc/elements/${tag}/define.js`;
const page = ['out-tsc/loader.js', ...THE_DEMO_PAGE.map(defined)];
const rows = [
  ['lit alone', ['node_modules/lit/index.js']],
  ...elements.map((tag) => [tag, [defined(tag)]]),
  ['loader', ['out-tsc/loader.js']],
  ['whole page, marked', [...page, 'out-tsc/reading/our-markup.js']],
  ['whole page, untouched', [...page, ...['reading/page', 'writing/json-ld'].map((name) => `out-tsc/${name}.js`)]],
  ['reading', ['out-tsc/reading/index.js']],
  ['writing', ['out-tsc/writing/index.js']],
];

const sizes = [];
for (const [entry, modules] of rows) sizes.push({ entry, ...(await measure(modules)) });
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(sizes, null, 2));
} else {
  const line = (...cells) =>
    console.log(cells.map((cell, i) => (i ? String(cell).padStart(10) : String(cell).padEnd(22))).join(''));
  line('entry', 'minified', 'gzip', 'brotli', 'on demand');
  for (const { entry, minified, gzip, brotli, later } of sizes) line(entry, minified, gzip, brotli, later);
}
