import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: block;
  }
`;

/**
 * For the author's list or table, and the list that the element makes. That carries its layout as a class: where a framework owns the
 * page, it stands in the shadow root.
 */
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
  :is(.film-facts-made.table, film-facts[layout='table'] > dl) dt,
  film-facts[layout='table'] > :is(ul, ol) > li > :is(strong, b):first-child {
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

  :is(
    :is(.film-facts-made.line, film-facts[layout='line'] > :is(dl, ul, ol)),
    film-facts[layout='table'] > :is(ul, ol),
    film-facts[layout='list'] > :is(ul, ol)
  ) {
    padding: 0;
    list-style: none;
  }

  :is(.film-facts-made.table, film-facts[layout='table'] > dl) {
    display: grid;
    grid-template-columns: fit-content(min(var(--film-facts-label-inline-size, 9em), 45%)) 1fr;
    overflow-wrap: anywhere;
  }

  :is(.film-facts-made.table, film-facts[layout='table'] > dl) > div {
    display: contents;
  }

  :is(
    :is(.film-facts-made.table, film-facts[layout='table'] > dl) :is(dt, dd),
    film-facts[layout='table'] > :is(ul, ol) > li
  ) {
    margin: 0;
    padding-block: 0.4em;
    border-block-end: var(--film-line, 1px) solid var(--film-border, color-mix(in srgb, currentcolor 25%, transparent));
  }

  :is(.film-facts-made.table, film-facts[layout='table'] > dl) dt {
    grid-column: 1;
    padding-inline-end: 1.25em;
  }

  :is(.film-facts-made.table, film-facts[layout='table'] > dl) dd {
    grid-column: 2;
  }

  /* The words of an item are no element, so its label hangs out of it. */
  film-facts[layout='table'] > :is(ul, ol) > li {
    display: flow-root;
    padding-inline-start: min(var(--film-facts-label-inline-size, 9em), 40vw);
    overflow-wrap: anywhere;
  }

  film-facts[layout='table'] > :is(ul, ol) > li > :is(strong, b):first-child {
    float: inline-start;
    box-sizing: border-box;
    inline-size: min(var(--film-facts-label-inline-size, 9em), 40vw);
    margin-inline-start: calc(-1 * min(var(--film-facts-label-inline-size, 9em), 40vw));
    padding-inline-end: 1em;
  }

  :is(.film-facts-made.line, film-facts[layout='line'] > :is(dl, ul, ol)) :is(div, li, dd) {
    display: inline;
    margin: 0;
  }

  :is(
    :is(.film-facts-made.line, film-facts[layout='line'] > :is(dl, ul, ol)) > :is(div, li):not(:first-child),
    :is(.film-facts-made.line, film-facts[layout='line'] > :is(dl, ul, ol)) > dd:not(:first-of-type)
  )::before {
    content: ' · ';
    content: ' · ' / '';
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
  }

  /* Heard and not seen. */
  :is(.film-facts-made.line, film-facts[layout='line'] > :is(dl, ul, ol)) :is(dt, li > :is(strong, b):first-child) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .film-facts-made dt,
    :is(.film-facts-made.table, film-facts[layout='table'] > dl) dt,
    film-facts[layout='table'] > :is(ul, ol) > li > :is(strong, b):first-child {
      color: CanvasText;
    }
  }
`;
