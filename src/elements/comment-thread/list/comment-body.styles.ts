import { css, type CSSResult } from 'lit';

/* Themes that reset everything leave quotations, lists and code as plain lines. What weighs nothing comes after a reset of all elements,
   and gives way to any other rule of the theme; lists and quotations are reset by name. */
export const bodyStyles: CSSResult = css`
  .film-comments ol.film-comment-list:not([hidden]) {
    display: block;
  }

  .film-comments :is(.film-comment-article, .film-comment-body, .film-comment-note) {
    display: block;
  }

  .film-comments [hidden]:not([hidden='until-found']) {
    display: none;
  }

  @supports (content-visibility: hidden) {
    .film-comments ol.film-comment-list[hidden='until-found'] {
      display: block;
      content-visibility: hidden;
    }
  }

  :where(.film-comments .film-comment-body > * + *) {
    margin-block-start: 0.8em;
  }

  :where(.film-comments .film-comment-body :is(p, blockquote, pre, ul, ol)) {
    display: block;
  }

  :where(.film-comments .film-comment-body li) {
    display: list-item;
  }

  :where(.film-comments .film-comment-body) ul {
    list-style: disc;
    padding-inline-start: 1.8em;
  }

  :where(.film-comments .film-comment-body) ol {
    list-style: decimal;
    padding-inline-start: 1.8em;
  }

  :where(.film-comments .film-comment-body) blockquote {
    margin-inline: 0;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--film-border, color-mix(in srgb, currentcolor 25%, transparent));
  }

  :where(.film-comments .film-comment-body :is(pre, code)) {
    font-family: ui-monospace, monospace;
  }

  :where(.film-comments .film-comment-body pre) {
    white-space: pre;
  }

  :where(.film-comments .film-comment-body :is(strong, b)) {
    font-weight: 700;
  }

  :where(.film-comments .film-comment-body :is(em, i, cite)) {
    font-style: italic;
  }

  :where(.film-comments .film-comment-body :is(del, s, strike)) {
    text-decoration: line-through;
  }
`;
