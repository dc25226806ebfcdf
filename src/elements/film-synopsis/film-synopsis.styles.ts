import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host(:state(block)) {
    display: block;
  }

  span {
    display: contents;
  }

  .clamped,
  .clamped span {
    display: flow-root;
  }

  .clamped:not(.open) {
    max-block-size: calc(var(--_lines) * 1lh);
    overflow: hidden;
  }

  .clamped.cut:not(.open) {
    mask-image: linear-gradient(#000 calc(100% - 1.5lh), transparent);
  }

  @media print {
    .clamped:not(.open) {
      max-block-size: none;
      mask-image: none !important;
    }
  }

  @media (forced-colors: active) {
    .clamped.cut:not(.open) {
      mask-image: none;
    }
  }
`;
