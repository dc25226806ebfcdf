import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    container: workbench / inline-size;
    min-block-size: 100%;
    background: var(--paper);
    color: var(--ink);
    font:
      1rem/1.5 system-ui,
      sans-serif;
  }

  /* The sticks of a clapperboard. */
  .sticks {
    block-size: 0.85rem;
    background: repeating-linear-gradient(115deg, var(--ink) 0 1.6rem, var(--card) 1.6rem 3.2rem);
    border-block-end: 1px solid var(--rule);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    align-items: end;
    justify-content: space-between;
    padding: clamp(1rem, 2.5cqi, 1.75rem) clamp(1rem, 3cqi, 2.25rem) 0;
  }

  h1 {
    margin: 0;
    font: 700 clamp(1.7rem, 4cqi, 2.5rem) / 1.1 var(--serif);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .lead {
    max-inline-size: 46rem;
    margin-block-start: 0.35rem;
    color: var(--soft);
    text-wrap: pretty;
  }

  .lead strong {
    color: var(--ink);
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    margin: 1rem clamp(1rem, 3cqi, 2.25rem) 0;
    padding: 0.5rem 1rem;
    border-radius: 0.6rem;
    background: color-mix(in srgb, var(--accent) 10%, var(--card));
  }

  .steps {
    display: grid;
    gap: 1.5rem 1.75rem;
    padding: clamp(1rem, 2.5cqi, 1.5rem) clamp(1rem, 3cqi, 2.25rem) 3rem;
  }

  .step {
    display: grid;
    gap: 0.9rem;
    align-content: start;
    min-inline-size: 0;
  }

  .step > h2 {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 0.6rem;
    align-items: center;
    padding-block-end: 0.6rem;
    border-block-end: 2px solid var(--ink);
    font: 700 1.3rem/1.2 var(--serif);
  }

  .number {
    display: inline-grid;
    place-content: center;
    inline-size: 1.8rem;
    block-size: 1.8rem;
    border-radius: 50%;
    background: var(--ink);
    color: var(--card);
    font:
      700 1rem/1 system-ui,
      sans-serif;
  }

  .count {
    margin-inline-start: auto;
    color: var(--soft);
    font:
      400 0.9rem/1.4 system-ui,
      sans-serif;
  }

  @container workbench (min-width: 46rem) {
    .steps {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .page,
    copy-pane {
      grid-column: 1 / -1;
    }

    /* The post stays in view while its fields are edited. */
    .post {
      position: sticky;
      inset-block-start: 1rem;
      max-block-size: calc(100vh - 2rem);
      overflow: auto;
    }
  }

  /* Post, fields and page side by side, each as high as the window: what is corrected in one is seen in the other. */
  @container workbench (min-width: 72rem) {
    .steps {
      --pane-height: max(30rem, 100vh - 8rem);
      grid-template-columns: minmax(0, 10fr) minmax(0, 9fr) minmax(0, 10fr);
    }

    .post {
      position: static;
      max-block-size: none;
      overflow: visible;
    }

    .page {
      grid-column: auto;
    }

    field-pane.filled {
      max-block-size: var(--pane-height);
      padding: 0.25rem;
      overflow: auto;
      border-block-end: 1px solid var(--rule);
    }

    .steps:has(page-pane[wide]) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .steps:has(page-pane[wide]) .page {
      grid-column: 1 / -1;
      grid-row: 1;
    }
  }

  @media (forced-colors: active) {
    .number {
      border: 1px solid currentcolor;
    }
  }
`;
