import { css, type CSSResult } from 'lit';
import { bodyStyles } from './comment-body.styles.js';
import { buttonStyles } from './comment-buttons.styles.js';
import { metaStyles } from './comment-meta.styles.js';

/* For the light DOM: every rule begins with the element's own class, so that nothing else of the page is touched, and so that a
   theme's rules for lists and articles do not reach in. */
export const listStyles: CSSResult = css`
  .film-comments {
    line-height: 1.55;
  }

  /* A theme's list, which ours stands for in its place. */
  [data-film-replaced] {
    display: none !important;
  }

  .film-comments ol.film-comment-list {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .film-comments ol.film-comment-chunk:not([hidden]) {
    content-visibility: auto;
    contain-intrinsic-size: auto calc(var(--_comments, 25) * 8em);
    /* Room for the outline of what has the focus. */
    overflow-clip-margin: 0.6em;
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

  /* As the theme's list has. */
  .film-comments.film-comments-numbered > ol.film-comment-list {
    padding-inline-start: 2.2em;
  }

  .film-comments.film-comments-numbered > ol.film-comment-list > li.film-comment {
    list-style: decimal;
  }

  .film-comments.film-comments-numbered > ol.film-comment-list > li.film-comment::marker {
    content: normal;
  }

  .film-comments ol.film-comment-list ol.film-comment-list {
    margin-inline-start: 1.15em;
    padding-inline-start: clamp(0.75em, 3vw, 1.9em);
    border-inline-start: var(--film-thread-line, 2px) solid
      var(--film-border, color-mix(in srgb, currentcolor 25%, transparent));
  }

  .film-comments .film-comment-article {
    margin: 0;
    padding-block: var(--film-comment-space, 0.9em);
    padding-inline: 0;
    border: 0;
    background: none;
    max-inline-size: none;
    /* Marks that pile up or lean out of a stranger's text stay within it. */
    overflow: clip;
    overflow-clip-margin: 1em;
    overflow-wrap: anywhere;
  }

  .film-comments .film-comment-by-author {
    background: var(--film-author-highlight, transparent);
    box-shadow: 0 0 0 0.6em var(--film-author-highlight, transparent);
    border-radius: var(--film-radius, 0.4em);
  }

  .film-comments li.film-comment:focus > .film-comment-article,
  .film-comments li.film-comment-target > .film-comment-article {
    background: color-mix(in srgb, var(--film-accent, light-dark(#b3530a, #ffb545)) 11%, transparent);
    box-shadow: 0 0 0 0.6em color-mix(in srgb, var(--film-accent, light-dark(#b3530a, #ffb545)) 11%, transparent);
    border-radius: var(--film-radius, 0.4em);
  }

  /* Where the focus is led to after sending, whether by key or pointer. */
  .film-comments li.film-comment:focus > .film-comment-article {
    outline: 2px solid var(--film-focus, currentcolor);
    outline-offset: 0.3em;
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

  ${bodyStyles}
  ${metaStyles}
  ${buttonStyles}

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

    .film-comments .film-comment-avatar svg {
      display: none;
    }

    .film-comments .film-comment-avatar:empty {
      forced-color-adjust: none;
      --_shape: CanvasText;
    }

    .film-comments li.film-comment:focus > .film-comment-article,
    .film-comments li.film-comment-target > .film-comment-article {
      outline: 2px solid Highlight;
      outline-offset: 0.3em;
    }
  }
`;
