// npm test [-- WORD...]: builds, then runs the tests of the package and its pages (in Node) and those of the sources (in a browser),
// and counts them together. With words, only test files whose path has one of them. Where BUILT is set, the package is taken as it is
// built. Ends with a line such as "412 passed, 0 failed".
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TestCount } from './test/count.mjs';
import { runBrowserTests } from './test/browser.mjs';
import { runNodeTests } from './test/node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const words = process.argv.slice(2);
const count = new TestCount();

const files = readdirSync('test', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(root, entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
  // Those need a server: `npm run test:servers`.
  .filter((file) => !file.startsWith('test/servers/'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();
const inNode = files.filter((file) => /^test\/(?:package|pages)\/.*\.test\.mjs$/.test(file));
const inBrowser = files.filter((file) => file.endsWith('.test.ts'));

if (inNode.length > 0) {
  if (build()) await runNodeTests(inNode, count);
  else count.fail('the build', 'It has to succeed before the package can be tested; see above.');
}
if (inBrowser.length > 0) await runBrowserTests(inBrowser, count);

if (files.length > 1) console.log(`\nWhat took longest:\n${count.slowest}`);
console.log(`\n${count.summary}`);
process.exit(count.isGreen ? 0 : 1);

function build() {
  if (process.env.BUILT) return true;
  return spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' }).status === 0;
}
