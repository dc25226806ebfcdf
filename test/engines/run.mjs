// Runs the tests of the sources in Firefox and in WebKit: node test/engines/run.mjs [firefox] [webkit] [WORD...]
// An engine that is missing is installed with apt where root can; elsewhere it says why it is skipped. With words, only test files whose
// path has one of them. Differences that are known are listed in known-differences.json and counted apart; a known one that passes is
// named, so that the list gets shorter. Ends with a line for each engine, and their sum.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBrowserTests } from '../../scripts/test/browser.mjs';
import { TestCount } from '../../scripts/test/count.mjs';
import { EngineCount } from './engine-count.mjs';
import { configFor, ENGINES } from './engines.mjs';
import { install } from './install.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
process.chdir(root);
const words = process.argv.slice(2).filter((word) => !ENGINES.includes(word));
const engines = ENGINES.filter((engine) => process.argv.includes(engine));
const known = JSON.parse(readFileSync(join(here, 'known-differences.json'), 'utf8'));

const files = readdirSync('test', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
  .map((entry) => relative(root, join(root, entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('test/servers/'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();

const all = new TestCount();
let ran = 0;
for (const engine of engines.length > 0 ? engines : ENGINES) {
  const reason = install(engine);
  if (reason) {
    console.log(`skipped: ${engine}: ${reason}`);
    continue;
  }
  console.log(`\n${engine}`);
  const count = new EngineCount(known[engine] ?? {});
  const began = Date.now();
  const say = () =>
    console.log(
      `\n${engine}: ${count.summary} (${files.length} files, ${((Date.now() - began) / 60_000).toFixed(1)} min)`,
    );
  const giveUp = () => {
    console.log('\nStopped before the end.');
    count.decide();
    say();
    process.exit(1);
  };
  process.once('SIGINT', giveUp).once('SIGTERM', giveUp);
  await runBrowserTests(files, count, await configFor(engine));
  const again = new EngineCount(known[engine] ?? {});
  if (count.unsure.length > 0) {
    console.log(`\nSomething failed in these, so they are run again: ${count.unsure.join(', ')}`);
    await runBrowserTests(count.unsure, again, await configFor(engine));
  }
  count.decide(again);
  for (const name of count.better(files)) console.log(`\n✓ passes now, and can leave the list: ${name}`);
  if (files.length > 1) console.log(`\nWhat took longest:\n${count.slowest}`);
  process.off('SIGINT', giveUp).off('SIGTERM', giveUp);
  say();
  all.add(count);
  ran++;
}
console.log(`\n${all.summary}`);
process.exit(ran === 0 || all.isGreen ? 0 : 1);
