import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { elements } from '../package/elements.mjs';
import { openStory, serveStorybook, STORIES } from './storybook.mjs';

/* Each control of each story changes what a person sees, or what a screen reader says. */

const WIDE = { width: 1280, height: 800 };
const WORDS = 'Other words';

/** A value for a control that is not the first one. */
function another({ control, options }, name, initial, attempts) {
  if (name in attempts) return attempts[name];
  if (options) return options.find((option) => option !== initial);
  if (control.type === 'boolean') return !initial;
  return control.type === 'number' ? (initial ?? 0) + 2 : WORDS;
}

describe('the controls of stories', { concurrency: 2 }, () => {
  let storybook, browser;
  before(async () => {
    storybook = await serveStorybook();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    storybook.close();
  });

  /** All that is shown and said, when nothing changes any more. */
  async function perceived(page) {
    await page.waitForLoadState('networkidle');
    let before;
    for (let tries = 0; tries < 20; tries++) {
      const picture = (await page.screenshot({ animations: 'disabled' })).toString('base64');
      const now = `${picture}\n${await page.locator('#storybook-root').ariaSnapshot()}`;
      if (now === before) return now;
      before = now;
      await page.waitForTimeout(60);
    }
    return before;
  }

  const set = (page, storyId, updatedArgs) =>
    page.evaluate((given) => globalThis.__STORYBOOK_PREVIEW__.onUpdateArgs(given), { storyId, updatedArgs });

  const controlsOf = (page) =>
    page.evaluate(() => {
      const { argTypes, initialArgs, parameters } = globalThis.__STORYBOOK_PREVIEW__.currentRender.story;
      const controls = Object.entries(argTypes).filter(([, { control }]) => control && !control.disable);
      return { controls, initial: initialArgs, attempts: parameters.attempts ?? {} };
    });

  const seen = new Map();
  for (const id of STORIES)
    it(`${id}: each control changes something`, async () => {
      const { page } = await openPage(browser);
      try {
        await page.setViewportSize(WIDE);
        await openStory(page, storybook.url, id, 'light');
        const { controls, initial, attempts } = await controlsOf(page);
        seen.set(id, [...controls.map(([name]) => name)]);
        if (controls.length === 0) return;
        const first = await perceived(page);
        const dead = [];
        for (const [name, type] of controls) {
          await set(page, id, { [name]: another(type, name, initial[name], attempts) });
          if ((await perceived(page)) === first) dead.push(name);
          await set(page, id, { [name]: initial[name] });
          await page.waitForLoadState('networkidle');
        }
        assert.deepEqual(dead, [], 'controls without effect');
      } finally {
        await page.close();
      }
    });

  it('every attribute has a control, or its page says why not', async () => {
    const { page } = await openPage(browser);
    try {
      const missing = [];
      for (const { tag, attributes = [] } of elements) {
        const ids = STORIES.filter((id) => id.startsWith(`elements-${tag}--`));
        const controls = new Set(ids.flatMap((id) => seen.get(id) ?? []));
        const without = attributes.filter(({ name }) => !controls.has(name));
        if (without.length === 0) continue;
        await page.goto(`${storybook.url}/iframe.html?id=elements-${tag}--docs&viewMode=docs`);
        await page.locator('element-tables table').first().waitFor();
        for (const { name } of without) {
          const row = page.locator('element-tables tr', { has: page.getByRole('rowheader', { name, exact: true }) });
          if (!/No control: \w/.test((await row.allTextContents()).join(' '))) missing.push(`${tag} ${name}`);
        }
      }
      assert.deepEqual(missing, []);
    } finally {
      await page.close();
    }
  });
});
