import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { blogPage, openBlog } from './blog.mjs';

/* Themes that begin by taking everything away: stand-ins for what well-known style sheets reset. */

const RESETS = {
  'no margins, markers and sizes, as Tailwind': `*, ::before, ::after { box-sizing: border-box; border: 0 solid; }
body, blockquote, dl, dd, h1, h2, h3, h4, h5, h6, hr, figure, p, pre { margin: 0; } h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
ol, ul, menu { list-style: none; margin: 0; padding: 0; } a { color: inherit; text-decoration: inherit; }
button, input, select, textarea { font: inherit; color: inherit; margin: 0; padding: 0; background: transparent; border-radius: 0; }
img, svg, video, canvas, audio, iframe, embed, object { display: block; vertical-align: middle; } img, video { max-width: 100%; height: auto; }`,
  'a base of its own, as Bootstrap': `*, ::before, ::after { box-sizing: border-box; } body { margin: 0; font: 400 1rem/1.5 system-ui; }
p, ol, ul, blockquote { margin: 0 0 1rem; } ol, ul { padding-left: 2rem; } legend { float: left; width: 100%; } textarea { resize: vertical; }
label { display: inline-block; } img, svg { vertical-align: middle; } pre { display: block; overflow: auto; font-size: .875em; }`,
  'classless, as Pico': `:root { font-size: 125%; } body { margin: 0; } blockquote { display: block; margin: 1rem 0; padding: 1rem; }
button, input:not([type=checkbox], [type=radio]), select, textarea { width: 100%; margin-bottom: 1rem; padding: .75rem 1rem; border: 1px solid #888; }
article { margin-bottom: 1rem; padding: 1rem; box-shadow: 0 0 2px #0005; } ul li { list-style: square; } svg:not(:root) { overflow: hidden; }`,
  'a root of 62.5 %': 'html { font-size: 62.5%; } body { margin: 0; font-size: 1.6rem; }',
  'everything unset': '* { all: unset; } style, script, head, title { display: none; }',
};
const SOURCE = `<p>Words first.</p><blockquote><p>A quotation.</p></blockquote><ul><li>A point</li><li>Another</li></ul>
<ol><li>Number one</li><li>Number two</li></ol><pre>line one
line two</pre><p>And <code>some code</code>, <strong>strong</strong>, <em>soft</em>, <s>gone</s> and ||a spoiler||. ${'Longword'.repeat(12)}</p>`;
const LIST = `<ol class="comment-list"><li id="comment-5" class="comment"><article class="comment-body">
<footer class="comment-meta"><b class="fn">Ottilie</b> <time datetime="2026-02-01T10:00:00Z">1 February 2026</time></footer>
<div class="comment-content">${SOURCE}</div></article></li></ol>`;
const BODY = `<film-review><h1>The Last Ferry (2021)</h1><p>Directed by: Cleo Marsh</p><p>Starring: Ada Quill, Bo Lindqvist</p>
<p>Four people miss the boat, and find out what they wanted.</p><p>4 out of 5 clappers</p>
<comment-thread backend="memory" thread="t" rating>${LIST}</comment-thread></film-review>`;
const PAGES = Object.fromEntries(
  Object.values(RESETS).map((css, at) => [
    `/${at}`,
    blogPage(
      `<meta name="viewport" content="width=device-width"><style>${css}</style><script type="module" src="/cdn/loader.js"></script>`,
      BODY,
    ),
  ]),
);

PAGES['/inherited'] = blogPage(
  '<style>html { box-sizing: border-box } * { box-sizing: inherit }</style><script type="module" src="/cdn/loader.js"></script>',
  `<main>${BODY}</main>`,
);

/** What of a comment looks as its neighbours do. */
function plainIn(body) {
  const all = (selector) => [...body.querySelectorAll(selector)];
  const styleOf = (element) => getComputedStyle(element);
  const words = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  };
  const text = words(body.querySelector('p'));
  const plain = [];
  const quotation = words(body.querySelector('blockquote p'));
  if (quotation.left < text.left + 8 || quotation.top < text.bottom) plain.push('quotation');
  for (const list of all('ul, ol')) {
    const items = [...list.children];
    const isMarked = items.every(
      (each) =>
        styleOf(each).display === 'list-item' &&
        styleOf(each).listStyleType !== 'none' &&
        words(each).left > text.left + 8,
    );
    if (!isMarked || words(items[1]).top < words(items[0]).bottom - 1) plain.push(list.localName);
  }
  if (
    styleOf(body.querySelector(':scope ul > li')).listStyleType ===
    styleOf(body.querySelector(':scope ol > li')).listStyleType
  )
    plain.push('numbers');
  for (const code of all('pre, code')) if (!/mono/.test(styleOf(code).fontFamily)) plain.push(code.localName);
  const pre = body.querySelector('pre');
  if (!/pre/.test(styleOf(pre).whiteSpace) || words(pre).height < 1.8 * parseFloat(styleOf(pre).fontSize))
    plain.push('lines of code');
  if (Number(styleOf(body.querySelector('strong')).fontWeight) < 600) plain.push('strong');
  if (styleOf(body.querySelector('em')).fontStyle !== 'italic') plain.push('em');
  if (!styleOf(body.querySelector('s')).textDecorationLine.includes('line-through')) plain.push('s');
  return plain;
}

/** Words and controls of ours that are not within the page. */
function outside() {
  const out = [];
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!element.checkVisibility() || element.closest('pre, .visually-hidden, .film-form-decoy, [inert]')) continue;
      const isLeaf =
        [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) ||
        element.matches('input, textarea, button, svg');
      if (!isLeaf || element.closest('h1') || element.matches('script, style')) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 1 && (right > innerWidth + 0.5 || left < -12))
        out.push(`${element.localName}.${element.className} ${left}–${right}`);
    }
  };
  for (const each of document.querySelectorAll('comment-thread, clapper-rating, cast-list, film-heading'))
    (visit(each.shadowRoot ?? each), visit(each));
  return out;
}

describe('in a theme that resets', () => {
  let blog;
  before(async () => (blog = await openBlog(PAGES)));
  after(() => blog.close());

  Object.keys(RESETS).forEach((name, at) => {
    it(`comments are told apart and nothing leaves the page: ${name}`, async () => {
      const { tab, problems } = await blog.open(`/${at}`, 1);
      await tab.setViewportSize({ width: 320, height: 800 });
      await tab.locator('comment-thread textarea').waitFor();
      await tab.getByRole('button', { name: 'Reply to Ottilie' }).waitFor();
      const body = tab.locator('.film-comment-body');
      assert.deepEqual(await body.evaluate(plainIn), []);
      assert.equal(await tab.getByText('a spoiler').filter({ visible: true }).count(), 0);
      assert.deepEqual(await tab.evaluate(outside), []);
      assert.ok(
        (await tab.evaluate(() => document.scrollingElement.scrollWidth)) <= 320,
        'nothing is wider than the page',
      );
      assert.deepEqual(problems, []);
      await tab.close();
    });
  });

  it('a post measures itself as the theme has everything inherit it', async () => {
    const { tab } = await blog.open('/inherited', 1);
    await tab.locator('comment-thread textarea').waitFor();
    const others = await tab.evaluate(() =>
      [...document.querySelectorAll('film-review *')]
        .filter((each) => !each.closest('comment-thread') && getComputedStyle(each).boxSizing !== 'border-box')
        .map((each) => each.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(others, []);
    await tab.close();
  });
});
