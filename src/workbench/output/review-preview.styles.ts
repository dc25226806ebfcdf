import { css, type CSSResult } from 'lit';

/** Looks like a blog with a plain theme, without our style sheets. */
export const styles: CSSResult = css`
  :host {
    display: block;
  }

  .page {
    padding: 1.75rem clamp(1.1rem, 5%, 3rem) 2.25rem;
    border: 1px solid var(--rule);
    border-radius: 0.75rem;
    max-block-size: calc(var(--pane-height, 41rem) - 3.25rem);
    overflow: auto;
    background: light-dark(#ffffff, #17151c);
    color: light-dark(#211d1a, #ece7df);
    font: 1.05rem/1.65 var(--serif);
    overflow-wrap: anywhere;
    --film-accent: light-dark(#9a2d1f, #ff9d6b);
  }

  :host([scheme='light']) .page {
    color-scheme: light;
  }

  :host([scheme='dark']) .page {
    color-scheme: dark;
  }

  :host(:not([wide])) .page {
    max-inline-size: 24.5rem;
    margin-inline: auto;
    border: 0.55rem solid light-dark(#2a2630, #3a3543);
    border-radius: 1.9rem;
  }

  .page > * {
    max-inline-size: 44rem;
    margin-inline: auto;
  }

  h2,
  h3 {
    line-height: 1.15;
  }

  h2 {
    margin: 0 0 0.5em;
    font-size: 2rem;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  h3 {
    margin: 1.5em 0 0.4em;
    font-size: 1.2rem;
  }

  p {
    margin-block: 0 1em;
  }

  ul {
    margin-block: 0 1em;
    padding-inline-start: 1.2em;
  }

  a {
    color: var(--film-accent);
  }

  .film-facts ul {
    padding: 0;
    list-style: none;
    font-size: 0.95em;
  }

  .no-picture {
    display: inline-block;
    padding: 1.5em 1em;
    border: 1px dashed currentcolor;
    border-radius: 0.4em;
    font-size: 0.9em;
    opacity: 0.85;
  }
`;
