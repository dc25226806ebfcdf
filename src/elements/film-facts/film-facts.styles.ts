import { css, type CSSResult, unsafeCSS } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: block;
  }
`;

/* What is made carries its layout as a class: where a framework owns the page, it stands in the shadow root. */
const LINE: CSSResult = unsafeCSS(":is(.film-facts-made.line, film-facts[layout='line'] > :is(dl, ul, ol))");
const TABLE: CSSResult = unsafeCSS(":is(.film-facts-made.table, film-facts[layout='table'] > dl)");
const TABLE_OF_ITEMS: CSSResult = unsafeCSS("film-facts[layout='table'] > :is(ul, ol)");

/** For the author's list or table, and the list that the element makes. */
export const lightStyles: CSSResult = css`
  .film-facts-made {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .film-facts-made :is(dt, dd) {
    margin: 0;
    padding: 0;
  }

  .film-facts-made dt,
  ${TABLE} dt,
  ${TABLE_OF_ITEMS} > li > :is(strong, b):first-child {
    font-weight: inherit;
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
  }

  .film-facts-made.list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--film-facts-column-inline-size, 11em), 100%), 1fr));
    gap: 0.75em 1.5em;
  }

  .film-facts-made.list dt {
    font-size: 0.875em;
  }

  :is(${LINE}, ${TABLE_OF_ITEMS}, film-facts[layout='list'] > :is(ul, ol)) {
    padding: 0;
    list-style: none;
  }

  ${TABLE} {
    display: grid;
    grid-template-columns: fit-content(min(var(--film-facts-label-inline-size, 9em), 45%)) 1fr;
    overflow-wrap: anywhere;
  }

  ${TABLE} > div {
    display: contents;
  }

  :is(${TABLE} :is(dt, dd), ${TABLE_OF_ITEMS} > li) {
    margin: 0;
    padding-block: 0.4em;
    border-block-end: var(--film-line, 1px) solid var(--film-border, color-mix(in srgb, currentcolor 25%, transparent));
  }

  ${TABLE} dt {
    grid-column: 1;
    padding-inline-end: 1.25em;
  }

  ${TABLE} dd {
    grid-column: 2;
  }

  /* The words of an item are no element, so its label hangs out of it. */
  ${TABLE_OF_ITEMS} > li {
    display: flow-root;
    padding-inline-start: var(--film-facts-label-inline-size, 9em);
    overflow-wrap: anywhere;
  }

  ${TABLE_OF_ITEMS} > li > :is(strong, b):first-child {
    float: inline-start;
    box-sizing: border-box;
    inline-size: var(--film-facts-label-inline-size, 9em);
    margin-inline-start: calc(-1 * var(--film-facts-label-inline-size, 9em));
    padding-inline-end: 1em;
  }

  ${LINE} :is(div, li, dd) {
    display: inline;
    margin: 0;
  }

  :is(${LINE} > :is(div, li):not(:first-child), ${LINE} > dd:not(:first-of-type))::before {
    content: ' · ';
    content: ' · ' / '';
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
  }

  /* Heard and not seen. */
  ${LINE} :is(dt, li > :is(strong, b):first-child) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
