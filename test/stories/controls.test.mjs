import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { elements } from '../package/elements.mjs';
import { openStory, serveStorybook, STORIES } from './storybook.mjs';

/* Each control of each story changes what a person sees, or what a screen reader says. */

const WIDE = { width: 1280, height: 800 };
const WORDS = 'Other words';
const PATIENCE_MS = 4000;
/** A page with a thread takes some seconds to come to rest on a busy machine. */
const REST_PATIENCE_MS = 20_000;

/** A value for a control that is not the first one. */
function another({ control, options }, name, initial, attempts) {
  if (name in attempts) return attempts[name];
  if (options) return options.find((option) => option !== initial);
  if (control.type === 'boolean') return !initial;
  return control.type === 'number' ? (initial ?? 0) + 2 : WORDS;
}

describe('the controls of stories', { concurrency: 2 }, () => {
  let storybook, browser;
  /** The stories with controls, by id. */
  const stories = new Map();
  before(async () => {
    storybook = await serveStorybook();
    browser = await openBrowser();
    const { page } = await openPage(browser);
    await openStory(page, storybook.url, STORIES[0], 'light');
    const found = await page.evaluate(async () =>
      Object.entries(await globalThis.__STORYBOOK_PREVIEW__.extract()).map(([id, story]) => [
        id,
        {
          controls: Object.entries(story.argTypes).filter(([, { control }]) => control && !control.disable),
          initial: story.initialArgs,
          attempts: story.parameters.attempts ?? {},
        },
      ]),
    );
    await page.close();
    for (const [id, story] of found) if (story.controls.length > 0) stories.set(id, story);
  });
  after(async () => {
    await browser.close();
    storybook.close();
  });

  /** All that is shown, and all that a screen reader is told. */
  async function perceived(page, devtools) {
    const picture = await page.screenshot({ animations: 'disabled', fullPage: true });
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const told = nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, value, properties = [] }) => [
        role?.value,
        name?.value,
        value?.value,
        properties.flatMap(({ name: key, value: { value: stated } }) => (stated === undefined ? [] : [[key, stated]])),
      ]);
    return `${picture.toString('base64')}\n${JSON.stringify(told)}`;
  }

  /** What is perceived when it satisfies a condition, or else after a while. */
  async function perceivedOnce(page, devtools, isWanted, patience = PATIENCE_MS) {
    const end = Date.now() + patience;
    for (;;) {
      await page.waitForLoadState('networkidle');
      const now = await perceived(page, devtools);
      if (isWanted(now) || Date.now() > end) return now;
      await page.waitForTimeout(50);
    }
  }

  /** What is perceived when nothing changes any more. */
  async function atRest(page, devtools) {
    let before, isSame;
    const said = await perceivedOnce(
      page,
      devtools,
      (now) => {
        isSame = now === before;
        before = now;
        return isSame;
      },
      REST_PATIENCE_MS,
    );
    assert.ok(isSame, 'the page does not come to rest');
    return said;
  }

  const set = (page, storyId, updatedArgs) =>
    page.evaluate((given) => globalThis.__STORYBOOK_PREVIEW__.onUpdateArgs(given), { storyId, updatedArgs });

  it('there are controls', () => assert.ok(stories.size >= elements.length, `${stories.size} stories have controls`));

  for (const { tag } of elements)
    it(`${tag}: each control changes something`, async () => {
      const { page } = await openPage(browser);
      try {
        await page.setViewportSize(WIDE);
        const devtools = await page.context().newCDPSession(page);
        const dead = [];
        for (const [id, { controls, initial, attempts }] of stories) {
          if (!id.startsWith(`elements-${tag}--`)) continue;
          await openStory(page, storybook.url, id, 'light');
          let first = await atRest(page, devtools);
          for (const [name, type] of controls) {
            await set(page, id, { [name]: another(type, name, initial[name], attempts) });
            if ((await perceivedOnce(page, devtools, (now) => now !== first)) === first) dead.push(`${id} ${name}`);
            await set(page, id, { [name]: initial[name] });
            const again = await perceivedOnce(page, devtools, (now) => now === first);
            // Some remember: a thread knows who was signed in.
            if (again !== first) {
              await openStory(page, storybook.url, id, 'light');
              first = await atRest(page, devtools);
            }
          }
        }
        assert.deepEqual(dead, [], 'controls without effect');
      } finally {
        await page.close();
      }
    });

  it('no other story has a control', () => {
    const others = [...stories.keys()].filter((id) => !elements.some(({ tag }) => id.startsWith(`elements-${tag}--`)));
    assert.deepEqual(others, []);
  });

  it('every attribute has a control, or its page says why not', async () => {
    const { page } = await openPage(browser);
    try {
      const missing = [];
      for (const { tag, attributes = [] } of elements) {
        const own = [...stories].filter(([id]) => id.startsWith(`elements-${tag}--`));
        const controls = new Set(own.flatMap(([, story]) => story.controls.map(([name]) => name)));
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
