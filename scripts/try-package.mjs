// npm run try-package [-- NAME...]: packs the package, and installs it into a copy of each app in examples/ outside the project. There it
// checks the types strictly, builds the app, opens it in a Chromium and does in it what its reader may do. After each step the post has
// exactly the nodes that the framework renders without our elements, its facts are those that it shows, and the console is empty. Build
// first. Ends with a line such as "30 passed, 0 failed".
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { parseReview } from '../dist/model/index.js';
import { toHtml } from '../dist/writing/index.js';
import { chromiumArgs, findChromium } from './browser.mjs';
import { startServer } from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
const apps = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const unknown = wanted.filter((name) => !apps.includes(name));
if (unknown.length) {
  console.error(`No app in examples/ is named ${unknown.join(', ')}. There are ${apps.join(', ')}.`);
  process.exit(1);
}
const names = wanted.length ? wanted : apps;

/** Apps that a browser renders alone: without a script their page is empty. */
const IN_BROWSER = ['preact', 'angular'];
/** What a reader does, by the names of the buttons, and what the page then says of the film. */
const STEPS = [
  { press: undefined, rating: 4, actors: 2 },
  { press: 'More', rating: 4, actors: 2 },
  { press: 'Rate', rating: 3.5, actors: 2 },
  { press: 'Cast', rating: 3.5, actors: 3 },
  { press: 'More', rating: 3.5, actors: 3 },
  { press: 'Cast', rating: 3.5, actors: 2 },
  { press: 'Open or close', rating: undefined, actors: undefined },
  { press: 'Open or close', rating: 3.5, actors: 2 },
];
/** What is done in the apps that need only render and update. */
const FEW_STEPS = STEPS.filter(({ press }) => !press || press === 'Rate').map((step) => ({ ...step, actors: 2 }));
/** Apps whose server renders elements from properties too, below the post, and where the review is that they render. */
const SERVERS = { astro: 'src/review.json', eleventy: 'pages/review.json', next: 'app/review.json' };
/** What a developer writes: no settings, no data, and no page around an app that Vite or Angular starts. */
const SOURCES = /\.(?:tsx?|js|vue|svelte|astro|html|njk)$/;
const NO_SOURCES = /\.config\.|-env\.d\.ts$|(?<!^html\/)index\.html$|layout\.tsx$/;
const MAX_LINES = 60;
/**
 * One rating in a page that Vite builds, with brotli. The aim is 7,500 bytes, which is not met: it takes about 8,870. This only keeps it
 * from growing. An empty element of Lit is 5,452 of it, and Vite's own code for parts on demand 615.
 */
const MAX_RATING_BYTES = 9_300;
const PATIENCE_MS = 10_000;
const POLL_MS = 50;

/** As it is at the start: Vite sets NODE_ENV later, and npm would then leave out what an app is built with. */
const environment = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

let passed = 0;
const failures = [];
const work = mkdtempSync(join(tmpdir(), 'try-package-'));
const [packed] = JSON.parse(run(root, 'npm', 'pack', '--json', '--pack-destination', work));
renameSync(join(work, packed.filename), join(work, 'film-review-elements.tgz'));
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
try {
  await attempt('one rating is small', () => checkRating(join(work, 'rating')));
  for (const name of names) {
    const folder = join(work, 'examples', name);
    cpSync(join(root, 'examples', name), folder, {
      recursive: true,
      filter: (file) => !/[\\/](?:node_modules|dist|out|server|\.next|\.angular|\.astro)$/.test(file),
    });
    console.log(`Trying ${name} ...`);
    await attempt(`${name} is short`, () => checkLength(folder));
    const isBuilt = await attempt(`${name} is installed, has no wrong type, and is built`, () => {
      run(folder, 'npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline');
      run(folder, 'npm', 'run', 'typecheck');
      run(folder, 'npm', 'run', 'build');
    });
    if (isBuilt) await drive(name, folder);
    rmSync(folder, { recursive: true });
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true });
}
for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exit(failures.length || !passed ? 1 : 0);

/** Counts what succeeds, and says what failed. */
async function attempt(title, action) {
  try {
    await action();
    passed++;
    return true;
  } catch (error) {
    failures.push(`${title}: ${error.message}\n${error.stdout ?? ''}`);
    return false;
  }
}

function run(folder, command, ...parameters) {
  return execFileSync(command, parameters, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment,
  });
}

/** Builds a page with a rating alone, and measures what it loads at once. */
async function checkRating(folder) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="/main.js"></script>');
  writeFileSync(join(folder, 'main.js'), "import 'film-review-elements/elements/clapper-rating/define';");
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '../film-review-elements.tgz');
  const { output } = await build({ root: folder, logLevel: 'error', configFile: false });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set(output.filter((chunk) => chunk.isEntry).map(({ fileName }) => fileName));
  // A set goes on to what is added to it meanwhile: the chunks that a chunk imports.
  for (const name of loaded) for (const imported of chunks.get(name).imports) loaded.add(imported);
  const bytes = [...loaded].reduce((sum, name) => sum + brotliCompressSync(chunks.get(name).code).length, 0);
  console.log(`One rating: ${bytes} bytes.`);
  if (!(bytes > 0 && bytes <= MAX_RATING_BYTES)) throw new Error(`${bytes} bytes instead of ${MAX_RATING_BYTES}`);
}

