// npm run test:servers [-- WORD...]: builds (unless BUILT is set), then runs the tests that need a real server (test/servers/) against a WordPress that is
// started for them, and stopped. PORT chooses its port (8081), WORDPRESS the WordPress (see servers/wordpress-up.sh). Where none can be
// had it says why, after "skipped:".
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sameSite } from './servers/same-site.mjs';
import { startWordPress, stopWordPress } from './servers/wordpress.mjs';
import { runBrowserTests } from './test/browser.mjs';
import { TestCount } from './test/count.mjs';
import { runNodeTests } from './test/node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const words = process.argv.slice(2);
const count = new TestCount();

if (!process.env.BUILT && spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status !== 0)
  process.exit(1);

const { environment, notHere } = startWordPress();
if (notHere) {
  console.log(`skipped: ${notHere}`);
  process.exit(0);
}
try {
  const files = readdirSync('test/servers')
    .map((name) => join('test/servers', name))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
  process.env.WORDPRESS_ENVIRONMENT = JSON.stringify(environment);
  const inBrowser = files.filter((file) => file.endsWith('.test.ts'));
  const inNode = files.filter((file) => file.endsWith('.test.mjs'));
  // A real server takes its time, and so do some hundred comments.
  const extra = { middleware: [sameSite(environment)], testsFinishTimeout: 600_000 };
  if (inBrowser.length > 0) await runBrowserTests(inBrowser, count, extra);
  // One after the other: they set the options of one blog.
  for (const file of inNode) await runNodeTests([file], count);
} finally {
  stopWordPress();
}
console.log(`\n${count.summary}`);
process.exit(count.isGreen ? 0 : 1);
