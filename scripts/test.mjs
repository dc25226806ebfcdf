// npm test [-- WORD...]: builds, then runs the tests of the package and its pages (in Node) and those of the sources (in a browser), and
// counts them together. With words, only test files whose path contains one of them. BUILT=1 skips the build.
//   --dist   runs the tests of elements on the modules in dist/ instead of the sources (npm run test:dist)
//   --watch  runs the tests of the sources, and again after each change
// Ends with a line such as "412 passed, 0 failed".
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import testRunnerConfig from '../web-test-runner.config.mjs';
import { onSave } from './on-save.mjs';
import { runBrowserTests } from './test/browser.mjs';
import { builtFilesPlugin } from './test/built-files-plugin.mjs';
import { TestCount } from './test/count.mjs';
import { runNodeTests } from './test/node.mjs';

/** What is tested on the built modules too: whatever renders a template or is styled. */
const ALSO_ON_DIST = /^test\/(?:conformance|elements|upgrade)\//;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const { values: options, positionals: words } = parseArgs({
  options: { dist: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const files = readdirSync('test', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(root, entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
  // These need a server, or the Storybook: `npm run test:servers`, `npm run test:stories`.
  .filter((file) => !/^test\/(?:servers|stories)\//.test(file))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .filter((file) => !options.dist || ALSO_ON_DIST.test(file))
  .sort();
const inBrowser = files.filter((file) => file.endsWith('.test.ts'));
// Tests of sources that need no browser; they strip the types themselves.
const ofSourcesInNode = options.dist ? [] : files.filter((file) => file.endsWith('.node.test.mjs'));
const ofPackage = options.dist ? [] : files.filter((file) => /^test\/(?:package|pages)\/.*\.test\.mjs$/.test(file));

if (options.watch) runAfterEachSave();
else await runOnce();

async function runOnce() {
  const count = new TestCount();
  if (options.dist) await runOnBuild(inBrowser, runOnDist, count);
  else {
    await runOfSources(count);
    if (ofPackage.length > 0) await runOnBuild(ofPackage, runNodeTests, count);
  }
  if (files.length > 1) console.log(`\nWhat took longest:\n${count.slowest}`);
  console.log(`\n${count.summary}`);
  process.exit(count.isGreen ? 0 : 1);
}

async function runOfSources(count) {
  if (ofSourcesInNode.length > 0) await runNodeTests(ofSourcesInNode, count);
  if (inBrowser.length > 0) await runBrowserTests(inBrowser, count);
}

async function runOnBuild(tests, run, count) {
  if (build()) await run(tests, count);
  else count.fail('the build', 'The tests of the built package need it; see above.');
}

function runOnDist(tests, count) {
  return runBrowserTests(tests, count, { plugins: [builtFilesPlugin(), ...testRunnerConfig.plugins] });
}

function runAfterEachSave() {
  console.log(`Watching src/ and test/ for ${ofSourcesInNode.length + inBrowser.length} test files. Stop with Ctrl+C.`);
  const run = async () => {
    const count = new TestCount();
    const began = Date.now();
    await runOfSources(count);
    console.log(`${count.summary} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  };
  onSave(['src', 'test'], run);
}

function build() {
  if (process.env.BUILT) return true;
  return spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' }).status === 0;
}
