import { css, type CSSResult } from 'lit';

/** A button that runs with the text and shows more of it. It is not printed: the text is printed whole. */
export const toggleStyles: CSSResult = css`
  button {
    all: unset;
    display: inline-block;
    min-block-size: 24px;
    color: var(--film-accent, inherit);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  button[hidden] {
    display: none;
  }

  button:focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 2px;
  }

  @media print {
    button {
      display: none;
    }
  }
`;
