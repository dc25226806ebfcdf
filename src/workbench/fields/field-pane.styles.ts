import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: grid;
    gap: 1.1rem;
  }

  h3 {
    font-size: 0.8rem;
    letter-spacing: 0.08em;
    text-transform: uppercase;
    color: var(--soft);
  }

  .group {
    display: grid;
    gap: 0.25rem;
  }

  .field {
    display: grid;
    gap: 0.25rem;
    padding: 0.6rem 0.75rem 0.7rem;
    border-inline-start: 3px solid transparent;
    border-radius: 0.5rem;
  }

  .field:is(:hover, :focus-within) {
    border-inline-start-color: var(--accent);
    background: color-mix(in srgb, var(--accent) 6%, transparent);
  }

  .field.corrected {
    border-inline-start-color: var(--good);
  }

  .head {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
    justify-content: space-between;
    font-weight: 600;
  }

  .state {
    color: var(--good);
    font-size: 0.8rem;
    font-weight: 650;
  }

  .state.problem {
    color: var(--error);
  }

  .short {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  .short input {
    inline-size: 7rem;
  }

  .rating {
    display: grid;
    grid-template-columns: minmax(4rem, 1fr) minmax(4rem, 1fr) minmax(6rem, 2fr);
    gap: 0.5rem;
  }

  .part {
    display: grid;
    gap: 0.1rem;
    font-size: 0.875rem;
  }

  .part span {
    color: var(--soft);
  }

  .part input {
    font-size: 1rem;
  }

  q {
    quotes: '“' '”';
    font-family: var(--serif);
    overflow-wrap: anywhere;
  }

  details {
    border-block-start: 1px solid var(--rule);
    padding-block-start: 0.75rem;
  }

  summary {
    padding: 0.35rem 0.25rem;
    border-radius: 0.35rem;
    font-weight: 600;
    cursor: pointer;
  }

  details .group {
    margin-block-start: 0.75rem;
  }

  @media (forced-colors: active) {
    .field:not(:hover, :focus-within, .corrected) {
      border-inline-start-color: Canvas;
    }
  }

  .others {
    margin: 0;
    padding-inline-start: 1.2rem;
  }
`;
