import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host(:state(block)) {
    display: block;
  }

  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
  }

  button[hidden],
  [part='content'][hidden] {
    display: none !important;
  }

  /* As high as a line of text: what surrounds the author's own summary or phrase does not move. */
  [part='toggle'] {
    border-radius: var(--film-radius, 0.4em);
    padding-inline: 0.4em;
    /* Inside of the box, so that the line stays as high as it was. */
    box-shadow: inset 0 0 0 1px var(--film-control-border, color-mix(in srgb, currentcolor 55%, transparent));
    position: relative;
  }

  /* A target of 24 px in a line of any height. */
  [part='toggle']::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block: min(0px, (1lh - 26px) / 2);
  }

  [part='toggle']:hover {
    background: color-mix(in srgb, currentcolor 10%, transparent);
  }

  button:focus-visible {
    outline: 2px solid var(--film-focus, currentcolor);
    outline-offset: 2px;
  }

  :host(:not(:state(block))) [part='toggle']:not(:focus-visible) + [part='content'] {
    margin-inline-start: 0.3em;
  }

  [part='content'] {
    background: var(--spoiler-text-background, color-mix(in srgb, currentcolor 8%, transparent));
    border-radius: var(--film-radius, 0.4em);
  }

  /* Lower than the line, so that two below one another do not touch. */
  :host(:not(:state(block))) [part='toggle'] {
    line-height: 1.2;
  }

  :host(:state(block)) [part='toggle'] {
    display: block;
    inline-size: fit-content;
  }

  /* Drawn, as a sign of another typeface would make the line higher. */
  :host(:state(block)) [part='toggle']::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    background: currentcolor;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    forced-color-adjust: none;
  }

  :host(:state(block):dir(rtl)) [part='toggle']::before {
    transform: scaleX(-1);
  }

  :host(:state(block):state(open)) [part='toggle']::before {
    transform: rotate(90deg);
  }

  :host(:state(block)) [part='content'] {
    display: flow-root;
    padding-inline: 0.8em;
    margin-block: 0.4em;
    border-inline-start: 3px solid var(--film-border, color-mix(in srgb, currentcolor 25%, transparent));
    border-radius: 0;
    overflow-wrap: break-word;
  }

  [part='seen'] {
    display: inline-block;
    min-block-size: 24px;
    margin-inline-start: 0.4em;
    font-size: 0.875em;
    color: var(--film-accent, inherit);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  :host(:state(block)) [part='seen'] {
    margin-inline-start: 0;
    margin-block-end: 0.6em;
  }

  [part='seen'][aria-pressed='true']::before {
    content: '✓ ' / '';
  }

  @media print {
    [part='seen'] {
      display: none;
    }

    :host([printed]) [part='toggle'] {
      display: none;
    }

    :host([printed]) [part='content'][hidden] {
      display: inline !important;
    }

    :host([printed]:state(block)) [part='content'][hidden] {
      display: flow-root !important;
    }
  }

  @media (forced-colors: active) {
    [part='toggle'] {
      outline: 1px solid ButtonText;
      outline-offset: -1px;
    }

    [part='toggle']:focus-visible {
      outline: 2px solid Highlight;
      outline-offset: 2px;
    }

    :host(:not(:state(block))) [part='content'] {
      border-block-end: 1px solid CanvasText;
    }
  }
`;

/** For `[spoiler]` and the like around the element: without it, they say that a spoiler comes. */
export const markStyles: CSSResult = css`
  [data-part='spoiler-mark'] {
    display: none !important;
  }
`;

/** For a `<details>` that the element opens: its own button stands for the summary. */
export const detailsStyles: CSSResult = css`
  spoiler-text > details > summary:first-of-type {
    display: none !important;
  }
`;
