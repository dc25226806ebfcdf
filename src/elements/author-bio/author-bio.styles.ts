import { css, type CSSResult } from 'lit';
import { portraitStyles } from '../../drawing/portrait.js';

export const styles: CSSResult = css`
  :host {
    display: block;
    overflow-wrap: break-word;
  }
`;

/** For the content that the element makes itself. */
export const madeStyles: CSSResult = css`
  .author-bio-made {
    --_portrait-size: var(--author-bio-picture-size, 4.5em);
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.5em 1.25em;
    padding-block: 1.25em;
    border-block: var(--film-line, 1px) solid var(--film-border, color-mix(in srgb, currentcolor 25%, transparent));
  }

  .author-bio-words {
    flex: 1 1 12em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .author-bio-name {
    font-family: var(--film-heading-font, inherit);
    font-size: 1.15em;
    font-weight: var(--film-heading-weight, 700);
  }

  .author-bio-words p {
    margin-block: 0.4em;
  }

  ${portraitStyles}
`;
