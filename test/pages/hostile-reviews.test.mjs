import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { escaped, groupsOf, html, openHostileBlog, SCRIPT } from './hostile-blog.mjs';
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
});
