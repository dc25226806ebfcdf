// Runs every behaviour on ours and on the peers' real packages, and writes the table docs/ratings.md. Build first.
// usage: npm run compare:ratings
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { chromiumArgs, findChromium } from '../../scripts/browser.mjs';
import { GIVEN, SHOWN } from './behaviours.mjs';
import { competitors } from './competitors.mjs';
import { installPeers, packageRoot, requireBuild } from './contestants.mjs';
import { servePages } from './ratings-page.mjs';
import { runChecks } from './run-checks.mjs';

requireBuild();
installPeers();
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
const version = browser.version().split('.')[0];
const pages = await servePages(browser);
const list = competitors();
const results = [];
try {
  // Most of the time is waiting, so all wait together.
  results.push(...(await Promise.all(list.map(async (one) => new Map(await runChecks(pages, one))))));
} finally {
  await browser.close();
  await pages.close();
}

const path = join(packageRoot, 'docs/ratings.md');
writeFileSync(path, await format(document(), { ...(await resolveConfig(path)), parser: 'markdown' }));
const failed = [...(results[0] ?? [])].filter(([, { isOk }]) => !isOk);
for (const [title, { seen }] of failed) console.error(`Ours fails: ${title}: ${seen}`);
process.exitCode = failed.length > 0 ? 1 : 0;

function document() {
  const good = results.map((result) => {
    const all = [...result.values()];
    return `${all.filter(({ isOk }) => isOk).length} of ${all.length}`;
  });
  return `# Ratings: ours beside others

Written by \`npm run compare:ratings\`, which puts each package on a page of its own in Chromium ${version}, clicks and types as a person does, and looks at the accessibility tree, at pixels and at what a form sends. ✔ is as it should be, ✘ is not; beside it is what was seen. How fast and how large they are: \`npm run bench:ratings\`.

Ours is \`<clapper-rating>\` where a rating is shown and \`<clapper-input>\` where one is given; the others have one element for both, and \`fluent-rating-display\` only shows. Each is used as its documentation says, with its theme. "–" stands where an element is not made for it.

| | ${list.map(({ name }) => name).join(' | ')} |
| --- | ${list.map(() => '---').join(' | ')} |
| as it should be | ${good.join(' | ')} |

## Shown

${table(SHOWN)}

## Given

${table(GIVEN)}
`;
}

function table(behaviours) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const cell = (result) => (result ? `${result.isOk ? '✔' : '✘'} ${escape(result.seen)}` : '–');
  return [
    row(['', ...list.map(({ name }) => name)]),
    row(['---', ...list.map(() => '---')]),
    ...behaviours.map(({ title }) =>
      row([escape(title, Infinity), ...results.map((result) => cell(result.get(title)))]),
    ),
  ].join('\n');
}

/** Text in a cell: nothing in it is markup, and long trees are cut. */
function escape(text, most = 90) {
  const short = text.length > most ? `${text.slice(0, most - 2)}…` : text;
  return short.replace(/\s+/g, ' ').replace(/[|<>\\_*]/g, (character) => `\\${character}`);
}
