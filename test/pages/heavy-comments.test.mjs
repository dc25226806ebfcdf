import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { blogPage, openBlog } from './blog.mjs';

/* One of many comments is made to hold the page up. What that costs is measured by `npm run bench:hostile-comments`. */

const LENGTH = 65_525; // the most that WordPress takes
const nested = (open, close) => {
  const count = Math.floor(LENGTH / (open.length + close.length));
  return open.repeat(count) + close.repeat(count);
};
const filled = (part) => part.repeat(Math.floor(LENGTH / part.length));
const KINDS = {
  'bold in bold': nested('<b>', '</b>'),
  'lists in lists': nested('<ul><li>', '</li></ul>'),
  'quotations in quotations': nested('<q>', '</q>'),
  'links in tables': filled('<table><a href=x>'),
  'formatting that is never closed': filled('<b><i><u><s>x'),
  'marks on one letter': 'a'.padEnd(LENGTH, '\u0301'),
};
const MAX_ELEMENTS = 2_000;
const MAX_DEPTH = 40;
const MAX_MARKS = 8;

const commentsWith = (source) =>
  Array.from({ length: 21 }, (_, at) => ({
    id: String(at),
    parentId: null,
    author: { name: `Reader ${at}` },
    body: { format: 'html', source: at === 3 ? source : `<p>Ordinary words, number ${at}.</p>` },
    status: 'published',
    publishedAt: '2024-01-01T00:00:00Z',
  }));
const PAGES = Object.fromEntries(
  Object.values(KINDS).map((source, at) => [
    `/${at}`,
    blogPage(
      '<script type="module" src="/cdn/loader.js"></script>',
      `<comment-thread backend="memory" thread="t"></comment-thread><script>
document.querySelector('comment-thread').initial = ${JSON.stringify(commentsWith(source)).replaceAll('<', '\\u003c')};</script>`,
    ),
  ]),
);

describe('beside a comment that is made to hold the page up', () => {
  let blog;
  before(async () => (blog = await openBlog(PAGES)));
  after(() => blog.close());

  Object.keys(KINDS).forEach((kind, at) => {
    it(`the others are read and answered, and it is bounded: ${kind}`, async () => {
      const { tab, problems } = await blog.open(`/${at}`);
      for (let number = 0; number < 21; number++)
        if (number !== 3) await tab.getByText(`Ordinary words, number ${number}.`).waitFor();
      await tab.locator('[data-comment-id="3"]').scrollIntoViewIfNeeded();
      await tab.locator('[data-comment-id="3"]').getByRole('button', { name: 'Reply' }).waitFor();
      const found = await tab.evaluate(() => {
        const body = document.querySelector('[data-comment-id="3"] .film-comment-body');
        const all = [...body.querySelectorAll('*')];
        const depthOf = (element) => {
          let depth = 0;
          for (let node = element; node !== body; node = node.parentElement) depth++;
          return depth;
        };
        const marks = Math.max(0, ...(body.textContent.match(/\p{M}+/gu) ?? []).map((each) => each.length));
        return { elements: all.length, depth: Math.max(0, ...all.map(depthOf)), marks };
      });
      assert.ok(
        found.elements <= MAX_ELEMENTS && found.depth <= MAX_DEPTH && found.marks <= MAX_MARKS,
        JSON.stringify(found),
      );
      await tab.locator('[data-comment-id="20"]').getByRole('button', { name: 'Reply' }).click();
      await tab.locator('[data-comment-id="20"] textarea').waitFor();
      assert.deepEqual(problems, []);
      await tab.close();
    });
  });
});
