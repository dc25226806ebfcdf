import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: block;
  }

  :host([sizing='page']) {
    display: contents;
  }

  :host(:state(type)) {
    display: block;
  }

  [part='type'] {
    box-sizing: border-box;
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    inline-size: var(--_width, var(--film-poster-inline-size, 15em));
    max-inline-size: 100%;
    aspect-ratio: var(--_ratio, 2 / 3);
    overflow: hidden;
    border-radius: var(--film-radius, 0.4em);
    background: var(
      --film-poster-background,
      linear-gradient(160deg, hsl(var(--_hue, 210) 48% 30%), hsl(calc(var(--_hue, 210) + 40) 60% 14%))
    );
    color: var(--film-poster-color, #fff);
    line-height: 1.06;
    text-align: start;
  }

  [part='title'],
  [part='year'] {
    padding: 8cqi;
  }

  [part='title'] {
    font-weight: 800;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
    hyphens: auto;
    text-wrap: balance;
    min-block-size: 0;
    overflow: hidden;
  }

  .large [part='title'] {
    font-size: 20cqi;
  }

  .middle [part='title'] {
    font-size: 14cqi;
  }

  .small [part='title'] {
    font-size: 9.5cqi;
    line-height: 1.15;
  }

  .tiny [part='title'] {
    font-size: 6.5cqi;
    line-height: 1.2;
  }

  [part='year'] {
    font-size: 8cqi;
    font-variant-numeric: tabular-nums;
  }

  [part='year']:empty {
    display: none;
  }

  @media print {
    [part='type'] {
      background: none;
      color: inherit;
      border: 1px solid currentcolor;
    }
  }

  @media (forced-colors: active) {
    [part='type'] {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;

/** For the author's picture, and the one that the element makes. A page's own styles come first. */
export const lightStyles: CSSResult = css`
  :where(film-poster:not([sizing='page'])) :where(img) {
    max-inline-size: 100%;
    block-size: auto;
  }

  :where(film-poster:not([sizing='page'])) :where(img:not([width][height])) {
    inline-size: var(--film-poster-inline-size, 15em);
    aspect-ratio: 2 / 3;
    object-fit: contain;
    object-position: var(--film-poster-focus, 50% 50%);
  }

  /* Its words are still heard, and are the name of a link around it. */
  film-poster:state(type) img {
    position: absolute !important;
    inline-size: 1px !important;
    block-size: 1px !important;
    margin: -1px !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
  }

  .film-poster-made {
    margin: 0;
  }

  .film-poster-made figcaption {
    color: var(--film-muted, color-mix(in srgb, currentcolor 75%, transparent));
  }
`;
