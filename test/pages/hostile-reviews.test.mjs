import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { escaped, groupsOf, html, openHostileBlog, POLICY, SCRIPT, settled } from './hostile-blog.mjs';
import { inspectReviews } from './hostile-page.mjs';
import { PICTURES, VECTORS } from './hostile-vectors.mjs';

describe('a hostile review', () => {
  const blog = openHostileBlog();

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
    blog.server.answers.set('/review/', (request, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(reviews[Number(request.url.slice('/review/'.length))]));
    });
    blog.server.answers.set(
      '/post',
      html(reviews.map((_, at) => `<film-review src="/review/${at}"></film-review>`).join(''), SCRIPT),
    );
    const tab = await blog.open('/post', { pictures: PICTURES });
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('film-review')].every(
        (each) => each.shadowRoot.querySelector('[part=error]') || (each.children.length && !each.ariaBusy),
      ),
    );
    assert.ok((await tab.locator('film-heading').count()) >= texts.length);
    assert.deepEqual(await tab.evaluate(inspectReviews), []);
    assert.deepEqual(await blog.page.problems(), []);
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
    blog.server.answers.set('/review/', (request, response) => {
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
    blog.server.answers.set('/post', html(elements.flat().join(''), SCRIPT));
    const tab = await blog.open('/post', { pictures: PICTURES });
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('film-review')].every(
        (each) =>
          each.reading ||
          each.shadowRoot.querySelector('[part=error]') ||
          (each.src && each.children.length && !each.ariaBusy),
      ),
    );
    assert.deepEqual(await tab.evaluate(inspectReviews), []);
    assert.deepEqual(await blog.page.problems(), []);
  });

  it('is no review where the answer to `src` is none, is too long, or never ends', async () => {
    const json = (body, headers) => (_request, response) =>
      response.writeHead(200, { 'Content-Type': 'application/json', ...headers }).end(body);
    const sent = new Map();
    const endless = (name, total) => (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', ...(total && { 'Content-Length': total }) });
      const more = () => {
        if (response.destroyed) return;
        sent.set(name, (sent.get(name) ?? 0) + (1 << 20));
        response.write(`${' '.repeat((1 << 20) - 1)}[`, () => setImmediate(more));
      };
      more();
    };
    const silent = (_request, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).write('{');
    const answers = {
      'no JSON': json('<!doctype html><script>alert(1)</script>'),
      'half an answer': json('{"film":{"title":"Her"'),
      nothing: json(''),
      null: json('null'),
      'a number': json('1e999'),
      'an empty list': json('[]'),
      words: json('"Her"'),
      'another type': json('{"film":{"title":{"toString":"x"},"year":[2014],"cast":"x"},"rating":"5"}'),
      'a prototype': json('{"__proto__":{"film":{"title":"Her"}},"constructor":{"prototype":{"isAdmin":true}}}'),
      'a list in lists': json(`${'['.repeat(200_000)}${']'.repeat(200_000)}`),
      'a graph in graphs': json(`${'{"@graph":['.repeat(50_000)}${']}'.repeat(50_000)}`),
      'an error': (_request, response) =>
        response.writeHead(500, { 'Content-Type': 'application/json' }).end('{"film":{}}'),
      'a circle': (request, response) => response.writeHead(302, { Location: request.url }).end(),
      'the way to a script': (_request, response) => response.writeHead(302, { Location: 'javascript:alert(1)' }).end(),
      'the way to data': (_request, response) =>
        response.writeHead(302, { Location: 'data:application/json,{}' }).end(),
      'no end': endless('no end'),
      '100 MB': endless('100 MB', 100 << 20),
      silence: silent,
    };
    const names = Object.keys(answers);
    for (const [at, name] of names.entries()) blog.server.answers.set(`/review/${at}/`, answers[name]);
    const elements = names.map((_, at) => `<film-review src="/review/${at}/"></film-review>`);
    const others = [
      'javascript:alert(1)',
      'data:application/json,{"film":{"title":"x"}}',
      'blob:x',
      'file:///etc/passwd',
      'http://',
    ];
    elements.push(...others.map((src) => `<film-review src="${escaped(src)}"></film-review>`));
    blog.server.answers.set('/post', html(elements.join(''), SCRIPT));
    blog.server.answers.set('/start', html(''));
    const tab = await blog.open('/start');
    await tab.clock.install();
    await tab.goto(`${blog.server.url}/post`);
    const failed = (count) =>
      tab.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('film-review')].filter((each) => each.shadowRoot?.querySelector('[part=error]'))
            .length >= wanted,
        count,
      );
    await failed(elements.length - 1);
    // A server that says nothing is waited for, but not for ever.
    assert.equal(
      await tab.locator(`film-review[src="/review/${names.indexOf('silence')}/"]`).evaluate((each) => each.ariaBusy),
      'true',
    );
    await tab.clock.fastForward(31_000);
    await failed(elements.length);
    for (const [name, bytes] of sent) assert.ok(bytes < 64 << 20, `${name}: ${bytes} bytes were taken`);
    assert.equal(await tab.evaluate(() => ({}).isAdmin), undefined);
    assert.equal(await tab.evaluate(() => document.querySelectorAll('film-review > *').length), 0);
    const isOfBrowser = (problem) =>
      /^console: (?:Failed to load resource|Fetch API cannot load|Access to fetch)/.test(problem);
    assert.deepEqual(
      (await blog.page.problems()).filter((problem) => !isOfBrowser(problem)),
      [],
    );
  });

  it('runs nothing from the page that it has become, saved and opened again', async () => {
    const texts = groupsOf(
      4,
      VECTORS.filter((vector) => vector.trim() && vector.length < 3000 && !/[\u0000\ud800-\udfff]/.test(vector)),
    ).map((group) => `${group.join(' ')} </script><script>alert(1)</script><!--<script> -->`);
    const posts = texts.map(
      (words) =>
        `<film-review><h1>${escaped(words)} (2014)</h1><p>Directed by: ${escaped(words)}</p><p>Starring: ${escaped(words)}</p><p>It is sad. ${escaped(words)}</p><p>Rating: 3 of 5</p></film-review>`,
    );
    blog.server.headers['Content-Security-Policy'] = POLICY;
    blog.server.answers.set('/post', html(posts.join(''), SCRIPT));
    const tab = await blog.open('/post');
    await tab.waitForFunction(() => [...document.querySelectorAll('film-review')].every(({ reading }) => reading));
    await tab.waitForFunction(() => document.querySelectorAll('film-review > script').length > 0);
    const statements = await tab.locator('film-review > script').count();
    const source = await tab.evaluate(() => document.documentElement.outerHTML);
    assert.deepEqual(await blog.page.problems(), []);
    // Where nothing is forbidden, whatever got out of its place would run.
    delete blog.server.headers['Content-Security-Policy'];
    blog.server.answers.set('/saved', `<!doctype html>${source.replace(SCRIPT, '')}`);
    const saved = await blog.open('/saved');
    assert.equal(await saved.locator('script').count(), statements + (source.includes(SCRIPT) ? 0 : 1));
    for (const text of await saved.locator('film-review > script').allTextContents()) JSON.parse(text);
    assert.deepEqual(await saved.evaluate(inspectReviews), []);
    assert.deepEqual(await blog.page.problems(), []);
  });

  it('does nothing on an index page whose posts are found, nor as the words of a picture', async () => {
    const texts = groupsOf(
      8,
      VECTORS.filter((vector) => vector.trim() && vector.length < 3000),
    ).map((group) => group.join(' '));
    const posts = texts.map(
      (words, at) =>
        `<article class="post"><h2 class="entry-title"><a href="${escaped(words)}">${escaped(words)} (2014)</a></h2><div class="entry-content"><p>Directed by: Spike Jonze, ${escaped(words)}</p><p>Runtime: 126 minutes</p><p>It is a sad film, and its actors know why. The director lets them.</p><p><clapper-rating><img src="data:," alt="4 of 5 ${escaped(words)}"></clapper-rating> <clapper-rating value="${escaped(words)}"><img src="data:," alt="${escaped(words)}"></clapper-rating></p><a class="more-link" href="/${at}">Read more<img src="data:," alt="${escaped(words)}"></a></div></article>`,
    );
    const upgrade = `<script type="module" src="/cdn/loader.js" data-upgrade=".post" data-comments="keep"></script>`;
    blog.server.headers['Content-Security-Policy'] = POLICY;
    blog.server.answers.set('/post', html(`<main>${posts.join('')}</main>`, upgrade));
    const tab = await blog.open('/post');
    // A post that shows its own source is left alone.
    await tab.waitForFunction((count) => document.querySelectorAll('film-review').length > count, posts.length / 4);
    await tab.waitForFunction(() => [...document.querySelectorAll('film-review')].every(({ reading }) => reading));
    await settled(tab);
    // The page's own pictures and links are as their author wrote them; nothing else has come.
    assert.deepEqual(
      (await tab.evaluate(inspectReviews)).filter((each) => !/^an address: <(?:a href|img src="data:,")/.test(each)),
      [],
    );
    assert.equal(await tab.locator('img').count(), 3 * posts.length);
    assert.deepEqual(await blog.page.problems(), []);
  });
});
