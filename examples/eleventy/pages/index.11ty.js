import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'film-review-elements/define';

const review = JSON.parse(readFileSync(new URL('review.json', import.meta.url), 'utf8'));

export default async function () {
  const { film, rating, publishedAt } = review;
  const rendered = await collectResult(
    render(
      html`<film-review .review=${review}></film-review>
        <p><clapper-rating .value=${rating.value}></clapper-rating></p>
        <p><posted-time .datetime=${publishedAt}></posted-time>: <cast-list .people=${film.cast}></cast-list></p>`,
    ),
  );
  return `<!doctype html>
    <html lang="en">
      <head><meta charset="utf-8" /><title>The Last Ferry (2021)</title><link rel="icon" href="data:," /></head>
      <body>
        <main>
          <button>Rate</button>
          <p role="status"></p>
          <film-review content="keep">
            <h1>The Last Ferry (2021)</h1>
            <p>Directed by: Cleo Marsh</p>
            <p>Starring: Ada Quill, Bo Lindqvist</p>
            <p>Four people miss the boat, and find out what they wanted on the other side of the water.</p>
            <p id="rating">Rating: 4 out of 5</p>
          </film-review>
          <clapper-input aria-label="Your rating"></clapper-input>
          <comment-thread backend="local" thread="ferry"></comment-thread>
        </main>
        <aside>${rendered}</aside>
        <script type="module" src="page.js"></script>
      </body>
    </html>`;
}
