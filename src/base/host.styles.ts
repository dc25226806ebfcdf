import { css, type CSSResult } from 'lit';

/** What every element's host needs. */
export const hostStyles: CSSResult = css`
  :host {
    box-sizing: border-box;
  }

  /* Themes have everything inherit it, from the root: what is in a slot inherits from that. */
  slot {
    box-sizing: inherit;
  }

  :host([hidden]) {
    display: none !important;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
