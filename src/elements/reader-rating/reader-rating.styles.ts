import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: block;
  }

  /* Like <source> in <video>: data for the element, nothing to see. */
  ::slotted(:is(comment-source, .comment-source)) {
    display: none;
  }

  slot[hidden] {
    display: none;
  }

  [part='vote'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin-block: 0.75em 0;
  }

  [part='label'] {
    font-weight: 600;
  }

  [part='notice'] {
    margin-block: 0.5em 0;
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
    font-size: 0.9em;
  }

  [part='error'] {
    margin-block: 0.75em 0;
    padding: 0.75em 1em;
    border: 1px solid currentcolor;
    border-inline-start-width: 0.3em;
    border-radius: var(--film-radius, 0.4em);
    color: var(--film-error, light-dark(#a3161f, #ff9d97));
  }

  [part='retry'] {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid currentcolor;
    border-radius: var(--film-radius, 0.4em);
    min-block-size: 24px;
    padding: 0.2em 0.8em;
    margin-inline-start: 0.5em;
    cursor: pointer;
  }

  [part='retry']:focus-visible {
    outline: 2px solid var(--film-focus, currentcolor);
    outline-offset: 2px;
  }

  @media print {
    [part='retry'],
    clapper-input,
    [part='label'] {
      display: none;
    }
  }
`;

/** For what stands in the page itself. A blog's style of tables is for its posts. */
export const lightStyles: CSSResult = css`
  .reader-rating-heading {
    font-family: var(--film-heading-font, inherit);
    font-size: 1.15em;
    font-weight: var(--film-heading-weight, 700);
  }

  /* With very large text the table is wider than a narrow page. */
  .reader-rating-made {
    overflow-x: auto;
  }

  .reader-rating-made > .reader-rating-average {
    margin-block: 0.4em;
  }

  .reader-rating-count {
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
    margin-inline-start: 0.5em;
    white-space: nowrap;
  }

  /* A page may be written in the other direction than the words of the elements. */
  .reader-rating-made :is(.reader-rating-count, clapper-rating, th, td) {
    unicode-bidi: isolate;
  }

  .reader-rating-made > .reader-rating-table {
    inline-size: 100%;
    max-inline-size: 28em;
    margin: 0;
    border: 0;
    border-collapse: collapse;
    font-size: 0.9em;
    line-height: 1.5;
  }

  .reader-rating-caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .reader-rating-table :is(th, td) {
    padding: 0.1em 0;
    padding-inline-end: 0.8em;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .reader-rating-table td:last-child {
    padding-inline-end: 0;
    text-align: end;
  }

  .reader-rating-table .reader-rating-bar {
    inline-size: 100%;
    min-inline-size: 3em;
  }

  .reader-rating-bar svg {
    display: block;
    border-radius: 2px;
  }

  .reader-rating-bar svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .reader-rating-all {
    fill: color-mix(in srgb, currentcolor 15%, transparent);
  }

  .reader-rating-share {
    fill: var(--film-accent, light-dark(#b3530a, #ffb545));
  }

  @media print {
    .reader-rating-bar svg {
      print-color-adjust: exact;
    }
  }

  @media (forced-colors: active) {
    .reader-rating-all {
      fill: Canvas;
      stroke: CanvasText;
    }

    .reader-rating-share {
      fill: CanvasText;
    }
  }
`;
