// Bundles each entry with everything that it imports into out-sizes/, and prints what a page pays for it, in bytes. Build first.
// usage: npm run sizes [-- ENTRY... | --write | --check]
//   ENTRY    measures these alone, such as loader or cast-list
//   --write  writes the table of sizes into README.md
//   --check  fails where an entry is over its budget (.size-limit.json), or the README's table is more than 1 % off
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve as resolvePath } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { format, resolveConfig } from 'prettier';
import { rollup } from 'rollup';
import { minifyLiterals } from './minify-literals.mjs';
import { readRegistry } from './registry.mjs';
import { slimTables } from './slim-tables.mjs';

/** Where the bundles go; the budgets in .size-limit.json name these files. */
const FOLDER = 'out-sizes';
const TABLE = /<!-- generated: sizes -->[\s\S]*?<!-- end -->/;
const TOLERANCE = 0.01;

const { values: options, positionals: wanted } = parseArgs({
  options: { write: { type: 'boolean' }, check: { type: 'boolean' } },
  allowPositionals: true,
});

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

/** The modules of all bundles so far as Rollup transformed them: most bundles share most of them. */
const transformed = new Map();
/** Terser, once for each chunk: what loads on demand is the same chunk in many bundles. */
const minified = new Map();
const minifier = terser({
  ecma: 2021,
  module: true,
  compress: { passes: 3, unsafe_arrows: true },
  format: { comments: false },
});
const minifyChunks = {
  name: 'minify-chunks',
  async renderChunk(code, chunk, outputOptions) {
    if (!minified.has(code)) minified.set(code, minifier.renderChunk(code, chunk, outputOptions));
    return { code: await minified.get(code), map: null };
  },
};

/** Bytes of modules with all that they import at once; what loads on demand is counted apart. */
async function measure(name, modules) {
  const bundle = await rollup({
    input: modules.length > 1 ? ENTRY : modules,
    logLevel: 'silent',
    cache: { modules: [...transformed.values()] },
    plugins: [
      {
        name: 'one-entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        // All that a module exports stays, as it would in a file of its own.
        load: (id) => (id === ENTRY ? modules.map(exportAll).join('\n') : null),
      },
      definesSomething,
      resolve({ exportConditions: ['production', 'browser'] }),
      slimTables(),
      minifyLiterals(),
      minifyChunks,
    ],
  });
  for (const module of bundle.cache.modules) transformed.set(module.id, module);
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
  writeFileSync(join(FOLDER, `${name}.js`), code);
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

const elements = (await readRegistry('.')).map(({ tag }) => tag).sort();
const defined = (tag) => `out-tsc/elements/${tag}/define.js`;
const page = ['out-tsc/loader.js', ...THE_DEMO_PAGE.map(defined)];
/** The name of the bundle, what the README calls it, and its modules. */
const all = [
  ['lit', 'Lit alone', ['node_modules/lit/index.js']],
  ...elements.map((tag) => [tag, `\`<${tag}>\``, [defined(tag)]]),
  ['loader', 'the loader', ['out-tsc/loader.js']],
  ['page-marked', 'a page, facts marked', [...page, 'out-tsc/reading/sources/our-markup.js']],
  [
    'page-untouched',
    'a page, untouched',
    [...page, ...['reading/page', 'writing/json-ld'].map((name) => `out-tsc/${name}.js`)],
  ],
  ['reading', '`reading`', ['out-tsc/reading/index.js']],
  ['writing', '`writing`', ['out-tsc/writing/index.js']],
];

const unknown = wanted.find((name) => !all.some(([entry]) => entry === name));
if (unknown || (wanted.length > 0 && (options.write || options.check))) {
  const names = all.map(([entry]) => entry).join(', ');
  console.error(unknown ? `"${unknown}" is not an entry: use ${names}.` : '--write and --check need all entries.');
  process.exit(1);
}
const entries = wanted.length > 0 ? all.filter(([entry]) => wanted.includes(entry)) : all;

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const sizes = [];
for (const [entry, label, modules] of entries) sizes.push({ entry, label, ...(await measure(entry, modules)) });
writeFileSync(join(FOLDER, 'sizes.json'), `${JSON.stringify(sizes, null, 2)}\n`);

printLine('entry', 'minified', 'gzip', 'brotli', 'on demand');
for (const { entry, minified, gzip, brotli, later } of sizes) printLine(entry, minified, gzip, brotli, later);
if (options.write) await writeTable();
if (options.check) process.exitCode = checkTable() && checkBudgets() ? 0 : 1;

function printLine(...cells) {
  console.log(cells.map((cell, i) => (i ? String(cell).padStart(10) : String(cell).padEnd(22))).join(''));
}

async function writeTable() {
  const cells = ({ label, minified, gzip, brotli, later }) =>
    [label, ...[minified, gzip, brotli, later].map((bytes) => bytes.toLocaleString('en'))].join(' | ');
  const rows = ['entry | minified | gzip | Brotli | on demand', '--- | --: | --: | --: | --:', ...sizes.map(cells)];
  const table = `<!-- generated: sizes -->\n\n${rows.map((row) => `| ${row} |`).join('\n')}\n\n<!-- end -->`;
  const text = readFileSync('README.md', 'utf8').replace(TABLE, () => table);
  writeFileSync('README.md', await format(text, { ...(await resolveConfig('README.md')), filepath: 'README.md' }));
}

/** Whether the README states each size within the tolerance; says which it does not. */
function checkTable() {
  const [table] = TABLE.exec(readFileSync('README.md', 'utf8')) ?? [''];
  const rows = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const wrong = sizes.flatMap(({ label, minified, gzip, brotli, later }) => {
    const stated = rows
      .find((row) => row[1] === label)
      ?.slice(2, 6)
      .map((cell) => Number(cell.replaceAll(',', '')));
    const isRight = [minified, gzip, brotli, later].every(
      (bytes, i) => stated && Math.abs(stated[i] - bytes) <= bytes * TOLERANCE,
    );
    return isRight ? [] : [label];
  });
  if (rows.length !== sizes.length + 6) wrong.push('the number of rows');
  if (wrong.length > 0) {
    console.error(`README.md is off: ${wrong.join(', ')}. Run "npm run sizes -- --write" and commit it.`);
  }
  return wrong.length === 0;
}

function checkBudgets() {
  const budgets = JSON.parse(readFileSync('.size-limit.json', 'utf8')).map(({ name }) => name);
  const unbounded = sizes.map(({ entry }) => entry).filter((entry) => entry !== 'lit' && !budgets.includes(entry));
  if (unbounded.length > 0) console.error(`.size-limit.json has no budget for ${unbounded.join(', ')}.`);
  return spawnSync('npx', ['size-limit'], { stdio: 'inherit' }).status === 0 && unbounded.length === 0;
}
