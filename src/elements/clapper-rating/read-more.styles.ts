import { css, type CSSResult } from 'lit';

export const moreStyles: CSSResult = css`
  /* A row of symbols is drawn, and need not be seen twice; it is still copied. */
  :host(:state(row)) slot {
    display: block;
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* What is drawn again. */
  :host(:state(inside)) ::slotted(:is(meter, img)) {
    display: none !important;
  }
`;
