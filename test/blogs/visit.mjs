// Opens a page of a blog in one of its ways, and notes all that is measured of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { atRest } from '../package/browser-page.mjs';
import { scriptOf } from './blog-site.mjs';
import { axeProblems, boxesOf, COMMENTS, focusName, readingsOf, structuredData, watch, wordsOf } from './measures.mjs';

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
export async function open(context, site, blog, way, { query = '', reviews = 1 } = {}) {
  const tab = await context.newPage();
  const problems = [];
  tab.on('pageerror', (error) => problems.push(error.message));
  tab.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) problems.push(message.text());
  });
  await tab.setViewportSize(DESKTOP);
  await tab.addInitScript(watch);
  await tab.goto(`${site.url}/${blog.name}/${way}${query}`);
  if (way === 'upgrade') await tab.evaluate(addScript, scriptOf(blog));
  const isPlain = /plain|unscripted/.test(way);
  if (!isPlain && reviews) await tab.waitForFunction((count) => globalThis.read.size >= count, reviews);
  await (isPlain ? atRest(tab) : settle(tab));
  return { tab, problems };
}

/** Waits until what the reviews have loaded is there. */
async function settle(tab) {
  await tab.waitForFunction(() =>
    [...document.querySelectorAll('film-review, film-review *')].every(
      (each) => !each.localName.includes('-') || each.matches(':defined') || /comment|reader/.test(each.localName),
    ),
  );
  await atRest(tab, ['film-review', 'clapper-rating', 'cast-list', 'film-heading']);
}

/** Everything that a promise is about. `axe` and `keyboard` take long, so they are asked for. */
export async function measure(tab, { axe = false, keyboard = false, phone = false } = {}) {
  const record = await tab.evaluate(() => ({
    written: globalThis.written,
    shifted: globalThis.shifted,
    blocked: globalThis.blocked,
  }));
  record.words = await tab.evaluate(wordsOf, COMMENTS);
  record.boxes = await tab.evaluate(boxesOf, COMMENTS);
  record.readings = await tab.evaluate(readingsOf);
  record.structured = await tab.evaluate(structuredData);
  await showComments(tab);
  if (axe) record.axe = await axeOf(tab);
  if (keyboard) record.stops = await stopsOf(tab);
  if (phone) {
    await tab.setViewportSize(PHONE);
    await atRest(tab);
    record.phoneWidth = await tab.evaluate(() => document.scrollingElement.scrollWidth);
    record.phoneWords = await tab.evaluate(wordsOf, COMMENTS);
    record.phoneBoxes = await tab.evaluate(boxesOf, COMMENTS);
    await tab.setViewportSize(DESKTOP);
    await atRest(tab);
  }
  return record;
}

/** Scrolls to the comments, where a thread is loaded when its reader comes near. */
export async function showComments(tab) {
  const thread = tab.locator('comment-thread');
  if (!(await thread.count())) return;
  await thread.scrollIntoViewIfNeeded();
  await tab.waitForFunction(() => /ready|error/.test(document.querySelector('comment-thread').state?.snapshot.status));
  await atRest(tab, ['comment-thread']);
  await tab.evaluate(() => scrollTo(0, 0));
  await atRest(tab);
}

async function axeOf(tab) {
  await tab.evaluate(AXE);
  return tab.evaluate(axeProblems);
}

/** Goes through the page by Tab, from its beginning until it comes round. */
async function stopsOf(tab) {
  await tab.evaluate(() => document.activeElement?.blur());
  const stops = [];
  for (let count = 0; count < MOST_STOPS; count++) {
    await tab.keyboard.press('Tab');
    const name = await tab.evaluate(focusName, COMMENTS);
    if (!name || (stops.length > 2 && name === stops[0] && name !== 'comments')) return stops;
    if (name !== stops.at(-1)) stops.push(name);
  }
  return [...stops, 'the keyboard is caught'];
}

/** Gives every review back. @returns the page's source */
export async function restore(tab) {
  await tab.evaluate(() => document.querySelectorAll('film-review:defined').forEach((review) => review.restore()));
  await atRest(tab);
  return tab.evaluate(() => document.body.innerHTML);
}
