import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    white-space: normal;
  }

  [part='symbols'] {
    block-size: var(--clapper-rating-size, 1.6em);
    inline-size: auto;
    /* Taller than a line of text, and yet the line stays as it is. */
    vertical-align: middle;
    margin-block: -0.4em;
    margin-inline-end: 0.4em;
  }

  :host(:dir(rtl)) [part='symbols'] {
    transform: scaleX(-1);
  }

  [part='symbols-empty'] {
    fill: var(--clapper-rating-empty-color, color-mix(in srgb, currentcolor 22%, transparent));
  }

  [part='symbols-full'] {
    fill: var(--clapper-rating-color, var(--film-accent, light-dark(#b3530a, #ffb545)));
  }

  @media print {
    [part='symbols'] {
      print-color-adjust: exact;
    }
  }

  @media (forced-colors: active) {
    [part='symbols-empty'] {
      fill: none;
      stroke: CanvasText;
    }

    [part='symbols-full'] {
      fill: CanvasText;
    }
  }
`;
