// Measures a conversation of 1,000 and 10,000 comments: ours beside plain HTML, with and without content-visibility, and beside two
// well-known comment systems. One run of one browser, everybody in turn, the median of the rounds; what counts are the ratios, not the
// milliseconds of one machine. Build first.
// With --engine firefox or webkit only ours and plain HTML, and what such an engine can be asked.
// usage: npm run bench:comments [-- --engine firefox] [-- --rounds 3] [-- --counts 1000,10000] [-- --only comment-thread] [-- --json]
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../scripts/browser.mjs';
import { BEST_STATIC, bundleOurs, contestants, installPeers } from './contestants.mjs';
import { generateThread } from './generated-thread.mjs';
import { compareIn } from './other-engines.mjs';
import { serve } from './serve.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    counts: { type: 'string', default: '1000,10000' },
    only: { type: 'string', default: '' },
    engine: { type: 'string', default: 'chromium' },
    json: { type: 'boolean', default: false },
  },
});
const counts = options.counts.split(',').map(Number);
const chosen = contestants.filter(({ name }) => name.includes(options.only) || name === BEST_STATIC);
/** How long a page may take before it is given up, in milliseconds. */
const PATIENCE = 180_000;
const threads = new Map(counts.map((count) => [count, generateThread(count)]));

if (options.engine === 'chromium') installPeers();
const server = await serve(threads, await bundleOurs());
if (options.engine !== 'chromium') {
  await compareIn(options.engine, `http://127.0.0.1:${server.address().port}`, counts, Number(options.rounds));
  process.exit();
}
const launch = async () =>
  chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumArgs, '--enable-blink-features=ForceEagerMeasureMemory'],
  });
const browser = await launch();
const results = [];
let mounts;
try {
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const count of counts) {
      for (const one of chosen) results.push({ name: one.name, count, ...(await measure(one, count)) });
    }
  }
  const ours = chosen.find(({ submit: button }) => button);
  if (ours) mounts = await measureMounts(ours, Math.min(...counts));
} finally {
  await browser.close();
  server.close();
}
report();

async function measure(one, count) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  try {
    const devtools = await page.context().newCDPSession(page);
    // The thread's own time, which does not count while the machine does something else.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    };
    await page.addInitScript(observe);
    const before = await busy();
    await page.goto(`http://127.0.0.1:${server.address().port}/${contestants.indexOf(one)}-${count}`, {
      waitUntil: 'load',
    });
    await page.waitForFunction(([item, all]) => document.querySelectorAll(item).length >= all, [one.item, count], {
      polling: 250,
      timeout: PATIENCE,
    });
    await page.waitForTimeout(2000);
    const time = (await busy()) - before;
    const { tasks, shift } = await page.evaluate(() => globalThis.observed);
    const memory = (await page.evaluate(() => performance.measureUserAgentSpecificMemory())).bytes;
    const clicks = {};
    for (const action of ['fold', 'like', 'reply']) if (one[action]) clicks[action] = await click(page, one, action);
    if (one.reply) clicks.submit = one.submit ? await submit(page, one) : NaN;
    return { time, longest: Math.max(0, ...tasks), shift, memory, ...clicks };
  } catch (error) {
    return { failure: error.message.split('\n')[0] };
  } finally {
    await page.close();
  }
}

/** In the page: notes long tasks, layout shifts, and how long clicks take until they are painted. */
function observe() {
  globalThis.observed = { tasks: [], shift: 0, clicks: [] };
  const watch = (type, note, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  watch('longtask', ({ duration }) => globalThis.observed.tasks.push(duration));
  watch('layout-shift', ({ value, hadRecentInput }) => (globalThis.observed.shift += hadRecentInput ? 0 : value));
  watch('event', ({ name, duration }) => name === 'click' && globalThis.observed.clicks.push(duration), {
    durationThreshold: 16,
  });
}

/** Milliseconds from a click to the next painted frame, in steps of 8; 16 stands for that or less. */
async function click(page, one, action) {
  const place = await page.evaluate((selector) => {
    const target = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
    target?.scrollIntoView({ block: 'center' });
    return target !== undefined;
  }, one[action]);
  if (!place) return NaN;
  await page.waitForTimeout(300);
  await page.evaluate(() => (globalThis.observed.clicks.length = 0));
  await page.locator(one[action]).first().click();
  await page.waitForTimeout(3000);
  return page.evaluate(() => Math.max(16, ...globalThis.observed.clicks));
}

/** Milliseconds from the click that sends a comment until it is painted. The server answers at once. */
async function submit(page, { item, submit: button }) {
  const words = 'A comment that nobody wrote before.';
  await page.locator('comment-form textarea').fill(words);
  // Quicker than this, only programs write.
  await page.waitForTimeout(4000);
  await page.evaluate(
    ([selector, text]) => {
      let start = 0;
      addEventListener('click', () => (start = performance.now()), { capture: true, once: true });
      const watch = new MutationObserver((changes) => {
        const isThere = changes.some(({ addedNodes }) =>
          [...addedNodes].some((node) => node.matches?.(selector) && node.textContent.includes(text)),
        );
        if (!isThere) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => (globalThis.observed.submitted = performance.now() - start)));
      });
      watch.observe(document.body, { childList: true, subtree: true });
    },
    [item, words],
  );
  await page.locator(button).click();
  await page.waitForFunction(() => globalThis.observed.submitted, undefined, { timeout: 20_000 });
  return page.evaluate(() => globalThis.observed.submitted);
}

