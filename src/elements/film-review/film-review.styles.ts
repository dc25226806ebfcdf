import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: block;
  }

  [part='error'] {
    padding: 0.75em 1em;
    border: 1px solid currentcolor;
    border-radius: var(--film-radius, 0.4em);
  }

  :host([layout='card']:state(built)) {
    padding: 1.25em 1.5em;
    border: 1px solid var(--film-border, color-mix(in srgb, currentcolor 22%, transparent));
    border-radius: var(--film-radius, 0.6em);
  }
`;
