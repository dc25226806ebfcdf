import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  /* The page's rules for every element must not reach the panel. */
  :host {
    all: initial !important;
  }

  .panel,
  .show {
    color-scheme: light dark;
    color: var(--ink);
    font:
      1rem/1.5 system-ui,
      sans-serif;
  }

  .panel {
    position: fixed;
    inset: 0 0 0 auto;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    inline-size: min(26rem, 100%);
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 0 solid var(--rule);
    border-inline-start-width: 1px;
    background: var(--paper);
    box-shadow: 0 0 2rem rgb(0 0 0 / 25%);
  }

  .panel:not(:popover-open),
  .show:not(:popover-open) {
    display: none;
  }

  .show {
    position: fixed;
    inset: auto 1rem 1rem auto;
    margin: 0;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.9rem 1.1rem 0.5rem;
    border-block-end: 1px solid var(--rule);
    background: var(--card);
  }

  h2 {
    font: 700 1.25rem/1.2 var(--serif);
  }

  nav {
    inline-size: 100%;
    margin-inline-start: -0.35rem;
  }

  .content {
    display: grid;
    gap: 1.5rem;
    align-content: start;
    padding: 1rem 1.1rem 2rem;
    overflow: auto;
    overscroll-behavior: contain;
  }

  section {
    display: grid;
    gap: 0.75rem;
    min-inline-size: 0;
  }

  h3 {
    font: 700 1.05rem/1.3 var(--serif);
  }

  fieldset {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.5rem;
    font: 700 1.05rem/1.3 var(--serif);
  }

  .look {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.6rem;
    align-items: center;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--edge);
    border-radius: 0.5rem;
    background: var(--card);
    cursor: pointer;
  }

  .look:has(:checked) {
    border-color: var(--ink);
    box-shadow: inset 0 0 0 1px var(--ink);
  }

  .look:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  .look input {
    inline-size: 1.1rem;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--accent);
  }

  .look .note {
    grid-column: 2;
  }

  a:not(.button) {
    color: var(--accent);
    overflow-wrap: anywhere;
  }

  a.button {
    text-decoration: none;
    cursor: grab;
  }

  @media (max-width: 48rem) {
    .panel {
      inset: auto 0 0;
      inline-size: 100%;
      block-size: 55%;
      border-inline-start-width: 0;
      border-block-start-width: 1px;
    }
  }

  @media print {
    .panel,
    .show {
      display: none;
    }
  }
`;
