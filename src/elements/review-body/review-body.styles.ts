import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: block;
  }

  [part='reading-time'] {
    margin-block: 0 1em;
    font-size: 0.875em;
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
  }

  @media print {
    [part='reading-time'] {
      display: none;
    }
  }
`;

/** No shadow root's style reaches the first letter of slotted text. */
export const dropCapStyles: CSSResult = css`
  [drop-cap]:defined > p:first-of-type::first-letter {
    float: inline-start;
    font-size: 3.3em;
    line-height: 0.8;
    margin: 0.08em 0.08em 0 0;
    color: var(--review-body-drop-cap-color, var(--film-accent, inherit));
  }

  @supports (initial-letter: 3) {
    [drop-cap]:defined > p:first-of-type::first-letter {
      float: none;
      font-size: inherit;
      line-height: inherit;
      margin: 0;
      margin-inline-end: 0.3em;
      initial-letter: 3;
    }
  }
`;
