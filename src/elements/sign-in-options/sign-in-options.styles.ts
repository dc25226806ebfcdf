import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: block;
    margin-block: 0.9em;
  }

  [part='base'][hidden],
  slot[hidden],
  [part='options'][hidden],
  [part='label'][hidden],
  [part='status']:empty {
    display: none;
  }

  p {
    margin: 0;
  }

  [part='options'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.4em;
  }

  button {
    box-sizing: border-box;
    min-block-size: 24px;
    min-inline-size: 24px;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  [part='option'] {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    max-inline-size: 100%;
    padding: 0.4em 0.8em 0.4em 0.5em;
    overflow-wrap: anywhere;
    text-align: start;
    background: none;
    border: 1px solid color-mix(in srgb, currentcolor 55%, transparent);
    border-radius: var(--film-radius, 0.4em);
  }

  [part='option']:dir(rtl) {
    padding: 0.4em 0.5em 0.4em 0.8em;
  }

  [part='option']:hover {
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }

  /* What is drawn says nothing: the name is beside it. */
  [part='mark'] {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    border-radius: 50%;
    background: color-mix(in srgb, currentcolor 14%, transparent);
  }

  [part='mark']::before {
    font-weight: 700;
    font-size: 0.85em;
    content: attr(data-initial);
  }

  [part='status'],
  [part='actions'] {
    display: inline;
  }

  [part='actions'] :is(a, button) {
    padding: 0 0.15em;
    color: var(--film-accent, inherit);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    background: none;
    border: 0;
  }

  :is(a, button):focus-visible {
    outline: 2px solid var(--film-focus, currentcolor);
    outline-offset: 2px;
  }

  @media print {
    [part='base'] {
      display: none;
    }
  }
`;
