import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cases } from '../fixtures/malicious/comments.mjs';
import { escaped, html, openHostileBlog, RULES, SCRIPT, settled, whole } from './hostile-blog.mjs';
import { inspectThread } from './hostile-page.mjs';
import { PICTURES, QUIET, VECTORS } from './hostile-vectors.mjs';

describe('a WordPress blog with hostile answers', () => {
  const blog = openHostileBlog();

  const toItem = ({ html: rendered, text: _, avatar, date, id, ...rest }, at) => ({
    id: id === 1 && at ? at + 1 : id,
    ...rest,
    date_gmt: date,
    content: { rendered },
    author_avatar_urls: { 96: avatar },
  });
  async function openThread(answer, options) {
    blog.server.answers.set('/wp-json/', answer);
    blog.server.answers.set(
      '/post',
      html('<comment-thread backend="wordpress" src="/" thread="42"></comment-thread>', SCRIPT),
    );
    const tab = await blog.open('/post', options);
    await tab.locator('comment-form textarea').waitFor();
    return tab;
  }
  const json =
    (body, headers = {}) =>
    (_request, response) =>
      response
        .writeHead(200, { 'Content-Type': 'application/json', 'X-WP-TotalPages': '1', ...headers })
        .end(JSON.stringify(body));

  it('does nothing in any field of a comment', async () => {
    const items = [
      ...cases.filter(({ comment }) => comment).map(({ comment }) => comment),
      ...VECTORS.map((vector) => ({
        id: 1,
        parent: 0,
        author_name: escaped(vector),
        author_url: vector,
        avatar: vector,
        date: vector,
        html: vector,
        status: 'approved',
        type: vector,
        link: vector,
      })),
    ].map(toItem);
    const tab = await openThread(json(items), { pictures: PICTURES });
    await whole(tab, items.length);
    assert.deepEqual(await tab.evaluate(inspectThread, RULES), []);
    assert.deepEqual(await blog.page.problems(), []);
  });

  /** A page with a conversation for each answer, each with a blog of its own. */
  async function blogs(answers) {
    for (const [at, [, answer]] of answers.entries()) blog.server.answers.set(`/${at}/`, answer);
    const threads = answers.map(
      (_, at) => `<comment-thread backend="wordpress" src="/${at}/" thread="42"></comment-thread>`,
    );
    blog.server.answers.set('/post', html(threads.join(''), SCRIPT));
    const tab = await blog.open('/post');
    await tab.waitForFunction(
      (count) => document.querySelectorAll('comment-form textarea').length === count,
      answers.length,
    );
    for (const field of await tab.locator('comment-form textarea').all()) await field.fill('Mine');
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('comment-thread')].every(({ state }) =>
        /^(?:ready|error)$/.test(state?.snapshot.status),
      ),
    );
    await settled(tab);
    return tab;
  }

  it('ends with each comment shown once, whatever answers what', async () => {
    const trees = cases.filter(({ must }) => must === 'tree');
    const toRest = (comment) => ({ ...comment, date_gmt: comment.date, content: { rendered: comment.html } });
    const tab = await blogs(trees.map(({ name, comments }) => [name, json(comments.map(toRest))]));
    const shown = await tab.evaluate(() =>
      [...document.querySelectorAll('comment-thread')].map((thread) =>
        [...thread.querySelectorAll('.film-comment')].map((item) => item.dataset.commentId),
      ),
    );
    assert.equal(trees.length, 15);
    for (const [at, { name, comments }] of trees.entries()) {
      const ids = comments.map(({ id }) => id).filter((id) => typeof id === 'string' || Number.isFinite(id));
      assert.deepEqual(shown[at].toSorted(), [...new Set(ids.map(String))].toSorted(), name);
    }
    assert.deepEqual(await blog.page.problems(), []);
  });

  const half = (_request, response) =>
    response
      .writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' })
      .write('[{"id":1,"content":{"rendered":"x', () => response.destroy());
  const endless = (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const more = () => !response.destroyed && response.write(`[${' '.repeat(1 << 20)}`, () => setImmediate(more));
    more();
  };
  const recorded =
    ({ status, type, body, headers }) =>
    (_request, response) =>
      response
        .writeHead(status, { 'Content-Type': type, ...(status === 302 && { Location: '/post' }), ...headers })
        .end(body);
  const LISTS = ['api/bom', 'api/proto-key', 'api/total-lies'];
  const answers = [
    ...cases.filter(({ must }) => must === 'api').map(({ name, response }) => [name, recorded(response)]),
    ['half an answer', half],
    ['an answer without end', endless],
    ['an answer that is cut at once', (_request, response) => response.destroy()],
  ];
  it('says what is wrong with an answer, and keeps what the reader types', async () => {
    const tab = await blogs(answers);
    const seen = await tab.evaluate(() =>
      [...document.querySelectorAll('comment-thread')].map((thread) => {
        const { status, error } = thread.state.snapshot;
        const shown = thread.shadowRoot.querySelector('[part=error]')?.textContent.trim() ?? '';
        return { status, code: error?.code, shown, typed: thread.querySelector('textarea').value };
      }),
    );
    assert.equal(answers.length, 18);
    for (const [at, [name]] of answers.entries()) {
      const { status, code, shown, typed } = seen[at];
      // What is a list, or holds one, is taken; of everything else the reader is told.
      assert.equal(status, LISTS.includes(name) ? 'ready' : 'error', name);
      assert.ok(status === 'ready' || (code && shown), `${name}: ${code}: ${shown}`);
      assert.doesNotMatch(shown, /<img|onerror/);
      assert.equal(typed, 'Mine', name);
    }
    assert.equal(await tab.evaluate(() => ({}).isAdmin), undefined);
    const isOfBrowser = (problem) => /^console: Failed to load resource/.test(problem);
    assert.deepEqual(
      (await blog.page.problems()).filter((problem) => !isOfBrowser(problem)),
      [],
    );
  });

  it('shows the beginning of a comment of 5 MB, and the others as they are', async () => {
    const item = (id, rendered) => ({
      id,
      parent: 0,
      author_name: 'Nora',
      date_gmt: '2020-03-15T10:00:00',
      content: { rendered },
      status: 'approved',
    });
    const tab = await openThread(
      json([
        item(1, `<p>${QUIET}</p>`),
        item(2, '<p>long <b>words</b> </p>'.repeat(200_000)),
        item(3, `<p>${QUIET}</p>`),
      ]),
    );
    await whole(tab, 3);
    const [one, long, three] = await tab.locator('.film-comment-body').allTextContents();
    assert.deepEqual([one, three], [QUIET, QUIET]);
    assert.ok(long.length > 50_000 && long.length < 1_000_000, `${long.length}`);
    assert.deepEqual(await blog.page.problems(), []);
  });
});
