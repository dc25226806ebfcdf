// npm run test:stories [-- ENGINE...]: builds the Storybook (unless BUILT is set), then looks at every story: axe, narrow, large text, each control, and
// from pixels the ring at each stop of the keyboard. In Firefox and WebKit (`-- firefox webkit`) it measures the rings.
// Ends with a line for each engine, such as "chromium: 182 passed, 0 failed", and their sum.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../test/engines/install.mjs';
import { TestCount } from './test/count.mjs';
import { runNodeTests } from './test/node.mjs';

const FILES = {
  chromium: ['stories', 'docs', 'controls', 'rings', 'tasks'].map((name) => `test/stories/${name}.test.mjs`),
  firefox: ['test/stories/rings.test.mjs'],
  webkit: ['test/stories/rings.test.mjs'],
};

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const asked = Object.keys(FILES).filter((engine) => process.argv.includes(engine));
const build = ['run', '--silent', 'build-storybook'];
if (!process.env.BUILT && spawnSync('npm', build, { stdio: 'inherit' }).status !== 0) process.exit(1);

const all = new TestCount();
for (const engine of asked.length > 0 ? asked : ['chromium']) {
  const reason = install(engine);
  if (reason) {
    console.log(`skipped: ${engine}: ${reason}`);
    continue;
  }
  process.env.ENGINE = engine;
  const count = new TestCount();
  const began = Date.now();
  await runNodeTests(FILES[engine], count);
  console.log(`\n${engine}: ${count.summary} (${((Date.now() - began) / 60_000).toFixed(1)} min)`);
  all.add(count);
}
console.log(`\n${all.summary}`);
process.exit(all.isGreen ? 0 : 1);
