import { startTestRunner } from '@web/test-runner';
import config, { launchChromium } from '../../web-test-runner.config.mjs';
import { freePort } from './free-port.mjs';

/**
 * Runs test files in the browser. A file that cannot be loaded counts as one failure.
 *
 * @param {object} [extra] - what the test runner is configured with besides
 */
export async function runBrowserTests(files, count, extra = {}) {
  let finish;
  const finished = new Promise((resolve) => (finish = resolve));
  const reporter = {
    reportTestFileResults: ({ sessionsForTestFile }) =>
      sessionsForTestFile.forEach((session) => report(session, files, count)),
    onTestRunFinished: finish,
  };
  const runner = await startTestRunner({
    config: {
      ...config,
      browsers: [await launchChromium()],
      // Two runners that begin at once would find the same one free by themselves.
      port: await freePort(),
      ...extra,
      files,
      reporters: [reporter],
      watch: false,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  // What kept it from starting has been written already.
  if (!runner) return count.fail('the browser tests', 'The test runner did not start; see above.');
  await finished;
  await runner.stop();
}

function report({ testFile, testResults, errors, logs, request404s }, files, count) {
  const file = files.find((path) => testFile.replaceAll('\\', '/').endsWith(path)) ?? testFile;
  const results = flatten(testResults, file);
  for (const { duration = 0 } of results) count.took(file, duration);
  for (const { name, passed, skipped, error } of results) {
    if (skipped) count.skip();
    else if (passed) count.pass();
    else count.fail(name, reasonOf(error));
  }
  const failures = errors.map(reasonOf);
  if (results.length === 0 && failures.length === 0) failures.push('There is no test in it.');
  if (failures.length === 0) return;
  const missing = request404s.map((path) => `Not found: ${path}`);
  const said = logs.flat().map((words) => (typeof words === 'string' ? words : JSON.stringify(words)));
  count.fail(file, [...failures, ...missing, ...said].join('\n'));
}

function flatten(suite, path) {
  if (!suite) return [];
  const tests = suite.tests.map((test) => ({ ...test, name: `${path} › ${test.name}` }));
  return [...tests, ...suite.suites.flatMap((inner) => flatten(inner, `${path} › ${inner.name}`))];
}

function reasonOf(error) {
  if (!error) return 'It failed without saying why.';
  const { name = 'Error', message, stack = '', expected, actual } = error;
  const lines = [`${name}: ${message}`];
  if (expected !== undefined && actual !== undefined) lines.push(`expected: ${expected}`, `actual:   ${actual}`);
  lines.push(...stack.split('\n').filter((line) => /^\s*at /.test(line)));
  return lines.join('\n');
}
