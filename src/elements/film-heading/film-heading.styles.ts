import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    overflow-wrap: break-word;
  }

  :host(:state(alone)) {
    display: block;
    font-family: var(--film-heading-font, inherit);
    font-size: var(--film-heading-size, 1.75em);
    font-weight: var(--film-heading-weight, 700);
    line-height: 1.2;
    text-wrap: balance;
  }
`;

/** For the words that the element makes itself. */
export const madeStyles: CSSResult = css`
  .film-heading-year,
  .film-heading-original {
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
  }

  .film-heading-original {
    display: block;
    font-size: 0.6em;
    font-weight: normal;
  }
`;
