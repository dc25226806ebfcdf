import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { run } from 'node:test';

/** The longest file, which tries fifty pages of a real WordPress, takes three minutes, and on a busy machine ten; whatever takes longer hangs. */
const TIMEOUT = 1_200_000;

/** Pages wait for timers and for each other, so one more than there are processors. */
const AT_ONCE = availableParallelism() + 1;

/** Runs test files of Node's own runner, each in a process of its own. */
export async function runNodeTests(files, count) {
  const output = new Map();
  const tested = new Set();
  const suites = [];

  const paths = files.map((file) => resolve(file));
  for await (const { type, data } of run({ files: paths, concurrency: AT_ONCE, timeout: TIMEOUT })) {
    const file = files[paths.indexOf(data.file)] ?? data.file;
    if (type === 'test:stdout' || type === 'test:stderr') output.set(file, (output.get(file) ?? '') + data.message);
    if (type === 'test:start') suites[data.nesting] = data.name;
    if (type !== 'test:pass' && type !== 'test:fail') continue;

    const isFile = data.nesting === 0 && paths.includes(resolve(data.name));
    if (data.nesting === 0) count.took(file, data.details.duration_ms);
    const failure = data.details.error?.failureType;
    if (type === 'test:fail' && failure !== 'subtestsFailed') {
      if (data.todo !== undefined) count.skip();
      else if (isFile) count.fail(file, output.get(file) ?? reasonOf(data.details.error));
      else count.fail([file, ...suites.slice(0, data.nesting), data.name].join(' › '), reasonOf(data.details.error));
      tested.add(file);
    } else if (type === 'test:pass' && !isFile && data.details.type !== 'suite') {
      if (data.skip !== undefined || data.todo !== undefined) count.skip();
      else count.pass();
      tested.add(file);
    }
  }
  for (const file of files) if (!tested.has(file)) count.fail(file, 'There is no test in it.');
}

/** The words of an assertion, and where it stands; the runner wraps what was thrown. */
function reasonOf(error) {
  const { cause } = error ?? {};
  if (typeof cause?.stack === 'string') return cause.stack;
  return String(cause?.message ?? cause ?? error?.message ?? 'It failed without saying why.');
}
