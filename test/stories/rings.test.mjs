import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openTab } from '../engines/tab.mjs';
import { weakRings } from './rings.mjs';
import { serveStorybook, showStory, STORIES } from './storybook.mjs';

/* How each stop of the keyboard looks, in one engine. Whatever story is added joins by being there, and every element has one. */

const { ENGINE } = process.env;
const WAYS = [
  { name: 'light', theme: 'light', features: { 'prefers-color-scheme': 'light' } },
  // WebKit has none.
  ...(ENGINE === 'webkit' ? [] : [{ name: 'forced colours', theme: 'light', features: { 'forced-colors': 'active' } }]),
  { name: 'dark', theme: 'dark', features: { 'prefers-color-scheme': 'dark' } },
];

describe(`a ring at each stop of the keyboard, in ${ENGINE}`, () => {
  let storybook, tab;
  /** For each way of looking, the kinds of stops that were measured. */
  const measured = new Map(WAYS.map(({ name }) => [name, new Set()]));
  before(async () => {
    storybook = await serveStorybook();
    tab = await openTab(ENGINE);
  });
  after(async () => {
    await tab?.close();
    storybook?.close();
    for (const [name, kinds] of measured) console.log(`${ENGINE}, ${name}: ${kinds.size} kinds of stops`);
  });

  for (const id of STORIES)
    it(id, async () => {
      const found = [];
      const met = new Set();
      let shown;
      for (const { name, theme, features } of WAYS) {
        const known = measured.get(name);
        // What the Tab key reaches is the same in each way: without a new kind of stop there is nothing to measure.
        if (shown && [...met].every((kind) => known.has(kind))) continue;
        if (theme !== shown) await showStory(tab, storybook.url, id, theme);
        shown = theme;
        await tab.prefer(features);
        const faults = await weakRings(tab, known, met);
        found.push(...faults.map((fault) => `${name}: ${fault}`));
      }
      assert.deepEqual(found, []);
    });
});
