// npm run check:faults [-- --seed N] [--runs M] [--jobs J] [--verbose]: comments are sent from a real Chromium to a blog where all goes
// wrong that can, and a judge decides whether one was lost, doubled, or falsely reported. Build first. See docs/reliability.md.
//   --seed N   the first seed (1); a run is the same for the same seed     --runs M   how many seeds (20)
//   --jobs J   how many runs at once (3)                                   --verbose  prints the history of each run
//   --wordpress  sends to a real WordPress (Debian, with apt), one run at a time
// Ends with a line such as "20 passed, 0 failed".
import { parseArgs } from 'node:util';
import { startWordPress, stopWordPress } from '../../scripts/servers/wordpress.mjs';
import { printRun, printSummary } from './report.mjs';
import { runSeed } from './run-seed.mjs';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '20' },
    jobs: { type: 'string', default: '3' },
    wordpress: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const { environment, notHere } = options.wordpress ? startWordPress() : {};
if (notHere) {
  console.log(`skipped: ${notHere}`);
  process.exit(0);
}

const first = Number(options.seed);
const seeds = Array.from({ length: Number(options.runs) }, (_, index) => first + index);
const began = Date.now();
const results = [];
const waiting = [...seeds];
async function work() {
  for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
    let result = await runSeed(seed, environment);
    if (result.hasNotEnded) {
      console.log(`seed ${seed} did not come to an end, and runs again: ${result.faults[0].why.split('\n')[0]}`);
      result = await runSeed(seed, environment);
    }
    results.push(result);
    printRun(result, options.verbose);
  }
}
try {
  await Promise.all(Array.from({ length: environment ? 1 : Number(options.jobs) }, work));
} finally {
  if (environment) stopWordPress();
}
process.exit(printSummary(results, Date.now() - began) ? 0 : 1);
