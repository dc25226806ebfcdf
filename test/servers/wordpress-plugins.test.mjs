import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../package/browser-page.mjs';
import { BLOGS, PLACES } from './plugins/blogs.mjs';
import { Guest, PATIENCE_MS } from './plugins/guest.mjs';

/*
 * Plugins, settings and themes of WordPress. A guest writes a comment and a reply on a real blog, first without our script and then with
 * it. The database must hold the same afterwards, and what the page says must be true.
 */

const { url, applicationPasswords } = JSON.parse(process.env.WORDPRESS_ENVIRONMENT);

/** What is known to fail. The list only shrinks: a row in it that passes fails the test. */
const KNOWN_FAILURES = new Set([]);

/** What differs from one comment to the next without meaning anything. */
const ACCIDENTAL = ['comment_ID', 'comment_post_ID', 'comment_date', 'comment_date_gmt'];

const COMMENTERS = ['Ada', 'Bruno', 'Carla', 'Dario', 'Ottilie', 'Zoe'];

async function asAdmin(method, path, body) {
  const response = await fetch(`${url}/wp-json/film-review/v1/${path}`, {
    method,
    headers: {
      Authorization: `Basic ${Buffer.from(`admin:${applicationPasswords.admin}`).toString('base64')}`,
      'Content-Type': 'application/json',
    },
    body: body && JSON.stringify(body),
  });
  assert.ok(response.ok, `${method} ${path}: ${response.status} ${await response.clone().text()}`);
  return response.json();
}

describe('a guest on a real WordPress', { concurrency: 3 }, () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser.close());

  /** Writes a comment and a reply. @returns what the page said of both, and what the database holds */
  async function write({ theme, embed, blog }) {
    const { plugins, more, comment = 'Which seat was it?', refusal, hasNoReplies, hasNoMail } = blog;
    // Without the script the page that comes next shows nothing of the comment, at once.
    const leaves = blog.isSilent && !embed;
    const timeout = leaves ? 500 : undefined;
    const post = await asAdmin('POST', 'stage', { title: 'The Last Ferry (2021)', commenters: COMMENTERS });
    const context = await browser.newContext({
      extraHTTPHeaders: { 'X-Film-Review': JSON.stringify({ theme, embed, plugins }) },
    });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      const uncaught = [];
      page.on('pageerror', (error) => uncaught.push(error.stack ?? error.message));
      const guest = new Guest(page);
      const filled = { more, leaves, isRenewed: embed !== '', ...(hasNoMail && { name: '', mail: '' }) };
      await guest.open(url + post.path);
      const order = await guest.commenters();
      const replies = await guest.countReplies();
      await guest.send(comment, filled);
      const told = [await guest.told(comment, { refusal, timeout })];
      if (embed) assert.equal(await guest.typed(), refusal ? comment : '', 'Refused text is kept, sent text is not.');
      if (hasNoReplies) assert.equal(replies, 0, 'There is a button Reply, although the blog allows no replies.');
      else {
        // After a refusal WordPress shows a page without a form.
        if (refusal) await guest.open(url + post.path);
        await guest.answer('Ottilie');
        await guest.send('The one in the back.', filled);
        told.push(await guest.told('The one in the back.', { timeout }));
      }
      assert.deepEqual(uncaught, []);
      return { order, told, rows: await rowsOf(post) };
    } finally {
      await context.close();
    }
  }

  /** What guests have added to a post, without what is different each time. */
  async function rowsOf({ id, comments }) {
    const names = new Map(Object.entries(comments).map(([name, number]) => [String(number), name]));
    const rows = await asAdmin('GET', `rows?post=${id}`);
    return rows
      .filter(({ comment_ID }) => !names.has(comment_ID))
      .map((row) => ({
        ...Object.fromEntries(Object.entries(row).filter(([name]) => !ACCIDENTAL.includes(name))),
        comment_parent: names.get(row.comment_parent) ?? row.comment_parent,
      }));
  }

  /** What a page may say of a comment that the database holds so. */
  function truths(row, { isClosed, refusal }) {
    if (!row) return refusal ? ['refused'] : [];
    const said = { 1: ['published'], 0: ['held'], spam: ['nothing', 'sent'] }[row.comment_approved];
    return isClosed ? [...said, 'sent'] : said;
  }

  async function compare({ theme, embed, blog }) {
    const without = await write({ theme, embed: '', blog });
    const [comment, reply] = [false, true].map((isReply) =>
      without.rows.find(({ comment_parent }) => (comment_parent === 'Ottilie') === isReply),
    );
    // The table itself is right: the blog takes what it should.
    assert.equal(Boolean(comment), !blog.refusal, 'Without the script the comment is not stored.');
    assert.equal(Boolean(reply), !blog.hasNoReplies, 'Without the script the reply is not stored.');

    const withScript = await write({ theme, embed, blog });
    assert.deepEqual(withScript.rows, without.rows, 'The database holds something else.');
    const seen = withScript.order.filter((name) => without.order.includes(name));
    assert.deepEqual(seen, without.order, 'The comments are in another order.');
    for (const { told, mode } of [
      { told: without.told, mode: 'without the script' },
      { told: withScript.told, mode: 'with the script' },
    ])
      for (const [index, said] of told.entries()) {
        const row = [comment, reply][index];
        const truth = index === 0 ? truths(row, blog) : truths(row, { ...blog, refusal: '' });
        assert.ok(truth.includes(said), `The page says "${said}" ${mode} of ${JSON.stringify(row)}`);
      }
  }

  const titles = PLACES.flatMap(({ theme, embed, blogs }) => blogs.map((name) => [name, embed, theme]));
  for (const [name, embed, theme] of titles) {
    const title = `${name} / ${embed} / ${theme}`;
    const row = { theme, embed, blog: BLOGS[name] };
    if (!KNOWN_FAILURES.has(title)) it(title, () => compare(row));
    else it(`${title} is known to fail`, () => assert.rejects(compare(row), 'It passes now: take it off the list.'));
  }

  it('finds in docs/wordpress.md what is tried', async () => {
    const [, section] = (await readFile('docs/wordpress.md', 'utf8')).split('## What was tried');
    const rows = [...section.matchAll(/^\| (.+?) +\|/gm)].map(([, name]) => name).slice(2);
    assert.deepEqual(rows.toSorted(), Object.keys(BLOGS).toSorted());
  });

  it('is known to fail only where something is tried', () => {
    const tried = new Set(titles.map((title) => title.join(' / ')));
    assert.deepEqual(
      [...KNOWN_FAILURES].filter((title) => !tried.has(title)),
      [],
    );
  });
});
