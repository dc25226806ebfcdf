import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: block;
  }

  /* Like <source> in <video>: data for the element, nothing to see. */
  ::slotted(:is(comment-source, .comment-source)) {
    display: none;
  }

  /* The comments as the page printed them are the fallback: out of sight once they are shown again. */
  :host(:state(live):not(:state(around))) slot:not([name]) {
    display: none;
  }

  /* The theme has a heading, or may have one. */
  [part='header'][hidden],
  [part='heading'][hidden] {
    display: none;
  }

  /* Until the first comments are there, the form would only be seen to be pushed away. */
  :host(:state(loading)) slot[name='form'] {
    display: none;
  }

  [part='arrivals']:not(:empty) {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    text-align: center;
    block-size: 0;
  }

  [part='arrivals'] button {
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.1em 0.6em color-mix(in srgb, CanvasText 30%, transparent);
  }

  [part='more'] {
    display: block;
    margin: 1em auto;
  }

  [part='more'][aria-disabled='true'] {
    opacity: 0.7;
  }

  [part='header'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
    /* As high with the buttons as without them. */
    min-block-size: 2.4em;
    margin-block-end: 1em;
  }

  [part='heading'] {
    font-family: var(--film-heading-font, inherit);
    font-size: 1.35em;
    font-weight: var(--film-heading-weight, 700);
    line-height: 1.25;
  }

  [part='order'] {
    font: inherit;
    font-size: 0.85em;
    color: inherit;
    background: none;
    border: 1px solid var(--film-control-border, color-mix(in srgb, currentcolor 55%, transparent));
    border-radius: var(--film-radius, 0.4em);
    padding: 0.3em 0.5em;
  }

  option {
    color: CanvasText;
    background: Canvas;
  }

  [part='notice'],
  [part='empty'] {
    margin-block: 0 1em;
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
    font-size: 0.9em;
  }

  /* Always there, because what appears together with its words is not announced. */
  [part='closed']:empty {
    margin: 0;
  }

  [part='pingbacks'] {
    margin-block: 1em;
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }

  [part='pingbacks'] summary {
    min-block-size: 24px;
    cursor: pointer;
  }

  [part='pingbacks'] a {
    color: inherit;
  }

  [part='error'] {
    margin-block: 0 1em;
    padding: 0.75em 1em;
    border: 1px solid currentcolor;
    border-inline-start-width: 0.3em;
    border-radius: var(--film-radius, 0.4em);
  }

  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid currentcolor;
    border-radius: var(--film-radius, 0.4em);
    padding: 0.3em 0.8em;
    cursor: pointer;
  }

  @media print {
    :is([part='order'], [part='fold'], [part='notice'], [part='more'], [part='arrivals']) {
      display: none;
    }
  }

  :is(button, select):focus-visible {
    outline: 2px solid var(--film-focus, currentcolor);
    outline-offset: 2px;
  }
`;
