import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, findChromium } from './scripts/browser.mjs';
import { accessibilityTreePlugin } from './test/support/accessibility-tree-plugin.mjs';
import { garbagePlugin } from './test/support/garbage-plugin.mjs';
import { mediaPlugin } from './test/support/media-plugin.mjs';
import { pixelsPlugin } from './test/support/pixels-plugin.mjs';

/** Every test file has a window of its own, because a tab behind another paints no frames, and the focus. */
async function createPage({ context }) {
  const page = await context.newPage({ type: 'window' });
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** Returns a launcher for one run: after it, its browser is closed and a launcher starts no other. */
export async function launchChromium() {
  return chromeLauncher({ launchOptions: { executablePath: await findChromium(), args: chromiumArgs }, createPage });
}

export default {
  files: ['test/**/*.test.ts', '!test/servers/**'],
  nodeResolve: true,
  hostname: '127.0.0.1',
  // A page whose window lies behind another paints hardly any frames, and tests wait for frames.
  concurrency: 1,
  // Generous, because a busy machine is not a fault of the code.
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 400_000,
  browsers: [await launchChromium()],
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcov', 'text-summary'] },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
    accessibilityTreePlugin(),
    garbagePlugin(),
    mediaPlugin(),
    pixelsPlugin(),
  ],
};
