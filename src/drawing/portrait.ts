import { css, type CSSResult, html, nothing, type TemplateResult } from 'lit';
import type { Person } from '../model/film.js';
import { toHttpUrl } from '../model/url.js';
import { mayRequest } from '../platform/page/external-request.js';

/** The first letters of the first and the last word of a name. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

/**
 * A person's picture, with their initials where there is none or it does not load. It says nothing to a screen reader, and the
 * initials are no text: the name stands beside it.
 */
export function portrait({ name, picture }: Person): TemplateResult {
  const address = toHttpUrl(picture?.url);
  const url = address && mayRequest(address, 'picture') ? address : undefined;
  const show = ({ type, target }: Event) => ((target as HTMLElement).hidden = type === 'error');
  return html`<span class="film-portrait" aria-hidden="true" data-initials=${initials(name)}
    >${
      url ? html`<img src=${url} alt="" width="96" height="96" loading="lazy" @error=${show} @load=${show} />` : nothing
    }</span
  >`;
}

/** For the tree that the portraits stand in. */
export const portraitStyles: CSSResult = css`
  .film-portrait {
    display: inline-grid;
    grid-template: 100% / 100%;
    place-items: center;
    flex: none;
    inline-size: var(--_portrait-size, 3em);
    /* Not aspect-ratio, which gives way to a picture that is higher than wide. */
    block-size: var(--_portrait-size, 3em);
    border-radius: var(--film-picture-radius, 50%);
    overflow: clip;
    background: color-mix(in srgb, currentcolor 12%, transparent);
  }

  .film-portrait::before {
    content: attr(data-initials);
    font-weight: bold;
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
  }

  .film-portrait::before,
  .film-portrait img {
    grid-area: 1 / 1;
  }

  .film-portrait img {
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    object-fit: cover;
  }

  .film-portrait img[hidden] {
    display: none;
  }

  @media (forced-colors: active) {
    .film-portrait {
      outline: 1px solid CanvasText;
    }
  }
`;
