// npm run dev: serves demo/her.html from the sources, and reloads the page after each save. Nothing is built: modules are compiled when
// the page asks for them. PORT chooses the port; without a terminal nothing is opened.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { clubAnswer } from './demo-club.mjs';
import { frontAnswer } from './front-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the pages in demo/ load, and the source that it is made from. */
const SOURCES = {
  '/cdn/loader.js': '/src/loader.ts',
  '/cdn/sign-in.js': '/src/sign-in-landing.ts',
  '/cdn/workbench.js': '/src/workbench/workbench.ts',
  '/dist/define.js': '/src/define.ts',
  '/dist/comments/index.js': '/src/comments/index.ts',
  '/dist/comments/backends/testing/index.js': '/src/comments/backends/testing/index.ts',
};

const sourcesForBundles = {
  name: 'sources-for-bundles',
  serve({ path, URL: url }) {
    if (SOURCES[path]) return { body: `export * from ${JSON.stringify(SOURCES[path])};`, type: 'js' };
    if (path === '/cdn/sign-in.html') return { body: readFileSync(`${root}src/sign-in.html`, 'utf8'), type: 'html' };
    const answer = frontAnswer(url) ?? clubAnswer(url);
    if (answer) return answer;
    const [, sheet] = /^\/cdn\/((?:themes\/)?\w+\.css)$/.exec(path) ?? [];
    return sheet && { body: `@import '/src/styles/${sheet}';`, type: 'css' };
  },
};

const server = await startDevServer({
  config: {
    rootDir: root,
    hostname: '127.0.0.1',
    port: process.env.PORT === undefined ? undefined : Number(process.env.PORT),
    open: process.stdout.isTTY ? '/demo/her.html' : false,
    watch: true,
    clearTerminalOnReload: false,
    nodeResolve: { exportConditions: ['production', 'browser'] },
    // A target of its own, because the plugin's compiles for the oldest browsers whatever it does not know as new, and fails.
    plugins: [sourcesForBundles, esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`http://127.0.0.1:${server.config.port}/demo/her.html\nReloads after each save. Stop with Ctrl+C.`);
