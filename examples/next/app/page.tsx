import 'film-review-elements/define';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { App } from './app';
import review from './review.json';

export default async function Page() {
  const rendered = await collectResult(
    render(
      html`<film-review .review=${review}></film-review>
        <p><clapper-rating .value=${review.rating.value}></clapper-rating></p>
        <p>
          <posted-time .datetime=${review.publishedAt}></posted-time>:
          <cast-list .people=${review.film.cast}></cast-list>
        </p>`,
    ),
  );
  return (
    <>
      <App />
      <aside dangerouslySetInnerHTML={{ __html: rendered }} suppressHydrationWarning />
    </>
  );
}
