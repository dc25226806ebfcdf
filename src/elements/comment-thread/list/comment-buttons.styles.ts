import { css, type CSSResult } from 'lit';

/* What can be done with a comment. For the light DOM, like `comment-list.styles.ts`. */
export const buttonStyles: CSSResult = css`
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
    min-block-size: max(24px, 1.75em);
  }

  .film-comments button.film-comment-button {
    all: unset;
    min-block-size: 24px;
    padding: 0.1em 0.6em;
    margin-inline-start: -0.6em;
    border-radius: 1em;
    font-size: 0.88em;
    font-weight: 600;
    cursor: pointer;
  }

  /* Themes colour every button of a page, with selectors such as "button:not(:hover):not(:active):not(.has-background)". */
  .film-comments button.film-comment-button:not(#_) {
    background: none;
    color: color-mix(in oklab, var(--film-accent, light-dark(#b3530a, #ffb545)) 65%, currentcolor);
  }

  .film-comments button.film-comment-button[aria-expanded]:not([aria-haspopup])::before {
    content: '+ ' / '';
  }

  .film-comments button.film-comment-button[aria-expanded='true']:not([aria-haspopup])::before {
    content: '\\2212  ' / '';
  }

  .film-comments button.film-comment-button:not([hidden]) + button.film-comment-button,
  .film-comments .film-comment-undo > button.film-comment-button {
    margin-inline-start: 0;
  }

  .film-comments [data-action='vote']::before {
    content: '\\2661\\FE0E  ' / '';
  }

  .film-comments [data-action='vote'][aria-pressed='true']::before {
    content: '\\2665\\FE0E  ' / '';
  }

  .film-comments button.film-comment-button[data-action='vote'][aria-disabled='true']:not(#_) {
    color: inherit;
    cursor: default;
  }

  .film-comments button.film-comment-button.film-comment-spoiler {
    margin-inline: 0 0.3em;
    border: 1px dashed currentcolor;
    border-radius: 0.3em;
    padding-block: 0;
  }

  .film-comments button.film-comment-button[hidden],
  .film-comments .film-comment-body[hidden] {
    display: none;
  }

  /* No style of a theme may show a spoiler. */
  .film-comments .film-comment-body [hidden] {
    display: none !important;
  }

  .film-comments button.film-comment-button:hover {
    text-decoration: underline;
  }

  .film-comments :is(button, a, textarea):focus-visible {
    outline: 2px solid var(--film-focus, currentcolor);
    outline-offset: 2px;
  }
`;
