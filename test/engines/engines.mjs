import base from '../../web-test-runner.config.mjs';
import { engineCommandsPlugin } from './commands.mjs';

/** Those besides Chromium, which `npm test` runs in. */
export const ENGINES = ['firefox', 'webkit'];

/** What the configuration of the test runner has differently for an engine. */
export async function configFor(engine) {
  const { launcher, commands } = await load(engine);
  return {
    browsers: [launcher()],
    concurrency: 1,
    browserStartTimeout: 180_000,
    testsStartTimeout: 180_000,
    // Ninety times a megabyte of what is hostile takes WebKit minutes.
    testsFinishTimeout: 1_200_000,
    testFramework: { config: { timeout: 60_000 } },
    plugins: [...base.plugins.filter(({ name }) => !Object.hasOwn(commands, name)), engineCommandsPlugin(commands)],
  };
}

async function load(engine) {
  if (engine === 'firefox') {
    const { firefoxLauncher, firefoxCommands } = await import('./firefox.mjs');
    return { launcher: firefoxLauncher, commands: firefoxCommands };
  }
  const { webkitLauncher, webkitCommands } = await import('./webkit.mjs');
  return { launcher: webkitLauncher, commands: webkitCommands };
}
