// npm run test:stories: builds the Storybook (unless BUILT is set), then looks at every story in Chromium: axe, rings, narrow, large text.
// Ends with a line such as "91 passed, 0 failed".
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TestCount } from './test/count.mjs';
import { runNodeTests } from './test/node.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const build = ['run', '--silent', 'build-storybook'];
if (!process.env.BUILT && spawnSync('npm', build, { stdio: 'inherit' }).status !== 0) process.exit(1);
const count = new TestCount();
await runNodeTests(['test/stories/stories.test.mjs'], count);
console.log(`\n${count.summary}`);
process.exit(count.isGreen ? 0 : 1);
