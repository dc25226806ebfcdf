// Measures 1, 100 and 1,000 ratings: ours beside two well-known elements, plain radios and <meter>. One run of one browser, everybody in
// turn, the median of the rounds; what counts are the ratios, not the milliseconds of one machine. Build first.
// usage: npm run bench:ratings [-- --rounds 9] [-- --json]
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../scripts/browser.mjs';
import { startServer } from '../../scripts/static-server.mjs';
import { bundleFiles } from './bundle.mjs';
import { contestants, installPeers, requireBuild } from './contestants.mjs';
import { styleSheet } from './style-sheet.mjs';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, json: { type: 'boolean', default: false } },
});
const COUNTS = [1, 100, 1000];
const VALUES = ['3.5', '4', '0.5', '2.5', '5'];
/** What everything is compared with. */
const BASE = '<meter> with text';
/** A page has to be isolated for the browser to tell how much memory it takes. */
const HEADERS = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const here = dirname(fileURLToPath(import.meta.url));

requireBuild();
installPeers();
const { bytes: lit } = await bundleFiles("export * from 'lit';");
const list = [];
for (const [index, one] of contestants().entries()) {
  const { files, bytes: code } = one.code ? await bundleFiles(one.code) : { files: [], bytes: 0 };
  const css = one.css ? styleSheet(one.css) : '';
  const bytes = code + (css ? brotliCompressSync(css).length : 0);
  list.push({ ...one, index, files, css, bytes, serverHtml: serverHtml(one), times: {}, memory: {} });
}

const server = await startServer({ headers: HEADERS, pages: Object.fromEntries(list.flatMap(pagesOf)) });
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...chromiumArgs, '--enable-blink-features=ForceEagerMeasureMemory'],
});
try {
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const count of COUNTS) {
      for (const one of list) {
        const { time, memory } = await measure(one, count);
        (one.times[count] ??= []).push(time);
        (one.memory[count] ??= []).push(memory);
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
report();

function pagesOf({ index, files, css }) {
  const script = files[0] ? `<script type="module" src="/${index}/${files[0].name}"></script>` : '';
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ratings</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/${index}.css">${script}</head><body></body></html>`;
  return [
    [`/${index}`, { type: 'text/html', body }],
    ...files.map(({ name, body: code }) => [`/${index}/${name}`, { type: 'text/javascript', body: code }]),
    [`/${index}.css`, { type: 'text/css', body: css }],
  ];
}

/** Milliseconds of the main thread until so many ratings are painted, and the bytes that the page takes more than before. */
async function measure({ index, tag, show }, count) {
  const page = await browser.newPage();
  try {
    await page.goto(`${server.url}/${index}`, { waitUntil: 'load' });
    if (tag) await page.waitForFunction((name) => customElements.get(name), tag);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const busy = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    };
    const before = await page.evaluate(bytesUsed);
    const start = await busy();
    await page.evaluate(
      insert,
      Array.from({ length: count }, (_, i) => `<p>${show(VALUES[i % VALUES.length])}</p>`).join(''),
    );
    const time = (await busy()) - start;
    return { time, memory: (await page.evaluate(bytesUsed)) - before };
  } finally {
    await page.close();
  }
}

/** In the page: puts the markup there, and waits until all of it is painted. */
async function insert(markup) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  document.body.innerHTML = markup;
  await Promise.all([...document.querySelectorAll('*')].map((element) => element.updateComplete));
  await frame();
  await frame();
}

/** In the page. */
async function bytesUsed() {
  return (await performance.measureUserAgentSpecificMemory()).bytes;
}

/** Bytes that a server sends for one rating; a word where it cannot. */
function serverHtml({ code, tag, show }) {
  const markup = show('3.5');
  if (!code) return Buffer.byteLength(markup);
  const module = pathToFileURL(/"(.+)"/.exec(code)[1]).href;
  try {
    return Number(
      execFileSync(process.execPath, [join(here, 'server-html.mjs'), module, tag, markup], { stdio: 'pipe' }),
    );
  } catch (error) {
    const reason = /^\w*Error: .*/m.exec(String(error.stderr))?.[0] ?? String(error);
    console.error(`<${tag}> cannot be rendered on a server: ${reason}`);
    return 'none';
  }
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function report() {
  const base = list.find(({ name }) => name === BASE);
  const rows = list.map(({ name, code, bytes, serverHtml: html, times, memory }) => ({
    name,
    brotli: bytes,
    beyondLit: code ? bytes - lit : 0,
    serverHtml: html,
    ...Object.fromEntries(
      COUNTS.flatMap((count) => [
        [`milliseconds${count}`, round(median(times[count]))],
        [`timeRatio${count}`, round(median(times[count]) / median(base.times[count]))],
        [`kilobytes${count}`, Math.round(median(memory[count]) / 1000)],
      ]),
    ),
    memoryRatio1000: round(median(memory[1000]) / median(base.memory[1000])),
  }));
  if (options.json) {
    console.log(JSON.stringify({ lit, browser: browser.version(), rows }, null, 2));
    return;
  }
  const line = (...cells) =>
    console.log(cells.map((cell, i) => (i ? String(cell).padStart(12) : String(cell).padEnd(32))).join(''));
  console.log(
    `Chromium ${browser.version()}, median of ${options.rounds}; times and memory as multiples of "${BASE}"\n`,
  );
  line('', 'brotli', 'beyond Lit', 'server HTML', ...COUNTS.map((count) => `time ${count}`), 'memory 1000');
  for (const row of rows) {
    const times = COUNTS.map((count) => `${row[`timeRatio${count}`]} x`);
    line(row.name, row.brotli, row.beyondLit, row.serverHtml, ...times, `${row.memoryRatio1000} x`);
  }
  console.log();
  line('as measured', ...COUNTS.map((count) => `ms ${count}`), ...COUNTS.map((count) => `kB ${count}`));
  for (const row of rows) {
    line(row.name, ...COUNTS.map((n) => row[`milliseconds${n}`]), ...COUNTS.map((n) => row[`kilobytes${n}`]));
  }
}

function round(number) {
  return Math.round(number * 100) / 100;
}