function checkLength(folder) {
  const lines = readdirSync(folder, { recursive: true })
    .filter((file) => SOURCES.test(file) && !NO_SOURCES.test(`${basename(folder)}/${file}`))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim());
  if (lines.length >= MAX_LINES) throw new Error(`${lines.length} lines instead of less than ${MAX_LINES}`);
}

async function drive(name, folder) {
  const server = await startServer({ root: ['dist', 'out'].map((each) => join(folder, each)).find(existsSync) });
  const [own, plain] = [await open(server.url), await open(server.url, { isPlain: true })];
  if (!IN_BROWSER.includes(name)) await attempt(`${name} reads without a script`, () => readWithoutScript(server.url));
  if (SERVERS[name])
    await attempt(`${name} reads from properties as toHtml writes it`, () =>
      compareWithHtml(own, server.url, JSON.parse(readFileSync(join(folder, SERVERS[name]), 'utf8'))),
    );
  for (const { press, rating, actors } of name === 'eleventy' ? FEW_STEPS : STEPS) {
    await attempt(`${name}, ${press ?? 'opened'}`, async () => {
      for (const { tab } of [own, plain])
        if (press) await tab.getByRole('button', { name: press, exact: true }).click();
      await waitForFacts(own.tab, rating, actors);
      await compare(own.tab, plain.tab);
      own.check();
    });
  }
  await attempt(`${name} hears of events`, async () => {
    await own.tab.getByRole('status').getByText('Read: The Last Ferry').waitFor({ timeout: PATIENCE_MS });
    await own.tab.getByRole('radio', { name: '2 of 5, bad' }).check({ force: true });
    await waitForFacts(own.tab, 2, 2);
    await own.tab.getByRole('textbox', { name: 'Comment' }).waitFor({ timeout: PATIENCE_MS });
    own.check();
  });
  await Promise.all([own.tab.close(), plain.tab.close(), server.close()]);
}

/** @param isPlain - whether our elements stay unknown to the browser */
async function open(url, { isPlain = false } = {}) {
  const tab = await browser.newPage();
  const problems = [];
  tab.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  tab.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  if (isPlain) await tab.addInitScript('customElements.define = () => {};');
  await tab.goto(url, { waitUntil: 'networkidle' });
  const check = () => {
    if (problems.length) throw new Error(problems.splice(0).join('\n'));
  };
  return { tab, check };
}

async function readWithoutScript(url) {
  const tab = await browser.newPage({ javaScriptEnabled: false });
  await tab.goto(url);
  const words = await tab.locator('main').innerText();
  await tab.close();
  if (!/The Last Ferry \(2021\)[^]*Starring: Ada Quill, Bo Lindqvist[^]*Rating: 4 out of 5/.test(words))
    throw new Error(`it reads\n${words}`);
}

/** Compares what is read of a review that a server rendered with what is read of plain HTML: without a script, and with it. */
async function compareWithHtml(own, url, review) {
  const tab = await browser.newPage({ javaScriptEnabled: false });
  await tab.setContent(toHtml(parseReview(review)));
  const expected = await tab.locator('body > .film-review').ariaSnapshot();
  await tab.goto(url);
  for (const page of [tab, own.tab]) {
    const shown = await page.locator('aside > film-review').ariaSnapshot();
    if (shown !== expected) throw new Error(`a review reads\n${shown}\ninstead of\n${expected}`);
    const others = await page.locator('aside > p').all();
    const words = (await Promise.all(others.map((each) => each.ariaSnapshot()))).join('\n');
    for (const part of ['4.5 out of 5 clappers', 'Joaquin Phoenix', 'Amy Adams'])
      if (words.split(part).length !== 2) throw new Error(`"${part}" is not read once in\n${words}`);
  }
  await tab.close();
  own.check();
}

/** Waits until the structured data of the post says this; nothing where there is no post. */
function waitForFacts(tab, rating, actors) {
  return tab.waitForFunction(
    ([value, count]) => {
      const scripts = [...document.querySelectorAll('script[data-film-review]')];
      if (value === undefined) return scripts.length === 0;
      const { reviewRating, itemReviewed } = scripts.length === 1 ? JSON.parse(scripts[0].textContent) : {};
      return reviewRating?.ratingValue === value && itemReviewed.actor?.length === count;
    },
    [rating, actors],
    { timeout: PATIENCE_MS },
  );
}

/** Compares the nodes of the post in both tabs; a framework may render a moment after the click. */
async function compare(own, plain) {
  const end = Date.now() + PATIENCE_MS;
  let shown, expected;
  do {
    [shown, expected] = await Promise.all([own, plain].map(nodesOf));
    if (shown === expected) return;
    await own.waitForTimeout(POLL_MS);
  } while (Date.now() < end);
  throw new Error(`the post is\n${shown}\ninstead of\n${expected}`);
}

/** The nodes of the post, texts apart from each other. */
function nodesOf(tab) {
  return tab.evaluate(() => {
    const describe = (node) => {
      if (!(node instanceof Element)) return JSON.stringify(node.nodeValue);
      return `<${node.localName}>${[...node.childNodes].map(describe).join('')}</${node.localName}>`;
    };
    return [...document.querySelectorAll('main > film-review')].map(describe).join();
  });
}
