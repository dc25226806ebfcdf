import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ALLOWED_ELEMENTS, LINK_REL } from '../../dist/safety/allowed-markup.js';
import { cases } from '../fixtures/malicious/comments.mjs';
import { openBrowser } from '../package/browser-page.mjs';
import {
  describeSurroundings,
  inspectReviews,
  inspectThread,
  openWatched,
  startHostileServer,
} from './hostile-page.mjs';
import { COMMENTS, NAMED, PICTURES, QUIET, quiet, VECTORS } from './hostile-vectors.mjs';

/* What strangers write, put into real pages by every way that leads there: nothing of it runs, fetches, or stands where it may not. */

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types film-review-elements lit-html dompurify',
].join('; ');
const THROWN_AWAY =
  /^(?:console: (?:Executing inline event handler|Applying inline style|Setting the document's base URI to '[^']*') violates|policy: (?:(?:script|style)-src-attr inline |style-src-elem inline|base-uri ))/;
/* So it does of a script in SVG that DOMPurify takes to pieces: it was never to run. */
const TAKEN_TO_PIECES =
  /^(?:console: This document requires 'TrustedScript' assignment\. .* http\S*\/purify\.js$|policy: require-trusted-types-for trusted-types-sink HTMLScriptElement text)/;
const RULES = { elements: ALLOWED_ELEMENTS, rel: LINK_REL };

const html = (body, head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A blog</title>
<link rel="icon" href="data:,">${head}</head><body><p id="before">Before</p>${body}<p id="after">After</p></body></html>`;
const groupsOf = (size, list) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
const SCRIPT = '<script type="module" src="/cdn/film-review.js"></script>';
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

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
  let browser, server, page;

  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    server = await startHostileServer();
  });
  afterEach(async () => {
    await page?.close();
    await server.close();
  });

  async function open(path, options) {
    page = await openWatched(browser, server, path, options);
    return page.tab;
  }
  /** All comments are there, with all that belongs to them. */
  async function whole(tab, count) {
    await tab.waitForFunction((wanted) => document.querySelectorAll('.film-comment').length >= wanted, count);
    // Whatever comes when a comment is near the screen comes when it is printed.
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await settled(tab);
  }
  const settled = async (tab) => {
    for (let same = 0, last = ''; same < 3;) {
      await tab.waitForTimeout(100);
      const now = await tab.evaluate(
        () => `${document.querySelectorAll('.film-comment-body[dir]').length} ${document.querySelectorAll('*').length}`,
      );
      same = now === last ? same + 1 : 0;
      last = now;
    }
  };
  async function feed(comments, { isStrict = false, ...options } = {}) {
    if (isStrict) server.headers['Content-Security-Policy'] = POLICY;
    server.answers.set('/comments.json', JSON.stringify({ comments, ...(isStrict && { avatars: 'local' }) }));
    server.answers.set('/feed.js', FEED);
    server.answers.set('/post', html('', `${SCRIPT}<script type="module" src="/feed.js"></script>`));
    const tab = await open('/post', options);
    await whole(tab, comments.length);
    return tab;
  }

  for (const [name, mode] of Object.entries(MODES)) {
    it(`does nothing in a comment: text, HTML, Markdown, name, site and picture, ${name}`, async () => {
      const calm = await feed([quiet(0), quiet(1)], mode);
      const expected = await calm.evaluate(describeSurroundings, QUIET);
      assert.equal(await calm.evaluate(() => 'setHTML' in Element.prototype), !mode.isPurified);
      await page.close();

      const tab = await feed(COMMENTS, { ...mode, pictures: mode.isStrict ? new Set() : PICTURES });
      assert.equal(await tab.locator('.film-comment').count(), COMMENTS.length);
      assert.deepEqual(await tab.evaluate(inspectThread, RULES), []);
      const {
        neighbours: [beforeIt],
        ...now
      } = await tab.evaluate(describeSurroundings, QUIET);
      assert.deepEqual({ ...now, neighbours: expected.neighbours }, expected);
      assert.equal(beforeIt, expected.neighbours[0]);
      const problems = await page.problems();
      // Chromium tells the page's policy of handlers and styles in what a sanitiser reads apart from the page and throws away.
      const isThrownAway = (problem) =>
        mode.isStrict && (THROWN_AWAY.test(problem) || (mode.isPurified && TAKEN_TO_PIECES.test(problem)));
      assert.deepEqual([...new Set(problems.filter((problem) => !isThrownAway(problem)))], []);
    });
  }

  it('does nothing as the number of a comment, or of the one that it answers', async () => {
    const tab = await feed(NAMED, { pictures: PICTURES });
    assert.deepEqual(await tab.evaluate(inspectThread, RULES), []);
    for (const vector of VECTORS.slice(0, 40)) await tab.evaluate((id) => (location.hash = `comment-${id}`), vector);
    assert.deepEqual(await page.problems(), []);
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
    const bare = (text) => text.toWellFormed().replace(/[\s\0\ufffd]+|\||Spoiler/g, '');
    const byId = new Map(shown.map(([id, ...words]) => [id, words]));
    for (const [at, vector] of texts.entries()) {
      const [body, name] = byId.get(`quiet-${at}`);
      assert.equal(bare(body), bare(vector));
      assert.ok(bare(name).startsWith(bare(vector.trim().slice(0, 118))), JSON.stringify([name, vector.slice(0, 120)]));
    }
    assert.deepEqual(await page.problems(), []);
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
    server.answers.set(
      '/post',
      html(`<comment-thread><ol class="comment-list">${items.join('')}</ol></comment-thread>`, SCRIPT),
    );
    const tab = await open('/post');
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
    assert.deepEqual(await page.problems(), []);
  });

  it('does nothing in a review that is fetched, as the model or as JSON-LD', async () => {
    const model = (texts) => {
      const [text] = texts;
      const all = texts.join(' ');
      const people = texts.map((name) => ({ name }));
      const film = {
        title: all,
        originalTitle: all,
        year: 2014,
        directors: people,
        writers: people,
        cast: texts.map((name) => ({ name, character: name })),
        genres: texts,
        countries: texts,
        synopsis: all,
        certificate: all,
      };
      return {
        film,
        headline: all,
        author: { name: all },
        publishedAt: '2014-03-15',
        rating: { value: text, raw: all, unit: all, best: 5, kind: 'grade' },
        aspects: texts.map((name) => ({ name, rating: { value: 3, raw: name, kind: 'number' } })),
        verdict: all,
        pros: texts,
        cons: texts,
        bodyText: texts.join('\n\n'),
      };
    };
    const jsonLd = (texts) => {
      const all = texts.join(' ');
      const people = texts.map((text) => ({ '@type': 'Person', name: text, url: text, image: text }));
      return {
        '@context': 'https://schema.org',
        '@type': 'Review',
        name: all,
        reviewBody: all,
        url: texts[0],
        author: people[0],
        itemReviewed: {
          '@type': 'Movie',
          name: all,
          image: texts,
          sameAs: texts,
          url: texts[1],
          trailer: { url: texts[2] },
          director: people,
          actor: people,
          description: all,
        },
        reviewRating: { '@type': 'Rating', ratingValue: texts[0], bestRating: 5 },
      };
    };
    const texts = groupsOf(
      8,
      VECTORS.filter((vector) => vector.trim() && vector.length < 6000),
    );
    const reviews = [...texts.map(model), ...texts.map(jsonLd)];
    server.answers.set('/review/', (request, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(reviews[Number(request.url.slice('/review/'.length))]));
    });
    server.answers.set(
      '/post',
      html(reviews.map((_, at) => `<film-review src="/review/${at}"></film-review>`).join(''), SCRIPT),
    );
    const tab = await open('/post', { pictures: PICTURES });
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('film-review')].every(
        (each) => each.shadowRoot.querySelector('[part=error]') || (each.children.length && !each.ariaBusy),
      ),
    );
    assert.ok((await tab.locator('film-heading').count()) >= texts.length);
    assert.deepEqual(await tab.evaluate(inspectReviews), []);
    assert.deepEqual(await page.problems(), []);
  });

  it('does nothing in a post, in its structured data, and in a post of WordPress that is fetched', async () => {
    const texts = groupsOf(
      4,
      VECTORS.filter((vector) => vector.trim() && vector.length < 3000),
    ).map((group) => group.join(' '));
    const post = (words) =>
      `<h1>${words} (2014)</h1><p>Directed by: ${words}</p><p>Starring: ${words}, Amy Adams as ${words}</p><p>Synopsis: ${words}</p><p>${words}</p><p>Verdict: ${words}</p><p>4.5 ${words}</p><p>Rating: 3 of 5</p>`;
    const statement = (words) =>
      JSON.stringify({
        '@type': 'Review',
        name: words,
        author: { name: words, url: words },
        itemReviewed: { '@type': 'Movie', name: words, director: words, image: words, sameAs: words },
        reviewRating: { ratingValue: words },
      }).replace(/</g, '\\u003c');
    server.answers.set('/review/', (request, response) => {
      response.setHeader('Content-Type', 'application/json');
      const words = texts[Number(request.url.slice('/review/'.length))];
      // As it stands, since nothing of it is put into the page: it is read.
      response.end(
        JSON.stringify({
          title: { rendered: `${words} (2014)` },
          link: words,
          date: '2014-03-15T10:00:00',
          content: { rendered: post(words) },
        }),
      );
    });
    const elements = texts.map((words, at) => [
      `<film-review>${post(escaped(words))}</film-review>`,
      `<film-review><h2>Her (2014)</h2><p>Starring: Amy Adams</p><p>x</p><script type="application/ld+json">${statement(words)}</script></film-review>`,
      `<film-review src="/review/${at}"></film-review>`,
    ]);
    server.answers.set('/post', html(elements.flat().join(''), SCRIPT));
    const tab = await open('/post', { pictures: PICTURES });
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('film-review')].every(
        (each) =>
          each.reading ||
          each.shadowRoot.querySelector('[part=error]') ||
          (each.src && each.children.length && !each.ariaBusy),
      ),
    );
    assert.deepEqual(await tab.evaluate(inspectReviews), []);
    assert.deepEqual(await page.problems(), []);
  });

  describe('from a WordPress blog', () => {
    const toItem = ({ html: rendered, text: _, avatar, date, id, ...rest }, at) => ({
      id: id === 1 && at ? at + 1 : id,
      ...rest,
      date_gmt: date,
      content: { rendered },
      author_avatar_urls: { 96: avatar },
    });
    async function blog(answer, options) {
      server.answers.set('/wp-json/', answer);
      server.answers.set(
        '/post',
        html('<comment-thread backend="wordpress" src="/" thread="42"></comment-thread>', SCRIPT),
      );
      const tab = await open('/post', options);
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
      const tab = await blog(json(items), { pictures: PICTURES });
      await whole(tab, items.length);
      assert.deepEqual(await tab.evaluate(inspectThread, RULES), []);
      assert.deepEqual(await page.problems(), []);
    });

    /** A page with a conversation for each answer, each with a blog of its own. */
    async function blogs(answers) {
      for (const [at, [, answer]] of answers.entries()) server.answers.set(`/${at}/`, answer);
      const threads = answers.map(
        (_, at) => `<comment-thread backend="wordpress" src="/${at}/" thread="42"></comment-thread>`,
      );
      server.answers.set('/post', html(threads.join(''), SCRIPT));
      const tab = await open('/post');
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
      assert.deepEqual(await page.problems(), []);
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
        (await page.problems()).filter((problem) => !isOfBrowser(problem)),
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
      const tab = await blog(
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
      assert.deepEqual(await page.problems(), []);
    });
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
