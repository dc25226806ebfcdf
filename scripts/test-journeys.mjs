// npm run test:journeys [-- ENGINE...] [-- WORD...]: builds (unless BUILT is set), then runs what readers do from beginning to end
// (test/journeys/) in Chromium, Firefox and WebKitGTK, on a stand-in and on a real WordPress, and those tests of pages that are written
// for three engines. An engine or a WordPress that cannot be
// had here is said, after "skipped:". Ends with a line for each engine, and their sum.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../test/engines/install.mjs';
import { startWordPress, stopWordPress } from './servers/wordpress.mjs';
import { TestCount } from './test/count.mjs';
import { runNodeTests } from './test/node.mjs';

const ENGINES = ['chromium', 'firefox', 'webkit'];

const pagesOf = (...names) => names.map((name) => join('test/pages', `${name}.test.mjs`));

/** `npm test` runs them in Chromium. */
const PAGES = pagesOf('her', 'loader', 'survival');

/** Run only where a word names them: they take long. */
const LONG_PAGES = pagesOf('blogs');

/** For a blog that may still store what it did not answer. */
const mostlyWaits = (file) => file.endsWith('away.test.mjs');

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const words = process.argv.slice(2).filter((word) => !ENGINES.includes(word));
const asked = ENGINES.filter((engine) => process.argv.includes(engine));

if (!process.env.BUILT && spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status !== 0)
  process.exit(1);

const files = readdirSync('test/journeys')
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => join('test/journeys', name))
  .concat(PAGES, LONG_PAGES)
  .filter((file) => (words.length === 0 ? !LONG_PAGES.includes(file) : words.some((word) => file.includes(word))));
const { environment, notHere } = startWordPress();
if (notHere) console.log(`skipped: a real WordPress: ${notHere}`);
else process.env.WORDPRESS_ENVIRONMENT = JSON.stringify(environment);

const all = new TestCount();
let ran = 0;
try {
  for (const engine of asked.length > 0 ? asked : ENGINES) {
    const reason = install(engine);
    if (reason) {
      console.log(`skipped: ${engine}: ${reason}`);
      continue;
    }
    process.env.ENGINE = engine;
    const count = new TestCount();
    const began = Date.now();
    if (engine === 'webkit')
      await Promise.all([
        inTurn(files.filter(mostlyWaits), count),
        inTurn(
          files.filter((file) => !mostlyWaits(file)),
          count,
        ),
      ]);
    else await runNodeTests(files, count);
    console.log(`\n${engine}: ${count.summary} (${((Date.now() - began) / 60_000).toFixed(1)} min)`);
    all.add(count);
    ran++;
  }
} finally {
  if (environment) stopWordPress();
}
console.log(`\n${all.summary}`);
process.exit(ran === 0 || all.isGreen ? 0 : 1);

/** One after the other: several WebKits do not always come up at the same time. */
async function inTurn(files, count) {
  for (const file of files) await runNodeTests([file], count);
}
