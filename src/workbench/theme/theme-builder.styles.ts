import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: grid;
    gap: 1rem 1.75rem;
    grid-template-columns: minmax(0, 1fr);
    container: theme-builder / inline-size;
  }

  .choices {
    display: grid;
    gap: 0.75rem 1rem;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    align-items: end;
  }

  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2rem;
    font-weight: 550;
  }

  label.scheme {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.35rem;
  }

  label.scheme input {
    inline-size: auto;
    min-block-size: auto;
  }

  input[type='file'] {
    max-inline-size: 100%;
  }

  .css {
    display: grid;
    gap: 0.5rem;
  }

  pre {
    margin: 0;
    padding: 1rem;
    border: 1px solid var(--rule);
    border-radius: 0.75rem;
    background: var(--card);
    font-size: 0.875rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