/** What is left of conversations that came and went: nodes and bytes, of 50 after the first 5. */
async function measureMounts(one, count) {
  // The counters are those of a whole process, which pages of before may still stand in.
  const fresh = await launch();
  const page = await fresh.newPage();
  try {
    const devtools = await page.context().newCDPSession(page);
    await page.goto(`http://127.0.0.1:${server.address().port}/${contestants.indexOf(one)}-${count}`);
    const mount = (times) =>
      page.evaluate(
        async ([tag, left]) => {
          while (left--) {
            document.querySelector(tag)?.remove();
            const thread = document.createElement(tag);
            thread.setAttribute('backend', 'bench');
            document.body.append(thread);
            while (thread.state?.snapshot.status !== 'ready') await new Promise((done) => setTimeout(done, 20));
            await thread.updateComplete;
            await thread.list.filled;
            thread.remove();
            await new Promise((done) => setTimeout(done));
          }
        },
        [one.name, times],
      );
    const left = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      return { nodes, listeners: jsEventListeners, bytes: usedSize };
    };
    await mount(5);
    const before = await left();
    await mount(50);
    const after = await left();
    return Object.fromEntries(Object.keys(before).map((key) => [key, after[key] - before[key]]));
  } finally {
    await fresh.close();
  }
}

function median(numbers) {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function report() {
  const rows = counts.flatMap((count) => {
    const of = (name) => results.filter((result) => result.name === name && result.count === count);
    const middle = (name, key) => median(of(name).map((result) => result[key] ?? NaN));
    return chosen.map(({ name }) => ({
      count,
      name,
      failure: of(name).find(({ failure }) => failure)?.failure,
      timeRatio: middle(name, 'time') / middle(BEST_STATIC, 'time'),
      memoryRatio: middle(name, 'memory') / middle(BEST_STATIC, 'memory'),
      milliseconds: middle(name, 'time'),
      megabytes: middle(name, 'memory') / 1e6,
      longest: middle(name, 'longest'),
      shift: middle(name, 'shift'),
      fold: middle(name, 'fold'),
      like: middle(name, 'like'),
      reply: middle(name, 'reply'),
      submit: middle(name, 'submit'),
    }));
  });
  if (options.json) {
    console.log(JSON.stringify({ browser: browser.version(), rows, mounts }, null, 2));
    return;
  }
  const line = (...cells) =>
    console.log(cells.map((cell, i) => (i ? String(cell).padStart(13) : String(cell).padEnd(28))).join(''));
  const number = (value, digits = 0) => (Number.isNaN(value) ? '-' : value.toFixed(digits));
  console.log(`Chromium ${browser.version()}, median of ${options.rounds}; multiples of "${BEST_STATIC}"`);
  for (const count of counts) {
    console.log(`\n${count} comments`);
    line(
      '',
      'main thread',
      'memory',
      'ms',
      'MB',
      'longest task',
      'shift',
      'fold ms',
      'like ms',
      'reply ms',
      'submit ms',
    );
    for (const row of rows.filter((each) => each.count === count)) {
      const ratio = (value) => (Number.isNaN(value) ? '-' : `${value.toFixed(2)} x`);
      const longest = row.longest === 0 ? 'below 50' : number(row.longest);
      const clicks = [row.fold, row.like, row.reply, row.submit].map((value) => number(value));
      line(
        row.name,
        ratio(row.timeRatio),
        ratio(row.memoryRatio),
        number(row.milliseconds),
        number(row.megabytes, 1),
        longest,
        number(row.shift, 3),
        ...clicks,
      );
      if (row.failure) console.log(`  ${row.failure}`);
    }
  }
  if (mounts) {
    const { nodes, listeners, bytes } = mounts;
    console.log(`\nLeft after 50 mounts: ${nodes} nodes, ${listeners} listeners, ${Math.round(bytes / 1000)} kB`);
  }
}
