import { css, type CSSResult } from 'lit';

/* For the light DOM: every rule begins with comment-thread, so that nothing else of the page is touched, and so that a theme's
   rules for lists and articles do not reach in. */
export const listStyles: CSSResult = css`
  comment-thread .film-comments {
    line-height: 1.55;
  }

  comment-thread ol.film-comment-list {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  comment-thread ol.film-comment-chunk + ol.film-comment-chunk {
    content-visibility: auto;
    contain-intrinsic-size: auto 150em;
  }

  comment-thread li.film-comment {
    list-style: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    scroll-margin-block: 4em;
    outline: none;
  }

  comment-thread li.film-comment::before,
  comment-thread li.film-comment::marker {
    content: none;
  }

  comment-thread ol.film-comment-list ol.film-comment-list {
    margin-inline-start: 1.15em;
    padding-inline-start: clamp(0.75em, 3vw, 1.9em);
    border-inline-start: 2px solid var(--film-border, color-mix(in srgb, currentcolor 16%, transparent));
  }

  comment-thread article.film-comment-article {
    margin: 0;
    padding-block: 0.9em;
    padding-inline: 0;
    border: 0;
    background: none;
    max-inline-size: none;
    /* Marks that pile up or lean out of a stranger's text stay within it. */
    overflow: clip;
    overflow-clip-margin: 0.6em;
    overflow-wrap: anywhere;
  }

  comment-thread li.film-comment:focus > article.film-comment-article,
  comment-thread li.film-comment-target > article.film-comment-article {
    background: color-mix(in srgb, var(--film-accent, light-dark(#b3530a, #ffb545)) 11%, transparent);
    box-shadow: 0 0 0 0.6em color-mix(in srgb, var(--film-accent, light-dark(#b3530a, #ffb545)) 11%, transparent);
    border-radius: var(--film-radius, 0.2em);
  }

  comment-thread .film-comment-meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.6em;
    margin: 0 0 0.35em;
    font-size: 0.92em;
  }

  comment-thread .film-comment-avatar {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 2.3em;
    block-size: 2.3em;
    border-radius: 50%;
    background: var(--_tone, color-mix(in srgb, currentcolor 20%, transparent));
    color: #fff;
    font:
      700 1em/1 system-ui,
      sans-serif;
  }

  /* Nobody's picture: a head and shoulders. */
  comment-thread .film-comment-avatar:empty {
    --_shape: light-dark(#8b8178, #a59b91);
    background:
      radial-gradient(circle at 50% 38%, var(--_shape) 20%, transparent 21%),
      radial-gradient(ellipse 60% 46% at 50% 100%, var(--_shape) 84%, transparent 86%),
      color-mix(in srgb, currentcolor 14%, transparent);
  }

  comment-thread .film-comment-avatar[data-tone='0'] {
    --_tone: #8c3b2e;
  }

  comment-thread .film-comment-avatar[data-tone='1'] {
    --_tone: #2f5d7c;
  }

  comment-thread .film-comment-avatar[data-tone='2'] {
    --_tone: #4d6532;
  }

  comment-thread .film-comment-avatar[data-tone='3'] {
    --_tone: #6b4a86;
  }

  comment-thread .film-comment-avatar[data-tone='4'] {
    --_tone: #80591b;
  }

  comment-thread .film-comment-avatar[data-tone='5'] {
    --_tone: #2c6b64;
  }

  comment-thread .film-comment-author {
    font-weight: 700;
    min-inline-size: 0;
  }

  comment-thread .film-comment-author a {
    color: inherit;
  }

  comment-thread .film-comment-badge {
    padding: 0 0.5em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    font-size: 0.8em;
  }

  comment-thread :is(.film-comment-badge, .film-comment-note):empty {
    display: none;
  }

  comment-thread .film-comment-permalink,
  comment-thread .film-comment-note {
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
    font-size: 0.93em;
  }

  comment-thread .film-comment-permalink {
    text-decoration: none;
  }

  comment-thread .film-comment-permalink:hover {
    text-decoration: underline;
  }

  comment-thread p.film-comment-note {
    margin: 0 0 0.4em;
    font-style: italic;
  }

  comment-thread .film-comment-body {
    unicode-bidi: isolate;
  }

  comment-thread .film-comment-body > :first-child {
    margin-block-start: 0;
  }

  comment-thread .film-comment-body > :last-child {
    margin-block-end: 0;
  }

  comment-thread .film-comment-body pre {
    overflow-x: auto;
  }

  comment-thread [data-status='deleted'] > article > .film-comment-body {
    opacity: 0.75;
    font-style: italic;
  }

  comment-thread .film-comment-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    margin-block-start: 0.3em;
  }

  comment-thread button.film-comment-button {
    all: unset;
    min-block-size: 24px;
    padding: 0.1em 0.6em;
    margin-inline-start: -0.6em;
    border-radius: 1em;
    font-size: 0.88em;
    font-weight: 600;
    color: var(--film-accent, light-dark(#9a4506, #ffb545));
    cursor: pointer;
  }

  comment-thread button.film-comment-button + button.film-comment-button {
    margin-inline-start: 0;
  }

  comment-thread button.film-comment-button[hidden] {
    display: none;
  }

  comment-thread button.film-comment-button:hover {
    text-decoration: underline;
  }

  comment-thread button.film-comment-button:focus-visible,
  comment-thread .film-comments a:focus-visible {
    outline: 2px solid var(--film-focus, currentcolor);
    outline-offset: 2px;
  }

  @media print {
    comment-thread ol.film-comment-list {
      display: block !important;
      content-visibility: visible !important;
    }

    comment-thread .film-comment-actions {
      display: none;
    }
  }

  @media (forced-colors: active) {
    comment-thread .film-comment-avatar {
      border: 1px solid CanvasText;
    }

    comment-thread li.film-comment:focus > article.film-comment-article,
    comment-thread li.film-comment-target > article.film-comment-article {
      outline: 2px solid Highlight;
      outline-offset: 0.3em;
    }
  }
`;
