// Scores the parser against folders of posts and what a careful reader finds in them (NNN.txt or NNN.html with NNN.json).
//   --odd, --even  only the posts with such numbers: those to look at, and those to check against
//   --upgrade  also opens each page in a browser, and counts which posts `data-upgrade` takes
// usage: npm run score [-- FOLDER ...] [--misses] [--english] [--odd | --even] [--upgrade]      (after npm run build)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { comparedFields, verdictOn } from './fields.mjs';
import { upgradedPosts } from './upgraded.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const options = process.argv.slice(2);
const named = options.filter((option) => !option.startsWith('--'));
const folders = (named.length ? named : [join(root, 'test/fixtures/posts')]).map((folder) => resolve(folder));
const built = join(root, 'dist/reading/index.js');
if (!existsSync(built)) {
  console.error('The reader is not built: run "npm run build" first.');
  process.exit(1);
}
const { readReviewHtml, readReviewText } = await import(pathToFileURL(built).href);
if (!options.includes('--english')) {
  const { registerAllLanguages } = await import(pathToFileURL(join(root, 'dist/reading/languages/index.js')).href);
  registerAllLanguages();
}

function readPost(folder, file) {
  const page = join(folder, file.replace('.json', '.html'));
  return existsSync(page)
    ? readReviewHtml(readFileSync(page, 'utf8'), { parse: (html) => parseHTML(html).document })
    : readReviewText(readFileSync(page.replace('.html', '.txt'), 'utf8').replace(/^(# .*\n){1,4}/, ''));
}

const isChosen = (file) => {
  const isEven = parseInt(file.replace(/^\D+/, ''), 10) % 2 === 0;
  return options.includes(isEven ? '--even' : '--odd') || !options.some((option) => /^--(?:odd|even)$/.test(option));
};

const newRow = () => ({ found: 0, missed: 0, wrong: 0, invented: 0, silent: 0 });
const byField = new Map();
const byLanguage = new Map();
const all = newRow();
const misses = [];
const pages = [];
for (const folder of folders) {
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json') || !isChosen(file)) continue;
    const truth = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const language = String(truth.lang).slice(0, 2);
    const page = join(folder, file.replace('.json', '.html'));
    const id = `${folders.length > 1 ? `${folders.indexOf(folder)}-` : ''}${truth.id}`;
    if (existsSync(page))
      pages.push({ id, html: readFileSync(page, 'utf8'), language, isReview: truth.isReview !== false });
    // What other posts state is no film's.
    if (truth.isReview === false) continue;
    for (const each of comparedFields(readPost(folder, file), truth)) {
      const verdict = verdictOn(each);
      for (const [rows, key] of [
        [byField, each.field],
        [byLanguage, language],
      ]) {
        rows.set(key, rows.get(key) ?? newRow());
        rows.get(key)[verdict] += 1;
      }
      all[verdict] += 1;
      if (verdict !== 'found' && verdict !== 'silent') misses.push({ post: truth.id, verdict, ...each });
    }
  }
}

const share = (part, whole) => `${whole ? ((100 * part) / whole).toFixed(1) : '–'} %`.padStart(8);
function show(name, { found, missed, wrong, invented, silent }) {
  const stated = found + missed + wrong;
  const given = found + wrong + invented;
  const columns = [
    `${share(found, stated)} of ${String(stated).padEnd(5)}`,
    `${share(wrong + invented, given)} of ${String(given).padEnd(5)}`,
    `${share(silent, silent + invented)} of ${String(silent + invented).padEnd(5)}`,
  ];
  console.log([name.padEnd(12), ...columns].join('  '));
}
console.log('             found of stated    false of given     silent where unstated');
for (const [field, row] of byField) show(field, row);
console.log('');
for (const [language, row] of [...byLanguage].sort()) show(language, row);
console.log('');
show('all', all);
const { found, missed, wrong, invented, silent } = all;
console.log(`right fields: ${found + silent} right, ${missed} missing, ${wrong + invented} wrong`);
if (options.includes('--upgrade')) await showUpgrades();
if (options.includes('--misses')) for (const miss of misses) console.log(JSON.stringify(miss));

/** Prints how many film reviews `data-upgrade` takes, and how many of the other posts. */
async function showUpgrades() {
  const upgraded = await upgradedPosts(pages);
  for (const [name, posts, isWrong] of [
    ['reviews taken', pages.filter(({ isReview }) => isReview), ({ id }) => !upgraded.has(id)],
    ['others taken', pages.filter(({ isReview }) => !isReview), ({ id }) => upgraded.has(id)],
  ]) {
    const taken = posts.filter(({ id }) => upgraded.has(id)).length;
    console.log(`${name.padEnd(14)} ${share(taken, posts.length)} of ${posts.length}`);
    if (options.includes('--misses'))
      console.log(
        `  not right: ${posts
          .filter(isWrong)
          .map(({ id }) => id)
          .join(' ')}`,
      );
  }
}
