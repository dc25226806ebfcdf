import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../package/browser-page.mjs';
import { elements } from '../package/elements.mjs';
import { serveStorybook, updated } from './storybook.mjs';

/* The pages of the Storybook that are no stories. */

const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const PAGES = Object.values(entries).filter(({ type }) => type === 'docs');

describe('the pages of the Storybook', { concurrency: 2 }, () => {
  let storybook, browser;
  before(async () => {
    storybook = await serveStorybook();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    storybook.close();
  });

  async function open(id) {
    const { page } = await openPage(browser);
    await page.goto(`${storybook.url}/iframe.html?id=${id}&viewMode=docs`);
    await page.locator('.sbdocs-content').waitFor();
    return page;
  }

  for (const { tag, attributes = [], members = [], slots = [], events = [], ...css } of elements)
    it(`elements-${tag}: every public name of the manifest is in a table`, async () => {
      const page = await open(`elements-${tag}--docs`);
      try {
        await page.locator('element-tables table').first().waitFor();
        const names = await page.locator('element-tables').getByRole('rowheader').allTextContents();
        const expected = [
          ...attributes.map(({ name }) => name),
          ...members.map(({ name, kind }) => (kind === 'method' ? `${name}()` : name)),
          ...slots.map(({ name }) => name || '(default)'),
          ...events.map(({ name }) => name),
          ...(css.cssParts ?? []).map(({ name }) => `::part(${name})`),
          ...(css.cssStates ?? []).map(({ name }) => `:state(${name})`),
          ...(css.cssClasses ?? []).map(({ name }) => `.${name}`),
          ...(css.cssProperties ?? []).map(({ name }) => name),
        ];
        assert.deepEqual(names.map((name) => name.trim()).sort(), expected.sort());
      } finally {
        await page.close();
      }
    });

  for (const { tag, cssParts = [] } of elements)
    it(`elements-${tag}: the picture outlines each part that it shows`, async () => {
      const page = await open(`elements-${tag}--docs`);
      try {
        const names = page.locator('.anatomy-names button');
        await names.first().waitFor();
        await page.waitForLoadState('networkidle');
        await page.evaluate(updated);
        const outlined = [];
        for (const name of await names.all()) {
          await name.focus();
          const label = (await name.textContent()).trim();
          const said = await page.locator('element-anatomy > div > p[role=status]').textContent();
          const count = await page.evaluate(() => {
            const within = (root) =>
              [...root.querySelectorAll('*')].flatMap((each) => [
                each,
                ...(each.shadowRoot ? within(each.shadowRoot) : []),
              ]);
            const sample = document.querySelector('element-anatomy .anatomy-sample');
            const isDrawn = (each) => each.checkVisibility() && each.getClientRects().length > 0;
            const isOutlined = (each) => getComputedStyle(each).outline.includes('rgb(214, 0, 108)');
            return within(sample).filter((each) => isDrawn(each) && isOutlined(each)).length;
          });
          assert.equal(count === 0, said.trim() !== '', `${label}: ${count} outlined, "${said.trim()}"`);
          if (count > 0) outlined.push(label);
        }
        assert.ok(outlined.includes(tag));
        if (tag === 'cast-list') assert.ok(outlined.includes('default slot'), 'text alone is in the picture too');
        if (cssParts.length > 0)
          assert.ok(
            outlined.some((label) => label.startsWith('::part(')),
            'no part is in the picture',
          );
      } finally {
        await page.close();
      }
    });

  it('shows the elements in its pages as on a blog, though React renders the frame', async () => {
    const page = await open('elements-cast-list--docs');
    try {
      const limited = page.locator('#story--elements-cast-list--limited');
      await limited.getByRole('button', { name: 'Show all 8' }).waitFor();
      assert.equal(await limited.getByText('Willem Dafoe').isVisible(), false);
    } finally {
      await page.close();
    }
  });

  for (const [id, count] of [
    ['on-your-blog-which-blog--docs', 13],
    ['for-developers-frameworks--docs', 11],
  ])
    it(`${id}: each name in its tables leads to a page`, async () => {
      const page = await open(id);
      try {
        const links = await page.locator('.sbdocs-content table a[href*="path=/docs/"]').count();
        assert.equal(links, count);
      } finally {
        await page.close();
      }
    });

  for (const { id } of PAGES)
    it(`${id}: its tables are tables, and its links lead somewhere`, async () => {
      const page = await open(id);
      try {
        const text = await page.locator('.sbdocs-content').innerText();
        assert.doesNotMatch(text, /^\s*\|.*\|\s*$/m, 'a table that is not drawn');
        const targets = await page
          .locator('.sbdocs-content a[href*="path=/"]')
          .evaluateAll((links) => links.map((link) => new URL(link.href).searchParams.get('path')));
        const dead = targets.filter((path) => !(/^\/(?:docs|story)\/(.+)$/.exec(path)?.[1] in entries));
        assert.deepEqual(dead, []);
      } finally {
        await page.close();
      }
    });
});
