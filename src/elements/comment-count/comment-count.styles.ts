import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  a {
    color: inherit;
  }

  [hidden] {
    display: none;
  }

  a:focus-visible {
    outline: 2px solid var(--film-focus, currentcolor);
    outline-offset: 2px;
  }
`;
