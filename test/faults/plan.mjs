import { LIST_DEEDS, POST_DEEDS } from './blog/deeds.mjs';

/** A generator of numbers in [0, 1) that gives the same for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = (seed * 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What people write, much of which WordPress prints in other letters. */
const WORDS = [
  'A lovely film from start to end.',
  'Shown in 4x3 only.',
  'I laughed :D and then I cried :(',
  'He said "never again" and left.',
  "It's Wim's best since the '90s.",
  'Slow -- very slow -- but worth it...',
  'First half: fine.\nSecond half: not.\n\nAll in all 7/10.',
  'See https://example.org/films?id=3&year=2021 for more.',
  'Tom & Jerry it is not; 4 < 5.',
  'I <b>loved</b> the <i>ending</i>.',
  'Grüße aus Köln 🎬 — 映画が好きです',
  'Back\\slash and  two  spaces.',
  '5\'10" tall, 1.85:1 wide',
  'C’est “très” bon – vraiment…',
];
const AUTHORS = ['Nora', 'Gus', 'Ida'];

/** How long a person waits before the next thing: milliseconds. */
const PAUSES = [0, 0, 5, 30, 100, 300, 800, 1500];
const EVENTS = [
  'close',
  'crash',
  'navigate',
  'back',
  'reload',
  'offline',
  'kill',
  'nothing',
  'jump',
  'retry',
  'again',
  'edit',
];

/** Names a run: what the blog is like, what goes wrong there, and what the person and the browser do. The same for the same seed. */
export function planOf(seed) {
  const random = randomOf(seed);
  const chance = (share) => random() < share;
  const pick = (list) => list[Math.floor(random() * list.length)];
  const author = pick(AUTHORS);
  const blog = {
    moderation: chance(0.35),
    duplicateCheck: chance(0.65),
    flood: chance(0.25),
    elements: chance(0.1) ? 'form' : 'thread',
  };
  const client = {
    locks: chance(0.6),
    clock: chance(0.85) ? 'jumps' : 'real',
    storage: chance(0.05) ? 'refused' : 'kept',
    tabs: chance(0.45) ? 2 : 1,
  };

  // Tells the comments of a run apart in whatever letters they are printed.
  const mark = () => `(k${Math.floor((1 + random()) * 36 ** 3).toString(36)})`;
  let words = [0, 1, 2].map(() => `${pick(WORDS)} ${mark()}`);
  const existing = [{ author: 'Olga', text: 'The first comment here.' }];
  if (chance(0.25)) {
    // The same letters as something that the same person has said, and other words nevertheless.
    const twin = `Is it good ${mark()}`;
    existing.push({ author, text: `${twin}!` });
    words[0] = `${twin}?`;
  } else if (chance(0.25)) {
    existing.push({ author, text: `${pick(WORDS)} ${mark()}` });
  }
  const isSame = client.tabs === 2 && chance(0.4);
  if (isSame) words = [words[0], words[0], words[2]];

  // Each fault and each event comes first in some of a row of seeds.
  const deeds = Object.keys(POST_DEEDS).slice(1);
  const posts = [deeds[seed % deeds.length]];
  while (chance(0.4) && posts.length < 5) posts.push(pick(Object.keys(POST_DEEDS)));
  const lists = [];
  while (chance(0.6) && lists.length < 8) lists.push(chance(0.6) ? 'as it should be' : pick(Object.keys(LIST_DEEDS)));

  const steps = [];
  const wait = () => steps.push({ do: 'wait', milliseconds: pick(PAUSES) });
  const write = (tab, index) => steps.push({ do: 'write', tab, words: words[index] });
  const send = (tab) => steps.push({ do: 'send', tab, by: chance(0.5) ? 'click' : 'keys' });
  const event = (what, tab) => {
    steps.push({ do: what, tab, ...(what === 'jump' && { seconds: pick([4, 8, 20, 45]) }) });
  };

  steps.push({ do: 'open', tab: 'A' });
  if (client.tabs === 2 && chance(0.5)) steps.push({ do: 'open', tab: 'B' });
  write('A', 0);
  if (client.tabs === 2 && (chance(0.5) || isSame)) {
    if (chance(0.5)) steps.push({ do: 'wait', milliseconds: 700 });
    write('B', 1);
  }
  send('A');
  wait();
  const first = EVENTS[seed % EVENTS.length];
  if (client.tabs === 2 && chance(0.6)) {
    if (!steps.some((step) => step.do === 'write' && step.tab === 'B')) write('B', 1);
    send('B');
    wait();
  }
  event(first, 'A');
  wait();
  while (chance(0.45) && steps.length < 20) {
    event(pick(EVENTS), client.tabs === 2 && chance(0.5) ? 'B' : 'A');
    wait();
  }
  if (chance(0.3)) {
    const tab = client.tabs === 2 && chance(0.5) ? 'B' : 'A';
    write(tab, 2);
    send(tab);
    wait();
  }
  const closesBeforeEnd = chance(0.4);

  // Some answer the first comment instead of the post.
  if (blog.elements === 'thread' && !isSame && chance(0.2)) {
    const answer = pick(words.slice(client.tabs === 2 && chance(0.5) ? 1 : 0, 2));
    for (const step of steps) if (step.do === 'write' && step.words === answer) step.replyTo = existing[0].author;
  }
  return { seed, author, blog: { ...blog, existing }, client, posts, lists, steps, closesBeforeEnd };
}
