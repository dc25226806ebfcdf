// Opens a page of a blog in one of its ways, and notes all that is measured of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { scriptOf } from './blog-site.mjs';
import { axeProblems, boxesOf, COMMENTS, focusName, readingsOf, structuredData, wordsOf } from './measures.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MOST_STOPS = 90;
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 700 };

/** What a consent manager or an optimiser does: the script comes once the page is there. */
function addScript(tag) {
  const [shown] = new DOMParser().parseFromString(tag, 'text/html').scripts;
  const script = document.createElement('script');
  for (const { name, value } of shown.attributes) script.setAttribute(name, value);
  document.head.append(script);
}

/** Opens a page, and waits until its reviews have been read, if it has a script. */
export async function open(tab, site, blog, way, { query = '', reviews = 1 } = {}) {
  await tab.resize(DESKTOP.width, DESKTOP.height);
  await tab.open(`${site.url}/${blog.name}/${way}${query}`);
  if (way === 'upgrade') await tab.read(addScript, scriptOf(blog));
  const isPlain = /plain|unscripted/.test(way);
  if (!isPlain && reviews) await tab.until((count) => globalThis.read.size >= count, reviews);
  await (isPlain ? atRest(tab) : settle(tab));
}

/** Waits until what the reviews have loaded is there. */
async function settle(tab) {
  await tab.until(() =>
    [...document.querySelectorAll('film-review, film-review *')].every(
      (each) => !each.localName.includes('-') || each.matches(':defined') || /comment|reader/.test(each.localName),
    ),
  );
  await atRest(tab, ['film-review', 'clapper-rating', 'cast-list', 'film-heading']);
}

/** Waits until elements have rendered, and what observers and frames were to call has been called. */
async function atRest(tab, tags = []) {
  await tab.read(async (names) => {
    const elements = names.flatMap((name) => [...document.querySelectorAll(name)]);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => (globalThis.requestIdleCallback ?? setTimeout)(done));
  }, tags);
}

/** Everything that a promise is about. `axe` and `keyboard` take long, so they are asked for. */
export async function measure(tab, { axe = false, keyboard = false, phone = false } = {}) {
  const record = await tab.read(() => ({
    written: globalThis.written,
    shifted: globalThis.shifted,
    blocked: globalThis.blocked,
  }));
  record.words = await tab.read(wordsOf, COMMENTS);
  record.boxes = await tab.read(boxesOf, COMMENTS);
  record.readings = await tab.read(readingsOf);
  record.structured = await tab.read(structuredData);
  await showComments(tab);
  if (axe) record.axe = await axeOf(tab);
  if (keyboard) record.stops = await stopsOf(tab);
  if (phone) {
    await tab.resize(PHONE.width, PHONE.height);
    await atRest(tab);
    record.tooWide = await tab.read(() => document.scrollingElement.scrollWidth - innerWidth);
    record.phoneWords = await tab.read(wordsOf, COMMENTS);
    record.phoneBoxes = await tab.read(boxesOf, COMMENTS);
    await tab.resize(DESKTOP.width, DESKTOP.height);
    await atRest(tab);
  }
  return record;
}

/** Scrolls to the comments, where a thread is loaded when its reader comes near. */
export async function showComments(tab) {
  if (!(await tab.count('comment-thread'))) return;
  await tab.read(() => document.querySelector('comment-thread').scrollIntoView({ block: 'center' }));
  await tab.until(() => /ready|error/.test(document.querySelector('comment-thread').state?.snapshot.status));
  await atRest(tab, ['comment-thread']);
  await tab.read(() => scrollTo(0, 0));
  await atRest(tab);
}

async function axeOf(tab) {
  await tab.read((source) => {
    const script = document.createElement('script');
    script.textContent = source;
    document.head.append(script);
    script.remove();
  }, AXE);
  return tab.read(axeProblems);
}

/** Goes through the page by Tab, from its beginning until it comes round. */
async function stopsOf(tab) {
  await tab.read(() => document.activeElement?.blur());
  const stops = [];
  for (let count = 0; count < MOST_STOPS; count++) {
    await tab.press('Tab');
    const name = await tab.read(focusName, COMMENTS);
    if (!name || (stops.length > 2 && name === stops[0] && name !== 'comments')) return stops;
    if (name !== stops.at(-1)) stops.push(name);
  }
  return [...stops, 'the keyboard is caught'];
}

/** Gives every review back. @returns the page's source */
export async function restore(tab) {
  await tab.read(() => document.querySelectorAll('film-review:defined').forEach((review) => review.restore()));
  await atRest(tab);
  return tab.read(() => document.body.innerHTML);
}
