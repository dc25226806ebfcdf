import { html, type TemplateResult } from 'lit';
import type { ThreadTerms } from '../../i18n/terms.js';
import type { Comment } from '../../model/comment.js';
import { toHttpUrl } from '../../model/url.js';
import { LINK_REL } from '../../safety/allowed-markup.js';
import { nameOf } from '../../comments/comment-words.js';

/** The pages that link here, apart from what people wrote here, and folded away. */
export function renderPingbacks(pingbacks: readonly Comment[], formatted: string, terms: ThreadTerms): TemplateResult {
  return html`<details part="pingbacks">
    <summary>${terms.pingbacks(formatted, pingbacks.length)}</summary>
    <ul>
      ${pingbacks.map((pingback) => {
        const address = toHttpUrl(pingback.author.url) ?? toHttpUrl(pingback.url);
        const name = html`<bdi>${nameOf(pingback, terms)}</bdi>`;
        return html`<li>${address ? html`<a href=${address} rel=${LINK_REL}>${name}</a>` : name}</li>`;
      })}
    </ul>
  </details>`;
}
