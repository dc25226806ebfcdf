import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host(:state(block)) {
    display: block;
    position: relative;
  }

  /* Beside the words, in the margin: a shadow takes no space, and makes no page wider. */
  :host(:state(block))::before {
    content: '';
    position: absolute;
    inset-block: 0.25em;
    inset-inline-start: 0;
    box-shadow: -0.8em 0 0 1.5px var(--film-synopsis-bar-color, var(--film-accent, light-dark(#b3530a, #ffb545)));
  }

  :host(:state(block):dir(rtl))::before {
    box-shadow: 0.8em 0 0 1.5px var(--film-synopsis-bar-color, var(--film-accent, light-dark(#b3530a, #ffb545)));
  }

  span {
    display: contents;
  }

  .clamped,
  .clamped span {
    display: flow-root;
  }

  /* Lines are counted from the first line of text, so the space around the text has to stand outside of the box. */
  .clamped {
    margin-block-start: 1em;
  }

  .clamped ::slotted(:first-child) {
    margin-block-start: 0 !important;
  }

  .clamped ::slotted(:last-child) {
    margin-block-end: 0 !important;
  }

  button {
    margin-block-end: 1em;
  }

  .clamped:not(.open) {
    max-block-size: calc(var(--_lines) * 1lh);
    overflow: hidden;
  }

  .clamped.cut:not(.open) {
    mask-image: linear-gradient(#000 calc(100% - 1lh), transparent);
  }

  @media print {
    .clamped:not(.open) {
      max-block-size: none;
      mask-image: none !important;
    }
  }

  @media (forced-colors: active) {
    .clamped.cut:not(.open) {
      mask-image: none;
    }
  }
`;

/** The same for paragraphs that the element makes itself, which are one level further down. */
export const madeStyles: CSSResult = css`
  .film-synopsis-made > :first-child {
    margin-block-start: 0;
  }

  .film-synopsis-made > :last-child {
    margin-block-end: 0;
  }
`;
