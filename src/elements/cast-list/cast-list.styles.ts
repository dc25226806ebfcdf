import { css, type CSSResult } from 'lit';
import { portraitStyles } from '../../drawing/portrait.js';

/** For the nodes that the element puts beside the author's, and for the list that it makes itself. */
export const madeStyles: CSSResult = css`
  .cast-list-made {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.25em;
    margin-block: 0.75em;
  }

  .cast-list-label,
  .cast-list-character {
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
  }

  .cast-list-person {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .cast-list-character {
    display: block;
    font-size: 0.875em;
  }

  .cast-list-made.with-portraits {
    --_portrait-size: var(--cast-list-portrait-size, 3.5em);
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 0.75em 1.25em;
  }

  .with-portraits .cast-list-label {
    grid-column: 1 / -1;
  }

  .with-portraits .cast-list-person {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }

  .cast-list-made > .cast-list-rest:not([hidden]) {
    display: contents;
  }

  ${portraitStyles}

  /* Out of sight, but there for the browser's search, which opens it. A box that runs with the text cannot be hidden so. */
  @supports (content-visibility: hidden) {
    .cast-list-rest[hidden] {
      display: inline-block;
      content-visibility: hidden;
    }
  }

  @media print {
    .cast-list-rest[hidden] {
      display: inline;
      content-visibility: visible;
    }
  }
`;
