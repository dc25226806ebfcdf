import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  [part='base'] {
    /* No choice is narrower than 24 pixels, however small the symbols are. */
    --_slice: max(24px, calc(var(--clapper-input-size, 2.5rem) / var(--_per, 2)));
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
  }

  [part='scale'] {
    position: relative;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(24px, var(--_slice));
    block-size: max(24px, calc(var(--_slice) * var(--_per, 2)));
    max-inline-size: 100%;
    touch-action: pan-y;
    user-select: none;
  }

  [part='scale'].bare {
    --_slice: var(--clapper-input-size, 2.5rem);
    --_per: 1;
    inline-size: calc(var(--_slice) * var(--_count, 5));
    cursor: pointer;
  }

  [part='symbols'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }

  :host(:dir(rtl)) [part='symbols'] {
    transform: scaleX(-1);
  }

  [part='symbols-empty'] {
    fill: var(--clapper-input-empty-color, #8887);
  }

  /* It can be told from light and from dark pages, whether they say what they are or not. */
  [part='symbols-full'] {
    fill: var(--clapper-input-color, var(--film-accent, #c96a0b));
  }

  [part='choice'] {
    appearance: none;
    position: relative;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border-radius: 0.3em;
    color: inherit;
    cursor: pointer;
  }

  [part='symbols'] + [part='choice'] {
    grid-column: span var(--_first, 1);
  }

  [part='zero'] {
    position: relative;
    display: grid;
    place-items: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0.1em;
  }

  [part='zero'] > * {
    grid-area: 1 / 1;
  }

  [part='zero'] > :checked + * {
    font-weight: bold;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  [part='number'] {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--film-control-border, color-mix(in srgb, currentcolor 55%, transparent));
    border-radius: var(--film-radius, 0.4em);
    inline-size: 5em;
    min-block-size: 24px;
    padding: 0.25em;
  }

  /* The same room for all words, and they wrap within it: a row that grows moves the choice from under the finger. */
  [part='text'] {
    flex: 1 1 3em;
    contain: inline-size;
    inline-size: calc(var(--_letters, 20) * 0.55em);
    min-inline-size: 3em;
    min-block-size: 1lh;
    line-height: 1.2;
    unicode-bidi: plaintext;
  }

  [part='clear'] {
    all: unset;
    box-sizing: border-box;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    min-inline-size: 24px;
    min-block-size: 24px;
    border-radius: 50%;
    cursor: pointer;
  }

  /* It keeps its place, so that nothing moves when there is something to clear. */
  [part='clear'][hidden] {
    visibility: hidden;
  }

  [part='clear'] svg {
    inline-size: 1.1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
  }

  :host([readonly]) [part='choice'],
  :host(:disabled) :is([part='choice'], .bare) {
    cursor: default;
  }

  :host(:disabled) [part='base'] {
    opacity: 0.5;
  }

  :is([part='choice'], [part='number'], [part='clear']):focus-visible {
    outline: 2px solid var(--film-focus, currentcolor);
    outline-offset: 2px;
  }

  @media print {
    [part='clear'] {
      display: none;
    }

    [part='symbols'] {
      print-color-adjust: exact;
    }
  }

  @media (forced-colors: active) {
    [part='symbols'] {
      forced-color-adjust: none;
    }

    [part='symbols-empty'] {
      fill: none;
      stroke: CanvasText;
    }

    [part='symbols-full'] {
      fill: CanvasText;
    }

    .own [part='symbols-empty'] {
      fill: GrayText;
      stroke: none;
    }

    :host(:disabled) [part='symbols-full'] {
      fill: GrayText;
    }

    :host(:disabled) [part='base'] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
