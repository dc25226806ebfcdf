// npm run generate: writes what follows from src/elements/registry.ts, from the comments above the classes, and from the tokens.
// `--check` writes nothing, names the files that are out of date, and fails if there are any.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { format, resolveConfig } from 'prettier';
import { angularDirectives, angularTypes, elementTypes } from './element-types.mjs';
import { readRegistry } from './registry.mjs';
import { toTokens } from './tokens.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isCheck = process.argv.includes('--check');
const REGISTRY = 'src/elements/registry.ts';

const read = (file) => readFileSync(join(root, file), 'utf8');
/** The languages that the elements speak on demand: a folder each. */
const languages = readdirSync(join(root, 'src/i18n'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name)
  .sort();
const stale = [];
/** The files of a language besides `page.ts`, each fetched with the part of the page that says its words. */
const WORD_PARTS = ['input', 'readers', 'thread', 'form', 'sign-in', 'tools'];
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const manifest = await cli({ argv: ['analyze', '--quiet'], cwd: root, noWrite: true });
await update('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
await update(REGISTRY, withAttributes(read(REGISTRY), await readRegistry(root), manifest));

const elements = await readRegistry(root);
const sorted = [...elements].sort((a, b) => (a.tag < b.tag ? -1 : 1));
await update(
  'src/define.ts',
  region(
    'src/define.ts',
    elements.map(({ tag }) => `import './elements/${tag}/define.js';`),
  ),
);
await update(
  'src/loader.ts',
  region(
    'src/loader.ts',
    elements.map(({ tag }) => `'${tag}': () => import('./elements/${tag}/define.js'),`),
  ),
);
await update(
  'src/index.ts',
  region(
    'src/index.ts',
    sorted.map(({ tag, className }) => `export { ${className} } from './elements/${tag}/${tag}.js';`),
  ),
);

await update(
  'src/i18n/load.ts',
  region(
    'src/i18n/load.ts',
    languages.map((code) => `${code}: () => import('./${code}/parts.js'),`),
  ),
);
for (const code of languages) {
  await update(`src/i18n/${code}/parts.ts`, partsOfLanguage());
  await update(`src/i18n/${code}.ts`, wholeLanguage(code));
}

const tagsOf = (isWanted) => elements.filter(isWanted).map(({ tag }) => `'${tag}',`);
await update(
  'src/marking/markings.ts',
  region(
    'src/marking/markings.ts',
    tagsOf(({ isMarking }) => isMarking),
  ),
);
await update(
  'src/marking/repair-emptied.ts',
  region(
    'src/marking/repair-emptied.ts',
    tagsOf(({ tag, kind, isOftenEmpty }) => tag === 'film-review' || (kind === 'frame' && !isOftenEmpty)),
  ),
);

const sheets = ['tokens', 'themes/plain', 'themes/marquee', 'themes/newsprint'];
const tokens = toTokens(
  Object.fromEntries(sheets.map((sheet) => [sheet.split('/').at(-1), read(`src/styles/${sheet}.css`)])),
);
await update('src/styles/tokens.json', JSON.stringify(tokens));

await update('types/elements.d.ts', elementTypes(manifest));
await update('types/angular.d.ts', angularTypes(manifest));
await update('types/angular.js', angularDirectives(manifest));
await update('README.md', withTable(read('README.md'), summaries(manifest)));
await update('package.json', withExports(JSON.parse(read('package.json'))));

if (isCheck && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run "npm run generate".`);
  process.exit(1);
}

/** The text of a file with other lines between `#region generated` and `#endregion`. */
function region(file, lines) {
  const text = read(file);
  const parts = /^([^]*#region generated[^\n]*\n)[^]*?(\n?[^\n]*#endregion[^]*)$/.exec(text);
  if (!parts) throw new Error(`${file} has no region that begins with "#region generated".`);
  return `${parts[1]}${lines.join('\n')}\n${parts[2].replace(/^\n/, '')}`;
}

/** The registry with the attributes that the classes have. Its own order of them stays where they are the same. */
function withAttributes(text, entries, { modules }) {
  const declarations = modules.flatMap((module) => module.declarations);
  let result = text;
  for (const { tag, attributes } of entries) {
    const declared = declarations.find(({ tagName }) => tagName === tag)?.attributes?.map(({ name }) => name) ?? [];
    if (String([...declared].sort()) === String([...attributes].sort())) continue;
    const list = new RegExp(`('${tag}': \\{[^}]*?attributes: )'[^']*'`);
    result = result.replace(list, (_, before) => `${before}'${declared.join(' ')}'`);
  }
  return result;
}

/** What each element does, by tag. */
function summaries({ modules }) {
  return new Map(modules.flatMap(({ declarations }) => declarations.map(({ tagName, summary }) => [tagName, summary])));
}

/** The README with the table of elements: the tags of the registry, and the summaries of the classes. */
function withTable(text, summaryOf) {
  const rows = elements.map(({ tag }) => `| \`<${tag}>\` | ${summaryOf.get(tag) ?? ''} |`);
  const table = /(<!-- generated: elements -->\n\n)(?:\|.*\n)+/;
  if (!table.test(text)) throw new Error('README.md has no table below "<!-- generated: elements -->".');
  return text.replace(
    table,
    (_, marker) => `${marker}${['| tag | what it does |', '| --- | --- |', ...rows].join('\n')}\n`,
  );
}

/** The words of a page in a language, with the imports of the others: a file that `src/i18n/load.ts` fetches. */
function partsOfLanguage() {
  return `// Written by \`npm run generate\`.
import type { WordParts } from '../word-files.js';

export * from './page.js';
export const parts: WordParts['parts'] = {
${WORD_PARTS.map((part) => `${camel(part)}: () => import('./${part}.js'),`).join('\n')}
};
`;
}

/** All words of a language at once. */
function wholeLanguage(code) {
  const files = ['page', ...WORD_PARTS];
  const imports = [
    ['./locales.js', '{ registerLocale }'],
    ['./terms.js', 'type { Terms }'],
    ...files.map((file) => [`./${code}/${file}.js`, `* as ${camel(file)}`]),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  return `// Written by \`npm run generate\`.
${imports.map(([path, names]) => `import ${names} from '${path}';`).join('\n')}

const terms: Terms = { ${files.map((file) => `...${camel(file)}`).join(', ')} };

registerLocale('${code}', terms);

export default terms;
`;
}

/**
 * package.json with two exports for each element: its class, and the module that defines it; and one for each language. All other exports
 * are written by hand.
 */
function withExports(manifest) {
  const isOfElement = ([path]) => path.startsWith('./elements/');
  const isOfLanguage = ([path]) => path.startsWith('./i18n/');
  const others = Object.entries(manifest.exports).filter((entry) => !isOfElement(entry) && !isOfLanguage(entry));
  const at = others.findIndex(([path]) => path === './loader') + 1;
  const target = (file) => ({ types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` });
  const ofElements = sorted.flatMap(({ tag }) => [
    [`./elements/${tag}`, target(`elements/${tag}/${tag}`)],
    [`./elements/${tag}/define`, target(`elements/${tag}/define`)],
  ]);
  const afterReading = others.findIndex(([path]) => path === './reading/languages') + 1;
  const exports = Object.fromEntries([
    ...others.slice(0, at),
    ...ofElements,
    ...others.slice(at, afterReading),
    ...languages.map((code) => [`./i18n/${code}`, target(`i18n/${code}`)]),
    ...others.slice(afterReading),
  ]);
  const isLanguageFile = (file) => file.startsWith('./dist/i18n/');
  const beforeWords = manifest.sideEffects.findIndex(isLanguageFile);
  const sideEffects = manifest.sideEffects.filter((file) => !isLanguageFile(file));
  sideEffects.splice(beforeWords, 0, ...languages.map((code) => `./dist/i18n/${code}.js`));
  return `${JSON.stringify({ ...manifest, exports, sideEffects }, null, 2)}\n`;
}

async function update(file, text) {
  const path = join(root, file);
  const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path });
  if (existsSync(path) && formatted === read(file)) return;
  stale.push(file);
  if (!isCheck) writeFileSync(path, formatted);
}
