import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cases } from '../fixtures/malicious/comments.mjs';
import { escaped, html, openHostileBlog, POLICY, RULES, SCRIPT, whole } from './hostile-blog.mjs';
import { describeSurroundings, inspectThread, withoutThrownAway } from './hostile-page.mjs';
import { COMMENTS, NAMED, PICTURES, QUIET, quiet, VECTORS } from './hostile-vectors.mjs';

/* What strangers write, put into real pages by every way that leads there: nothing of it runs, fetches, or stands where it may not. */

/** Puts the comments of `/comments.json` into the page, as a blogger's own script would. */
const FEED = `const { avatars, comments } = await (await fetch('/comments.json')).json();
const thread = document.createElement('comment-thread');
thread.initial = comments;
if (avatars) thread.avatars = avatars;
document.querySelector('#after').before(thread);
globalThis.expected = comments.length;`;

const MODES = {
  'with the browser’s own sanitiser': {},
  'with DOMPurify': { isPurified: true },
  'with the browser’s own sanitiser, under a strict policy': { isStrict: true },
  'with DOMPurify, under a strict policy': { isPurified: true, isStrict: true },
};
describe('what strangers write', () => {
  const blog = openHostileBlog();

  async function feed(comments, { isStrict = false, ...options } = {}) {
    if (isStrict) blog.server.headers['Content-Security-Policy'] = POLICY;
    blog.server.answers.set('/comments.json', JSON.stringify({ comments, avatars: isStrict ? 'local' : 'remote' }));
    blog.server.answers.set('/feed.js', FEED);
    blog.server.answers.set('/post', html('', `${SCRIPT}<script type="module" src="/feed.js"></script>`));
    const tab = await blog.open('/post', options);
    await whole(tab, comments.length);
    return tab;
  }
  for (const [name, mode] of Object.entries(MODES)) {
    it(`does nothing in a comment: text, HTML, Markdown, name, site and picture, ${name}`, async () => {
      const calm = await feed([quiet(0), quiet(1)], mode);
      const expected = await calm.evaluate(describeSurroundings, QUIET);
      assert.equal(await calm.evaluate(() => 'setHTML' in Element.prototype), !mode.isPurified);
      await blog.page.close();

      const tab = await feed(COMMENTS, { ...mode, pictures: mode.isStrict ? new Set() : PICTURES });
      assert.equal(await tab.locator('.film-comment').count(), COMMENTS.length);
      assert.deepEqual(await tab.evaluate(inspectThread, RULES), []);
      const {
        neighbours: [beforeIt],
        ...now
      } = await tab.evaluate(describeSurroundings, QUIET);
      assert.deepEqual({ ...now, neighbours: expected.neighbours }, expected);
      assert.equal(beforeIt, expected.neighbours[0]);
      const problems = await blog.page.problems();
      assert.deepEqual(mode.isStrict ? withoutThrownAway(problems, mode.isPurified) : problems, []);
    });
  }

  it('does nothing as the number of a comment, or of the one that it answers', async () => {
    const tab = await feed(NAMED, { pictures: PICTURES });
    assert.deepEqual(await tab.evaluate(inspectThread, RULES), []);
    for (const vector of VECTORS.slice(0, 40)) await tab.evaluate((id) => (location.hash = `comment-${id}`), vector);
    assert.deepEqual(await blog.page.problems(), []);
  });

  it('is shown and not swallowed', async () => {
    const texts = VECTORS.filter((vector) => vector.trim());
    const tab = await feed(
      texts.map((vector, at) => ({ ...quiet(at), author: { name: vector }, body: { format: 'text', source: vector } })),
    );
    const shown = await tab.evaluate(() =>
      [...document.querySelectorAll('.film-comment')].map((item) => {
        const words = (selector) => item.querySelector(selector).textContent;
        return [item.dataset.commentId, words('.film-comment-body'), words('.film-comment-author')];
      }),
    );
    const bare = (text) =>
      text
        .toWellFormed()
        .replace(/([\p{M}\p{Cf}\u{1f3fb}-\u{1f3ff}]{8})[\p{M}\p{Cf}\u{1f3fb}-\u{1f3ff}]+/gu, '$1')
        .replace(/Read more$/, '')
        .replace(/[\s\0\ufffd]+|\||Spoiler/g, '');
    const byId = new Map(shown.map(([id, ...words]) => [id, words]));
    for (const [at, vector] of texts.entries()) {
      const [body, name] = byId.get(`quiet-${at}`);
      if (body.endsWith('Read more')) assert.ok(bare(vector).startsWith(bare(body)));
      else assert.equal(bare(body), bare(vector));
      assert.ok(bare(name).startsWith(bare(vector.trim().slice(0, 118))), JSON.stringify([name, vector.slice(0, 120)]));
    }
    assert.deepEqual(await blog.page.problems(), []);
  });

  it('does nothing in the list that a theme prints', async () => {
    // As text, which every theme escapes; and as markup that does nothing by itself, where a blog lets it through.
    const idle = VECTORS.filter(
      (vector) =>
        /<(?:film-review><|clapper|author-bio|div class|span class|p (?:class|data|slot|part|is|itemprop|id))/.test(
          vector,
        ) && !/evil\.test\/p\.png|alert|url\(/.test(vector),
    );
    assert.ok(idle.length > 8);
    const item = (words, at) =>
      `<li class="comment" id="comment-${at}"><article class="comment-body"><footer class="comment-meta"><b class="fn"><a href="${escaped(words)}">${escaped(words)}</a></b><time datetime="${escaped(words)}">${escaped(words)}</time></footer><div class="comment-content">${words}</div></article></li>`;
    const items = [
      ...VECTORS.map((vector, at) => item(escaped(vector), at)),
      ...idle.map((vector, at) => item(vector, VECTORS.length + at)),
    ];
    blog.server.answers.set(
      '/post',
      html(`<comment-thread><ol class="comment-list">${items.join('')}</ol></comment-thread>`, SCRIPT),
    );
    const tab = await blog.open('/post');
    await whole(tab, items.length);
    assert.deepEqual(await tab.evaluate(inspectThread, RULES), []);
    assert.equal(
      await tab.locator('.film-comments :is(clapper-rating, film-review, comment-form, author-bio)').count(),
      0,
    );
    assert.equal(
      await tab
        .locator('.comment-list [class] > :is(clapper-rating, film-review, comment-form):not(.comment-content > *)')
        .count(),
      0,
    );
    assert.deepEqual(await blog.page.problems(), []);
  });
  it('is all of the list in the fixtures', () => {
    const driven = { inert: 0, url: 0, contained: 0, text: 0, tree: 0, api: 0 };
    for (const { must } of cases) for (const word of must.split(' ')) driven[word]++;
    assert.equal(cases.length, 344);
    assert.deepEqual(
      Object.keys(driven).length,
      6,
      'what a case says that it must be is what the tests above hold it to',
    );
    const strings = cases.flatMap(({ comment }) =>
      comment ? Object.values(comment).filter((each) => typeof each === 'string') : [],
    );
    const ordinary = ['Nora', 'https://nora.example.test/', '/a.svg', '2026-03-15T10:00:00Z', '<p>ok</p>', 'approved'];
    assert.deepEqual(
      strings.filter((each) => !VECTORS.includes(each) && !ordinary.includes(each)),
      [],
    );
  });
});
