// Prints what a page pays for each entry: minified with everything that it imports, in bytes. Build first.
// usage: npm run sizes [-- --json]
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import { existsSync, readdirSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
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

/** Bytes of an entry with all that it imports at once; what loads on demand is counted apart. */
async function measure(input) {
  const bundle = await rollup({
    input,
    logLevel: 'silent',
    plugins: [
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

const elements = readdirSync('out-tsc/elements').filter((tag) => existsSync(`out-tsc/elements/${tag}/define.js`));
const rows = [
  ['lit alone', 'node_modules/lit/index.js'],
  ...elements.map((tag) => [tag, `out-tsc/elements/${tag}/define.js`]),
];
rows.push(
  ['everything (loader)', 'out-tsc/loader.js'],
  ['reading', 'out-tsc/reading/index.js'],
  ['writing', 'out-tsc/writing/index.js'],
);

const sizes = [];
for (const [entry, file] of rows) sizes.push({ entry, ...(await measure(file)) });
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(sizes, null, 2));
} else {
  const line = (...cells) =>
    console.log(cells.map((cell, i) => (i ? String(cell).padStart(10) : String(cell).padEnd(22))).join(''));
  line('entry', 'minified', 'gzip', 'brotli', 'on demand');
  for (const { entry, minified, gzip, brotli, later } of sizes) line(entry, minified, gzip, brotli, later);
}
