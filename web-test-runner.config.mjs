import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { findChromium, chromiumArgs } from './scripts/browser.mjs';
import { accessibilityTreePlugin } from './test/support/accessibility-tree-plugin.mjs';
import { mediaPlugin } from './test/support/media-plugin.mjs';
import { pixelsPlugin } from './test/support/pixels-plugin.mjs';

/** Test files run side by side: in windows of their own, because a tab behind another paints no frames; and each with the focus. */
async function createPage({ context }) {
  const page = await context.newPage({ type: 'window' });
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: true,
  hostname: '127.0.0.1',
  concurrency: 2,
  // Generous, because a busy machine is not a fault of the code.
  testFramework: { config: { timeout: 10_000 } },
  browsers: [
    chromeLauncher({
      // `gc()` lets the conformance suites see whether an element that was removed can be forgotten.
      launchOptions: { executablePath: await findChromium(), args: [...chromiumArgs, '--js-flags=--expose-gc'] },
      // Each file has storage of its own, as if it were another reader.
      createBrowserContext: ({ browser }) => browser.createBrowserContext(),
      createPage,
    }),
  ],
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcov', 'text-summary'] },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
    accessibilityTreePlugin(),
    mediaPlugin(),
    pixelsPlugin(),
  ],
};
