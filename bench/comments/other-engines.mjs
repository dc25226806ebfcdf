// Firefox and WebKitGTK tell no one what a page costs them, but the system knows how long each thread was on a processor. A click is
// timed until the frame that shows what it asked for is painted.
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { openTab } from '../../test/engines/tab.mjs';
import { BEST_STATIC, contestants } from './contestants.mjs';

/** The processes that pages live in. */
const OF_PAGES = { firefox: /-contentproc .*\btab$/, webkit: /WebKitWebProcess/ };

const OURS = 'comment-thread';

/** After this long 10,000 comments are there, in a browser that has a processor for itself. */
const SETTLED_MS = 8000;

/** What is clicked in the comment in the middle, and in the page what says that it is done. `button` is what was clicked. */
const CLICKS = {
  [OURS]: {
    reply: ['[data-action="reply"]', () => document.activeElement.localName === 'textarea'],
    like: ['[data-action="vote"]', (button) => button.getAttribute('aria-pressed') === 'true'],
    fold: ['[data-action="toggle"]', (button) => button.getAttribute('aria-expanded') === 'false'],
  },
  [BEST_STATIC]: { reply: ['.comment-reply-link', () => document.activeElement.localName === 'textarea'] },
};

/** Prints what a thread costs in an engine, ours beside plain HTML with `content-visibility`: the medians of the rounds. */
export async function compareIn(engine, url, counts, rounds) {
  for (const count of counts) {
    const results = { [BEST_STATIC]: [], [OURS]: [] };
    for (let round = 0; round < rounds; round++)
      for (const name of Object.keys(results)) {
        const at = contestants.findIndex((one) => one.name === name);
        const result = await measureIn(engine, `${url}/${at}-${count}`, contestants[at], count);
        console.log(`${count}, ${name}: ${JSON.stringify(result)} (load ${loadavg()[0].toFixed(1)})`);
        results[name].push(result);
      }
    const [plain, ours] = Object.values(results);
    const middle = (list, key) => list.map((result) => result[key]).sort((a, b) => a - b)[Math.floor(list.length / 2)];
    const ratio = (key) => (middle(ours, key) / middle(plain, key)).toFixed(2);
    const both = (key) => `${middle(plain, key).toFixed(0)} and ${middle(ours, key).toFixed(0)} ms`;
    console.log(`\n${ours[0].version}, ${count} comments, median of ${rounds}: plain HTML and ours
  main thread  ${both('time')}, ratio ${ratio('time')}
  reply        ${both('reply')}, ratio ${ratio('reply')}
  like         ${middle(ours, 'like').toFixed(0)} ms
  fold         ${middle(ours, 'fold').toFixed(0)} ms\n`);
  }
}

async function measureIn(engine, url, { name, item }, count) {
  const tab = await openTab(engine);
  try {
    // What a process costs to start is not the page's.
    await tab.open(new URL('/empty', url).href);
    await sleep(1000);
    const before = busy(engine);
    await tab.open(url);
    // Whether all is there is asked late: each time costs the page's main thread as much as some comments do.
    await sleep(SETTLED_MS);
    const all = tab.within(180_000);
    await all.until((selector, wanted) => document.querySelectorAll(selector).length >= wanted, item, count);
    await sleep(3000);
    const time = Math.max(...[...busy(engine)].map(([id, spent]) => spent - (before.get(id) ?? 0)));
    if (name === BEST_STATIC) await tab.read(answerInPlainPage);
    const clicks = {};
    for (const [action, [button, isDone]] of Object.entries(CLICKS[name]))
      clicks[action] = await click(tab, item, button, isDone);
    return { version: tab.version, time, ...clicks };
  } finally {
    await tab.close();
  }
}

/* In the page: a link to reply puts a textarea where it is. */
function answerInPlainPage() {
  addEventListener('click', (event) => {
    event.preventDefault();
    const field = document.createElement('textarea');
    event.target.closest('article').append(field);
    field.focus();
  });
}

/** Milliseconds that the main thread of each page's process was on a processor, by their ids. */
function busy(engine) {
  const of = (id, file) => readFileSync(`/proc/${id}/${file}`, 'utf8');
  const parents = new Map();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(id, of(id, 'stat').slice(of(id, 'stat').lastIndexOf(')')).split(' ')[2]);
    } catch {
      // It has ended.
    }
  }
  const isOurs = (id) => id === String(process.pid) || (parents.has(id) && isOurs(parents.get(id)));
  const ids = [...parents.keys()].filter(
    (id) => isOurs(id) && OF_PAGES[engine].test(of(id, 'cmdline').replaceAll('\0', ' ').trim()),
  );
  return new Map(ids.map((id) => [id, Number(of(id, `task/${id}/schedstat`).split(' ')[0]) / 1e6]));
}

async function click(tab, item, button, isDone) {
  await tab.until(
    (selector, within) => {
      const items = [...document.querySelectorAll(selector)];
      // With replies, so that it can be folded.
      const inTheMiddle = items.slice(items.length / 2).find((each) => each.querySelector(selector));
      inTheMiddle.scrollIntoView({ block: 'center', behavior: 'instant' });
      const found = inTheMiddle.querySelector(within);
      found?.setAttribute('data-bench', '');
      return found?.checkVisibility();
    },
    item,
    button,
  );
  await sleep(1000);
  await tab.read((source) => {
    const isDone = new Function(`return (${source})(...arguments)`);
    globalThis.painted = undefined;
    addEventListener(
      'click',
      ({ target, timeStamp }) => {
        const button = target.closest('[data-bench]');
        const look = () => {
          if (!isDone(button)) return requestAnimationFrame(look);
          // A task after the frame: what it was drawn with is done by then.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => (globalThis.painted = performance.now() - timeStamp);
          return port2.postMessage('');
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  }, String(isDone));
  await tab.click('[data-bench]');
  const painted = await tab.until(() => globalThis.painted);
  await tab.read(() => document.querySelector('[data-bench]').removeAttribute('data-bench'));
  await sleep(1000);
  return painted;
}
