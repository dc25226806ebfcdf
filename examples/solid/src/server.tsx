import { readFileSync, writeFileSync } from 'node:fs';
import { generateHydrationScript, renderToString } from 'solid-js/web';
import { App } from './app';

const page = readFileSync('dist/index.html', 'utf8').replace('</head>', `${generateHydrationScript()}</head>`);
writeFileSync(
  'dist/index.html',
  page.replace(
    '<!-- app -->',
    renderToString(() => <App />),
  ),
);
