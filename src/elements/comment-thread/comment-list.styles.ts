import { css, type CSSResult } from 'lit';

/* For the light DOM: every rule begins with the element's own class, so that nothing else of the page is touched, and so that a
   theme's rules for lists and articles do not reach in. */
export const listStyles: CSSResult = css`
  .film-comments {
    line-height: 1.55;
  }

  .film-comments ol.film-comment-list {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .film-comments ol.film-comment-chunk:not([hidden]) {
    content-visibility: auto;
    contain-intrinsic-size: auto calc(var(--_comments, 25) * 8em);
  }

  /* Not filled yet: what will stand there has about this room. */
  .film-comments ol.film-comment-chunk:not([hidden]):empty {
    min-block-size: calc(var(--_comments, 25) * 8em);
  }

  .film-comments li.film-comment {
    list-style: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    scroll-margin-block: 4em;
    outline: none;
  }

  .film-comments li.film-comment::before,
  .film-comments li.film-comment::marker {
    content: none;
  }

  .film-comments ol.film-comment-list ol.film-comment-list {
    margin-inline-start: 1.15em;
    padding-inline-start: clamp(0.75em, 3vw, 1.9em);
    border-inline-start: 2px solid var(--film-border, color-mix(in srgb, currentcolor 16%, transparent));
  }

  .film-comments .film-comment-article {
    margin: 0;
    padding-block: 0.9em;
    padding-inline: 0;
    border: 0;
    background: none;
    max-inline-size: none;
    /* Marks that pile up or lean out of a stranger's text stay within it. */
    overflow: clip;
    overflow-clip-margin: 1em;
    overflow-wrap: anywhere;
  }

  .film-comments li.film-comment:focus > .film-comment-article,
  .film-comments li.film-comment-target > .film-comment-article {
    background: color-mix(in srgb, var(--film-accent, light-dark(#b3530a, #ffb545)) 11%, transparent);
    box-shadow: 0 0 0 0.6em color-mix(in srgb, var(--film-accent, light-dark(#b3530a, #ffb545)) 11%, transparent);
    border-radius: var(--film-radius, 0.2em);
  }

  .film-comments .film-comment-meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.6em;
    margin: 0 0 0.35em;
    font-size: 0.92em;
  }

  .film-comments .film-comment-avatar {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 2.3em;
    block-size: 2.3em;
    border-radius: 50%;
    overflow: clip;
    background: var(--_tone, color-mix(in srgb, currentcolor 20%, transparent));
    color: #fff;
    font:
      700 1em/1 system-ui,
      sans-serif;
  }

  .film-comments .film-comment-avatar img {
    grid-area: 1 / 1;
    inline-size: 2.3em;
    block-size: 2.3em;
    margin: 0;
    object-fit: cover;
  }

  /* Nobody's picture: a head and shoulders. */
  .film-comments .film-comment-avatar:empty {
    --_shape: light-dark(#8b8178, #a59b91);
    background:
      radial-gradient(circle at 50% 38%, var(--_shape) 20%, transparent 21%),
      radial-gradient(ellipse 60% 46% at 50% 100%, var(--_shape) 84%, transparent 86%),
      color-mix(in srgb, var(--_shape) 30%, transparent);
  }

  .film-comments .film-comment-avatar[data-tone='0'] {
    --_tone: #8c3b2e;
  }

  .film-comments .film-comment-avatar[data-tone='1'] {
    --_tone: #2f5d7c;
  }

  .film-comments .film-comment-avatar[data-tone='2'] {
    --_tone: #4d6532;
  }

  .film-comments .film-comment-avatar[data-tone='3'] {
    --_tone: #6b4a86;
  }

  .film-comments .film-comment-avatar[data-tone='4'] {
    --_tone: #80591b;
  }

  .film-comments .film-comment-avatar[data-tone='5'] {
    --_tone: #2c6b64;
  }

  .film-comments .film-comment-author {
    font-weight: 700;
    min-inline-size: 0;
  }

  .film-comments .film-comment-author a {
    color: inherit;
  }

  .film-comments .film-comment-badge {
    padding: 0 0.5em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    font-size: 0.8em;
  }

  .film-comments :is(.film-comment-author, .film-comment-badge, .film-comment-note):empty {
    display: none;
  }

  .film-comments .film-comment-permalink,
  .film-comments .film-comment-note {
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
    font-size: 0.93em;
  }

  .film-comments .film-comment-permalink {
    text-decoration: none;
  }

  /* Words in another language than the page's around them. */
  .film-comments :is(.film-comment-permalink, .film-comment-rating) {
    unicode-bidi: plaintext;
  }

  .film-comments .film-comment-permalink:hover {
    text-decoration: underline;
  }

  .film-comments p.film-comment-note {
    margin: 0 0 0.4em;
    font-style: italic;
  }

  .film-comments .film-comment-body {
    unicode-bidi: isolate;
  }

  .film-comments .film-comment-body > :first-child {
    margin-block-start: 0;
  }

  .film-comments .film-comment-body > :last-child {
    margin-block-end: 0;
  }

  .film-comments .film-comment-body pre {
    overflow-x: auto;
  }

  .film-comments [data-status='deleted'] > .film-comment-article > .film-comment-body {
    opacity: 0.75;
    font-style: italic;
  }

  /* Nobody can answer what nobody else sees. */
  .film-comments
    .film-comment:is([data-status='failed'], [data-status='sending'])
    > .film-comment-article
    > .film-comment-actions {
    display: none;
  }

  .film-comments .film-comment-own {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
    margin-block: 0.6em;
    padding: 0.5em 0.8em;
    border: 1px dashed currentcolor;
    border-radius: var(--film-radius, 0.4em);
  }

  .film-comments .film-comment-own > p {
    flex: 1 1 100%;
    margin: 0;
  }

  .film-comments .film-comment-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    margin-block-start: 0.3em;
    /* The buttons come when the comment comes near, and nothing moves then. */
    min-block-size: max(24px, 1.6em);
  }

  .film-comments button.film-comment-button {
    all: unset;
    min-block-size: 24px;
    padding: 0.1em 0.6em;
    margin-inline-start: -0.6em;
    border-radius: 1em;
    font-size: 0.88em;
    font-weight: 600;
    color: color-mix(in oklab, var(--film-accent, light-dark(#9a4506, #ffb545)) 65%, currentcolor);
    cursor: pointer;
  }

  .film-comments button.film-comment-button[aria-expanded]:not([aria-haspopup])::before {
    content: '+ ' / '';
  }

  .film-comments button.film-comment-button[aria-expanded='true']:not([aria-haspopup])::before {
    content: '\\2212  ' / '';
  }

  .film-comments button.film-comment-button:not([hidden]) + button.film-comment-button {
    margin-inline-start: 0;
  }

  .film-comments [data-action='vote']::before {
    content: '\\2661\\FE0E  ' / '';
  }

  .film-comments [data-action='vote'][aria-pressed='true']::before {
    content: '\\2665\\FE0E  ' / '';
  }

  .film-comments [data-action='vote'][aria-disabled='true'] {
    color: inherit;
    cursor: default;
  }

  .film-comments .film-comment-spoiler > button.film-comment-button {
    margin-inline: 0 0.3em;
    border: 1px dashed currentcolor;
    border-radius: 0.3em;
    padding-block: 0;
  }

  .film-comments .film-comment-menu {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  .film-comments :is(.film-comment-menu, .film-comment-editor) button {
    all: unset;
    min-block-size: 24px;
    padding: 0.1em 0.7em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    font-size: 0.88em;
    cursor: pointer;
  }

  .film-comments .film-comment-editor {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  .film-comments .film-comment-editor textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.5em;
    border: 1px solid currentcolor;
    border-radius: var(--film-radius, 0.3em);
    background: none;
    color: inherit;
    font: inherit;
    field-sizing: content;
    min-block-size: 5em;
  }

  .film-comments button.film-comment-button[hidden],
  .film-comments .film-comment-body[hidden] {
    display: none;
  }

  .film-comments button.film-comment-button:hover {
    text-decoration: underline;
  }

  .film-comments :is(button, a, textarea):focus-visible {
    outline: 2px solid var(--film-focus, currentcolor);
    outline-offset: 2px;
  }

  @media print {
    .film-comments ol.film-comment-list {
      display: block !important;
      content-visibility: visible !important;
    }

    .film-comments .film-comment-actions {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .film-comments .film-comment-avatar {
      border: 1px solid CanvasText;
    }

    .film-comments li.film-comment:focus > .film-comment-article,
    .film-comments li.film-comment-target > .film-comment-article {
      outline: 2px solid Highlight;
      outline-offset: 0.3em;
    }
  }
`;
