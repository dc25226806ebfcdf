// Who takes part: how each page is made, and how one sees that all comments are there. Isso does not: its client is in no package of npm,
// and is made by building Isso's own repository.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { staticPage } from './static-page.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));

/** Installs the comment systems that are compared, as the lock file says. */
export function installPeers() {
  if (existsSync(join(here, 'node_modules/artalk'))) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
}

/**
 * Ours with its backend as a blog's build would make it: what is imported by need is in files of its own.
 *
 * @param {boolean} [isReadable] - for a profile
 * @returns {Promise<Map<string, string>>} the files by their addresses; `/ours.js` is the first
 */
export async function bundleOurs(isReadable = false) {
  const entry = join(root, 'dist/elements/comment-thread/define.js');
  if (!existsSync(entry)) throw new Error('Nothing is built yet: run "npm run build" first.');
  const code = `import ${JSON.stringify(entry)};
    import { registerBackend } from ${JSON.stringify(join(root, 'dist/comments/index.js'))};
    import { makeBackend } from ${JSON.stringify(join(here, 'bench-backend.mjs'))};
    registerBackend('bench', makeBackend);`;
  const built = await rollup({
    input: 'entry',
    logLevel: 'silent',
    plugins: [
      { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? code : null) },
      resolve({ exportConditions: ['production', 'browser'], browser: true }),
      minifyHtml({ options: { minifyOptions: { keepClosingSlash: true } } }),
      !isReadable &&
        terser({ ecma: 2021, module: true, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } }),
    ],
  });
  const { output } = await built.generate({
    format: 'es',
    entryFileNames: 'ours.js',
    chunkFileNames: 'ours-[name]-[hash].js',
  });
  return new Map(output.map(({ fileName, code }) => [`/${fileName}`, code]));
}

const page = (head, body) => () => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Comments</title>
<link rel="icon" href="data:,"><style>body { font: 16px/1.55 Georgia, serif; max-width: 700px; margin: 0 auto; padding: 1em }</style>
${head}</head><body>${body}</body></html>`;

export const BEST_STATIC = 'static, content-visibility';

/** `html` makes the page, `item` finds a comment, `like` and `fold` what is clicked. */
export const contestants = [
  { name: 'static', html: (comments) => staticPage(comments, false), item: 'li.comment' },
  { name: BEST_STATIC, html: (comments) => staticPage(comments, true), item: 'li.comment' },
  {
    name: 'comment-thread',
    html: page(
      '<script type="module" src="/ours.js"></script>',
      '<comment-thread backend="bench" thread="bench"></comment-thread>',
    ),
    item: '.film-comment',
    like: '[data-action="vote"]',
    fold: '[data-action="toggle"]',
    reply: '[data-action="reply"]',
    submit: 'comment-form .film-form-submit',
  },
  {
    name: '@waline/client',
    html: page(
      '<link rel="stylesheet" href="/peers/@waline/client/dist/waline.css">',
      `<div id="waline"></div><script type="module">
        import { init } from '/peers/@waline/client/dist/waline.js';
        init({ el: '#waline', serverURL: location.origin + '/waline', path: '/bench', lang: 'en', pageSize: 100000, commentSorting: 'oldest', emoji: false, search: false, imageUploader: false, texRenderer: false, highlighter: false, noCopyright: true });
      </script>`,
    ),
    item: '.wl-card-item',
    like: '.wl-like',
    reply: '.wl-reply',
  },
  {
    name: 'artalk',
    html: page(
      '<link rel="stylesheet" href="/peers/artalk/dist/Artalk.css"><script src="/peers/artalk/dist/Artalk.iife.js"></script>',
      `<div id="artalk"></div><script>
        Artalk.init({ el: '#artalk', server: location.origin + '/artalk', pageKey: '/bench', pageTitle: 'bench', site: 'bench', locale: 'en', useBackendConf: false, emoticons: false, pvEl: '', countEl: '', versionCheck: false, heightLimit: { content: 0, children: 0 }, pagination: { pageSize: 100000, readMore: true, autoLoad: false } });
      </script>`,
    ),
    item: '.atk-comment-wrap',
    like: '.atk-common-action-btn',
  },
];
