// npm run bench:outbox [-- RUNS]: how long a click on "Post comment" waits for the disk. Build first.
// A Chromium with a folder on this disk writes an entry as the outbox does: in IndexedDB with durability "strict", with "relaxed", and
// in localStorage, which is on disk seconds later. Prints the median, the 95th percentile and the worst, in milliseconds.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { startServer } from '../../scripts/static-server.mjs';
import { Chromium } from '../../test/faults/client/chromium.mjs';

const RUNS = Number(process.argv[2] ?? 300);
const source = `
  import { openDB } from 'idb';
  import { IndexedOutboxDatabase } from './comments/outbox/outbox-database.js';
  const entry = (key) => ({ thread: '/her', idempotencyKey: key, parentId: null, text: 'It is good. '.repeat(40), state: 'sending',
    viewer: { kind: 'guest', name: 'Nora', email: 'nora@example.test' }, time: Date.now(), attempts: 1, isUncertain: false });
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  async function times(runs, write) {
    const taken = [];
    for (let run = 0; run < runs; run++) {
      await pause(20);
      const began = performance.now();
      await write('key-' + run);
      taken.push(performance.now() - began);
    }
    return taken;
  }
  const relaxed = openDB('relaxed', 1, { upgrade: (database) => void database.createObjectStore('entries') });
  globalThis.measure = async (runs) => {
    const first = performance.now();
    const database = new IndexedOutboxDatabase();
    await database.change('/her', 'first', () => entry('first'));
    const opening = performance.now() - first;
    const open = await relaxed;
    return {
      'IndexedDB, strict, with opening the database': [opening],
      'IndexedDB, strict': await times(runs, (key) => database.change('/her', key, () => entry(key))),
      'IndexedDB, relaxed': await times(runs, (key) => open.put('entries', entry(key), key)),
      localStorage: await times(runs, (key) => localStorage.setItem(key, JSON.stringify(entry(key)))),
    };
  };
`;
const resolveDir = fileURLToPath(new URL('../../dist', import.meta.url));
const { outputFiles } = await build({
  stdin: { contents: source, resolveDir },
  bundle: true,
  write: false,
  format: 'esm',
});
const page = { type: 'text/html', body: '<!doctype html><script type="module" src="/measure.js"></script>' };
const script = { type: 'text/javascript', body: outputFiles[0].text };
const server = await startServer({ pages: { '/': page, '/measure.js': script } });
const chromium = new Chromium();
try {
  const context = await chromium.start();
  const tab = await context.newPage();
  await tab.goto(`${server.url}/`);
  await tab.waitForFunction(() => 'measure' in globalThis);
  const results = await tab.evaluate((runs) => globalThis.measure(runs), RUNS);
  const rows = Object.entries(results).map(([name, times]) => {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
    return { '': name, median: at(0.5), '95 %': at(0.95), worst: at(1) };
  });
  console.table(rows);
} finally {
  await chromium.close();
  await server.close();
}
