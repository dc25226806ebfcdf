import { css, type CSSResult } from 'lit';
import { portraitStyles } from '../../drawing/portrait.js';

export const styles: CSSResult = css`
  :host {
    display: block;
  }
`;

/** For the line that the element makes. */
export const madeStyles: CSSResult = css`
  .review-byline-made {
    --_portrait-size: var(--review-byline-picture-size, 2.25em);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.4em;
    font-size: 0.92em;
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
  }

  .review-byline-made > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .review-byline-made > .film-portrait {
    margin-inline-end: 0.25em;
  }

  .review-byline-part:not(:last-child)::after {
    content: ' ·';
    content: ' ·' / '';
  }

  ${portraitStyles}
`;
