// Scores the reader against a folder of posts and what a careful reader finds in them (NNN.txt or NNN.html with NNN.json).
// usage: npm run score [-- FOLDER] [--misses] [--english]      (after npm run build)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const options = process.argv.slice(2);
const folder = resolve(options.find((option) => !option.startsWith('--')) ?? join(root, 'test/fixtures/posts'));
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

const plain = (value) => (value == null ? null : String(value).normalize('NFC').replace(/[’‘]/g, "'").toLowerCase());
const names = (people) =>
  people
    .map((person) => plain(person.name ?? person))
    .sort()
    .join('|') || null;
/** Depth of every comment, in order. */
const depths = (comments) => {
  const depth = new Map();
  for (const { id, parentId } of comments) depth.set(id, parentId === null ? 0 : depth.get(parentId) + 1);
  return [...depth.values()].join();
};

/** [field, what was read, what the post says], for the fields that the post states in a form that can be scored. */
function* fields({ review, comments, commentCount }, truth) {
  const { film, rating, author } = review;
  const prose = truth.onlyInProse ?? [];
  if (truth.titleWhere !== 'url') yield ['title', plain(film.title) || null, plain(truth.title)];
  yield ['year', film.year ?? null, truth.year];
  for (const field of ['directors', 'writers', 'cast']) {
    if (!prose.includes(field)) yield [field, names(film[field]), names(truth[field])];
  }
  if (!prose.includes('runtimeMinutes')) yield ['runtime', film.runtimeMinutes ?? null, truth.runtimeMinutes];
  yield ['certificate', plain(film.certificate), plain(truth.certificate)];
  if (truth.format) yield ['synopsis', Boolean(film.synopsis), truth.synopsisPresent];
  yield ['rating', rating?.value ?? null, truth.rating?.ambiguous ? null : (truth.rating?.value ?? null)];
  if (truth.rating?.value != null) {
    yield ['scale', rating?.best ?? null, truth.rating.best];
    const unit = rating?.kind === 'grade' ? 'letter' : rating?.unit;
    yield ['unit', plain(unit), plain(truth.rating.unit)];
  }
  yield ['author', plain(author?.name), plain(truth.author)];
  yield ['comments', commentCount, truth.commentsCount];
  if (truth.comments) {
    const want = truth.comments.map(({ depth }) => depth).join();
    yield ['nesting', depths(comments), want];
  }
}

const rows = new Map();
const misses = [];
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const truth = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const page = join(folder, file.replace('.json', '.html'));
  const text = page.replace('.html', '.txt');
  const reading = existsSync(page)
    ? readReviewHtml(readFileSync(page, 'utf8'), { parse: (html) => parseHTML(html).document })
    : readReviewText(readFileSync(text, 'utf8').replace(/^(# .*\n){1,4}/, ''));
  for (const [field, got, want] of fields(reading, truth)) {
    const row = rows.get(field) ?? { right: 0, missing: 0, wrong: 0 };
    rows.set(field, row);
    if (got === want) row.right += 1;
    else {
      misses.push({ post: truth.id, field, got, want });
      if (got === null || got === '' || got === false) row.missing += 1;
      else row.wrong += 1;
    }
  }
}

const all = { right: 0, missing: 0, wrong: 0 };
const show = (name, { right, missing, wrong }) => {
  const share = ((100 * right) / (right + missing + wrong)).toFixed(1);
  console.log(`${name.padEnd(12)} ${share.padStart(5)} %  ${right} right, ${missing} missing, ${wrong} wrong`);
};
for (const [field, row] of rows) {
  for (const key of Object.keys(all)) all[key] += row[key];
  show(field, row);
}
show('all', all);
if (options.includes('--misses')) for (const miss of misses) console.log(JSON.stringify(miss));
