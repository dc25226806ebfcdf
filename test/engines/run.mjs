// Runs the tests of the sources in Firefox and in WebKit: node test/engines/run.mjs [firefox] [webkit] [WORD...]
// With words, only test files whose path has one of them. Differences that are known are listed in known-differences.json and counted
// apart; a known one that passes is named, so that the list gets shorter.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBrowserTests } from '../../scripts/test/browser.mjs';
import { EngineCount } from './engine-count.mjs';
import { configFor, ENGINES } from './engines.mjs';

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

let isGreen = true;
for (const engine of engines.length > 0 ? engines : ENGINES) {
  console.log(`\n${engine}`);
  const count = new EngineCount(known[engine] ?? {});
  const began = Date.now();
  const say = () =>
    console.log(
      `\n${engine}: ${count.summary} (${files.length} files, ${((Date.now() - began) / 60_000).toFixed(1)} min)`,
    );
  const giveUp = () => {
    console.log('\nStopped before the end.');
    say();
    process.exit(1);
  };
  process.once('SIGINT', giveUp).once('SIGTERM', giveUp);
  await runBrowserTests(files, count, await configFor(engine));
  for (const name of count.better(files)) console.log(`\n✓ passes now, and can leave the list: ${name}`);
  if (files.length > 1) console.log(`\nWhat took longest:\n${count.slowest}`);
  process.off('SIGINT', giveUp).off('SIGTERM', giveUp);
  say();
  isGreen &&= count.isGreen;
}
process.exit(isGreen ? 0 : 1);
