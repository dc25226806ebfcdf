import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: block;
  }
`;

/** For the lists inside, whoever wrote them, and for what the element makes itself. */
export const lightStyles: CSSResult = css`
  /* A mark that hangs beside the list moves no letter, and says by its shape what its colour says. */
  review-verdict .pros > li::marker {
    content: '+\\2002';
    color: var(--review-verdict-pro-color, var(--film-good, light-dark(#1a7034, #5bd07a)));
  }

  review-verdict .cons > li::marker {
    content: '\\2212\\2002';
    color: var(--review-verdict-con-color, var(--film-error, light-dark(#a3161f, #ff9d97)));
  }

  .review-verdict-made {
    padding: 1.25em 1.5em;
    background: var(--film-box, transparent);
    border: var(--film-line, 1px) solid var(--film-border, color-mix(in srgb, currentcolor 25%, transparent));
    border-radius: var(--film-radius, 0.4em);
    box-shadow: var(--film-shadow, none);
    overflow-wrap: anywhere;
  }

  .review-verdict-made > * {
    margin-block: 0.75em 0;
  }

  .review-verdict-made > .review-verdict-heading {
    margin-block-start: 0;
    font-family: var(--film-heading-font, inherit);
    font-size: 1.15em;
    font-weight: var(--film-heading-weight, 700);
  }

  .review-verdict-made > .review-verdict-rating {
    font-size: 1.1em;
  }

  .review-verdict-made > .review-verdict-line {
    font-weight: 600;
  }

  .review-verdict-points {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.75em 1.5em;
  }

  .review-verdict-label {
    font-weight: bold;
  }

  .review-verdict-points ul {
    margin-block: 0.25em 0;
    padding-inline-start: 1.25em;
  }

  .review-verdict-made > .review-verdict-aspects {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 0.4em 1.5em;
    margin-block-end: 0;
  }

  .review-verdict-aspects > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }

  .review-verdict-aspects dd {
    margin: 0;
  }

  @media print {
    .review-verdict-made {
      break-inside: avoid;
    }
  }
`;
