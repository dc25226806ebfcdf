import { css, type CSSResult } from 'lit';

/* Short, because a server sends it with every rating. The colour can be told from light and from dark pages, whether they say
   what they are (`color-scheme`) or not. */
export const styles: CSSResult = css`
  :host([hidden]) {
    display: none !important;
  }

  [part='symbols'] {
    height: var(--clapper-rating-size, 1.6em);
    max-width: 100%;
    /* Nothing reaches beyond it, and a thousand clips would take their time. */
    overflow: visible;
    vertical-align: middle;
    margin-block: -0.4em;
    margin-inline-end: 0.4em;
  }

  :host(:dir(rtl)) [part='symbols'] {
    scale: -1 1;
  }

  /* Words of another direction than the page's are read in their own. */
  slot {
    display: inline;
    unicode-bidi: plaintext;
  }

  [part='symbols-empty'] {
    fill: var(--clapper-rating-empty-color, #8887);
  }

  [part='symbols-full'] {
    fill: var(--clapper-rating-color, var(--film-accent, #c96a0b));
  }
`;

/** What only a browser with scripts gets. */
export const browserStyles: CSSResult = css`
  /* No picture of a blogger's is told from a spot below this size. */
  .own {
    min-height: 16px;
  }

  @media (forced-colors: active) {
    [part='symbols-empty'] {
      fill: none;
      stroke: CanvasText;
    }

    [part='symbols-full'] {
      fill: CanvasText;
    }

    .own [part='symbols-empty'] {
      fill: GrayText;
      stroke: none;
    }
  }
`;
