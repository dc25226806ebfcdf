import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: grid;
    gap: 0.9rem;
  }

  .drop {
    position: relative;
    display: grid;
    gap: 0.75rem;
    padding: 1rem;
    border: 2px dashed var(--edge);
    border-radius: 0.75rem;
    background: var(--card);
  }

  .drop.over {
    border-color: var(--accent);
    background: color-mix(in srgb, var(--accent) 8%, var(--card));
  }

  .drop label {
    font-weight: 650;
  }

  .drop textarea {
    min-block-size: 12rem;
    border-color: transparent;
    max-block-size: none;
    background: var(--paper);
    font-size: 0.95rem;
    field-sizing: fixed;
  }

  .drop.filled textarea {
    min-block-size: min(60vh, 34rem);
    font-family: ui-monospace, monospace;
    font-size: 0.85rem;
  }

  .file:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  .view {
    max-block-size: calc(var(--pane-height, min(70vh, 44rem)) - 9rem);
    padding: 1.1rem 1.25rem;
    overflow: auto;
    border: 1px solid var(--rule);
    border-radius: 0.75rem;
    background: var(--card);
    font-family: var(--serif);
    font-size: 1.02rem;
    line-height: 1.65;
    overflow-wrap: anywhere;
  }

  .view :is(h1, h2, h3, h4, h5, h6) {
    margin: 0 0 0.4em;
    font-size: 1.3em;
    line-height: 1.2;
  }

  .view :is(p, ul, ol, dl, table, blockquote, pre) {
    margin-block: 0 0.8em;
  }

  .view pre {
    white-space: pre-wrap;
  }

  .view table {
    border-collapse: collapse;
  }

  .view :is(td, th) {
    padding: 0.15em 0.6em 0.15em 0;
    text-align: start;
    vertical-align: top;
  }

  .view a {
    color: inherit;
    text-decoration: none;
  }

  .view.long > p {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4em;
  }

  .view::highlight(workbench-found) {
    text-decoration: underline 2px var(--accent);
  }

  .view::highlight(workbench-current) {
    background-color: var(--marker);
    color: var(--on-marker);
  }

  .view mark {
    background: none;
    color: inherit;
    text-decoration: underline 2px var(--accent);
  }

  .view mark.current {
    background: var(--marker);
    color: var(--on-marker);
  }

  @media (forced-colors: active) {
    .view mark {
      forced-color-adjust: none;
      color: CanvasText;
      text-decoration-color: CanvasText;
    }

    .view mark.current {
      background: Highlight;
      color: HighlightText;
    }
  }

  .language {
    display: grid;
    grid-template-columns: auto minmax(8rem, 14rem);
    gap: 0.6rem;
    align-items: center;
    justify-content: start;
  }
`;
