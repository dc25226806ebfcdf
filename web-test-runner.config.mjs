import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, findChromium } from './scripts/browser.mjs';
import { accessibilityTreePlugin } from './test/support/accessibility-tree-plugin.mjs';
import { garbagePlugin } from './test/support/garbage-plugin.mjs';
import { mediaPlugin } from './test/support/media-plugin.mjs';
import { patiencePlugin } from './test/support/patience-plugin.mjs';
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

/**
 * A page that runs a test file. The runner clones what is said of a failure, which throws where an assertion compared elements, and
 * then the whole file seems never to end: here elements are said in words.
 */
const testRunnerHtml = (testFramework) => `<!doctype html><html><head><meta charset="utf-8"><script type="module">
const clone = structuredClone;
const inWords = (value) => {
  if (value instanceof Node) return value.cloneNode().outerHTML ?? value.nodeName;
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return String(value);
  }
};
const replace = (key, value) => (key === 'expected' || key === 'actual' ? inWords(value) : value);
globalThis.structuredClone = (value, options) =>
  value?.type === 'wtr-session-finished' ? JSON.parse(JSON.stringify(value, replace)) : clone(value, options);
</script></head><body><script type="module" src="${testFramework}"></script></body></html>`;

export default {
  files: ['test/**/*.test.ts', '!test/servers/**'],
  nodeResolve: true,
  hostname: '127.0.0.1',
  // A page whose window lies behind another paints hardly any frames, and tests wait for frames.
  concurrency: 1,
  // Generous, because a busy machine is not a fault of the code.
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 400_000,
  testRunnerHtml,
  browsers: [await launchChromium()],
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcov', 'text-summary'] },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  plugins: [
    // Every engine runs the code as it is. For a browser that the plugin does not know, such as WebKitGTK, it would write regular
    // expressions as `new RegExp()`, made anew at every call, and that took a hundred times as long.
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    accessibilityTreePlugin(),
    garbagePlugin(),
    mediaPlugin(),
    patiencePlugin(),
    pixelsPlugin(),
  ],
};
