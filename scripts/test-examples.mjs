// npm run test:examples [-- NAME...]: installs, builds and opens each app in examples/ in a Chromium, and does in it what its reader may do.
// After each step the post has exactly the nodes that the framework renders without our elements, its facts are those that it shows, and
// the console is empty. Build first. BUILT=1 takes the apps as they were built before. Ends with a line such as "30 passed, 0 failed".
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from './browser.mjs';
import { startServer } from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = join(root, 'examples');
const wanted = process.argv.slice(2);
const names = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (wanted.length === 0 || wanted.includes(entry.name)))
  .map(({ name }) => name);

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
const PATIENCE_MS = 30_000;

let passed = 0;
const failures = [];
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
for (const name of names) {
  const folder = join(examples, name);
  try {
    if (!process.env.BUILT) build(folder);
    const server = await startServer({ root: ['dist', 'out'].map((each) => join(folder, each)).find(existsSync) });
    await drive(name, server.url);
    await server.close();
  } catch (error) {
    failures.push(`${name}: ${error.message}`);
  }
}
await browser.close();
for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);

function build(folder) {
  const run = (...command) =>
    execFileSync('npm', command, { cwd: folder, stdio: 'pipe', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
  console.log(`Building ${folder.slice(root.length)} ...`);
  run('ci', '--no-audit', '--no-fund');
  // Where a framework serves files as they are, the elements are such files.
  const files = join(folder, 'public/film-review-elements');
  rmSync(files, { recursive: true, force: true });
  if (existsSync(join(folder, 'app'))) cpSync(join(root, 'cdn'), files, { recursive: true });
  run('run', 'build');
}

async function drive(name, url) {
  const [own, plain] = [await open(url), await open(url, { isPlain: true })];
  for (const { press, rating, actors } of STEPS) {
    const step = `${name}, ${press ?? 'opened'}`;
    try {
      for (const { tab } of [own, plain])
        if (press) await tab.getByRole('button', { name: press, exact: true }).click();
      await own.tab.waitForFunction(
        ([value, count]) => {
          const scripts = [...document.querySelectorAll('script[data-film-review]')];
          if (value === undefined) return scripts.length === 0;
          const { reviewRating, itemReviewed } = scripts.length === 1 ? JSON.parse(scripts[0].textContent) : {};
          return reviewRating?.ratingValue === value && itemReviewed.actor?.length === count;
        },
        [rating, actors],
        { timeout: PATIENCE_MS },
      );
      const [shown, expected] = await Promise.all([own, plain].map(({ tab }) => nodesOf(tab)));
      if (shown !== expected) throw new Error(`the post is\n${shown}\ninstead of\n${expected}`);
      if (own.problems.length) throw new Error(own.problems.splice(0).join('\n'));
      passed++;
    } catch (error) {
      failures.push(`${step}: ${error.message}`);
    }
  }
  await own.tab.close();
  await plain.tab.close();
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
  return { tab, problems };
}

/** The nodes of the post, texts apart from each other. */
function nodesOf(tab) {
  return tab.evaluate(() => {
    const describe = (node) => {
      if (!(node instanceof Element)) return JSON.stringify(node.nodeValue);
      return `<${node.localName}>${[...node.childNodes].map(describe).join('')}</${node.localName}>`;
    };
    return [...document.querySelectorAll('film-review')].map(describe).join();
  });
}
