import { css, type CSSResult } from 'lit';

/** The colours, for the outermost element: its parts inherit them. */
export const palette: CSSResult = css`
  :host {
    --paper: light-dark(#f5f0e6, #131118);
    --card: light-dark(#fffdf9, #1d1a24);
    --ink: light-dark(#231e1a, #eee8df);
    --soft: light-dark(#625850, #b5aba0);
    --rule: light-dark(#e0d7c6, #37323f);
    --edge: light-dark(#9a8f80, #756d7d);
    --accent: light-dark(#9a2d1f, #ff9d6b);
    --on-accent: light-dark(#ffffff, #241207);
    --good: light-dark(#2c6a3c, #8fd3a0);
    --error: light-dark(#a3161f, #ff8f8f);
    --focus: light-dark(#0b57d0, #8ab4ff);
    --marker: light-dark(#ffe07a, #f2c94c);
    --on-marker: #231e1a;
    --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Liberation Serif', Georgia, serif;
  }
`;

/** Buttons and fields: the same in every part of the workbench. */
export const controlStyles: CSSResult = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :host {
    display: block;
  }

  [hidden] {
    display: none !important;
  }

  h2,
  h3,
  p {
    margin: 0;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  button,
  .button {
    display: inline-block;
    min-block-size: 2.25rem;
    padding: 0.3rem 0.85rem;
    border: 1px solid var(--edge);
    border-radius: 99em;
    background: var(--card);
    color: var(--ink);
    font-weight: 550;
    line-height: 1.5;
    text-align: center;
    cursor: pointer;
  }

  :is(button, .button):hover {
    border-color: var(--accent);
    color: var(--accent);
  }

  .primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .primary:hover {
    color: var(--on-accent);
    filter: brightness(1.12);
  }

  .quiet {
    min-block-size: 1.75rem;
    padding: 0.1rem 0.35rem;
    border-color: transparent;
    border-radius: 0.35rem;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  button[aria-pressed='true'],
  [role='tab'][aria-selected='true'] {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--card);
  }

  input:not([type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.35rem;
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--edge);
    border-radius: 0.45rem;
    background: var(--card);
  }

  textarea {
    display: block;
    max-block-size: 16rem;
    resize: vertical;
    line-height: 1.45;
    field-sizing: content;
  }

  textarea.long {
    block-size: 16rem;
    field-sizing: fixed;
  }

  [aria-invalid='true'] {
    border-color: var(--error) !important;
  }

  :focus-visible,
  .unseen:focus-visible + label {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  .note {
    color: var(--soft);
    font-size: 0.875rem;
  }

  .problem {
    color: var(--error);
    font-weight: 600;
  }

  .empty {
    display: grid;
    place-content: center;
    min-block-size: 11rem;
    padding: 1.5rem;
    border: 2px dashed var(--rule);
    border-radius: 0.75rem;
    color: var(--soft);
    text-align: center;
    text-wrap: balance;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'],
    [role='tab'][aria-selected='true'],
    .primary {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
